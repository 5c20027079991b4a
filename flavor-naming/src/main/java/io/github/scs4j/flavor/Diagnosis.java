package io.github.scs4j.flavor;

import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.Rule;
import io.github.scs4j.finding.Shown;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which rule of the text is broken by the character that no name can have where it stands.
 *
 * @param rule the rule
 * @param message what it says
 * @param start index of that character, or the length of the text if it ends too early
 * @param end index after what the message is about
 */
record Diagnosis(Rule rule, Message message, int start, int end) {

    /** Looks for what people really write; the generic answer names what was found and what was expected. */
    static Diagnosis of(String text, Trace trace, Dialect dialect) {
        return new Doctor(text, trace, dialect).diagnose();
    }

    /** What is said about a character that is possible nowhere in a name. */
    static Message character(int codePoint) {
        return (Repair.isDash(codePoint) ? Rules.OTHER_DASH : Rules.BAD_CHARACTER).with(Shown.codePoint(codePoint));
    }

    private static final class Doctor {
        private final String text;
        private final Trace trace;
        private final Dialect dialect;
        private final int at;
        private final char found;

        Doctor(String text, Trace trace, Dialect dialect) {
            this.text = text;
            this.trace = trace;
            this.dialect = dialect;
            this.at = trace.furthest();
            this.found = charAt(at);
        }

        Diagnosis diagnose() {
            if (at < text.length() && !Shown.isPlain(text.codePointAt(at))) {
                int codePoint = text.codePointAt(at);
                return about(at + Character.charCount(codePoint), Rules.CHARACTER, character(codePoint));
            }
            Diagnosis known = cpu();
            if (known == null) {
                known = delimiterAlone();
            }
            if (known == null) {
                known = gpu();
            }
            if (known == null) {
                known = otherDelimiter();
            }
            if (known == null) {
                known = diskType();
            }
            if (known == null) {
                known = unit();
            }
            if (known == null) {
                known = ramOrDisk();
            }
            if (known == null) {
                known = extension();
            }
            return known != null ? known : unexpected();
        }

        private @Nullable Diagnosis cpu() {
            int digits = Characters.digits(text, Grammar.PREFIX.length());
            int end = lettersEnd(digits);
            String suffix = text.substring(Math.min(digits, end), end);
            String lower = Ascii.lower(suffix);
            boolean word = lower.equals("vcpu") || lower.equals("vcpus");
            if (word && digits > Grammar.PREFIX.length() && at >= digits && at < end) {
                return about(end, Rules.CPU_SUFFIX, Rules.SUFFIX_WORD.with(Shown.text(suffix)));
            }
            if (!trace.expectsAnyOf(Token.CPU_TYPES) || at == Grammar.PREFIX.length()) {
                return null;
            }
            char upper = Ascii.upper(found);
            if (upper != found && CpuType.of(upper) != null) {
                return about(at + 1, Rules.CASE, Rules.WRONG_CASE.with(Shown.codePoint(found), String.valueOf(upper)));
            }
            if (found == 'i' && CpuType.of(charAt(at + 1)) != null) {
                return about(at + 2, Rules.CPU_ORDER, Rules.CPU_ORDER_FORBIDDEN.with());
            }
            boolean missing = at == text.length() || Ascii.isDelimiter(found) || found == 'i';
            return missing
                    ? about(at, Rules.CPU_SUFFIX, Rules.SUFFIX_MISSING.with())
                    : about(at + 1, Rules.CPU_SUFFIX, Rules.SUFFIX_UNKNOWN.with(Shown.codePoint(found)));
        }

        /** A delimiter at the end or before another one. */
        private @Nullable Diagnosis delimiterAlone() {
            boolean ends = at == text.length() || Ascii.isDelimiter(found);
            if (ends && charAt(at - 1) == dialect.extension() && trace.expects(Token.IB)) {
                return delimiterAlone(dialect.extension());
            }
            boolean last = at + 1 >= text.length() || Ascii.isDelimiter(charAt(at + 1));
            boolean alone = Ascii.isDelimiter(found) && last && trace.expects(Token.END);
            return alone && !isOtherPartDelimiter() ? delimiterAlone(found) : null;
        }

