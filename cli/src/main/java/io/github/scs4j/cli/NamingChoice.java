package io.github.scs4j.cli;

import io.github.scs4j.flavor.FlavorNaming;
import io.github.scs4j.flavor.NamingStandard;

/** The values of {@code --naming}. */
enum NamingChoice {
    V1("v1"),
    V2("v2"),
    V3("v3"),
    STRICT("strict"),
    OFFICIAL_V1("official-v1"),
    OFFICIAL_V3("official-v3"),
    OFFICIAL("official");

    private final String word;

    NamingChoice(String word) {
        this.word = word;
    }

    FlavorNaming naming() {
        return switch (this) {
            case V1 -> FlavorNaming.of(NamingStandard.V1);
            case V2 -> FlavorNaming.of(NamingStandard.V2);
            case V3 -> FlavorNaming.of(NamingStandard.V3);
            case STRICT -> FlavorNaming.STRICT;
            case OFFICIAL_V1 -> FlavorNaming.officialParser(NamingStandard.V1);
            case OFFICIAL_V3 -> FlavorNaming.officialParser(NamingStandard.V3);
            case OFFICIAL -> FlavorNaming.officialChecker();
        };
    }

    boolean isOfficial() {
        return this == OFFICIAL_V1 || this == OFFICIAL_V3 || this == OFFICIAL;
    }

    /** What the user types. */
    @Override
    public String toString() {
        return word;
    }
}
