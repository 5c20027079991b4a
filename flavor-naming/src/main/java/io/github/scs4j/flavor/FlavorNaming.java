package io.github.scs4j.flavor;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A policy of what counts as a flavor name. Immutable and thread-safe.
 *
 * <ul>
 *   <li>{@link #STANDARD}: what the text of v3 says. {@link #of} does the same for another version.
 *   <li>{@link #ANY_VERSION}: the same, and the syntax of v1 with a WARNING, as for inventories.
 *   <li>{@link #TOLERANT}: all that a {@link Tolerance} can accept besides, each with a WARNING; {@link #tolerating} picks.
 *   <li>{@link #STRICT}: only the canonical spelling.
 *   <li>{@link #officialParser} and {@link #officialChecker}: the verdicts of the official test suite. They know no upper
 *       bound: a larger number reads as {@link Integer#MAX_VALUE}.
 * </ul>
 */
public final class FlavorNaming {
    /** The most characters that Nova takes for the name of a flavor: {@value}. */
    public static final int MAX_LENGTH = 255;

    /** The text of the latest version. */
    public static final FlavorNaming STANDARD = of(NamingStandard.LATEST);

    /**
     * The text of the latest version, and names in the syntax of v1 with a WARNING: what is in use may be named so
     * (SCS-0100, "Naming policy compliance").
     */
    public static final FlavorNaming ANY_VERSION = STANDARD.tolerating(EnumSet.of(Tolerance.OLDER_SYNTAX));

    /** The text of the latest version with every {@link Tolerance}. */
    public static final FlavorNaming TOLERANT = STANDARD.tolerating(EnumSet.allOf(Tolerance.class));

    /** The text of the latest version, canonical spelling only. */
    public static final FlavorNaming STRICT =
            new FlavorNaming(new Dialect(NamingStandard.LATEST, false, false, false, true), null);

    private final Dialect dialect;
    private final @Nullable Dialect tolerated;

    private FlavorNaming(Dialect dialect, @Nullable Dialect tolerated) {
        this.dialect = dialect;
        this.tolerated = tolerated;
    }

    /** What the text of this version says; it refuses the syntax of any other. */
    public static FlavorNaming of(NamingStandard standard) {
        Objects.requireNonNull(standard, "standard");
        return new FlavorNaming(Dialect.text(standard), null);
    }

    /** The verdicts of the official parser for this version. */
    public static FlavorNaming officialParser(NamingStandard standard) {
        Objects.requireNonNull(standard, "standard");
        return new FlavorNaming(Dialect.officialParser(standard), null);
    }

    /** The verdicts of the official test suite: its v3 parser, tolerating v2 and v1. */
    public static FlavorNaming officialChecker() {
        return new FlavorNaming(Dialect.officialParser(NamingStandard.V3), Dialect.officialParser(NamingStandard.V1));
    }

    /**
     * The same version of the text with these tolerances instead of any it has.
     *
     * @throws IllegalStateException if this is one of the official policies, which tolerate what they tolerate
     */
    public FlavorNaming tolerating(Set<Tolerance> tolerances) {
        if (dialect.officialParser()) {
            throw new IllegalStateException("an official policy cannot be changed");
        }
        Dialect primary = new Dialect(
                dialect.standard(),
                tolerances.contains(Tolerance.OFFICIAL_FORMS),
                tolerances.contains(Tolerance.UNKNOWN_GENERATIONS),
                false,
                dialect.canonicalOnly());
        boolean older = tolerances.contains(Tolerance.OLDER_SYNTAX) && !dialect.isOlderSyntax();
        return new FlavorNaming(primary, older ? primary.withStandard(NamingStandard.V1) : null);
    }

    /** The version of the standard that names should follow. */
    public NamingStandard standard() {
        return dialect.standard();
    }

    /**
     * Reads a name.
     *
     * @throws FlavorNameException if the text is not a valid name, or not an SCS name at all
     */
    public FlavorName parse(String text) {
        return tryParse(text).orElseThrow();
    }

    /** Reads a name; whatever the text is, the result says so. */
    public FlavorParse tryParse(String text) {
        Objects.requireNonNull(text, "text");
        if (!Grammar.hasPrefix(text)) {
            return FlavorParse.notScs(this, text);
        }
        FlavorName name = NameReader.read(text, dialect);
        if (name != null) {
            return FlavorParse.valid(this, text, name, dialect);
        }
        Dialect older = tolerated;
        FlavorName olderName = older == null ? null : NameReader.read(text, older);
        return older == null || olderName == null
                ? FlavorParse.invalid(this, text)
                : FlavorParse.valid(this, text, olderName, older);
    }

    /** Whether the text is a valid name. Allocates nothing. */
    public boolean isValid(CharSequence text) {
        Objects.requireNonNull(text, "text");
        if (!Grammar.hasPrefix(text)) {
            return false;
        }
        NameTable table = dialect.table();
        if (table != null) {
            NameTable.Answer answer = table.judge(text);
            if (answer == NameTable.Answer.VALID) {
                return true;
            }
            if (answer == NameTable.Answer.INVALID && dialect.isText() && tolerated == null) {
                return false;
            }
        }
        return Grammar.name(text, dialect, null) >= 0
                || (tolerated != null && Grammar.name(text, tolerated, null) >= 0);
    }

    /**
     * What can follow a prefix of a name in the syntax of {@link #standard}, in the order of the grammar; empty if nothing
     * can, because the prefix is already wrong. A prefix that is a name can also end: {@link Completion#isEnd()}. What is
     * only tolerated need not be offered.
     */
    public List<Completion> complete(String prefix) {
        Objects.requireNonNull(prefix, "prefix");
        return Completions.of(prefix, dialect);
    }

    Dialect dialect() {
        return dialect;
    }

    @Nullable
    Dialect tolerated() {
        return tolerated;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FlavorNaming naming
                && dialect.equals(naming.dialect)
                && Objects.equals(tolerated, naming.tolerated);
    }

    @Override
    public int hashCode() {
        return Objects.hash(dialect, tolerated);
    }

    /** What is accepted, for logs, such as {@code v3, tolerating v1}. */
    @Override
    public String toString() {
        String what = dialect.describe();
        return tolerated == null
                ? what
                : what + ", tolerating " + tolerated.standard().label();
    }
}
