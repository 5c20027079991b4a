package io.github.scs4j.inventory;

import io.github.scs4j.finding.FindingSink;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Reads images from what a cloud exports and from what is to become one, in memory that does not grow with the input.
 *
 * <p>It recognises by itself:
 *
 * <ul>
 *   <li>pages of Glance's {@code GET /v2/images}: <code>{"images": [...]}</code>
 *   <li>one image of Glance, also as <code>{"image": {...}}</code>
 *   <li>{@code openstack image show -f json}: an object with {@code properties}, or with these printed as one text
 *   <li>{@code openstack image list -f json}, with and without {@code --long}: an array of objects with {@code Name}
 *   <li>images of openstacksdk as JSON
 *   <li>an array of such pages and objects, and several JSON documents one after the other, such as JSON Lines
 *   <li>definition files of the osism image manager, in YAML
 * </ul>
 *
 * <p>Input that begins, after white space, with <code>{</code>, {@code [} or {@code "} is JSON, any other is YAML. Both are
 * UTF-8, with or without byte order mark. JSON may be nested {@value Intake#MAX_DEPTH} deep, a string of it may have
 * {@value ImageValues#MAX_LENGTH} characters, a key {@value Intake#MAX_KEY_LENGTH} bytes. YAML is held in memory, and may
 * have {@value YamlImages#MAX_LENGTH} characters in a document and {@value YamlDocuments.MAX_ALIASES} aliases.
 *
 * <p>Of an image, what the export leaves out is unknown; {@code image list} tells no properties at all. What Glance has for
 * every image are the fields of an {@link io.github.scs4j.image.Image}, some of which the client prints among the
 * properties; links, stores, formats and protection are not read; everything else is a property, of the type that JSON
 * gives it, lists and objects included. Beside the fields a property that is {@code null} is none, as openstacksdk writes
 * so; it counts before one of the same key in {@code properties}, and the five that openstacksdk calls otherwise have
 * Glance's names. Of a text {@value ImageValues#MAX_KEPT} characters are kept, of an image
 * {@value ImageValues#MAX_PROPERTIES} properties. Numbers and flags may be texts. What a field cannot be is unknown, and
 * there is a finding of the rule {@code inventory.value}. An image may have no name; then there is a finding, too. Of a
 * key that stands twice the last counts.
 *
 * <p>Of a definition, every version is an image with the name and the properties that the image manager would give it:
 * the newest one of a definition with {@code multi} has its plain name, the others their version in parentheses; without
 * {@code multi} all have their version. Properties are texts as Python writes them. {@code image_source} is
 * {@code source}, where that is given, else {@code url}, of a file without its folders. What the cloud would add, such as
 * size, hash and times, is unknown. Definitions with {@code enable: false} are left out.
 *
 * <p>Whatever is wrong with the input, an I/O error included, is a finding with the input as its subject and a line and
 * column; the rules are called {@code inventory.*} and belong to no testcase. Only what the caller's own consumer and
 * sink throw comes through.
 *
 * <p>Immutable and thread-safe.
 */
public final class ImageReader {
    /** Id of the rule that finds input which holds something else than images. */
    public static final String OTHER_SHAPE = FlavorReader.OTHER_SHAPE;

    /** Id of the rule that finds a page whose next one is not in the input. */
    public static final String PAGE = "inventory.page";

    /** Creates a reader. */
    public ImageReader() {}

    /**
     * Reads a file; its path as given is the source.
     *
     * @param images takes each image when it is read
     * @param findings takes each finding when it is made
     * @throws NullPointerException if an argument is {@code null}
     */
    public Reading read(Path file, Consumer<? super ImageEntry> images, FindingSink findings) {
        Intake<ImageEntry> intake = intake(file.toString(), images, findings);
        input(intake).read(file);
        return intake.reading();
    }

    /**
     * Reads a stream to its end, or to the place from which on it cannot be understood; does not close it.
     *
     * @param source what findings and entries call the input, such as a file name
     * @param images takes each image when it is read
     * @param findings takes each finding when it is made
     * @throws NullPointerException if an argument is {@code null}
     */
    public Reading read(InputStream in, String source, Consumer<? super ImageEntry> images, FindingSink findings) {
        Objects.requireNonNull(in, "in");
        Intake<ImageEntry> intake = intake(source, images, findings);
        input(intake).read(in);
        return intake.reading();
    }

    private static Intake<ImageEntry> intake(String source, Consumer<? super ImageEntry> images, FindingSink findings) {
        Objects.requireNonNull(findings, "findings");
        return new Intake<>(source, images, finding -> findings.accept(ImageRules.ofImages(finding)));
    }

    private static Input input(Intake<ImageEntry> intake) {
        return new Input(
                intake,
                ImageRules.IS_EMPTY.with(),
                (text, first) -> new JsonImages(text, first, intake).read(),
                (text, at, indent) -> new YamlImages(text, at, indent, intake).read());
    }
}
