package io.github.scs4j.cli;

import io.github.scs4j.flavor.FlavorName;

/** The values of {@code --to}. */
enum Spelling {
    V1("v1"),
    V2("v2"),
    V3("v3"),
    SHORT("short"),
    CANONICAL("canonical");

    private final String word;

    Spelling(String word) {
        this.word = word;
    }

    /** The name in this spelling. */
    String of(FlavorName name) {
        return switch (this) {
            case V1 -> name.toV1();
            case V2 -> name.toV2();
            case V3, CANONICAL -> name.toString();
            case SHORT -> name.shortName().toString();
        };
    }

    /** What the user types. */
    @Override
    public String toString() {
        return word;
    }
}
