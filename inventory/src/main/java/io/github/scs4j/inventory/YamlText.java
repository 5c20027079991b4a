package io.github.scs4j.inventory;

import io.github.scs4j.finding.Location;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.reader.StreamReader;

/** A text of limited length on its way to a parser of YAML; knows the place of the first character that YAML forbids. */
final class YamlText extends Reader {
    private final Utf8Reader text;
    private final String indent;
    private final int maxLength;
    private final LineCounter at;
    private int length;
    private Location.@Nullable Position forbidden;

    /**
     * Creates the rest of a text.
     *
     * @param at the next place in the text
     * @param indent what has been read of the line before that place
     * @param maxLength the largest number of characters
     */
    YamlText(Utf8Reader text, LineCounter at, String indent, int maxLength) {
        this.text = text;
        this.at = new LineCounter(at);
        this.indent = indent;
        this.maxLength = maxLength;
    }

    /** The first character that has been read and that YAML forbids; {@code null} if there is none. */
    Location.@Nullable Position forbidden() {
        return forbidden;
    }

    /** Throws {@link YamlLimit} where the text is too long. */
    @Override
    public int read(char[] target, int offset, int limit) throws IOException {
        if (length < indent.length()) {
            int count = Math.min(limit, indent.length() - length);
            indent.getChars(length, length + count, target, offset);
            length += count;
            return count;
        }
        int count = text.read(target, offset, limit);
        for (int i = offset; i < offset + count; i++) {
            char unit = target[i];
            if (forbidden == null && !Character.isSurrogate(unit) && !StreamReader.isPrintable(unit)) {
                forbidden = at.position();
            }
            at.count(unit);
        }
        length += Math.max(0, count);
        if (length > maxLength) {
            throw new YamlLimit(ImageRules.YAML_TOO_LONG.with(Integer.toString(maxLength)));
        }
        return count;
    }

    /** Leaves the text open: it is the caller's. */
    @Override
    public void close() {}
}
