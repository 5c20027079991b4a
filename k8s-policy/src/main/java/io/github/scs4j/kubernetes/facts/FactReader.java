package io.github.scs4j.kubernetes.facts;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.Shown;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads files of facts; each is recognized by what it holds, whatever its name and the order of its keys are. It never
 * throws on what it reads: whatever is wrong is a finding with line and column, and a file without any usable fact is an
 * ERROR. None of its findings violates a testcase: what is missing shows in what is judged.
 *
 * <p>Read are the documents of {@link FactShape} in JSON or YAML, one or several in a row, also in a list. Limits: 100
 * levels, 1,000,000 characters in a string that counts, 100,000 facts and 100 findings in a file, and of YAML 1,000,000
 * characters. Not thread-safe.
 */
public final class FactReader {
    static final int MAX_DEPTH = 100;
    static final int MAX_STRING = 1_000_000;
    static final int MAX_YAML = 1_000_000;

    private static final int MAX_NAME = 50_000;
    private static final int MAX_NUMBER = 1000;
    private static final int HEAD = 8;

    private final KubernetesFacts.Builder facts;
    private final FindingSink findings;

    /**
     * Creates a reader.
     *
     * @param facts takes the facts
     * @param findings takes what is wrong with the files
     */
    public FactReader(KubernetesFacts.Builder facts, FindingSink findings) {
        this.facts = Objects.requireNonNull(facts, "facts");
        this.findings = Objects.requireNonNull(findings, "findings");
    }

    /**
     * Reads a file or an inline object.
     *
     * @param content its bytes; they are not changed
     * @param name what findings and the facts' sources are to call it
     * @return the shape of its first document that has a known one; {@code null} if none has
     */
    public @Nullable FactShape read(byte[] content, String name) {
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(name, "name");
        return read(new ByteArrayInputStream(content), content, name);
    }

    /**
     * Reads a file from a stream to its end. The stream stays open: it is the caller's.
     *
     * @param name what findings and the facts' sources are to call it
     * @return the shape of its first document that has a known one; {@code null} if none has
     */
    public @Nullable FactShape read(InputStream in, String name) {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(name, "name");
        return read(new BufferedInputStream(in), null, name);
    }

    /**
     * Reads a file.
     *
     * @param bytes its bytes, in a stream that can go back
     * @param content the same bytes, if all are known: parsing them needs no copy
     */
    private @Nullable FactShape read(InputStream bytes, byte @Nullable [] content, String name) {
        FactIntake intake = new FactIntake(Objects.requireNonNull(name, "name"), facts, findings);
        FactDocuments documents = new FactDocuments(intake);
        try {
            readBytes(bytes, content, intake, documents);
        } catch (CharacterCodingException e) {
            intake.error(FactRules.UNREADABLE, FactRules.IS_BINARY.with(), null);
            documents.cutOff();
        } catch (IOException e) {
            String reason = e.getMessage();
            String shown = Shown.excerpt(reason == null ? e.getClass().getSimpleName() : reason);
            intake.error(FactRules.UNREADABLE, FactRules.CANNOT_BE_READ.with(shown), null);
            documents.cutOff();
        }
        documents.end();
        return documents.shape();
    }

    private static void readBytes(
            InputStream bytes, byte @Nullable [] content, FactIntake intake, FactDocuments documents)
            throws IOException {
        bytes.mark(HEAD);
        byte[] head = bytes.readNBytes(HEAD);
        bytes.reset();
        String compressed = compression(head);
        if (compressed != null) {
            intake.error(FactRules.UNREADABLE, FactRules.IS_COMPRESSED.with(compressed), null);
            return;
        }
        int first = firstSign(bytes);
        switch (first) {
            case -1 -> intake.error(FactRules.EMPTY, FactRules.NOTHING.with(), null);
            case '<' -> intake.error(FactRules.UNREADABLE, FactRules.IS_MARKUP.with(), null);
            case '{', '[' -> {
                try (JsonParser json = content == null
                        ? factory().createParser(bytes)
                        : factory().createParser(content)) {
                    readJson(json, intake, documents);
                }
            }
            default -> YamlDocuments.read(bytes, intake, documents);
        }
    }

    /** The first character that is not blank, however it is encoded; the stream stays where it is. -1 if there is none. */
    private static int firstSign(InputStream bytes) throws IOException {
        int limit = 1 << 16;
        bytes.mark(limit);
        int sign = -1;
        for (int i = 0; i < limit - 1 && isBlank(sign, i); i++) {
            sign = bytes.read();
        }
        bytes.reset();
        return sign;
    }

    /** White space, and the bytes of byte order marks and of ASCII in UTF-16. */
    private static boolean isBlank(int sign, int count) {
        return switch (sign) {
            case ' ', '\t', '\n', '\r', 0, 0xEF, 0xBB, 0xBF, 0xFE, 0xFF -> true;
            case -1 -> count == 0;
            default -> false;
        };
    }

    private static @Nullable String compression(byte[] head) {
        if (startsWith(head, 0x1F, 0x8B)) {
            return "gzip";
        }
        if (startsWith(head, 'P', 'K', 3, 4)) {
            return "zip";
        }
        if (startsWith(head, 0xFD, '7', 'z', 'X', 'Z', 0)) {
            return "xz";
        }
        return startsWith(head, 0x28, 0xB5, 0x2F, 0xFD) ? "zstd" : null;
    }

    private static boolean startsWith(byte[] head, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** A factory for one input: it remembers keys, and those come from strangers. */
    private static JsonFactory factory() {
        return new JsonFactoryBuilder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAX_DEPTH)
                        .maxStringLength(MAX_STRING)
                        .maxNameLength(MAX_NAME)
                        .maxNumberLength(MAX_NUMBER)
                        .maxDocumentLength(-1)
                        .maxTokenCount(-1)
                        .build())
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .build();
    }

    private static void readJson(JsonParser json, FactIntake intake, FactDocuments documents) throws IOException {
        JsonCursor cursor = new JsonCursor(json);
        try {
            while (json.nextToken() != null) {
                documents.read(cursor);
            }
        } catch (JsonEOFException e) {
            intake.error(FactRules.MALFORMED, FactRules.CUT_OFF.with(), place(e, json));
            documents.cutOff();
        } catch (StreamConstraintsException e) {
            intake.error(FactRules.LIMIT, tooLarge(), place(e, json));
            documents.cutOff();
        } catch (JacksonException e) {
            intake.error(FactRules.MALFORMED, FactRules.NO_JSON.with(), place(e, json));
            documents.cutOff();
        }
    }

    private static Location.Position place(JacksonException e, JsonParser json) {
        JsonLocation at = e.getLocation();
        return JsonCursor.place(at == null ? json.currentLocation() : at);
    }

    static Message tooLarge() {
        return FactRules.TOO_LARGE.with(
                Integer.toString(MAX_DEPTH), Integer.toString(MAX_STRING), Integer.toString(MAX_YAML));
    }

    /** The ids of the rules that readers of facts and the facts' review find. */
    public static List<String> ruleIds() {
        List<String> ids = new ArrayList<>(FactRules.ids());
        ids.addAll(CveRules.ids());
        return List.copyOf(ids);
    }
}
