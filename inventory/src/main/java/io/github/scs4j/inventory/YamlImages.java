package io.github.scs4j.inventory;

import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.Message;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads images from definition files of the osism image manager: one or more YAML documents in a row. */
final class YamlImages {
    /** How many characters a text can have: it is held in memory. */
    static final int MAX_LENGTH = 500_000;
    /** How often a document can repeat a mapping or list by an alias. */
    static final int MAX_ALIASES = 1000;

    private final Utf8Reader characters;
    private final StreamReader text;
    private final YamlText yaml;
    private final int firstLine;
    private final Intake<ImageEntry> intake;
    private final ImageDefinitions definitions;

    /**
     * Creates a reader of the documents of a text.
     *
     * @param at the next place in the text
     * @param indent what has been read of the line before that place
     */
    YamlImages(Utf8Reader characters, LineCounter at, StringBuilder indent, Intake<ImageEntry> intake) {
        this.characters = characters;
        this.yaml = new YamlText(characters, at, indent.toString(), MAX_LENGTH);
        this.text = new StreamReader(yaml);
        this.firstLine = at.line();
        this.intake = intake;
        this.definitions = new ImageDefinitions(new YamlNodes(firstLine, intake), intake);
    }

    void read() throws IOException {
        if (isForPeople()) {
            return;
        }
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(MAX_ALIASES);
        options.setNestingDepthLimit(Intake.MAX_DEPTH);
        // the text itself is limited
        options.setCodePointLimit(Integer.MAX_VALUE);
        try {
            documents(new Composer(new ParserImpl(text, options), new Resolver(), options));
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark();
            intake.stop(
                    ImageRules.MALFORMED, ImageRules.IS_NO_YAML.with(), place(mark == null ? text.getMark() : mark));
        } catch (ReaderException e) {
            intake.stop(ImageRules.MALFORMED, ImageRules.IS_NO_YAML.with(), yaml.forbidden());
        } catch (YAMLException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            intake.stop(ImageRules.LIMIT, limit(e), place(text.getMark()));
        }
        definitions.tellDisabled();
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

    private boolean isForPeople() throws IOException {
        int first = characters.peek();
        if (first == '+' || first == '<') {
            Location.Position at = new Location.Position(firstLine, 1);
            intake.stop(ImageRules.SHAPE, first == '+' ? ImageRules.TABLE.with() : ImageRules.MARKUP.with(), at);
            return true;
        }
        return false;
    }

    private void documents(Composer composer) {
        if (!composer.checkNode()) {
            intake.stop(Rules.EMPTY, ImageRules.IS_EMPTY.with(), null);
        }
        while (composer.checkNode()) {
            document(composer.getNode());
        }
    }

    private void document(@Nullable Node root) {
        if (root == null) {
            return;
        }
        Location.Position at = place(root.getStartMark());
        if (!(root instanceof MappingNode mapping)) {
            intake.stop(ImageRules.SHAPE, ImageRules.OTHER_VALUE.with(YamlNodes.type(root)), at);
            return;
        }
        Node images = definitions.nodes().map(mapping).get("images");
        if (images instanceof SequenceNode list) {
            for (Node image : list.getValue()) {
                definitions.read(image);
            }
        } else if (images != null) {
            intake.stop(
                    ImageRules.SHAPE, Rules.CONTAINER_EXPECTED.with("images", "array"), place(images.getStartMark()));
        } else if (mapping.getValue().isEmpty()) {
            intake.stop(ImageRules.SHAPE, ImageRules.EMPTY_OBJECT.with(), at);
        } else {
            Node key = mapping.getValue().get(0).getKeyNode();
            String shown = Shown.string(YamlNodes.scalar(key));
            intake.stop(ImageRules.SHAPE, ImageRules.OTHER_OBJECT.with(shown), at);
        }
    }

    private Location.Position place(Mark mark) {
        return new Location.Position(firstLine + mark.getLine(), 1 + mark.getColumn());
    }
}
