package io.github.scs4j.inventory;

import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.Message;
import java.io.IOException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads images from definition files of the osism image manager: one or more YAML documents in a row. */
final class YamlImages {
    /** How many characters a text can have: it is held in memory. */
    static final int MAX_LENGTH = 500_000;

    private final YamlDocuments yaml;
    private final Intake<ImageEntry> intake;
    private final ImageDefinitions definitions;

    /**
     * Creates a reader of the documents of a text.
     *
     * @param at the next place in the text
     * @param indent what has been read of the line before that place
     */
    YamlImages(Utf8Reader characters, LineCounter at, StringBuilder indent, Intake<ImageEntry> intake) {
        this.yaml = new YamlDocuments(characters, at, indent, MAX_LENGTH, intake);
        this.intake = intake;
        this.definitions = new ImageDefinitions(yaml.nodes(), intake);
    }

    void read() throws IOException {
        if (isForPeople()) {
            return;
        }
        yaml.read(ImageRules.IS_EMPTY.with(), ImageRules.IS_NO_YAML.with(), this::document);
        definitions.tellDisabled();
    }

    private boolean isForPeople() throws IOException {
        int first = yaml.first();
        if (first == '+' || first == '<') {
            Message message = first == '+' ? ImageRules.TABLE.with() : ImageRules.MARKUP.with();
            intake.stop(ImageRules.SHAPE, message, yaml.begin());
            return true;
        }
        return false;
    }

    private void document(Node root) {
        Location.Position at = definitions.nodes().place(root);
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
                    ImageRules.SHAPE,
                    Rules.CONTAINER_EXPECTED.with("images", "array"),
                    definitions.nodes().place(images));
        } else if (mapping.getValue().isEmpty()) {
            intake.stop(ImageRules.SHAPE, ImageRules.EMPTY_OBJECT.with(), at);
        } else {
            Node key = mapping.getValue().get(0).getKeyNode();
            String shown = Shown.string(YamlNodes.scalar(key));
            intake.stop(ImageRules.SHAPE, ImageRules.OTHER_OBJECT.with(shown), at);
        }
    }
}
