package io.github.scs4j.scope.certificate;

import io.github.scs4j.finding.Rule;
import io.github.scs4j.scope.RulePages;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class CertificateRulePagesTest {
    @Test
    void eachRuleHasItsPage() throws IOException {
        List<Rule> rules = CertificateRules.all();
        int last = rules.size() - 1;
        RulePages.check(rules.subList(0, last), "Eligibility");
        RulePages.check(rules.subList(last, rules.size()), "ManualCheck");
    }
}
