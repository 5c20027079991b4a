package io.github.scs4j.inventory;

import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.Message;
import java.io.IOException;
import java.util.function.Consumer;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** One or more YAML documents in a row, each held in memory while it is read. */
final class YamlDocuments {
    /** How often a document can repeat a mapping or list by an alias. */
    static final int MAX_ALIASES = 1000;

    private final Utf8Reader characters;
    private final StreamReader text;
    private final YamlText yaml;
    private final int firstLine;
    private final Intake<?> intake;

    /**
     * Creates the documents of a text.
     *
     * @param at the next place in the text
     * @param indent what has been read of the line before that place
     * @param maxLength the largest number of characters
     */
    YamlDocuments(Utf8Reader characters, LineCounter at, StringBuilder indent, int maxLength, Intake<?> intake) {
        this.characters = characters;
        this.yaml = new YamlText(characters, at, indent.toString(), maxLength);
        this.text = new StreamReader(yaml);
        this.firstLine = at.line();
        this.intake = intake;
    }

    /** A reader of the nodes of these documents. */
    YamlNodes nodes() {
        return new YamlNodes(firstLine, intake);
    }

    /** The first character of the text, and where it stands. */
    int first() throws IOException {
        return characters.peek();
    }

    /** Where the text begins. */
    Location.Position begin() {
        return new Location.Position(firstLine, 1);
    }

    /**
     * Reads each document, as far as it can be understood.
     *
     * @param empty what a text without any document is told to lack
     * @param malformed what a text is told from where on it is no YAML
     */
    void read(Message empty, Message malformed, Consumer<Node> document) throws IOException {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(MAX_ALIASES);
        options.setNestingDepthLimit(Intake.MAX_DEPTH);
        // the text itself is limited
        options.setCodePointLimit(Integer.MAX_VALUE);
        try {
            documents(new Composer(new ParserImpl(text, options), new Resolver(), options), empty, document);
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark();
            intake.stop(ImageRules.MALFORMED, malformed, place(mark == null ? text.getMark() : mark));
        } catch (ReaderException e) {
            intake.stop(ImageRules.MALFORMED, malformed, yaml.forbidden());
        } catch (YAMLException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            intake.stop(ImageRules.LIMIT, limit(e), place(text.getMark()));
        }
    }

    private void documents(Composer composer, Message empty, Consumer<Node> document) {
        if (!composer.checkNode()) {
            intake.stop(Rules.EMPTY, empty, null);
        }
        while (composer.checkNode()) {
            Node root = composer.getNode();
            if (root != null) {
                document.accept(root);
            }
        }
    }

    /** Which limit was met; the parser has two, and tells them apart by its wording only. */
    private static Message limit(YAMLException e) {
        if (e instanceof YamlLimit limit) {
            return limit.limit();
        }
        boolean aliases = String.valueOf(e.getMessage()).contains("aliases");
        return aliases
                ? ImageRules.YAML_TOO_MANY_ALIASES.with(Integer.toString(MAX_ALIASES))
                : ImageRules.YAML_TOO_DEEP.with(Integer.toString(Intake.MAX_DEPTH));
    }

    private Location.Position place(Mark mark) {
        return new Location.Position(firstLine + mark.getLine(), 1 + mark.getColumn());
    }
}
