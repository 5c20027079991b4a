package io.github.scs4j.image.publish;

import java.util.List;
import java.util.Map;

/** Writes JSON, indented by two blanks, with escapes for everything but printable ASCII. */
final class Json {
    private static final String HEX = "0123456789abcdef";

    private final StringBuilder out = new StringBuilder();

    private Json() {}

    /**
     * The value as JSON, with a line end behind it.
     *
     * @param value maps with texts as keys, lists, texts, whole numbers and booleans
     * @throws IllegalArgumentException if there is anything else in it
     */
    static String text(Object value) {
        Json json = new Json();
        json.write(value, "\n");
        return json.out.append('\n').toString();
    }

    private void write(Object value, String line) {
        if (value instanceof Map<?, ?> map) {
            object(map, line);
        } else if (value instanceof List<?> list) {
            array(list, line);
        } else if (value instanceof String text) {
            string(text);
        } else if (value instanceof Integer || value instanceof Long || value instanceof Boolean) {
            out.append(value);
        } else {
            throw new IllegalArgumentException("not JSON: " + value.getClass());
        }
    }

    private void object(Map<?, ?> map, String line) {
        String separator = "{";
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            out.append(separator).append(line).append("  ");
            string((String) entry.getKey());
            out.append(": ");
            write(entry.getValue(), line + "  ");
            separator = ",";
        }
        out.append(map.isEmpty() ? "{}" : line + "}");
    }

    private void array(List<?> list, String line) {
        String separator = "[";
        for (Object element : list) {
            out.append(separator).append(line).append("  ");
            write(element, line + "  ");
            separator = ",";
        }
        out.append(list.isEmpty() ? "[]" : line + "]");
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c >= ' ' && c <= '~') {
                out.append(c);
            } else {
                out.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    out.append(HEX.charAt(c >> shift & 0xF));
                }
            }
        }
        out.append('"');
    }
}
