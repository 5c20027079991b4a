package io.github.scs4j.flavor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A model of a GPU in the words of people and drivers, and what they add to say which one they mean. */
final class GpuModelText {
    private static final int MAX_LENGTH = 255;
    private static final int MAX_DIGITS = 6;
    private static final String FILLERS =
            " GPU GPUS GRAPHICS CARD DATA CENTER DATACENTER TENSOR CORE AI MIG VRAM MEMORY"
                    + " GENERATION SERVER WORKSTATION EDITION ";
    private static final String GENERATIONS = " AMPERE ADA LOVELACE GRACE HOPPER BLACKWELL ULTRA ";
    private static final String WHOLE_CARDS = " SXM SXM2 SXM3 SXM4 SXM5 SXM6 OAM ";

    private final StringBuilder model = new StringBuilder();
    private final List<String> generations = new ArrayList<>();
    private @Nullable GpuVendor vendor;
    private @Nullable String fraction;
    private @Nullable String memoryKind;
    private int videoMemory;
    private boolean whole;
    private boolean contradictory;
    private String digits = "";

    private GpuModelText() {}

    static GpuModelText read(String text) {
        GpuModelText read = new GpuModelText();
        if (text.length() > MAX_LENGTH) {
            read.contradictory = true;
            return read;
        }
        String upper = Ascii.upper(text);
        int start = 0;
        for (int at = 0; at <= upper.length(); at++) {
            if (at == upper.length() || separates(upper.charAt(at))) {
                if (at > start) {
                    read.word(upper.substring(start, at));
                }
                start = at + 1;
            }
        }
        read.model.append(read.digits);
        return read;
    }

    boolean fits(KnownGpu known) {
        return !contradictory
                && isModel(known.key())
                && (vendor == null || known.vendor() == vendor)
                && (fraction == null || known.fraction().toString().equals(fraction))
                && (!whole || known.fraction().isWhole())
                && (videoMemory == 0 || known.videoMemory() == videoMemory)
                && (memoryKind == null || memoryKind.equals(upper(known.memoryKind())))
                && isOfGenerations(known);
    }

    private void word(String word) {
        String number = digits;
        digits = "";
        if (!number.isEmpty() && isUnit(word)) {
            memory(number);
            return;
        }
        model.append(number);
        GpuVendor named = vendor(word);
        if (named != null) {
            contradictory |= vendor != null && vendor != named;
            vendor = named;
        } else if (isIn(GENERATIONS, word)) {
            generations.add(word);
        } else if (isIn(WHOLE_CARDS, word)) {
            whole = true;
        } else if (word.startsWith("HBM") || word.startsWith("GDDR")) {
            contradictory |= memoryKind != null && !memoryKind.equals(word);
            memoryKind = word;
        } else if (!isIn(FILLERS, word)) {
            numberOrModel(word);
        }
    }

    private void numberOrModel(String word) {
        int end = Characters.digits(word, 0);
        String rest = word.substring(end);
        if (end == word.length()) {
            digits = word;
        } else if (end > 0 && rest.charAt(0) == '/') {
            contradictory |= fraction != null;
            fraction = word;
        } else if (end > 0 && rest.startsWith("G.")) {
            profile(rest.substring(2));
        } else if (end > 0 && isUnit(rest)) {
            memory(word.substring(0, end));
        } else {
            model.append(word.equals("SUPER") ? "S" : word);
        }
    }

    /** What comes after the point in the name of a MIG profile, such as {@code 1g.10gb}: its memory. */
    private void profile(String memory) {
        int end = Characters.digits(memory, 0);
        if (end > 0 && isUnit(memory.substring(end))) {
            memory(memory.substring(0, end));
        } else {
            contradictory = true;
        }
    }

    private void memory(String gibibytes) {
        int number = gibibytes.length() > MAX_DIGITS ? 0 : Integer.parseInt(gibibytes);
        contradictory |= number == 0 || (videoMemory > 0 && videoMemory != number);
        videoMemory = number;
    }

    private boolean isModel(String key) {
        String text = model.toString();
        boolean line = text.startsWith("RTXPRO") || text.startsWith("PRO");
        return text.equals(key) || (line && text.substring(3).equals(key));
    }

    private boolean isOfGenerations(KnownGpu known) {
        String title = " " + upper(known.vendor().generationTitle(known.generation())) + " ";
        for (String generation : generations) {
            if (!isIn(title, generation)) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable GpuVendor vendor(String word) {
        return switch (word) {
            case "NVIDIA", "GEFORCE", "TESLA" -> GpuVendor.NVIDIA;
            case "AMD", "RADEON", "INSTINCT", "INST" -> GpuVendor.AMD;
            case "INTEL", "ARC" -> GpuVendor.INTEL;
            default -> null;
        };
    }

    private static boolean isUnit(String word) {
        return word.equals("G") || word.equals("GB") || word.equals("GIB");
    }

    private static boolean isIn(String words, String word) {
        return words.contains(" " + word + " ");
    }

    /** Whether no word goes on here: a blank, punctuation but for the slash and the point, or a trademark sign. */
    private static boolean separates(char c) {
        boolean inWord = Ascii.isLetter(c) || Ascii.isDigit(c) || c == '/' || c == '.';
        return (!inWord && c < '\u0080') || c == '\u00a0' || c == '\u00ae' || c == '\u2122';
    }

    private static String upper(@Nullable String text) {
        return text == null ? "" : Ascii.upper(text);
    }
}
