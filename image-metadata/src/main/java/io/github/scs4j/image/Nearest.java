package io.github.scs4j.image;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The word of a list that was probably meant by a text that is none of them. */
final class Nearest {
    /** The longest text that is compared; no word is near a longer one. */
    private static final int MAX_LENGTH = 40;

    private Nearest() {}

    /**
     * The word that differs from the text only in case and in what is no letter or digit, else the one that takes the fewest
     * changes of a character; {@code null} if that takes more than one change for every three characters, or two words are
     * equally near.
     */
    static @Nullable String of(String text, List<String> words) {
        String squeezed = squeeze(text);
        if (squeezed.isEmpty()) {
            return null;
        }
        String nearest = null;
        int least = squeezed.length() / 3 + 1;
        for (String word : words) {
            int distance = distance(squeezed, squeeze(word));
            if (distance == 0) {
                return word;
            }
            if (distance < least) {
                nearest = word;
                least = distance;
            } else if (distance == least) {
                nearest = null;
            }
        }
        return nearest;
    }

    /** The ASCII letters, in lower case, and the digits of a text; empty if the text is longer than any word. */
    static String squeeze(String text) {
        if (text.length() > MAX_LENGTH) {
            return "";
        }
        StringBuilder squeezed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                squeezed.append((char) (c - 'A' + 'a'));
            } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                squeezed.append(c);
            }
        }
        return squeezed.toString();
    }

    /** How many characters are to be added, dropped, replaced, or swapped with the next. */
    private static int distance(String from, String to) {
        int[][] distances = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                distances[i][j] = i == 0 ? j : j == 0 ? i : step(distances, from, to, i, j);
            }
        }
        return distances[from.length()][to.length()];
    }

    private static int step(int[][] distances, String from, String to, int i, int j) {
        int replaced = distances[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        int least = Math.min(replaced, Math.min(distances[i - 1][j], distances[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(least, distances[i - 2][j - 2] + 1) : least;
    }
}
