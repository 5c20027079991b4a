package io.github.scs4j.inventory;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads Kubernetes objects from one or more YAML documents in a row. */
final class YamlKubernetes {
    /** How many characters a text can have: a document is held in memory. */
    static final int MAX_LENGTH = 3_000_000;

    private final YamlDocuments yaml;
    private final Intake<KubernetesDelivery> intake;
    private final YamlNodes nodes;
    private final KubernetesTrees trees;
    private final KubernetesObjects objects;
    /** Whether a document is {@code null}, as one behind a last {@code ---} is. */
    private boolean nothing;
    /** Whether a document is something else. */
    private boolean something;

    /**
     * Creates a reader of the documents of a text.
     *
     * @param at the next place in the text
     * @param indent what has been read of the line before that place
     */
    YamlKubernetes(Utf8Reader characters, LineCounter at, StringBuilder indent, Intake<KubernetesDelivery> intake) {
        this.yaml = new YamlDocuments(characters, at, indent, MAX_LENGTH, intake);
        this.intake = intake;
        this.nodes = yaml.nodes();
        this.trees = new KubernetesTrees(intake);
        this.objects = new KubernetesObjects(intake);
    }

    void read() throws IOException {
        if (yaml.first() == '<') {
            intake.stop(KubernetesRules.SHAPE, KubernetesRules.MARKUP.with(), yaml.begin());
            return;
        }
        yaml.read(KubernetesRules.IS_EMPTY.with(), KubernetesRules.IS_NO_YAML.with(), this::document);
        if (nothing && !something) {
            intake.stop(Rules.EMPTY, KubernetesRules.IS_EMPTY.with(), yaml.begin());
        }
        objects.end();
    }

    private void document(Node root) {
        if (YamlNodes.isNull(root)) {
            nothing = true;
            return;
        }
        something = true;
        if (root instanceof SequenceNode sequence) {
            objects.beginList();
            sequence.getValue().forEach(this::object);
        } else {
            object(root);
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
}
