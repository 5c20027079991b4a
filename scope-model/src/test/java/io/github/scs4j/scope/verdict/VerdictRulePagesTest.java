package io.github.scs4j.scope.verdict;

import io.github.scs4j.scope.RulePages;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class VerdictRulePagesTest {
    @Test
    void eachRuleHasItsPage() throws IOException {
        RulePages.check(Remarks.rules(), "ScopeEvaluation");
    }
}
