package io.github.scs4j.inventory;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.scs4j.finding.Location;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Makes trees of one object after the other; leaves out what no rule asks for. */
final class KubernetesTrees {
    /** How many values of one object are read. */
    static final int MAX_VALUES = 20_000;

    /** Parts of objects that are long and say nothing about storage, nodes, networks or versions. */
    private static final Set<String> LEFT_OUT = Set.of(
            "managedFields",
            "finalizers",
            "kubectl.kubernetes.io/last-applied-configuration",
            "images",
            "volumesAttached",
            "volumesInUse",
            "addresses",
            "allocatable",
            "args",
            "command",
            "env",
            "data",
            "binaryData",
            "livenessProbe",
            "readinessProbe",
            "startupProbe",
            "volumeMounts");

    private static final Tree.Scalar NULL = new Tree.Scalar(Tree.Type.NULL, "null");
    private static final Tree.Scalar TRUE = new Tree.Scalar(Tree.Type.BOOLEAN, "true");
    private static final Tree.Scalar FALSE = new Tree.Scalar(Tree.Type.BOOLEAN, "false");

    private final Intake<?> intake;
    private int room = MAX_VALUES;

    KubernetesTrees(Intake<?> intake) {
        this.intake = intake;
    }

    /** Another object begins. */
    void begin() {
        room = MAX_VALUES;
    }

    /** The object that begins with the parser's token. */
    Tree.Mapping object(JsonParser json, JsonPlaces places) throws IOException {
        Map<String, Tree> entries = new LinkedHashMap<>();
        rest(entries, json, places);
        return new Tree.Mapping(entries);
    }

    /** Reads the keys that an object still has, with their values, into the entries. */
    void rest(Map<String, Tree> entries, JsonParser json, JsonPlaces places) throws IOException {
        for (String key = json.nextFieldName(); key != null; key = json.nextFieldName()) {
            entry(entries, key, json, places);
        }
    }

    /** Takes a text that has been read already. */
    void text(Map<String, Tree> entries, String key, String text) {
        room--;
        entries.put(key, new Tree.Scalar(Tree.Type.STRING, text));
    }

    /** Reads the value of a key into the entries. */
    void entry(Map<String, Tree> entries, String key, JsonParser json, JsonPlaces places) throws IOException {
        if (LEFT_OUT.contains(key) || isFull(places::current)) {
            json.nextToken();
            json.skipChildren();
        } else {
            put(entries, key, json.nextToken(), json, places);
        }
    }

    /** Reads the value of a key, whose first token is the parser's, into the entries. */
    void value(Map<String, Tree> entries, String key, JsonParser json, JsonPlaces places) throws IOException {
        room--;
        put(entries, key, json.currentToken(), json, places);
    }

    private void put(Map<String, Tree> entries, String key, JsonToken token, JsonParser json, JsonPlaces places)
            throws IOException {
        if (entries.put(key, value(token, json, places)) != null) {
            intake.remark(Rules.DUPLICATE_KEY, Rules.LAST_COUNTS.with(Shown.string(key)), places.current());
        }
    }

    private Tree value(JsonToken token, JsonParser json, JsonPlaces places) throws IOException {
        return switch (token) {
            case START_OBJECT -> object(json, places);
            case START_ARRAY -> array(json, places);
            case VALUE_NULL -> NULL;
            case VALUE_TRUE -> TRUE;
            case VALUE_FALSE -> FALSE;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Tree.Scalar(Tree.Type.NUMBER, json.getText());
            default -> new Tree.Scalar(Tree.Type.STRING, json.getText());
        };
    }

    private Tree.Sequence array(JsonParser json, JsonPlaces places) throws IOException {
        List<Tree> elements = new ArrayList<>();
        for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            if (isFull(places::current)) {
                json.skipChildren();
            } else {
                elements.add(value(token, json, places));
            }
        }
        return new Tree.Sequence(elements);
    }

    /** The tree of a mapping of YAML. */
    Tree.Mapping mapping(MappingNode mapping, YamlNodes nodes) {
        Map<String, Tree> entries = new LinkedHashMap<>();
        for (Map.Entry<String, Node> entry : nodes.map(mapping).entrySet()) {
            Node node = entry.getValue();
            if (!LEFT_OUT.contains(entry.getKey()) && !isFull(() -> nodes.place(node))) {
                entries.put(entry.getKey(), value(node, nodes));
            }
        }
        return new Tree.Mapping(entries);
    }

    private Tree value(Node node, YamlNodes nodes) {
        if (node instanceof MappingNode mapping) {
            return mapping(mapping, nodes);
        }
        if (node instanceof SequenceNode sequence) {
            List<Tree> elements = new ArrayList<>();
            for (Node element : sequence.getValue()) {
                if (!isFull(() -> nodes.place(element))) {
                    elements.add(value(element, nodes));
                }
            }
            return new Tree.Sequence(elements);
        }
        String text = node instanceof ScalarNode ? YamlNodes.scalar(node) : "";
        return switch (YamlNodes.type(node)) {
            case "null" -> NULL;
            case "boolean" -> Boolean.TRUE.equals(YamlNodes.flag(node)) ? TRUE : FALSE;
            case "number" -> new Tree.Scalar(Tree.Type.NUMBER, text);
            default -> new Tree.Scalar(Tree.Type.STRING, text);
        };
    }

    /** Whether there is no room for another value; says so once per object. */
    private boolean isFull(Supplier<Location.Position> at) {
        room--;
        if (room == -1) {
            String limit = Integer.toString(MAX_VALUES);
            intake.remark(KubernetesRules.LIMIT, KubernetesRules.TOO_MANY_VALUES.with(limit), at.get());
        }
        return room < 0;
    }
}
