package io.github.scs4j.report;

import io.github.scs4j.finding.Verdict;
import io.github.scs4j.scope.verdict.TargetVerdict;
import io.github.scs4j.scope.verdict.TestcaseVerdict;
import java.util.Locale;

/** Which results decide: those by the text of the standards, or those that the official test suite reports. */
public enum Basis {
    /** The text of the standards. */
    TEXT,
    /** The official test suite; where it is not known to differ, the text. */
    OFFICIAL;

    private final String code = name().toLowerCase(Locale.ROOT);

    /** The code in reports, such as {@code text}. */
    public String code() {
        return code;
    }

    /** The result of a testcase that decides. */
    public Verdict of(TestcaseVerdict testcase) {
        return this == TEXT ? testcase.result() : testcase.officialReading();
    }

    /** The result of a target that decides. */
    public Verdict of(TargetVerdict target) {
        return this == TEXT ? target.result() : target.official();
    }
}
