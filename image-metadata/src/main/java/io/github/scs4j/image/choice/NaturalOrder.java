package io.github.scs4j.image.choice;

import java.util.Comparator;

/**
 * Orders versions and names: runs of ASCII digits by their value, whatever their length, and after anything else that
 * stands at the same place; letters by code unit. {@code bookworm < 9 < 9.1 < 10 < 24.04}.
 */
final class NaturalOrder implements Comparator<String> {
    static final NaturalOrder INSTANCE = new NaturalOrder();

    private NaturalOrder() {}

    @Override
    public int compare(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            boolean number = isDigit(a.charAt(i));
            if (number != isDigit(b.charAt(j))) {
                return number ? 1 : -1;
            }
            if (!number) {
                int order = Character.compare(a.charAt(i++), b.charAt(j++));
                if (order != 0) {
                    return order;
                }
                continue;
            }
            int endOfA = endOfNumber(a, i);
            int endOfB = endOfNumber(b, j);
            int order = compareNumbers(a, i, endOfA, b, j, endOfB);
            if (order != 0) {
                return order;
            }
            i = endOfA;
            j = endOfB;
        }
        return Integer.compare(a.length() - i, b.length() - j);
    }

    private static int compareNumbers(String a, int startOfA, int endOfA, String b, int startOfB, int endOfB) {
        int i = skipZeros(a, startOfA, endOfA);
        int j = skipZeros(b, startOfB, endOfB);
        if (endOfA - i != endOfB - j) {
            return Integer.compare(endOfA - i, endOfB - j);
        }
        while (i < endOfA) {
            int order = Character.compare(a.charAt(i++), b.charAt(j++));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static int skipZeros(String text, int start, int end) {
        int at = start;
        while (at < end && text.charAt(at) == '0') {
            at++;
        }
        return at;
    }

    private static int endOfNumber(String text, int start) {
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
