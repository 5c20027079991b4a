package io.github.scs4j.image.catalog;

import io.github.scs4j.image.Image;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the {@code image_source} of an image stands to prefixes: as the text reads it, which takes any spelling of an address
 * for the same, and letter by letter.
 *
 * @param outcome what it comes to
 * @param value the source as given, or {@code null} if it is no text
 * @param prefix the prefix that it starts with; {@code null} if none
 */
record SourceCheck(
        Outcome outcome, @Nullable String value, @Nullable String prefix) {
    static final String KEY = "image_source";

    enum Outcome {
        /** It starts with a prefix, letter by letter as well as by its meaning. */
        RIGHT,
        /** It starts with a prefix only once it is spelled alike. */
        SPELLED_OTHERWISE,
        /** It only seems to start with a prefix: what it means lies elsewhere. */
        ESCAPES,
        /** It starts with no prefix. */
        OTHER,
        /** It is not set. */
        MISSING,
        /** It is null. */
        NULL,
        /** It is no text. */
        NO_TEXT;

        boolean isRight() {
            return this == RIGHT || this == SPELLED_OTHERWISE;
        }
    }

    /** Compares the source of an image whose properties are known with prefixes as given and in one spelling. */
    static SourceCheck of(Image image, List<String> sources, List<String> prefixes) {
        Object value = image.value(KEY);
        if (!(value instanceof String source)) {
            boolean set = image.properties() != null && image.properties().containsKey(KEY);
            Outcome outcome = value != null ? Outcome.NO_TEXT : set ? Outcome.NULL : Outcome.MISSING;
            return new SourceCheck(outcome, null, null);
        }
        int literal = firstPrefix(source, sources);
        int meant = firstPrefix(SourceUrl.normalize(source), prefixes);
        if (meant >= 0) {
            Outcome outcome = literal >= 0 ? Outcome.RIGHT : Outcome.SPELLED_OTHERWISE;
            return new SourceCheck(outcome, source, prefixes.get(meant));
        }
        return new SourceCheck(literal >= 0 ? Outcome.ESCAPES : Outcome.OTHER, source, null);
    }

    /** Whether a source in one spelling goes on after the prefix within a name. */
    boolean goesOnWithinName() {
        if (value == null || prefix == null || prefix.isEmpty() || prefix.charAt(prefix.length() - 1) == '/') {
            return false;
        }
        String normal = SourceUrl.normalize(value);
        return normal.length() > prefix.length() && "/?#".indexOf(normal.charAt(prefix.length())) < 0;
    }

    /** Whether the prefix ends within the name of a host. */
    boolean goesOnWithinHost() {
        return goesOnWithinName() && prefix != null && prefix.indexOf('/', prefix.indexOf("://") + 3) < 0;
    }

    private static int firstPrefix(String source, List<String> prefixes) {
        for (int i = 0; i < prefixes.size(); i++) {
            if (source.startsWith(prefixes.get(i))) {
                return i;
            }
        }
        return -1;
    }
}
