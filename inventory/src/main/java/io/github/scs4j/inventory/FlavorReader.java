package io.github.scs4j.inventory;

import io.github.scs4j.finding.FindingSink;
import java.io.InputStream;
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
 *   <li>flavors of openstacksdk as JSON: an array of objects with {@code name}
 *   <li>names as JSON: a string, or an array of strings
 *   <li>an array of such pages and objects, and several JSON documents one after the other, such as JSON Lines
 *   <li>names as text, one per line as it stands; blank lines are skipped
 * </ul>
 *
 * <p>Input that begins, after white space, with <code>{</code>, {@code [} or {@code "} is JSON, any other is text. Both
 * are UTF-8, with or without byte order mark; LF, CRLF and CR end a line. Objects and arrays may be nested
 * {@value Intake#MAX_DEPTH} deep; a string, number or line may have {@value Intake#MAX_LENGTH} characters, a key
 * {@value Intake#MAX_KEY_LENGTH} bytes.
 *
 * <p>Of a flavor, what the export leaves out is unknown: names alone tell nothing else, and Nova before microversion 2.61
 * and {@code flavor list} without {@code --long} tell no extra specs. A number is a whole one from 0 to 2,147,483,647, also
 * as text or with a fraction of zeros; an empty text as swap is 0. Nova has no {@code null} for a number, so it counts as
 * odd, while openstacksdk writes it for a flag and for extra specs that are left out. Extra specs are strings; numbers and
 * booleans are taken as they are written, and the one text that clients before 5.5 print is taken apart, as far as its
 * lack of escapes allows. Anything else is unknown, a single extra spec is left out, and there is a finding of the rule
 * {@code inventory.value}. Of a key that stands twice the last counts; {@code extra_specs} counts before
 * {@code properties}.
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
        Intake<FlavorEntry> intake = new Intake<>(file.toString(), flavors, findings);
        input(intake).read(file);
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
        Intake<FlavorEntry> intake = new Intake<>(source, flavors, findings);
        input(intake).read(in);
        return intake.reading();
    }

    private static Input input(Intake<FlavorEntry> intake) {
        return new Input(
                intake,
                Rules.IS_EMPTY.with(),
                (text, first) -> new JsonFlavors(text, first, intake).read(),
                (text, at, indent) -> new TextFlavors(text, at, indent, intake).read());
    }
}
