package io.github.scs4j.inventory;

import io.github.scs4j.finding.Location;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads Kubernetes objects from one or more YAML documents in a row. */
final class YamlKubernetes {
    /** How many characters a text can have: a document is held in memory. */
    static final int MAX_LENGTH = 3_000_000;

    private final Utf8Reader characters;
    private final StreamReader text;
    private final YamlText yaml;
    private final int firstLine;
    private final Intake<KubernetesDelivery> intake;
    private final YamlNodes nodes;
    private final KubernetesTrees trees;
    private final KubernetesObjects objects;

    /**
     * Creates a reader of the documents of a text.
     *
     * @param at the next place in the text
     * @param indent what has been read of the line before that place
     */
    YamlKubernetes(Utf8Reader characters, LineCounter at, StringBuilder indent, Intake<KubernetesDelivery> intake) {
        this.characters = characters;
        this.yaml = new YamlText(characters, at, indent.toString(), MAX_LENGTH);
        this.text = new StreamReader(yaml);
        this.firstLine = at.line();
        this.intake = intake;
        this.nodes = new YamlNodes(firstLine, intake);
        this.trees = new KubernetesTrees(intake);
        this.objects = new KubernetesObjects(intake);
    }

    void read() throws IOException {
        if (isMarkup()) {
            return;
        }
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(YamlImages.MAX_ALIASES);
        options.setNestingDepthLimit(Intake.MAX_DEPTH);
        // the text itself is limited
        options.setCodePointLimit(Integer.MAX_VALUE);
        try {
            documents(new Composer(new ParserImpl(text, options), new Resolver(), options));
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark();
            intake.stop(
                    KubernetesRules.MALFORMED,
                    KubernetesRules.IS_NO_YAML.with(),
                    place(mark == null ? text.getMark() : mark));
        } catch (ReaderException e) {
            intake.stop(KubernetesRules.MALFORMED, KubernetesRules.IS_NO_YAML.with(), yaml.forbidden());
        } catch (YAMLException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            String depth = Integer.toString(Intake.MAX_DEPTH);
            String aliases = Integer.toString(YamlImages.MAX_ALIASES);
            String length = Integer.toString(MAX_LENGTH);
            intake.stop(
                    KubernetesRules.LIMIT,
                    ImageRules.YAML_TOO_LARGE.with(depth, aliases, length),
                    place(text.getMark()));
        }
        objects.end();
    }

    private boolean isMarkup() throws IOException {
        if (characters.peek() != '<') {
            return false;
        }
        intake.stop(KubernetesRules.SHAPE, KubernetesRules.MARKUP.with(), new Location.Position(firstLine, 1));
        return true;
    }

    private void documents(Composer composer) {
        if (!composer.checkNode()) {
            intake.stop(Rules.EMPTY, KubernetesRules.IS_EMPTY.with(), null);
        }
        while (composer.checkNode()) {
            Node root = composer.getNode();
            if (root instanceof SequenceNode sequence) {
                sequence.getValue().forEach(this::object);
            } else if (root != null && !YamlNodes.isNull(root)) {
                object(root);
            }
        }
    }

    private void object(Node node) {
        if (!(node instanceof MappingNode mapping)) {
            boolean table = YamlNodes.scalar(node).startsWith("NAME ");
            intake.stop(
                    KubernetesRules.SHAPE,
                    table ? KubernetesRules.TABLE.with() : KubernetesRules.OTHER_VALUE.with(YamlNodes.type(node)),
                    nodes.place(node));
            return;
        }
        trees.begin();
        Map<String, Node> lists = new LinkedHashMap<>();
        for (NodeTuple entry : mapping.getValue()) {
            String key = YamlNodes.scalar(entry.getKeyNode());
            if (key.equals(JsonKubernetes.ITEMS) || key.equals(JsonKubernetes.CLUSTERS)) {
                lists.put(key, entry.getValueNode());
            }
        }
        mapping.getValue().removeIf(entry -> lists.containsValue(entry.getValueNode()));
        Tree.Mapping object = trees.mapping(mapping, nodes);
        if (lists.isEmpty()) {
            objects.document(object, nodes.place(node));
            return;
        }
        String kind = KubernetesObjects.kindOfItems(object.get("kind"));
        lists.forEach((key, list) -> items(key, list, kind));
        objects.endList(object, nodes.place(node));
    }

    private void items(String key, Node list, @Nullable String kind) {
        if (YamlNodes.isNull(list)) {
            return;
        }
        if (!(list instanceof SequenceNode sequence)) {
            intake.stop(KubernetesRules.SHAPE, Rules.CONTAINER_EXPECTED.with(key, "array"), nodes.place(list));
            return;
        }
        for (Node item : sequence.getValue()) {
            if (item instanceof MappingNode mapping) {
                trees.begin();
                Tree.Mapping object = trees.mapping(mapping, nodes);
                if (key.equals(JsonKubernetes.CLUSTERS)) {
                    objects.cluster(object, nodes.place(item));
                } else {
                    objects.item(object, kind, nodes.place(item));
                }
            } else {
                intake.refuse(
                        KubernetesRules.ENTRY, KubernetesRules.NO_ENTRY.with(YamlNodes.type(item)), nodes.place(item));
            }
        }
    }

    private Location.Position place(Mark mark) {
        return new Location.Position(firstLine + mark.getLine(), 1 + mark.getColumn());
    }
}
