package io.github.scs4j.flavor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Extensions as they were probably meant, in the order of the standard and each once. */
final class ExtensionRepair {
    private static final String[] KEYWORDS = {"kvm", "chy", "xen", "vmw", "hyv", "bms", "hwv", "ib"};
    private static final int RANKS = 5;

    private final List<List<String>> ranks = new ArrayList<>();
    private final List<Repair.Piece> pieces;
    private final boolean olderSyntax;
    private int next;

    private ExtensionRepair(List<Repair.Piece> pieces, boolean olderSyntax) {
        this.pieces = pieces;
        this.olderSyntax = olderSyntax;
        for (int rank = 0; rank < RANKS; rank++) {
            ranks.add(new ArrayList<>());
        }
    }

    /** The extensions; {@code null} if one of them cannot be understood. */
    static @Nullable List<String> of(List<Repair.Piece> pieces, boolean olderSyntax) {
        ExtensionRepair repair = new ExtensionRepair(pieces, olderSyntax);
        while (repair.next < pieces.size()) {
            if (!repair.extension(pieces.get(repair.next++))) {
                return null;
            }
        }
        List<String> ordered = new ArrayList<>();
        repair.ranks.forEach(ordered::addAll);
        return ordered;
    }

    /**
     * An extension with each letter in the case that the standard gives it. An upper-case A stays: it can be ARM, AMD, or
     * the start of a GPU's model.
     */
    static String recased(String piece) {
        if (GpuRepair.isHead(piece)) {
            return GpuRepair.recased(piece);
        }
        String lower = Ascii.lower(piece);
        boolean armOrModel = piece.startsWith("A") && !isKeyword(lower);
        return armOrModel ? piece : lower;
    }

    private boolean extension(Repair.Piece piece) {
        String text = piece.text();
        if (text.isEmpty() || isGenerationAlone(piece)) {
            return true;
        }
        Synonym synonym = Synonym.of(text);
        if (synonym != null) {
            boolean more = Ascii.lower(text).equals("x86") && next < pieces.size();
            if (more && pieces.get(next).text().equals("64")) {
                next++;
            }
            return synonym.code().isEmpty() || add(synonym.code());
        }
        String keyword = Ascii.lower(text);
        if (isKeyword(keyword)) {
            return add(keyword);
        }
        if (GpuRepair.isHead(text)) {
            return addGpu(GpuRepair.of(text, numbers()));
        }
        boolean cpu = CpuVendor.of(text.charAt(0)) != null && Ascii.isDigit(Characters.charAt(text, 1));
        if (!cpu && GpuRepair.isModel(text)) {
            return addGpu(GpuRepair.ofModel(text, numbers()));
        }
        return !isGenerationOfGpu(piece) && add(cpuBrand(text));
    }

    /** Whether a letter after a GPU is rather its generation than a CPU. */
    private boolean isGenerationOfGpu(Repair.Piece piece) {
        boolean delimited =
                piece.delimiter() == '_' || (olderSyntax && piece.text().length() > 1);
        return !delimited && !ranks.get(3).isEmpty();
    }

    /** What belongs to a GPU: numbers after delimiters of parts, or a model first; empty after a delimiter alone. */
    private List<String> numbers() {
        List<String> numbers = new ArrayList<>();
        while (next < pieces.size() && pieces.get(next).delimiter() != '_') {
            String text = pieces.get(next).text();
            boolean number = Ascii.isDigit(Characters.charAt(text, 0));
            boolean model = GpuRepair.withoutEmpty(numbers).isEmpty() && GpuRepair.isModel(text);
            if (!number && !model && !text.isEmpty()) {
                break;
            }
            numbers.add(text);
            next++;
        }
        return numbers;
    }

    /** A CPU generation, with or without frequency marks, but without a vendor. */
    private boolean isGenerationAlone(Repair.Piece piece) {
        boolean extension = piece.delimiter() == '_' || (olderSyntax && piece.delimiter() == '-');
        String text = piece.text();
        return extension && Characters.digits(text, 0) == 1 && Characters.marks(text, 1) == text.length();
    }

    /** A CPU brand without a generation that is not listed and without more marks than there are. */
    private static @Nullable String cpuBrand(String piece) {
        String text = recased(piece);
        CpuVendor vendor = CpuVendor.of(text.charAt(0));
        int end = Characters.digits(text, 1);
        int start = 1;
        while (start < end && text.charAt(start) == '0') {
            start++;
        }
        if (vendor == null || end - start > 1 || Characters.marks(text, end) < text.length()) {
            return null;
        }
        boolean listed = end > start && text.charAt(start) - '0' <= vendor.latestGeneration();
        int marks = Math.min(text.length() - end, CpuBrand.MAX_FREQUENCY_MARKS);
        return vendor.letter() + (listed ? text.substring(start, end) : "") + text.substring(end, end + marks);
    }

    private boolean addGpu(@Nullable String gpu) {
        return gpu != null && add(gpu, 3);
    }

    private boolean add(@Nullable String extension) {
        if (extension == null) {
            return false;
        }
        int rank = switch (extension) {
            case "hwv" -> 1;
            case "ib" -> 4;
            default -> isKeyword(extension) ? 0 : 2;
        };
        return add(extension, rank);
    }

    private boolean add(String extension, int rank) {
        if (!ranks.get(rank).contains(extension)) {
            ranks.get(rank).add(extension);
        }
        return true;
    }

    private static boolean isKeyword(String text) {
        for (String keyword : KEYWORDS) {
            if (keyword.equals(text)) {
                return true;
            }
        }
        return false;
    }
}