        private Diagnosis delimiterAlone(char delimiter) {
            return about(at + 1, Rules.SYNTAX, Rules.DELIMITER_ALONE.with(Shown.codePoint(delimiter)));
        }

        /** A delimiter of v1 in a name of v3, or the other way round. */
        private @Nullable Diagnosis otherDelimiter() {
            String expected = null;
            if (isOtherPartDelimiter()) {
                expected = String.valueOf(dialect.part());
            } else if (trace.expects(Token.EXTENSION)
                    && found == other().extension()
                    && Ascii.isLetter(charAt(at + 1))) {
                expected = String.valueOf(dialect.extension());
            }
            if (expected == null) {
                return null;
            }
            String label = dialect.standard().label();
            Message message = Rules.DELIMITER_OF.with(Shown.codePoint(found), label, expected);
            return about(at + 1, Rules.SYNTAX_VERSION, message);
        }

        private boolean isOtherPartDelimiter() {
            boolean partExpected = trace.expects(Token.RAM_DELIMITER)
                    || trace.expects(Token.DISK_DELIMITER)
                    || trace.expects(Token.UNITS_DELIMITER)
                    || trace.expects(Token.MEMORY_DELIMITER);
            return partExpected && found == other().part();
        }

        private Dialect other() {
            return dialect.withStandard(dialect.isOlderSyntax() ? NamingStandard.LATEST : NamingStandard.V1);
        }

        /** A unit after a number, with nothing but marks behind it. */
        private @Nullable Diagnosis unit() {
            int end = lettersEnd(at);
            String letters = text.substring(at, end);
            String unit = Units.of(Ascii.lower(letters));
            boolean afterNumber = Ascii.isDigit(charAt(at - 1)) && !trace.expectsAnyOf(Token.CPU_TYPES);
            String marks = letters.substring(unit.length());
            boolean marked = Ascii.consistsOf("uo", marks)
                    || Ascii.consistsOf("h", marks)
                    || SizeRepair.diskType(Ascii.lower(marks)) != null;
            if (!afterNumber || unit.isEmpty() || !marked || Ascii.isDigit(charAt(end))) {
                return null;
            }
            String shown = Shown.text(letters.substring(0, unit.length()));
            Trace.Span generation = trace.place(Part.GPU_GENERATION);
            if (generation != null && trace.units > 0 && trace.videoMemory == 0) {
                Message message = Rules.UNITS_WITH_UNIT.with(shown, trace.gpuVendor.units());
                return about(at + unit.length(), Rules.GPU_UNITS, message);
            }
            Message message = (Units.isImplied(unit) ? Rules.HAS_UNIT : Rules.HAS_OTHER_UNIT).with(shown);
            return about(at + unit.length(), Rules.UNIT, message);
        }

        private @Nullable Diagnosis ramOrDisk() {
            if (trace.expects(Token.DISK_DELIMITER) && (found == 'u' || found == 'o')) {
                Trace.Span ram = trace.place(Part.RAM);
                boolean twice = ram != null && text.substring(ram.start(), at).indexOf(found) >= 0;
                return twice
                        ? about(at + 1, Rules.RAM_ORDER, Rules.RAM_MARK_TWICE.with(Shown.codePoint(found)))
                        : about(at + 1, Rules.RAM_ORDER, Rules.RAM_ORDER_FORBIDDEN.with());
            }
            if (found == ',' && trace.expects(Token.RAM_POINT)) {
                return about(at + 1, Rules.RAM_SIZE, Rules.RAM_COMMA.with());
            }
            boolean disk = trace.expects(Token.TIMES) || trace.expects(Token.DISK_SIZE);
            if (disk && (found == '.' || found == ',')) {
                return about(at + 1, Rules.DISK_SIZE, Rules.DISK_FRACTION.with());
            }
            char lower = Ascii.lower(found);
            boolean type = trace.expects(Token.DISK_N) && DiskType.of(lower) != null;
            boolean times = trace.expects(Token.TIMES) && lower == 'x';
            if (lower != found && (type || times)) {
                return about(at + 1, Rules.CASE, Rules.WRONG_CASE.with(Shown.codePoint(found), String.valueOf(lower)));
            }
            return null;
        }

