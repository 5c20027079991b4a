package io.github.scs4j.flavor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A GPU as it was probably meant. A model, or video memory in the place of the units, becomes the one GPU of the table that
 * fits, or nothing.
 */
final class GpuRepair {
    private GpuRepair() {}

    /** Whether a GPU starts like this: access and vendor. */
    static boolean isHead(String text) {
        char access = Characters.charAt(text, 0);
        char vendor = Ascii.upper(Characters.charAt(text, 1));
        return Ascii.lower(access) == 'g' && GpuVendor.of(vendor) != null;
    }

    static boolean isModel(String text) {
        return !GpuTable.ofKey(GpuAccess.PASS_THROUGH, Ascii.upper(text), 0).isEmpty();
    }

    /** Access, vendor and generation with the case that the standard gives them. */
    static String recased(String text) {
        return text.charAt(0) + Ascii.upper(text.substring(1, 2)) + Ascii.lower(text.substring(2));
    }

    /** The GPU of a head and what stands between the delimiters after it; {@code null} if none is near. */
    static @Nullable String of(String head, List<String> parts) {
        String start = recased(head);
        List<String> numbers = withoutEmpty(parts);
        if (!numbers.isEmpty() && Ascii.isLetter(Characters.charAt(numbers.get(0), 0))) {
            return ofModel(access(head), start.substring(1), numbers.get(0), numbers.subList(1, numbers.size()));
        }
        if (numbers.size() > 2) {
            return null;
        }
        int marks = start.length();
        while (marks > 2 && start.charAt(marks - 1) == 'h') {
            marks--;
        }
        StringBuilder gpu = new StringBuilder(start.substring(0, Math.min(start.length(), marks + Gpu.MAX_MARKS)));
        for (int i = 0; i < numbers.size(); i++) {
            String number = numbers.get(i);
            int end = Characters.digits(number, 0);
            String unit = unit(number, end);
            String mark = Ascii.lower(number.substring(end + unit.length()));
            if (end == 0 || !Units.isImplied(unit) || !Ascii.consistsOf("h", mark)) {
                return null;
            }
            if (i == 0 && !unit.isEmpty()) {
                return numbers.size() > 1 ? null : ofMemory(start, number(number));
            }
            int most = i == 0 ? Gpu.MAX_MARKS : 1;
            gpu.append('-').append(number, 0, end).append(mark, 0, Math.min(mark.length(), most));
        }
        return isPlausible(gpu.toString(), head, parts) ? gpu.toString() : null;
    }

    /** The GPU of a model that stands alone, where a name has an extension. */
    static @Nullable String ofModel(String model, List<String> parts) {
        return ofModel(GpuAccess.PASS_THROUGH, "", model, withoutEmpty(parts));
    }

    private static @Nullable String ofModel(GpuAccess access, String start, String model, List<String> numbers) {
        int memory = 0;
        if (!numbers.isEmpty()) {
            memory = memory(numbers.get(0));
            if (memory == 0 || numbers.size() > 1) {
                return null;
            }
        }
        List<Gpu> known = GpuTable.ofKey(access, Ascii.upper(model), memory);
        String piece = onlyPiece(known);
        return piece != null && piece.startsWith(start, 1) ? piece : null;
    }

    private static @Nullable String ofMemory(String start, int memory) {
        GpuVendor vendor = GpuVendor.of(start.charAt(1));
        return vendor == null ? null : onlyPiece(GpuTable.ofMemory(access(start), vendor, start.substring(2), memory));
    }

    private static @Nullable String onlyPiece(List<Gpu> known) {
        return known.size() == 1 ? GpuTable.pieces(known, Dialect.text(NamingStandard.LATEST)) : null;
    }

    /** A GPU that was changed must not read as one whose memory stands in the place of its units. */
    private static boolean isPlausible(String gpu, String head, List<String> parts) {
        StringBuilder original = new StringBuilder(head);
        for (String part : parts) {
            original.append('-').append(part);
        }
        FlavorName name = FlavorNaming.STANDARD.tryParse("SCS-1V-1_" + gpu).name();
        Gpu repaired = name == null ? null : name.gpu();
        return gpu.contentEquals(original)
                || repaired == null
                || GpuDoubt.withUnitsAsMemory(repaired).isEmpty();
    }

    /** The parts but for those that are empty, where a delimiter stands alone. */
    static List<String> withoutEmpty(List<String> parts) {
        List<String> stated = new ArrayList<>();
        for (String part : parts) {
            if (!part.isEmpty()) {
                stated.add(part);
            }
        }
        return stated;
    }

    private static GpuAccess access(String head) {
        return head.charAt(0) == 'G' ? GpuAccess.PASS_THROUGH : GpuAccess.VIRTUAL;
    }

    /** Video memory with or without its unit or mark; 0 for anything else. */
    private static int memory(String text) {
        int end = Characters.digits(text, 0);
        String unit = unit(text, end);
        String marks = Ascii.lower(text.substring(end + unit.length()));
        return Units.isImplied(unit) && Ascii.consistsOf("h", marks) ? number(text) : 0;
    }

    private static String unit(String number, int digits) {
        return Units.of(Ascii.lower(number.substring(digits)));
    }

    private static int number(String text) {
        int end = Characters.digits(text, 0);
        return end == 0 || end > 6 ? 0 : Integer.parseInt(text.substring(0, end));
    }
}
