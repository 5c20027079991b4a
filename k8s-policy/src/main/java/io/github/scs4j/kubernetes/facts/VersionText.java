package io.github.scs4j.kubernetes.facts;

import io.github.scs4j.kubernetes.KubernetesBranch;
import io.github.scs4j.kubernetes.KubernetesVersion;
import io.github.scs4j.kubernetes.facts.VersionSet.Cut;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Versions as people write them in records of vulnerabilities:
 *
 * <ul>
 *   <li>{@code v1.28.0}: this one version;
 *   <li>{@code 1.27}, {@code v1.0.x}, {@code 1.24.*}: the whole branch, and {@code 1.x} every branch of the major version;
 *   <li>{@code 1.2.3 - 1.2.5}, {@code v1.7.0-1.7.13}, {@code 1.2.3 to 1.2.5}, {@code 1.2.3 through 1.2.5}: both ends
 *       included;
 *   <li>{@code < 1.24.0}, {@code <= v1.20.1}, {@code > 1.2.3}, {@code >= 1.2.3}, {@code = 1.2.3}; {@code prior to 1.19.15} and
 *       {@code before 1.19.15} are {@code <}, {@code through 1.19.15} is {@code <=};
 *   <li>{@code 1.2.3 and later}, {@code 1.2.3 and earlier}: with the version;
 *   <li>{@code *}, {@code all}: every version;
 *   <li>several of these with commas or semicolons between, {@code and} or {@code or}; a lower bound followed by an upper one,
 *       or an upper one by a lower one that is less, is one range: {@code >= 1.2.0, < 1.2.5}.
 * </ul>
 *
 * A branch as a bound: {@code < 1.24} ends before all of it, {@code <= 1.24} and {@code < 1.24.*} after all of it.
 */
final class VersionText {
    private static final int LONGEST = 2000;
    private static final Set<String> SAYS_NOTHING =
            Set.of("", "-", "n/a", "na", "unspecified", "unknown", "none", "not specified", "tbd");
    private static final Set<String> NOISE =
            Set.of("kubernetes", "version", "versions", "release", "releases", "from", "between");
    private static final Set<String> SEPARATORS = Set.of(",", ";", "and", "or", "||", "&&", "&");
    private static final Set<String> TO = Set.of("-", "to", "through", "thru");
    private static final Set<String> HIGHER = Set.of("later", "newer", "above", "higher", "up", "after");
    private static final Set<String> LOWER = Set.of("earlier", "older", "below", "lower", "prior", "before");

    private final List<String> tokens;
    private int at;

    private VersionText(List<String> tokens) {
        this.tokens = tokens;
    }

    /** Whether the text stands where a version should and says that there is none: {@code n/a}, {@code unspecified}. */
    static boolean saysNothing(String text) {
        return text.length() <= LONGEST && SAYS_NOTHING.contains(text.strip().toLowerCase(Locale.ROOT));
    }

    /** Whether the text is the lowest version that there can be: {@code 0}, {@code 0.0}, {@code v0.0.0}. */
    static boolean isZero(String text) {
        String number = text.strip();
        if (number.startsWith("v")) {
            number = number.substring(1);
        }
        return number.equals("0") || number.equals("0.0") || number.equals("0.0.0");
    }

    /** What the text says, in its order; {@code null} if it or a part of it cannot be read. */
    static @Nullable List<VersionRange> ranges(String text) {
        return text.length() > LONGEST ? null : new VersionText(tokens(text)).ranges();
    }

    /** The one version, branch or range that the word says; {@code null} if it is none. */
    static @Nullable VersionRange word(String text) {
        String word = text.strip();
        if (word.length() > LONGEST || word.isEmpty()) {
            return null;
        }
        for (int dash = word.indexOf('-'); dash >= 0; dash = word.indexOf('-', dash + 1)) {
            VersionRange range = through(point(word.substring(0, dash)), point(word.substring(dash + 1)));
            if (range != null) {
                return range;
            }
        }
        return point(word);
    }

    /** The version or branch that the word is; {@code null} if it is none. */
    private static @Nullable VersionRange point(String word) {
        VersionRange wildcard = wildcard(word);
        KubernetesVersion version = wildcard == null ? KubernetesVersion.of(word) : null;
        if (version == null) {
            return wildcard;
        }
        return version.hasPatch() ? VersionRange.of(version) : VersionRange.of(version.branch());
    }

    /** Whether the word is a branch with a wildcard in place of the patch level. */
    static boolean isWildcard(String text) {
        return wildcard(text.strip()) != null;
    }

    private static @Nullable VersionRange through(@Nullable VersionRange first, @Nullable VersionRange last) {
        if (first == null || last == null) {
            return null;
        }
        VersionRange range = new VersionRange(first.from(), last.to());
        return range.isEmpty() ? null : range;
    }

    private static @Nullable VersionRange wildcard(String word) {
        int dot = word.length() - 2;
        if (dot < 1 || word.charAt(dot) != '.' || "xX*".indexOf(word.charAt(dot + 1)) < 0) {
            return null;
        }
        String prefix = word.substring(0, dot);
        KubernetesBranch branch = KubernetesBranch.of(prefix);
        if (branch != null) {
            return VersionRange.of(branch);
        }
        KubernetesBranch first = KubernetesBranch.of(prefix + ".0");
        if (first == null) {
            return null;
        }
        Cut end = first.major() == Integer.MAX_VALUE
                ? Cut.HIGHEST
                : Cut.start(new KubernetesBranch(first.major() + 1, 0));
        return new VersionRange(Cut.start(first), end);
    }

