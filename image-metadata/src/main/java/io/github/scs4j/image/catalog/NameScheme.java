package io.github.scs4j.image.catalog;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.Shown;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression for image names that comes from data, in the syntax of RE2: matched in linear time, and of limited
 * size, because repetitions of repetitions multiply. Immutable and thread-safe.
 */
public final class NameScheme {
    /** How many UTF-16 code units an expression may have: {@value}. */
    static final int MAX_LENGTH = 500;

    /** How much of a name is looked at, in UTF-16 code units: {@value}; OpenStack takes names of up to 255. */
    static final int MAX_NAME = 1000;

    private static final int MAX_STATES = 10_000;

    private static final MessageTemplate TOO_LARGE = new MessageTemplate(
            "image-spec.name-scheme-large",
            "name_scheme is too large: at most {0} characters, repetitions multiplied out at most {1}",
            "name_scheme ist zu groß: höchstens {0} Zeichen, mit ausmultiplizierten Wiederholungen höchstens {1}");
    private static final MessageTemplate BACKTRACKING = new MessageTemplate(
            "image-spec.name-scheme-backtracking",
            "name_scheme has {0} at character {1}: backreferences and lookarounds are not supported, because they can take"
                    + " exponential time",
            "name_scheme enthält {0} an Zeichen {1}: Rückverweise und Lookarounds werden nicht unterstützt, weil sie"
                    + " exponentiell viel Zeit brauchen können");
    private static final MessageTemplate INVALID = new MessageTemplate(
            "image-spec.name-scheme-invalid",
            "name_scheme is no regular expression: {0} at character {1}",
            "name_scheme ist kein regulärer Ausdruck: {0} an Zeichen {1}");

    private final @Nullable Pattern pattern;
    /** What every name begins with that matches; may be empty. */
    private final String beginning;

    private final @Nullable Message fault;

    private NameScheme(@Nullable Pattern pattern, String beginning, @Nullable Message fault) {
        this.pattern = pattern;
        this.beginning = beginning;
        this.fault = fault;
    }

    /** The expression; one that cannot be used has a {@link #fault()} and matches nothing. */
    public static NameScheme of(String scheme) {
        if (scheme.length() > MAX_LENGTH || scheme.length() * repetitions(scheme) > MAX_STATES) {
            return new NameScheme(null, "", TOO_LARGE.with(Integer.toString(MAX_LENGTH), Integer.toString(MAX_STATES)));
        }
        try {
            return new NameScheme(Pattern.compile(scheme), literalBeginning(scheme), null);
        } catch (PatternSyntaxException e) {
            return new NameScheme(null, "", fault(scheme, e));
        }
    }

    /** Why it cannot be used; {@code null} if it can. */
    public @Nullable Message fault() {
        return fault;
    }

    String beginning() {
        return beginning;
    }

    /** Whether the whole name matches; false for a name that is longer than any name can be. */
    public boolean matches(String name) {
        return pattern != null
                && name.length() <= MAX_NAME
                && pattern.matcher(name).matches();
    }

    /** Whether the name, or its beginning, matches. */
    boolean matchesBeginning(String name) {
        if (pattern == null || !name.startsWith(beginning)) {
            return false;
        }
        String looked = name.length() <= MAX_NAME ? name : name.substring(0, MAX_NAME);
        return pattern.matcher(looked).lookingAt();
    }

    private static String literalBeginning(String scheme) {
        // after flags or an empty quotation, a repetition belongs to what stands before them
        if (scheme.contains("(?") || scheme.contains("\\Q") || scheme.contains("\\E")) {
            return "";
        }
        int depth = 0;
        for (int i = 0; i < scheme.length(); i++) {
            switch (scheme.charAt(i)) {
                case '(' -> depth++;
                case ')' -> depth--;
                case '|' -> {
                    if (depth <= 0) {
                        return "";
                    }
                }
                case '\\', '[' -> {
                    // what these make of a bracket or a bar is not looked into
                    if (scheme.indexOf('|', i) >= 0) {
                        return "";
                    }
                }
                default -> {}
            }
        }
        int end = 0;
        while (end < scheme.length() && ".*+?()[]{}|\\^$".indexOf(scheme.charAt(end)) < 0) {
            end++;
        }
        boolean repeated = end < scheme.length() && "*+?{".indexOf(scheme.charAt(end)) >= 0;
        if (repeated && end > 0) {
            end--;
        }
        // half of a surrogate pair is no character of its own
        if (end > 0 && Character.isHighSurrogate(scheme.charAt(end - 1))) {
            end--;
        }
        return scheme.substring(0, end);
    }

    private static Message fault(String scheme, PatternSyntaxException e) {
        String piece = e.getPattern();
        int at = Math.max(0, scheme.indexOf(piece));
        boolean lookaround = piece.startsWith("(?=")
                || piece.startsWith("(?!")
                || piece.startsWith("(?<=")
                || piece.startsWith("(?<!")
                || piece.startsWith("(?P=")
                || piece.startsWith("(?>");
        boolean reference = piece.length() > 1 && piece.charAt(0) == '\\' && isDigit(piece.charAt(1));
        MessageTemplate template = lookaround || reference ? BACKTRACKING : INVALID;
        return template.with(Shown.excerpt(piece), Integer.toString(at + 1));
    }

    /** How often the expression could repeat itself, all counted repetitions taken as if one were inside the other. */
    private static long repetitions(String scheme) {
        long product = 1;
        for (int i = 0; i < scheme.length(); i++) {
            if (scheme.charAt(i) == '{') {
                long largest = 0;
                long number = 0;
                int at = i + 1;
                while (at < scheme.length() && (isDigit(scheme.charAt(at)) || scheme.charAt(at) == ',')) {
                    char c = scheme.charAt(at++);
                    number = c == ',' ? 0 : Math.min(MAX_STATES, 10 * number + (c - '0'));
                    largest = Math.max(largest, number);
                }
                product = Math.min(MAX_STATES, product * Math.max(1, largest));
            }
        }
        return product;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
