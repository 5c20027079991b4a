package io.github.scs4j.scope.internal;

import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.Shown;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/** Reads YAML, and thereby JSON, as values. Whatever is wrong is found; nothing is constructed from tags. */
public final class YamlText {
    static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final Location.Position BEGINNING = new Location.Position(1, 1);
    private static final char REPLACEMENT = '\uFFFD';
    private static final int MAX_BYTES_PER_CHARACTER = 3;

    private final String text;
    private final YamlFindings findings;
    private final YamlPlaces places;
    /** Whether the text is in an encoding that is not read, which is found. */
    private boolean foreign;

    /** @param text the text; a byte order mark at its beginning is ignored */
    public YamlText(String text, YamlFindings findings) {
        this.text = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        this.findings = findings;
        this.places = new YamlPlaces(this.text);
    }

    /**
     * A text in UTF-8; what is no UTF-8 is found, and nothing is read of UTF-16 or UTF-32. At most one byte more is read than a text within the limit can have.
     *
     * @throws IOException if the stream cannot be read
     */
    public static YamlText of(InputStream stream, YamlFindings findings) throws IOException {
        long most = (long) findings.limits().characters() * MAX_BYTES_PER_CHARACTER + MAX_BYTES_PER_CHARACTER;
        byte[] bytes = stream.readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE - 8));
        if (isUtf16(bytes)) {
            YamlText foreign = new YamlText("", findings);
            foreign.foreign = true;
            findings.error(YamlRules.ENCODING, YamlRules.IS_UTF_16.with());
            return foreign;
        }
        String decoded = new String(bytes, StandardCharsets.UTF_8);
        YamlText text = new YamlText(decoded, findings);
        int malformed = bytes.length > most ? -1 : malformed(decoded, bytes);
        if (malformed >= 0) {
            int dropped = decoded.length() - text.text.length();
            int before = decoded.codePointCount(dropped, malformed);
            findings.error(YamlRules.ENCODING, text.places.of(before), YamlRules.NO_UTF8.with());
        }
        return text;
    }

    /** The one document; {@code null} if there is none or it is no YAML, which is found, as is another document. */
    public @Nullable YamlValue document() {
        YamlComposer composer = composer();
        YamlValue first = composer == null ? null : next(composer);
        if (composer == null || composer.isFailed()) {
            return null;
        }
        if (first == null || (first instanceof YamlScalar scalar && scalar.isNull())) {
            findings.error(YamlRules.UNREADABLE, BEGINNING, YamlRules.NOTHING.with());
            return null;
        }
        YamlValue second = next(composer);
        if (second != null) {
            findings.error(YamlRules.UNREADABLE, second.position(), YamlRules.SEVERAL.with());
        }
        return first;
    }

    /** All documents, of which any may be a null scalar; those before the place where it is no YAML, which is found. */
    public List<YamlValue> documents() {
        YamlComposer composer = composer();
        List<YamlValue> documents = new ArrayList<>();
        YamlValue document = composer == null ? null : next(composer);
        while (composer != null && document != null) {
            documents.add(document);
            document = next(composer);
        }
        return documents;
    }

    private @Nullable YamlComposer composer() {
        if (foreign) {
            return null;
        }
        int limit = findings.limits().characters();
        if (text.length() > limit) {
            findings.error(YamlRules.LIMIT, BEGINNING, YamlRules.TOO_LONG.with(Integer.toString(limit)));
            return null;
        }
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(limit);
        StreamReader reader = new StreamReader(new StringReader(text));
        return new YamlComposer(new ParserImpl(reader, options), places, findings);
    }

    private @Nullable YamlValue next(YamlComposer composer) {
        try {
            return composer.document();
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark();
            unreadable(mark == null ? BEGINNING : places.of(mark), e.getProblem());
        } catch (ReaderException e) {
            unreadable(places.of(notPrintable()), Shown.codePoint(e.getCodePoint()));
        } catch (YAMLException e) {
            unreadable(BEGINNING, e.getMessage());
        }
        composer.fail();
        return null;
    }

    private void unreadable(Location.Position place, @Nullable String problem) {
        String shown = Shown.excerpt(problem == null ? "" : problem);
        findings.error(YamlRules.UNREADABLE, place, YamlRules.NO_YAML.with(shown));
    }

    /** Whether a byte order mark of UTF-16 or UTF-32 is there, or the first character is of ASCII in one of them. */
    private static boolean isUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int mark = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        return mark == 0xFEFF || mark == 0xFFFE || bytes[0] == 0 || bytes[1] == 0;
    }

    /** Where the first character stands that is no character of the bytes; -1 if there is none. */
    private static int malformed(String decoded, byte[] bytes) {
        int at = 0;
        for (int i = 0; i < decoded.length(); i++) {
            char c = decoded.charAt(i);
            if (c == REPLACEMENT && !isReplacement(bytes, at)) {
                return i;
            }
            at += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        return -1;
    }

    private static boolean isReplacement(byte[] bytes, int at) {
        return at + 2 < bytes.length
                && bytes[at] == (byte) 0xEF
                && bytes[at + 1] == (byte) 0xBF
                && bytes[at + 2] == (byte) 0xBD;
    }

    /** How many code points stand before the first that YAML does not allow. */
    private int notPrintable() {
        int before = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (!StreamReader.isPrintable(text.codePointAt(i))) {
                return before;
            }
            before++;
        }
        return before;
    }
}
