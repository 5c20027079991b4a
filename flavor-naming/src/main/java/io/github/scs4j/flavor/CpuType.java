package io.github.scs4j.flavor;

import io.github.scs4j.finding.Language;
import org.jspecify.annotations.Nullable;

/**
 * How much of a CPU core stands behind a vCPU (SCS-0100, "CPU Suffixes"), ordered from most to least.
 */
public enum CpuType {
    /** {@code C}: a dedicated core. */
    DEDICATED_CORE('C', "dedicated-core", "dedicated core", "dedizierter Kern"),
    /** {@code T}: a dedicated hyperthread (SMT). */
    DEDICATED_THREAD('T', "dedicated-thread", "dedicated thread (SMT)", "dedizierter Thread (SMT)"),
    /** {@code V}: an oversubscribed vCPU that gets at least 20 % of a core in more than 99 % of the time of a month. */
    SHARED_CORE('V', "shared-core", "vCPU (oversubscribed)", "vCPU (überbucht)"),
    /** {@code L}: a heavily oversubscribed vCPU, with less than {@link #SHARED_CORE} promises. */
    CROWDED_CORE('L', "crowded-core", "vCPU (heavily oversubscribed)", "vCPU (stark überbucht)");

    /** A look-up has no branch that could be mispredicted. */
    private static final @Nullable CpuType[] BY_LETTER = byLetter();

    private final char letter;
    private final String extraSpec;
    private final String english;
    private final String german;

    CpuType(char letter, String extraSpec, String english, String german) {
        this.letter = letter;
        this.extraSpec = extraSpec;
        this.english = english;
        this.german = german;
    }

    /** The suffix in a flavor name. */
    public char letter() {
        return letter;
    }

    /** The value of the extra spec {@code scs:cpu-type} (SCS-0103). */
    public String extraSpec() {
        return extraSpec;
    }

    /** What the suffix means, in a few words. */
    public String meaning(Language language) {
        return language == Language.GERMAN ? german : english;
    }

    /** The type with this value of the extra spec {@code scs:cpu-type}; {@code null} if there is none. */
    public static @Nullable CpuType ofExtraSpec(String value) {
        return switch (value) {
            case "dedicated-core" -> DEDICATED_CORE;
            case "dedicated-thread" -> DEDICATED_THREAD;
            case "shared-core" -> SHARED_CORE;
            case "crowded-core" -> CROWDED_CORE;
            default -> null;
        };
    }

    /**
     * Whether a vCPU of this type keeps the promise of the other (SCS-0100, "Naming policy compliance"): each that of its
     * own and of those that are declared after it. Allocates nothing.
     */
    public boolean satisfies(CpuType other) {
        return compareTo(other) <= 0;
    }

    /** Whether each vCPU has a core or a thread of its own, so that none is oversubscribed. */
    public boolean isDedicated() {
        return satisfies(DEDICATED_THREAD);
    }

    /** The type with this letter; {@code null} if there is none. */
    static @Nullable CpuType of(char letter) {
        return letter < BY_LETTER.length ? BY_LETTER[letter] : null;
    }

    private static @Nullable CpuType[] byLetter() {
        @Nullable CpuType[] types = new CpuType['z'];
        for (CpuType type : values()) {
            types[type.letter] = type;
        }
        return types;
    }
}
