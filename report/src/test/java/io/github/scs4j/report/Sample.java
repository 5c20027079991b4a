package io.github.scs4j.report;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.OfficialResult;
import io.github.scs4j.finding.Rule;
import io.github.scs4j.finding.TestcaseResult;
import io.github.scs4j.finding.Verdict;
import java.util.List;

/** Findings and results of every form. */
final class Sample {
    static final Rule SYNTAX =
            new Rule("flavor.syntax", "scs-0100-syntax-check", "https://example.org/scs-0100#syntax");
    static final Rule FILE = new Rule("inventory.malformed", null, "https://example.org/json");
    static final MessageTemplate UNEXPECTED =
            new MessageTemplate("flavor.unexpected", "unexpected {0}", "{0} ist hier nicht möglich");

    static final Finding IN_TEXT = Finding.error(SYNTAX, "SCS-4V-16-100h", UNEXPECTED.with("'h'"))
            .withLocation(new Location.Range(13, 14))
            .withExpected(List.of("n", "s", "p", "end of name"))
            .withSuggestion("SCS-4V-16-100s");
    static final Finding IN_DOCUMENT =
            Finding.warning(FILE, "flavors.json", UNEXPECTED.with("'}'")).withLocation(new Location.Position(3, 17));
    static final Finding AT_PROPERTY = Finding.info(SYNTAX, "Ubuntu 24.04", UNEXPECTED.with("'x'"))
            .withLocation(new Location.Property("os_purpose"));
    static final Finding WHOLE =
            Finding.warning(FILE, "flavors.json", new MessageTemplate("k", "odd", "seltsam").with());

    static final List<TestcaseResult> RESULTS = List.of(
            new TestcaseResult("scs-0100-syntax-check", Verdict.FAIL, OfficialResult.PASS, "D1", false, 12, 0),
            new TestcaseResult("scs-0103-flavors", Verdict.PASS, null, null, true, 0, 0),
            new TestcaseResult("scs-0104-images", Verdict.DNF, null, null, false, 3, 2),
            new TestcaseResult("scs-0210", Verdict.MISS, null, null, false, 0, 0),
            new TestcaseResult("scs-0211", Verdict.PASS, null, null, false, 1, 0));

    private Sample() {}
}
