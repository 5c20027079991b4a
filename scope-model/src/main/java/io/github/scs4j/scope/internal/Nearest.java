package io.github.scs4j.scope.internal;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** The word of a list that was probably meant by a text that is none of them. */
public final class Nearest {
    /** The longest text that is compared; no word is near a longer one. */
    private static final int MAX_LENGTH = 80;

    private Nearest() {}

    /**
     * The word that takes the fewest changes of a character, upper and lower case being the same; {@code null} if that takes
     * more than one change for every three characters, or two words are equally near.
     */
    public static @Nullable String of(String text, Collection<String> words) {
        if (text.isEmpty() || text.length() > MAX_LENGTH) {
            return null;
        }
        String nearest = null;
        int least = text.length() / 3 + 1;
        for (String word : words) {
            int distance = Math.abs(word.length() - text.length()) > least ? least + 1 : distance(text, word);
            if (distance < least) {
                nearest = word;
                least = distance;
            } else if (distance == least) {
                nearest = null;
            }
        }
        return nearest;
    }

    /** How many characters are to be added, dropped, replaced, or swapped with the next. */
    private static int distance(String from, String to) {
        int[][] steps = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                steps[i][j] = i == 0 ? j : j == 0 ? i : step(steps, from, to, i, j);
            }
        }
        return steps[from.length()][to.length()];
    }

    private static int step(int[][] steps, String from, String to, int i, int j) {
        char source = lower(from.charAt(i - 1));
        char target = lower(to.charAt(j - 1));
        int least = Math.min(
                steps[i - 1][j - 1] + (source == target ? 0 : 1), Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && source == lower(to.charAt(j - 2)) && lower(from.charAt(i - 2)) == target;
        return swapped ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : c;
    }
}
