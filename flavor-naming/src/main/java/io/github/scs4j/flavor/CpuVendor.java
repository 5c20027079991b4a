package io.github.scs4j.flavor;

import org.jspecify.annotations.Nullable;

/** Vendor and architecture of a CPU (SCS-0100, "Generation and Vendor"). */
public enum CpuVendor {
    INTEL('i', "Intel x86-64", "x86_64", 6),
    AMD('z', "AMD x86-64", "x86_64", 6),
    ARM('a', "ARM v8+", "aarch64", 5),
    /** RISC-V; the text lists no generation yet. */
    RISC_V('r', "RISC-V", "riscv64", 0);

    private final char letter;
    private final String title;
    private final String architecture;
    private final int latestGeneration;

    CpuVendor(char letter, String title, String architecture, int latestGeneration) {
        this.letter = letter;
        this.title = title;
        this.architecture = architecture;
        this.latestGeneration = latestGeneration;
    }

    /** The letter in a flavor name. */
    public char letter() {
        return letter;
    }

    /** Vendor and architecture as the standard writes them, the same in every language. */
    public String title() {
        return title;
    }

    /** The value of the image property {@code architecture} that fits: {@code x86_64}, {@code aarch64}, {@code riscv64}. */
    public String architecture() {
        return architecture;
    }

    /** Whether instances are x86-64, the architecture of a name that states no CPU brand. */
    public boolean isX86() {
        return this == INTEL || this == AMD;
    }

    /** The highest generation that the text lists; 0 if it lists none. */
    public int latestGeneration() {
        return latestGeneration;
    }

    /** The name of a listed generation; {@code null} for 0 (old or unspecified) and for one that is not listed. */
    public @Nullable String generationTitle(int generation) {
        return switch (this) {
            case INTEL -> intel(generation);
            case AMD -> amd(generation);
            case ARM -> arm(generation);
            case RISC_V -> null;
        };
    }

    static @Nullable CpuVendor of(char letter) {
        return switch (letter) {
            case 'i' -> INTEL;
            case 'z' -> AMD;
            case 'a' -> ARM;
            case 'r' -> RISC_V;
            default -> null;
        };
    }

    private static @Nullable String intel(int generation) {
        return switch (generation) {
            case 1 -> "Skylake";
            case 2 -> "Cascade Lake";
            case 3 -> "Ice Lake";
            case 4 -> "Sapphire Rapids";
            case 5 -> "Sierra Forest (E)";
            case 6 -> "Granite Rapids (P)";
            default -> null;
        };
    }

    private static @Nullable String amd(int generation) {
        return switch (generation) {
            case 1 -> "Zen-1 (Naples)";
            case 2 -> "Zen-2 (Rome)";
            case 3 -> "Zen-3 (Milan)";
            case 4 -> "Zen-4 (Genoa)";
            case 5 -> "Zen-5 (Turin)";
            case 6 -> "Zen-6 (Venice)";
            default -> null;
        };
    }

    private static @Nullable String arm(int generation) {
        return switch (generation) {
            case 1 -> "A76/NeoN1 class";
            case 2 -> "A78/X1/NeoV1 class";
            case 3 -> "A71x/NeoN2/V2 (ARMv9)";
            case 4 -> "AmpereOne (ARMv8.6)";
            case 5 -> "A72x/NeoN3/V3 (ARMv9.2)";
            default -> null;
        };
    }
}
