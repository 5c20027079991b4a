package io.github.scs4j.flavor;

import org.jspecify.annotations.Nullable;

/** Vendor of a GPU (SCS-0100, "GPU support"). */
public enum GpuVendor {
    /** {@code N}: generations are letters, processing units are streaming multiprocessors. */
    NVIDIA('N', "Nvidia", "SMs"),
    /** {@code A}: generations are numbers, processing units are compute units. */
    AMD('A', "AMD", "CUs"),
    /** {@code I}: generations are numbers, processing units are execution units. */
    INTEL('I', "Intel", "EUs");

    private final char letter;
    private final String title;
    private final String units;

    GpuVendor(char letter, String title, String units) {
        this.letter = letter;
        this.title = title;
        this.units = units;
    }

    /** The letter in a flavor name. */
    public char letter() {
        return letter;
    }

    /** The vendor's name. */
    public String title() {
        return title;
    }

    /** What the vendor's processing units are called: SMs, CUs or EUs. */
    public String units() {
        return units;
    }

    /**
     * The name of a generation that the text lists or whose number follows a formula of the text (GCN-x is 0.x, CDNA-x
     * and UDNA-x are x, RDNA-x is x.1); {@code null} for any other. The lists end in "...", so an unlisted generation is
     * not an error.
     */
    public @Nullable String generationTitle(String generation) {
        return switch (this) {
            case NVIDIA -> nvidia(generation);
            case AMD -> amd(generation);
            case INTEL -> intel(generation);
        };
    }

    /** Whether a generation has the shape of this vendor's: a lower-case letter but {@code h}, or a decimal number. */
    boolean isGeneration(String generation) {
        if (this == NVIDIA) {
            return generation.length() == 1
                    && generation.charAt(0) >= 'a'
                    && generation.charAt(0) <= 'z'
                    && generation.charAt(0) != 'h';
        }
        int point = generation.indexOf('.');
        return point < 0
                ? isDigits(generation, 0, generation.length())
                : isDigits(generation, 0, point) && isDigits(generation, point + 1, generation.length());
    }

    static @Nullable GpuVendor of(char letter) {
        return switch (letter) {
            case 'N' -> NVIDIA;
            case 'A' -> AMD;
            case 'I' -> INTEL;
            default -> null;
        };
    }

    private static @Nullable String nvidia(String generation) {
        return switch (generation) {
            case "f" -> "Fermi";
            case "k" -> "Kepler";
            case "m" -> "Maxwell";
            case "p" -> "Pascal";
            case "v" -> "Volta";
            case "t" -> "Turing";
            case "a" -> "Ampere";
            case "l" -> "Ada Lovelace";
            case "g" -> "Grace Hopper";
            case "b" -> "Blackwell";
            case "u" -> "Blackwell Ultra";
            default -> null;
        };
    }

    private static @Nullable String amd(String generation) {
        if (generation.equals("3.5")) {
            return "RDNA 3.5";
        }
        int point = generation.indexOf('.');
        if (point < 0) {
            return isCounting(generation) ? (isBelowFive(generation) ? "CDNA " : "UDNA ") + generation : null;
        }
        String whole = generation.substring(0, point);
        String fraction = generation.substring(point + 1);
        if (whole.equals("0") && isCounting(fraction)) {
            return "GCN " + fraction;
        }
        return fraction.equals("1") && isCounting(whole) ? "RDNA " + whole : null;
    }

    private static @Nullable String intel(String generation) {
        return switch (generation) {
            case "0.9" -> "Gen9";
            case "1" -> "Xe (12.1/DG1)";
            case "2" -> "Xe (12.2)";
            case "3" -> "Arc (12.7/DG2)";
            case "4" -> "BattleImage (20.0)";
            default -> null;
        };
    }

    private static boolean isCounting(String digits) {
        return isDigits(digits, 0, digits.length()) && digits.charAt(0) != '0';
    }

    private static boolean isBelowFive(String digits) {
        return digits.length() == 1 && digits.charAt(0) < '5';
    }

    private static boolean isDigits(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return end > start;
    }
}