        /** A word for the type of a disk, or a type that a delimiter separates from the size. */
        private @Nullable Diagnosis diskType() {
            Trace.Span disk = trace.place(Part.DISK);
            if (disk == null || at < disk.start() || trace.place(Part.CPU_BRAND) != null) {
                return null;
            }
            boolean sized = Ascii.isDigit(charAt(disk.end() - 1));
            int start = disk.end();
            if (at == start + 1 && sized && charAt(start) == dialect.extension()) {
                String piece = text.substring(at, pieceEnd());
                return !piece.isEmpty() && SizeRepair.diskType(Ascii.lower(piece)) != null
                        ? about(pieceEnd(), Rules.DISK_TYPE, Rules.DISK_TYPE_APART.with(Shown.text(piece)))
                        : null;
            }
            int end = lettersEnd(at);
            String word = text.substring(at == start && !sized ? start - 1 : at, end);
            boolean typed = word.length() > 1 && SizeRepair.diskType(Ascii.lower(word)) != null;
            return typed && at <= start
                    ? about(end, Rules.DISK_TYPE, Rules.DISK_TYPE_UNKNOWN.with(Shown.text(word)))
                    : null;
        }

        private @Nullable Diagnosis gpu() {
            if (trace.expects(Token.GPU_NVIDIA)) {
                return about(
                        Math.min(at + 1, text.length()),
                        Rules.GPU_VENDOR,
                        Rules.VENDOR_EXPECTED.with(String.valueOf(charAt(at - 1))));
            }
            if (trace.expects(Token.UNITS) && charAt(at - 1) == dialect.part()) {
                boolean model = at < text.length() && !Ascii.isDelimiter(found);
                String units = trace.gpuVendor.units();
                return about(
                        pieceEnd(), Rules.GPU_UNITS, (model ? Rules.UNITS_EXPECTED : Rules.UNITS_MISSING).with(units));
            }
            Trace.Span generation = trace.place(Part.GPU_GENERATION);
            if (dialect.officialParser() && generation != null && trace.place(Part.GPU_UNITS) == null) {
                String piece = text.substring(generation.start(), unreadEnd(generation.start()));
                Message message = Rules.GPU_GENERATION_UNREAD.with(Shown.text(piece), trace.gpuVendor.title());
                return new Diagnosis(Rules.GPU_GENERATION, message, generation.start(), unreadEnd(generation.start()));
            }
            boolean inGpu = generation != null && !trace.infiniband;
            if (inGpu && found == dialect.part() && trace.videoMemory == 0) {
                return about(pieceEnd(), Rules.GPU_ORDER, Rules.MEMORY_FIRST.with());
            }
            return null;
        }

        /** End of all that the official parser takes for the generation. */
        private int unreadEnd(int start) {
            int end = start;
            while (end < text.length() && text.charAt(end) != dialect.part() && text.charAt(end) != 'h') {
                end++;
            }
            return end;
        }

