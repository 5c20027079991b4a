package io.github.scs4j.inventory;

import io.github.scs4j.finding.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Reads the nodes of a YAML text as Python does; what is odd about them is a finding. */
final class YamlNodes {
    /** How many keys can be looked at: merging multiplies them. */
    private static final int MAX_KEYS = 2_000_000;

    private final int firstLine;
    private final Intake<?> intake;
    private int keys;

    /**
     * Creates a reader of nodes.
     *
     * @param firstLine the line of the text that the parser counts as the first
     */
    YamlNodes(int firstLine, Intake<?> intake) {
        this.firstLine = firstLine;
        this.intake = intake;
    }

    Location.Position place(Node node) {
        return new Location.Position(
                firstLine + node.getStartMark().getLine(),
                1 + node.getStartMark().getColumn());
    }

    /** The entries of a mapping, also merged ones; throws {@link YamlLimit} if these are too many. */
    Map<String, Node> map(MappingNode mapping) {
        Map<String, Node> map = new LinkedHashMap<>();
        merge(mapping, map, 0);
        return map;
    }

    private void merge(MappingNode mapping, Map<String, Node> into, int depth) {
        keys += 1 + mapping.getValue().size();
        if (depth > Intake.MAX_DEPTH || keys > MAX_KEYS) {
            throw new YamlLimit(ImageRules.YAML_TOO_MANY_MERGED.with(
                    Integer.toString(MAX_KEYS), Integer.toString(Intake.MAX_DEPTH)));
        }
        Map<String, Node> own = new LinkedHashMap<>();
        for (NodeTuple entry : mapping.getValue()) {
            Node key = entry.getKeyNode();
            if (key.getTag().equals(Tag.MERGE)) {
                List<MappingNode> parents = parents(entry.getValueNode());
                for (int i = parents.size() - 1; i >= 0; i--) {
                    merge(parents.get(i), into, depth + 1);
                }
            } else if (own.put(scalar(key), entry.getValueNode()) != null) {
                intake.remark(Rules.DUPLICATE_KEY, Rules.LAST_COUNTS.with(Shown.string(scalar(key))), place(key));
            }
        }
        into.putAll(own);
    }

    private static List<MappingNode> parents(Node node) {
        List<MappingNode> parents = new ArrayList<>();
        if (node instanceof MappingNode mapping) {
            parents.add(mapping);
        } else if (node instanceof SequenceNode list) {
            for (Node element : list.getValue()) {
                if (element instanceof MappingNode mapping) {
                    parents.add(mapping);
                }
            }
        }
        return parents;
    }

    /** The text of a scalar as it is written; an empty one for any other node. */
    static String scalar(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    static boolean isNull(Node node) {
        return node.getTag().equals(Tag.NULL);
    }

    /** Whether a node says yes; {@code null} if it does not say. */
    static @Nullable Boolean flag(@Nullable Node node) {
        if (node == null || !node.getTag().equals(Tag.BOOL)) {
            return null;
        }
        return switch (scalar(node).toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on" -> true;
            default -> false;
        };
    }

    /** The text that Python makes of a value; {@code null} for a mapping or list, and for no value. */
    @Nullable
    String python(@Nullable Node node) {
        if (!(node instanceof ScalarNode)) {
            return null;
        }
        String text = scalar(node);
        Tag tag = node.getTag();
        if (tag.equals(Tag.NULL)) {
            return "None";
        }
        if (tag.equals(Tag.BOOL)) {
            return Boolean.TRUE.equals(flag(node)) ? "True" : "False";
        }
        if (tag.equals(Tag.FLOAT)) {
            String number = withoutTrailingZeros(text);
            if (!number.equals(text)) {
                intake.remark(
                        ImageRules.VALUE,
                        ImageRules.NUMBER_SHORTENED.with(Shown.number(text), Shown.number(number)),
                        place(node));
            }
            return number;
        }
        return text;
    }

    /** A decimal fraction as Python writes it; anything else stays as it is. */
    private static String withoutTrailingZeros(String text) {
        int point = text.indexOf('.');
        if (point < 1 || !isDigits(text, 0, point) || !isDigits(text, point + 1, text.length())) {
            return text;
        }
        int end = text.length();
        while (end > point + 2 && text.charAt(end - 1) == '0') {
            end--;
        }
        return text.substring(0, end);
    }

    private static boolean isDigits(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return start < end;
    }

    static String type(Node node) {
        if (node instanceof MappingNode) {
            return "object";
        }
        if (node instanceof SequenceNode) {
            return "array";
        }
        Tag tag = node.getTag();
        if (tag.equals(Tag.NULL)) {
            return "null";
        }
        if (tag.equals(Tag.BOOL)) {
            return "boolean";
        }
        return tag.equals(Tag.INT) || tag.equals(Tag.FLOAT) ? "number" : "string";
    }
}
