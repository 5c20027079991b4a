package io.github.scs4j.flavor;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.finding.OfficialResult;
import io.github.scs4j.finding.Tally;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The testcase {@code scs-0100-syntax-check}: every flavor whose name starts with {@code SCS-} is named as the standard
 * says (SCS-0100, "Naming policy compliance"). Immutable and thread-safe; it judges one name at a time and keeps nothing.
 *
 * <p>The policy decides what is said about a name. The result of the testcase is that of the text, whatever the policy:
 * the text of its {@linkplain FlavorNaming#standard version}, which takes the older syntax unless the policy is a text
 * that refuses it. So where a policy refuses what the text takes, no finding violates; where it takes what the text
 * refuses, what the text objects to is a WARNING that violates.
 */
public final class SyntaxCheck {
    /** The id of the testcase in the official test suite. */
    public static final String TESTCASE = "scs-0100-syntax-check";

    private static final FlavorNaming OFFICIAL = FlavorNaming.officialChecker();

    private final FlavorNaming naming;
    private final FlavorNaming text;

    /** A check by this policy. */
    public SyntaxCheck(FlavorNaming naming) {
        this.naming = Objects.requireNonNull(naming, "naming");
        this.text = textOf(naming);
    }

    /**
     * Judges the name of one flavor. Its findings go to the sink; the tally learns that one more name was judged and what
     * the official test suite says of it. A name that does not start with {@code SCS-} is none of the testcase's business.
     */
    public FlavorParse judge(String name, FindingSink sink, Tally tally) {
        FlavorParse parse = naming.tryParse(name);
        if (parse.verdict() == FlavorParse.Verdict.NOT_SCS) {
            tally.given(TESTCASE);
            parse.findings().forEach(sink::accept);
            return parse;
        }
        boolean valid = parse.followsText() || text.isValid(name);
        boolean official = isUndisputed(parse) || OFFICIAL.isValid(name);
        tally.judged(TESTCASE);
        tally.official(
                TESTCASE,
                official ? OfficialResult.PASS : OfficialResult.FAIL,
                official == valid ? null : Divergence.of(name, text, official));
        List<Finding> objections = parse.isValid() && !valid ? objections(name) : List.of();
        for (Finding finding : parse.findings()) {
            if (!isAmong(objections, finding)) {
                sink.accept(valid ? finding.withViolates(false) : finding);
            }
        }
        for (Finding objection : objections) {
            sink.accept(objection);
        }
        return parse;
    }

    /**
     * The id of the documented divergence by which the official test suite judges a name otherwise than the text of the
     * latest version, which takes the older syntax here; {@code null} where both agree, and where no id is known.
     */
    public static @Nullable String divergence(String name) {
        boolean official = OFFICIAL.isValid(name);
        return official == FlavorNaming.ANY_VERSION.isValid(name)
                ? null
                : Divergence.of(name, FlavorNaming.ANY_VERSION, official);
    }

    /** Whether the name is one that the text of the latest version and the official parser both take: one without a GPU. */
    private static boolean isUndisputed(FlavorParse parse) {
        FlavorName name = parse.name();
        return name != null && name.gpu() == null && parse.syntax() != NamingStandard.V1 && parse.followsText();
    }

    /** What the text objects to in a name that the policy takes. */
    private List<Finding> objections(String name) {
        List<Finding> objections = new ArrayList<>();
        for (Finding finding : text.tryParse(name).findings()) {
            if (finding.violates()) {
                objections.add(tolerated(finding));
            }
        }
        return objections;
    }

    private static boolean isAmong(List<Finding> objections, Finding finding) {
        for (Finding objection : objections) {
            if (objection.rule().equals(finding.rule()) && objection.message().equals(finding.message())) {
                return true;
            }
        }
        return false;
    }

    private static FlavorNaming textOf(FlavorNaming naming) {
        FlavorNaming text = FlavorNaming.of(naming.standard());
        boolean isText = !naming.dialect().officialParser() && !naming.dialect().canonicalOnly();
        boolean refusesOlder = isText && naming.tolerated() == null;
        return refusesOlder ? text : text.tolerating(EnumSet.of(Tolerance.OLDER_SYNTAX));
    }

    private static Finding tolerated(Finding finding) {
        return Finding.warning(finding.rule(), finding.subject(), finding.message())
                .withViolates(true)
                .withLocation(finding.location())
                .withExpected(finding.expected())
                .withSuggestion(finding.suggestion());
    }
}