        private @Nullable Diagnosis extension() {
            if (trace.infiniband && found == dialect.extension()) {
                int end = pieceEnd(at + 1);
                return about(
                        end, Rules.EXTENSION_ORDER, Rules.WRONG_ORDER.with(Shown.text(text.substring(at + 1, end))));
            }
            Diagnosis asDisk = extensionAsDisk();
            if (asDisk != null) {
                return asDisk;
            }
            int start = text.lastIndexOf(dialect.extension(), at - 1) + 1;
            if (start <= Grammar.PREFIX.length()) {
                return null;
            }
            String piece = text.substring(start, pieceEnd());
            Synonym synonym = Synonym.of(piece);
            if (synonym != null) {
                return about(pieceEnd(), Rules.EXTENSION, synonym(piece, synonym));
            }
            if (piece.isEmpty() || found == dialect.extension()) {
                return null;
            }
            if (isExtension(piece)) {
                return about(pieceEnd(), Rules.EXTENSION_ORDER, Rules.WRONG_ORDER.with(Shown.text(piece)));
            }
            if (start == at && isGeneration(piece)) {
                return about(pieceEnd(), Rules.CPU_VENDOR, Rules.GENERATION_ALONE.with(Shown.text(piece)));
            }
            String recased = ExtensionRepair.recased(piece);
            if (!recased.equals(piece) && isExtension(recased)) {
                return about(pieceEnd(), Rules.CASE, Rules.WRONG_CASE.with(Shown.text(piece), recased));
            }
            return start == at ? about(pieceEnd(), Rules.EXTENSION, unknown(piece)) : null;
        }

        /** An extension where the disk would stand. */
        private @Nullable Diagnosis extensionAsDisk() {
            Trace.Span disk = trace.place(Part.DISK);
            if (disk == null || at > disk.end() || !Ascii.isLetter(charAt(disk.start()))) {
                return null;
            }
            String piece = text.substring(disk.start(), pieceEnd(disk.start()));
            int partEnd = piece.indexOf(dialect.part());
            String first = partEnd < 0 ? piece : piece.substring(0, partEnd);
            String whole = isExtension(piece) ? piece : first;
            Synonym synonym = Synonym.of(whole);
            if (synonym == null && !isExtension(whole)) {
                return null;
            }
            String delimiter = Shown.codePoint(dialect.extension());
            Message message = synonym == null
                    ? Rules.EXTENSION_DELIMITER.with(Shown.text(whole), delimiter)
                    : synonym(whole, synonym);
            return about(disk.start() + whole.length(), Rules.EXTENSION, message);
        }

        private static Message synonym(String piece, Synonym synonym) {
            String shown = Shown.text(piece);
            return synonym.code().isEmpty()
                    ? Rules.EXTENSION_DEFAULT.with(shown, synonym.meaning())
                    : Rules.EXTENSION_SYNONYM.with(shown, synonym.meaning(), synonym.code());
        }

        private Message unknown(String piece) {
            int end = piece.indexOf(dialect.part());
            String model = end < 0 ? piece : piece.substring(0, end);
            List<Gpu> known = GpuTable.ofKey(GpuAccess.PASS_THROUGH, Ascii.upper(model), 0);
            return known.isEmpty()
                    ? Rules.EXTENSION_UNKNOWN.with(Shown.text(piece))
                    : Rules.EXTENSION_MODEL.with(Shown.text(model), GpuTable.pieces(known, dialect));
        }

        private Diagnosis unexpected() {
            return at == text.length()
                    ? about(at, Rules.SYNTAX, Rules.ENDS_EARLY.with())
                    : about(at + 1, Rules.SYNTAX, Rules.UNEXPECTED.with(Shown.codePoint(found)));
        }

        private boolean isExtension(String piece) {
            return Grammar.name("SCS-1V" + dialect.part() + "1" + dialect.extension() + piece, dialect, null) >= 0;
        }

        private static boolean isGeneration(String piece) {
            int digits = Characters.digits(piece, 0);
            return digits > 0 && Characters.marks(piece, digits) == piece.length();
        }

        private int lettersEnd(int from) {
            int end = from;
            while (end < text.length() && Ascii.isLetter(text.charAt(end))) {
                end++;
            }
            return end;
        }

        private int pieceEnd() {
            return pieceEnd(at);
        }

        private int pieceEnd(int from) {
            int end = text.indexOf(dialect.extension(), from);
            return end < 0 ? text.length() : end;
        }

        private Diagnosis about(int end, Rule rule, Message message) {
            return new Diagnosis(rule, message, at, Math.min(text.length(), Math.max(at, end)));
        }

        private char charAt(int index) {
            return index < 0 ? '\0' : Characters.charAt(text, index);
        }
    }
}
