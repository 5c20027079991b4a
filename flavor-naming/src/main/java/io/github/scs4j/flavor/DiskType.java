package io.github.scs4j.flavor;

import io.github.scs4j.finding.Language;
import org.jspecify.annotations.Nullable;

/** What the root disk is made of (SCS-0100, "Disk sizes and types"). */
public enum DiskType {
    /** {@code n}: network shared storage, expected to survive the failure of one disk and of one node. */
    NETWORK('n', "network", "network shared storage", "Netzwerkspeicher"),
    /** {@code h}: a local disk of the SATA or SAS class. */
    HDD('h', "hdd", "local HDD", "lokale HDD"),
    /** {@code s}: a local SSD (SCS-0110 says what it must be able to do). */
    SSD('s', "ssd", "local SSD", "lokale SSD"),
    /** {@code p}: a local high-performance NVMe. */
    NVME('p', "nvme", "local high-performance NVMe", "lokale Hochleistungs-NVMe");

    /** A look-up has no branch that could be mispredicted. */
    private static final @Nullable DiskType[] BY_LETTER = byLetter();

    private final char letter;
    private final String extraSpec;
    private final String english;
    private final String german;

    DiskType(char letter, String extraSpec, String english, String german) {
        this.letter = letter;
        this.extraSpec = extraSpec;
        this.english = english;
        this.german = german;
    }

    /** The suffix in a flavor name. */
    public char letter() {
        return letter;
    }

    /** The value of the extra spec {@code scs:diskN-type} (SCS-0103). */
    public String extraSpec() {
        return extraSpec;
    }

    /** What the suffix means, in a few words. */
    public String meaning(Language language) {
        return language == Language.GERMAN ? german : english;
    }

    /** The type with this value of the extra spec {@code scs:diskN-type}; {@code null} if there is none. */
    public static @Nullable DiskType ofExtraSpec(String value) {
        return switch (value) {
            case "network" -> NETWORK;
            case "hdd" -> HDD;
            case "ssd" -> SSD;
            case "nvme" -> NVME;
            default -> null;
        };
    }

    /**
     * Whether a disk of this type keeps the promise of the other (SCS-0100, "Naming policy compliance"): NVMe that of any,
     * SSD that of all but NVMe; a local HDD and network storage only their own. Allocates nothing.
     */
    public boolean satisfies(DiskType other) {
        return this == other || this == NVME || (this == SSD && other != NVME);
    }

    /** The type with this letter; {@code null} if there is none. */
    static @Nullable DiskType of(char letter) {
        return letter < BY_LETTER.length ? BY_LETTER[letter] : null;
    }

    private static @Nullable DiskType[] byLetter() {
        @Nullable DiskType[] types = new DiskType['z'];
        for (DiskType type : values()) {
            types[type.letter] = type;
        }
        return types;
    }
}
