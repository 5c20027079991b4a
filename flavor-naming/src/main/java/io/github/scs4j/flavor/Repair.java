package io.github.scs4j.flavor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a text was probably meant to be: blanks, the prefix, delimiters, case, units, decimal commas, the order of marks and
 * of extensions are put right, and what a name cannot say is left out or rounded down, because a name may understate.
 */
final class Repair {
    /** What stands between two delimiters, and the delimiter before it. */
    record Piece(char delimiter, String text) {}

    private Repair() {}

    /** A name that is valid under the policy, in its syntax; {@code null} if none is near. */
    static @Nullable String of(String text, FlavorNaming naming) {
        String plain = withHyphens(text.strip());
        String name = name(plain.substring(prefixEnd(plain)).replace(',', '.'));
        FlavorName repaired =
                name == null ? null : FlavorNaming.STANDARD.tryParse(name).name();
        String suggestion = repaired == null ? null : repaired.toString(naming.standard());
        return suggestion == null || text.equals(suggestion) || !naming.isValid(suggestion) ? null : suggestion;
    }

    /** Index after what stands for the prefix; 0 if nothing does. */
    static int prefixEnd(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) <= ' ') {
            start++;
        }
        int end = start + 3;
        if (text.length() <= end || !Ascii.lower(text.substring(start, end)).equals("scs")) {
            return 0;
        }
        char delimiter = text.charAt(end);
        if (Ascii.isDelimiter(delimiter) || delimiter == ' ' || isDash(delimiter)) {
            return end + 1;
        }
        return Ascii.isDigit(delimiter) ? end : 0;
    }

    /** Whether this looks like the hyphen of ASCII, but is another character. */
    static boolean isDash(int codePoint) {
        return (codePoint >= 0x2010 && codePoint <= 0x2015)
                || codePoint == 0x2212
                || codePoint == 0xFE58
                || codePoint == 0xFE63
                || codePoint == 0xFF0D;
    }

    private static String withHyphens(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            plain.append(isDash(c) ? '-' : c);
        }
        return plain.toString();
    }

    /** The name in the syntax of the latest version; it can still be wrong. */
    private static @Nullable String name(String body) {
        List<Piece> pieces = pieces(body);
        String cpu = SizeRepair.cpu(pieces.get(0).text());
        String ram = pieces.size() < 2 ? null : SizeRepair.ram(pieces.get(1).text());
        if (cpu == null || ram == null) {
            return null;
        }
        StringBuilder name =
                new StringBuilder(Grammar.PREFIX).append(cpu).append('-').append(ram);
        boolean olderSyntax = body.indexOf(':') >= 0;
        int next = 2;
        if (pieces.size() > 2 && isDisk(pieces.get(2), olderSyntax)) {
            String disk = SizeRepair.disk(pieces.get(2).text());
            if (disk == null) {
                return null;
            }
            name.append('-').append(disk);
            next = 3;
            String type = pieces.size() > 3 ? typeApart(disk, pieces.get(3)) : "";
            if (!type.isEmpty()) {
                name.append(type);
                next = 4;
            }
        }
        List<String> extensions = ExtensionRepair.of(pieces.subList(next, pieces.size()), olderSyntax);
        if (extensions == null) {
            return null;
        }
        for (String extension : extensions) {
            name.append('_').append(extension);
        }
        return name.toString();
    }

    /** Whether the piece after the RAM is the disk. */
    private static boolean isDisk(Piece piece, boolean olderSyntax) {
        String text = piece.text();
        boolean extension = piece.delimiter() == '_' || Synonym.of(text) != null;
        boolean nothingOrGeneration = text.length() == Characters.digits(text, 0) && text.length() < 2;
        boolean extensionOfV1 = olderSyntax && piece.delimiter() == '-' && nothingOrGeneration;
        return !extension && !extensionOfV1 && SizeRepair.isDisk(text);
    }

    /** The type of a disk that a delimiter separates from its size; empty if the piece is none. */
    private static String typeApart(String disk, Piece piece) {
        boolean untyped = !disk.isEmpty() && Ascii.isDigit(disk.charAt(disk.length() - 1));
        String type = untyped ? SizeRepair.diskType(Ascii.lower(piece.text())) : null;
        return type == null ? "" : type;
    }

    /**
     * The pieces; of two equal delimiters after each other one counts, unless there is no RAM between them or, after the
     * start of a GPU, no number of units.
     */
    private static List<Piece> pieces(String body) {
        List<Piece> pieces = new ArrayList<>();
        char delimiter = '-';
        int start = 0;
        for (int at = 0; at <= body.length(); at++) {
            char c = Characters.charAt(body, at);
            if (at == body.length() || Ascii.isDelimiter(c)) {
                boolean doubled = at == start && c == delimiter && pieces.size() > 1;
                if (!doubled || GpuRepair.isHead(pieces.get(pieces.size() - 1).text())) {
                    pieces.add(new Piece(delimiter, body.substring(start, at)));
                }
                delimiter = c;
                start = at + 1;
            }
        }
        return pieces;
    }
}
