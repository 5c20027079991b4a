package io.github.scs4j.scope.score;

import io.github.scs4j.scope.RulePages;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ScoreRulePagesTest {
    @Test
    void eachRuleHasItsPage() throws IOException {
        RulePages.check(ScoreRules.all(), "ScoreCard.merge");
    }
}
