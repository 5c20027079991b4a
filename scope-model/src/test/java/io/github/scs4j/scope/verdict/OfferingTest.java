package io.github.scs4j.scope.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.scs4j.scope.SampleReports;
import io.github.scs4j.scope.SampleScopes;
import io.github.scs4j.scope.Scope;
import io.github.scs4j.scope.score.ScoreCard;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfferingTest {
    private static final Scope SCOPE = SampleScopes.small();
    private static final Instant AT = Instant.parse("2026-11-20T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "a=PASS b=PASS,PASS,PASS",
        "a=PASS b=PASS; a=PASS b=PASS,PASS,PASS",
        "a=PASS b=PASS; a=PASS b=DNF,DNF,DNF",
        "a=PASS b=PASS; a=PASS b=DNF; a=PASS,MISS,MISS",
        "a=PASS; a=PASS b=FAIL; a=PASS b=DNF,FAIL,FAIL",
        "a=FAIL/PASS b=PASS; a=PASS,FAIL,MISS",
        "a=FAIL/PASS b=PASS; a=PASS b=PASS/FAIL,FAIL,FAIL"
    })
    void offeringIsAsGoodAsItsWorstSubject(String subjects, String result, String official) {
        Offering offering = new Offering("kaas", SCOPE, verdicts(subjects));
        assertThat(offering.result("v1")).hasToString(result);
        assertThat(offering.official("v1")).hasToString(official);
    }

    @Test
    void nothingIsKnownOfWhatIsNotThere() {
        Offering empty = new Offering("kaas", SCOPE, List.of());
        assertThat(empty.result("v1")).hasToString("MISS");
        Offering offering = new Offering("kaas", SCOPE, verdicts("a=PASS b=PASS c=PASS m=FAIL"));
        assertThat(offering.result("v7")).hasToString("MISS");
        assertThat(offering.result("v2")).hasToString("PASS");
        assertThat(offering.result("v2", "recommended")).hasToString("FAIL");
        assertThat(offering.official("v2", "recommended")).hasToString("FAIL");
        assertThat(offering.result("v2", "preview")).hasToString("MISS");
    }

    @Test
    void verdictByAnotherScopeIsRefused() {
        Scope other = SampleScopes.scope("other", "-", List.of(), List.of());
        List<ScopeVerdict> verdicts = verdicts("a=PASS");
        assertThatIllegalArgumentException().isThrownBy(() -> new Offering("kaas", other, verdicts));
    }

    private static List<ScopeVerdict> verdicts(String subjects) {
        List<ScopeVerdict> verdicts = new ArrayList<>();
        for (String results : subjects.split("; ", -1)) {
            ScoreCard card = ScoreCard.of(SCOPE, SampleReports.report(null, AT.toString(), results));
            verdicts.add(ScopeEvaluation.of(SCOPE).evaluate(card, AT));
        }
        return verdicts;
    }
}
