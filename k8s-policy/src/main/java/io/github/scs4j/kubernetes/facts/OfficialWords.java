package io.github.scs4j.kubernetes.facts;

import org.jspecify.annotations.Nullable;

/** A text that stands where a record should have a version: what the official check looks for in it. Not thread-safe. */
final class OfficialWords {
    private final String text;
    private final PythonText reading;

    OfficialWords(String text) {
        this.text = text;
        reading = new PythonText(text);
    }

    /** Whether a branch such as {@code v1.0.x} stands anywhere in the text. */
    boolean nameABranch() {
        for (int i = 0; i < text.length(); i++) {
            if (startsANumber(i) && takesTwoNumbersAndPoints(i) && reading.takes('x')) {
                return true;
            }
        }
        return false;
    }

    /** Whether an interval such as {@code v1.25.0 - v1.25.10}, with white space around its dash, stands anywhere. */
    boolean nameAnInterval() {
        for (int i = 0; i < text.length(); i++) {
            if (startsANumber(i)
                    && takesThreeNumbers(i)
                    && reading.takesSpace()
                    && reading.takes('-')
                    && reading.takesSpace()) {
                reading.takes('v');
                if (takesThreeNumbers(reading.place())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The first two numbers of the text, which must start with them; {@code null} if it does not. */
    @Nullable
    OfficialVersion branch() {
        int start = 0;
        int end = text.length();
        while (start < end && text.charAt(start) == 'v') {
            start++;
        }
        while (end > start && text.charAt(end - 1) == 'v') {
            end--;
        }
        int first = text.indexOf('.', start);
        int second = text.indexOf('.', first + 1);
        long major = PythonText.wholeNumber(text, start, first);
        long minor = PythonText.wholeNumber(text, first + 1, second);
        return major == PythonText.NOT_A_NUMBER || minor == PythonText.NOT_A_NUMBER
                ? null
                : new OfficialVersion(major, minor, 0);
    }

    /** The version between dashes, the first or the second; {@code null} if it is none. */
    @Nullable
    OfficialVersion part(int index) {
        int from = 0;
        for (int i = 0; i < index; i++) {
            from = text.indexOf('-', from) + 1;
        }
        int dash = text.indexOf('-', from);
        return OfficialVersion.of(text, from, dash < 0 ? text.length() : dash);
    }

    /** Numbers are looked for from their first digit on only: if it fails there, it fails within. */
    private boolean startsANumber(int place) {
        return isDigitAt(place) && !(place > 0 && isDigitAt(text.offsetByCodePoints(place, -1)));
    }

    private boolean isDigitAt(int place) {
        return PythonText.isDigit(text.codePointAt(place));
    }

    private boolean takesTwoNumbersAndPoints(int place) {
        reading.goTo(place);
        return reading.takesDigits() && reading.takes('.') && reading.takesDigits() && reading.takes('.');
    }

    private boolean takesThreeNumbers(int place) {
        return takesTwoNumbersAndPoints(place) && reading.takesDigits();
    }
}
