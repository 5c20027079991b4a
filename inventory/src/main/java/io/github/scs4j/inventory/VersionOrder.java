package io.github.scs4j.inventory;

import java.util.Comparator;

/** Orders the versions of a definition as people read them: a run of digits is one number. */
enum VersionOrder implements Comparator<String> {
    NATURAL;

    @Override
    public int compare(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            int endOfA = endOfPart(a, i);
            int endOfB = endOfPart(b, j);
            boolean numberA = isDigit(a.charAt(i));
            boolean numberB = isDigit(b.charAt(j));
            int order;
            if (numberA && numberB) {
                order = numbers(a.substring(i, endOfA), b.substring(j, endOfB));
            } else if (numberA || numberB) {
                order = numberA ? -1 : 1;
            } else {
                order = a.substring(i, endOfA).compareTo(b.substring(j, endOfB));
            }
            if (order != 0) {
                return order;
            }
            i = endOfA;
            j = endOfB;
        }
        return Integer.compare(a.length() - i, b.length() - j);
    }

    private static int endOfPart(String text, int start) {
        boolean digits = isDigit(text.charAt(start));
        int end = start + 1;
        while (end < text.length() && isDigit(text.charAt(end)) == digits) {
            end++;
        }
        return end;
    }

    private static int numbers(String a, String b) {
        String digitsA = withoutZeros(a);
        String digitsB = withoutZeros(b);
        int order = Integer.compare(digitsA.length(), digitsB.length());
        return order == 0 ? digitsA.compareTo(digitsB) : order;
    }

    private static String withoutZeros(String digits) {
        int start = 0;
        while (start < digits.length() && digits.charAt(start) == '0') {
            start++;
        }
        return digits.substring(start);
    }

    private static boolean isDigit(char unit) {
        return unit >= '0' && unit <= '9';
    }
}
