package io.github.scs4j.inventory;

import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.finding.Location;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Reads flavors from what a cloud exports, in memory that does not grow with the input.
 *
 * <p>It recognises by itself:
 *
 * <ul>
 *   <li>pages of Nova's {@code GET /flavors} and {@code GET /flavors/detail}: <code>{"flavors": [...]}</code>
 *   <li>one flavor of Nova: <code>{"flavor": {...}}</code>
 *   <li>{@code openstack flavor list -f json}, with and without {@code --long}: an array of objects with {@code Name}
 *   <li>{@code openstack flavor show -f json}: an object with {@code name}
 *   <li>names as JSON: a string, or an array of strings
 *   <li>an array of such pages and objects, and several JSON documents one after the other, such as JSON Lines
 *   <li>names as text, one per line as it stands; blank lines are skipped
 * </ul>
 *
 * <p>Input that begins, after white space, with <code>{</code>, {@code [} or {@code "} is JSON, any other is text. Both
 * are UTF-8, with or without byte order mark; LF, CRLF and CR end a line. Objects and arrays may be nested
 * {@value Intake#MAX_DEPTH} deep, and a string, number or line may have {@value Intake#MAX_LENGTH} characters.
 *
 * <p>Whatever is wrong with the input, an I/O error included, is a finding with the input as its subject and a line and
 * column; the rules are called {@code inventory.*} and belong to no testcase. Only what the caller's own consumer and
 * sink throw comes through.
 *
 * <p>Immutable and thread-safe.
 */
public final class FlavorReader {
    /** Id of the rule that finds JSON which holds something else than flavors. */
    public static final String OTHER_SHAPE = "inventory.shape";

    private static final int BYTE_ORDER_MARK = '\uFEFF';

    /** Creates a reader. */
    public FlavorReader() {}

    /**
     * Reads a file; its path as given is the source.
     *
     * @param flavors takes each flavor when it is read
     * @param findings takes each finding when it is made
     * @throws NullPointerException if an argument is {@code null}
     */
    public Reading read(Path file, Consumer<? super FlavorEntry> flavors, FindingSink findings) {
        Intake intake = new Intake(file.toString(), flavors, findings);
        try (InputStream in = Files.newInputStream(file)) {
            read(in, intake);
        } catch (NoSuchFileException e) {
            intake.stop(Rules.UNREADABLE, Rules.NO_SUCH_FILE.with(), null);
        } catch (IOException e) {
            intake.stop(e, null);
        }
        return intake.reading();
    }

    /**
     * Reads a stream to its end, or to the place from which on it cannot be understood; does not close it.
     *
     * @param source what findings and entries call the input, such as a file name
     * @param flavors takes each flavor when it is read
     * @param findings takes each finding when it is made
     * @throws NullPointerException if an argument is {@code null}
     */
    public Reading read(InputStream in, String source, Consumer<? super FlavorEntry> flavors, FindingSink findings) {
        Objects.requireNonNull(in, "in");
        Intake intake = new Intake(source, flavors, findings);
        try {
            read(in, intake);
        } catch (IOException e) {
            intake.stop(e, null);
        }
        return intake.reading();
    }

    private static void read(InputStream in, Intake intake) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(in, Signature.LENGTH);
        byte[] head = bytes.readNBytes(Signature.LENGTH);
        Signature signature = Signature.of(head);
        if (signature != null) {
            intake.stop(signature.rule(), signature.message(), null);
            return;
        }
        bytes.unread(head);
        Utf8Reader text = new Utf8Reader(bytes);
        try {
            read(text, intake);
        } catch (IOException e) {
            intake.stop(e, text.end());
        }
        Location.Position malformed = text.firstMalformed();
        if (malformed != null) {
            intake.stop(Rules.ENCODING, Rules.IS_NOT_UTF_8.with(Long.toString(text.malformed())), malformed);
        }
    }

    private static void read(Utf8Reader text, Intake intake) throws IOException {
        if (text.peek() == BYTE_ORDER_MARK) {
            text.read();
        }
        LineCounter at = new LineCounter();
        StringBuilder indent = new StringBuilder();
        for (int unit = text.peek(); isBlank(unit); unit = text.peek()) {
            at.count((char) text.read());
            if (at.column() == 1) {
                indent.setLength(0);
            } else if (indent.length() <= Intake.MAX_LENGTH) {
                indent.append((char) unit);
            }
        }
        switch (text.peek()) {
            case -1 -> intake.stop(Rules.EMPTY, Rules.IS_EMPTY.with(), null);
            case '{', '[', '"' -> new JsonFlavors(text, at, intake).read();
            default -> new TextFlavors(text, at, indent, intake).read();
        }
    }

    private static boolean isBlank(int unit) {
        return unit == ' ' || unit == '\t' || unit == '\n' || unit == '\r';
    }
}
