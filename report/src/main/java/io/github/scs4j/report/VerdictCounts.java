package io.github.scs4j.report;

import io.github.scs4j.finding.Verdict;
import io.github.scs4j.scope.verdict.TargetVerdict;
import io.github.scs4j.scope.verdict.TestcaseVerdict;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How many testcases of a target have each verdict. */
final class VerdictCounts {
    private final Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);

    VerdictCounts(TargetVerdict target, Basis basis) {
        for (TestcaseVerdict testcase : target.testcases()) {
            counts.merge(basis.of(testcase), 1, Integer::sum);
        }
    }

    int of(Verdict verdict) {
        return counts.getOrDefault(verdict, 0);
    }

    /** The counts that are not zero, the worst verdict first, such as {@code 2 FAIL, 49 PASS}; empty without testcases. */
    @Override
    public String toString() {
        List<String> texts = new ArrayList<>();
        Verdict[] verdicts = Verdict.values();
        for (int i = verdicts.length - 1; i >= 0; i--) {
            if (of(verdicts[i]) > 0) {
                texts.add(of(verdicts[i]) + " " + verdicts[i]);
            }
        }
        return String.join(", ", texts);
    }
}
