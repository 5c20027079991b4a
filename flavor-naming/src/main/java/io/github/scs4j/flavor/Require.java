package io.github.scs4j.flavor;

/** The range checks of the value types' constructors. */
final class Require {
    private Require() {}

    static void atLeast(int least, int value, String what) {
        if (value < least) {
            throw new IllegalArgumentException(what + " must be at least " + least + ", not " + value);
        }
    }

    static void between(int least, int most, int value, String what) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(what + " must be between " + least + " and " + most + ", not " + value);
        }
    }
}
