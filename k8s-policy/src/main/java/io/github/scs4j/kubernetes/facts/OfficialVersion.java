package io.github.scs4j.kubernetes.facts;

import org.jspecify.annotations.Nullable;

/**
 * A version as the official check reads it: three whole numbers, of which vendors' suffixes, pre-releases and missing
 * numbers are no part (D57). Numbers may be negative. Ordered by its numbers.
 */
record OfficialVersion(long major, long minor, long patch) implements Comparable<OfficialVersion> {
    /** The least bound that is used where none can be read. */
    static final OfficialVersion ZERO = new OfficialVersion(0, 0, 0);

    /** The version that the text says; {@code null} if the official check cannot read it. */
    static @Nullable OfficialVersion of(String text) {
        return of(text, 0, text.length());
    }

    /** The version of a release with this tag: what stands after a {@code -} does not count. */
    static @Nullable OfficialVersion ofTag(String tag) {
        int dash = tag.indexOf('-');
        return of(tag, 0, dash < 0 ? tag.length() : dash);
    }

    /** The version that a part of a text says. */
    static @Nullable OfficialVersion of(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && PythonText.isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && PythonText.isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end && text.charAt(start) == 'v') {
            start++;
        }
        end = upTo('+', text, start, end);
        int first = upTo('.', text, start, end);
        int second = upTo('.', text, first + 1, end);
        if (second >= end || upTo('.', text, second + 1, end) != end) {
            return null;
        }
        long major = PythonText.wholeNumber(text, start, first);
        long minor = PythonText.wholeNumber(text, first + 1, second);
        long patch = PythonText.wholeNumber(text, second + 1, end);
        return major == PythonText.NOT_A_NUMBER || minor == PythonText.NOT_A_NUMBER || patch == PythonText.NOT_A_NUMBER
                ? null
                : new OfficialVersion(major, minor, patch);
    }

    /** The branch that the text says, as version 0 of it; {@code null} if the official check cannot read it. */
    static @Nullable OfficialVersion ofBranch(String text) {
        int point = text.indexOf('.');
        if (point < 0 || text.indexOf('.', point + 1) >= 0) {
            return null;
        }
        long major = PythonText.wholeNumber(text, 0, point);
        long minor = PythonText.wholeNumber(text, point + 1, text.length());
        return major == PythonText.NOT_A_NUMBER || minor == PythonText.NOT_A_NUMBER
                ? null
                : new OfficialVersion(major, minor, 0);
    }

    /** Version 0 of the branch. */
    OfficialVersion branch() {
        return new OfficialVersion(major, minor, 0);
    }

    /** The version after this one. */
    OfficialVersion next() {
        return new OfficialVersion(major, minor, patch + 1);
    }

    @Override
    public int compareTo(OfficialVersion other) {
        int byBranch = compareBranch(other.major, other.minor);
        return byBranch != 0 ? byBranch : Long.compare(patch, other.patch);
    }

    /** The order of the branch of this version and the branch with these numbers. */
    int compareBranch(long otherMajor, long otherMinor) {
        int byMajor = Long.compare(major, otherMajor);
        return byMajor != 0 ? byMajor : Long.compare(minor, otherMinor);
    }

    /** Where the sign stands first from a place on; the end if it does not. */
    private static int upTo(char sign, String text, int from, int end) {
        for (int i = from; i < end; i++) {
            if (text.charAt(i) == sign) {
                return i;
            }
        }
        return end;
    }
}
