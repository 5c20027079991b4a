package io.github.scs4j.flavor;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.Severity;
import io.github.scs4j.finding.Shown;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a text as a flavor name. Immutable and thread-safe.
 *
 * <p>Findings are worked out when they are first asked for, so a caller who only wants the verdict does not pay for them.
 */
public final class FlavorParse {
    /** The three ways in which reading can end. */
    public enum Verdict {
        /** The text is a name; there may be findings of severity WARNING and INFO. */
        VALID("valid"),
        /** The text starts with {@code SCS-} but is not a name; at least one finding is an ERROR. */
        INVALID("invalid"),
        /** The text does not start with {@code SCS-}, so the standard has no say; it may look like a name (INFO). */
        NOT_SCS("not-scs");

        private final String word;

        Verdict(String word) {
            this.word = word;
        }

        /** The word for it in reports: {@code valid}, {@code invalid} or {@code not-scs}. */
        @Override
        public String toString() {
            return word;
        }
    }

    private final FlavorNaming naming;
    private final String spelling;
    private final Verdict verdict;
    private final @Nullable FlavorName name;
    private final @Nullable Dialect dialect;
    /** Worked out once or, by threads that ask at once, more often; an immutable list needs no barrier to be handed on. */
    private @Nullable List<Finding> findings;

    private FlavorParse(
            FlavorNaming naming,
            String spelling,
            Verdict verdict,
            @Nullable FlavorName name,
            @Nullable Dialect dialect) {
        this.naming = naming;
        this.spelling = spelling;
        this.verdict = verdict;
        this.name = name;
        this.dialect = dialect;
    }

    static FlavorParse valid(FlavorNaming naming, String spelling, FlavorName name, Dialect dialect) {
        return new FlavorParse(naming, spelling, Verdict.VALID, name, dialect);
    }

    static FlavorParse invalid(FlavorNaming naming, String spelling) {
        return new FlavorParse(naming, spelling, Verdict.INVALID, null, null);
    }

    static FlavorParse notScs(FlavorNaming naming, String spelling) {
        return new FlavorParse(naming, spelling, Verdict.NOT_SCS, null, null);
    }

    /** How the reading ended. */
    public Verdict verdict() {
        return verdict;
    }

    /** Whether the text is a name. */
    public boolean isValid() {
        return verdict == Verdict.VALID;
    }

    /** Whether the text is a name by the text of the standard, in the syntax of any version, not only by the policy. */
    public boolean followsText() {
        return dialect != null && (dialect.isText() || FlavorNaming.ANY_VERSION.isValid(spelling));
    }

    /** The name; {@code null} unless the verdict is {@link Verdict#VALID}. */
    public @Nullable FlavorName name() {
        return name;
    }

    /**
     * The name.
     *
     * @throws FlavorNameException unless the verdict is {@link Verdict#VALID}
     */
    public FlavorName orElseThrow() {
        if (name != null) {
            return name;
        }
        List<Finding> all = findings();
        for (Finding finding : all) {
            if (finding.severity() == Severity.ERROR) {
                throw new FlavorNameException(Shown.excerpt(spelling) + ": " + finding.message() + at(finding), all);
            }
        }
        throw new FlavorNameException(
                Shown.excerpt(spelling) + " is not an SCS flavor name: it does not start with SCS-", all);
    }

    private static String at(Finding finding) {
        return finding.location() instanceof Location.Range range ? " (at " + range.start() + ")" : "";
    }

    /** The text as it was read; not escaped. */
    public String spelling() {
        return spelling;
    }

    /**
     * The version of the standard whose syntax the text follows: {@link NamingStandard#V1} for a name with colons;
     * {@code null} unless the verdict is {@link Verdict#VALID}.
     */
    public @Nullable NamingStandard syntax() {
        return dialect == null ? null : dialect.standard();
    }

    /** All that is to be said about the text, in its order. */
    public List<Finding> findings() {
        List<Finding> known = findings;
        if (known == null) {
            known = switch (verdict) {
                case VALID ->
                    Remarks.of(naming, spelling, Objects.requireNonNull(name), Objects.requireNonNull(dialect));
                case INVALID -> Explanation.of(naming, spelling);
                case NOT_SCS -> Resemblance.of(naming, spelling);
            };
            findings = known;
        }
        return known;
    }

    /** Verdict and spelling, for logs of trusted text only: the spelling is not escaped. */
    @Override
    public String toString() {
        return verdict + ": " + spelling;
    }
}