    private @Nullable List<VersionRange> ranges() {
        List<VersionRange> ranges = new ArrayList<>();
        while (at < tokens.size()) {
            String token = tokens.get(at);
            if (SEPARATORS.contains(token) || NOISE.contains(token)) {
                at++;
                continue;
            }
            VersionRange range = item();
            if (range == null || range.isEmpty()) {
                return null;
            }
            addOrCut(range, ranges);
        }
        return ranges.isEmpty() ? null : ranges;
    }

    /** Adds a range, or lets it be the lower bound of the one before: {@code < 1.2.5, >= 1.2.0} is one range as well. */
    private static void addOrCut(VersionRange range, List<VersionRange> ranges) {
        int last = ranges.size() - 1;
        boolean cuts = last >= 0
                && range.to().equals(Cut.HIGHEST)
                && ranges.get(last).isOpenBelow()
                && range.from().compareTo(ranges.get(last).to()) < 0;
        if (cuts) {
            ranges.set(last, new VersionRange(range.from(), ranges.get(last).to()));
        } else {
            ranges.add(range);
        }
    }

    private @Nullable VersionRange item() {
        String token = tokens.get(at);
        if (token.equals("*") || token.equals("all")) {
            at++;
            return VersionRange.ALL;
        }
        String comparator = comparator();
        if (comparator != null) {
            VersionRange bound = at < tokens.size() ? word(tokens.get(at++)) : null;
            VersionRange range = bound == null ? null : compared(comparator, bound, tokens.get(at - 1));
            return range == null ? null : withUpperBound(range);
        }
        VersionRange range = word(token);
        at++;
        return range == null || at == tokens.size() ? range : withNextWords(range);
    }

    /** The range up to the upper bound that follows, if it has none itself and one follows. */
    private @Nullable VersionRange withUpperBound(VersionRange range) {
        if (!range.to().equals(Cut.HIGHEST)) {
            return range;
        }
        int before = at;
        while (at < tokens.size() && SEPARATORS.contains(tokens.get(at))) {
            at++;
        }
        String comparator = at < tokens.size() ? comparator() : null;
        if (comparator == null || !comparator.startsWith("<") || at == tokens.size()) {
            at = before;
            return range;
        }
        VersionRange bound = word(tokens.get(at));
        VersionRange upper = bound == null ? null : compared(comparator, bound, tokens.get(at));
        at++;
        return upper == null ? null : new VersionRange(range.from(), upper.to());
    }

    /** What a version and the words after it say: up to another one, and later, and earlier. */
    private @Nullable VersionRange withNextWords(VersionRange range) {
        String next = tokens.get(at);
        String second = at + 1 < tokens.size() ? tokens.get(at + 1) : "";
        if (TO.contains(next)) {
            at += 2;
            return through(range, point(second));
        }
        if (next.equals("before") || next.startsWith("<")) {
            return withUpperBound(new VersionRange(range.from(), Cut.HIGHEST));
        }
        if (next.equals("and") || next.equals("or")) {
            if (HIGHER.contains(second)) {
                at += 2;
                return new VersionRange(range.from(), Cut.HIGHEST);
            }
            if (LOWER.contains(second) && (at + 2 == tokens.size() || SEPARATORS.contains(tokens.get(at + 2)))) {
                at += 2;
                return new VersionRange(Cut.LOWEST, range.to());
            }
        }
        return range;
    }

    /** The comparison that stands here, as a sign; {@code null} if none does. */
    private @Nullable String comparator() {
        String token = tokens.get(at);
        String next = at + 1 < tokens.size() ? tokens.get(at + 1) : "";
        String sign = switch (token) {
            case "<", "<=", ">", ">=", "=" -> token;
            case "==" -> "=";
            case "=<", "\u2264", "through", "thru" -> "<=";
            case "=>", "\u2265" -> ">=";
            case "before" -> "<";
            case "prior", "earlier", "lower", "older" -> next.equals("to") || next.equals("than") ? "<" : null;
            default -> null;
        };
        if (sign != null) {
            at += next.equals("to") || next.equals("than") ? 2 : 1;
        }
        return sign;
    }

    private static VersionRange compared(String comparator, VersionRange bound, String word) {
        return switch (comparator) {
            case "<" -> new VersionRange(Cut.LOWEST, isWildcard(word) ? bound.to() : bound.from());
            case "<=" -> new VersionRange(Cut.LOWEST, bound.to());
            case ">" -> new VersionRange(bound.to(), Cut.HIGHEST);
            case ">=" -> new VersionRange(bound.from(), Cut.HIGHEST);
            default -> bound;
        };
    }

    /** The words and signs of the text, in lower case; a dash of any length that stands alone is {@code -}. */
    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            Kind kind = Kind.of(c);
            if (i > start && kind != Kind.of(text.charAt(start))) {
                tokens.add(text.substring(start, i).toLowerCase(Locale.ROOT));
                start = i;
            }
            if (kind == Kind.SPACE) {
                start = i + 1;
            } else if (kind == Kind.ALONE) {
                tokens.add(c == '\u2013' || c == '\u2014' ? "-" : String.valueOf(c));
                start = i + 1;
            }
        }
        return tokens;
    }

    private enum Kind {
        SPACE,
        ALONE,
        SIGN,
        WORD;

        static Kind of(char c) {
            return switch (c) {
                case ' ', '\t', '\n', '\r', '\u00A0' -> SPACE;
                case ',', ';', '\u2013', '\u2014', '\u2264', '\u2265' -> ALONE;
                case '<', '>', '=', '|', '&' -> SIGN;
                default -> WORD;
            };
        }
    }
}
