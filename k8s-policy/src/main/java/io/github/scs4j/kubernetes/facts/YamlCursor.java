package io.github.scs4j.kubernetes.facts;

import io.github.scs4j.finding.Location;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A place in a document of YAML. Throws {@link YAMLException} where aliases make it too deep or too long. */
final class YamlCursor extends FactCursor {
    /** How many values can be looked at: aliases multiply them. */
    private static final int MAX_VALUES = 2_000_000;

    private final Deque<Iterator<?>> open = new ArrayDeque<>();
    private Node node;
    private int values;

    /** Creates a cursor at the root of a document. */
    YamlCursor(Node root) {
        node = root;
        enter(root);
    }

    /** An object or list is entered when the cursor comes to it; {@link #skip} leaves it again. */
    private void enter(Node value) {
        values++;
        if (values > MAX_VALUES || open.size() > FactReader.MAX_DEPTH) {
            throw new YAMLException("too many values");
        }
        node = value;
        if (value instanceof MappingNode object) {
            open.push(object.getValue().iterator());
        } else if (value instanceof SequenceNode list) {
            open.push(list.getValue().iterator());
        }
    }

    @Override
    Kind kind() {
        if (node instanceof MappingNode) {
            return Kind.OBJECT;
        }
        if (node instanceof SequenceNode) {
            return Kind.ARRAY;
        }
        Tag tag = node.getTag();
        if (tag.equals(Tag.NULL)) {
            return Kind.NULL;
        }
        if (tag.equals(Tag.BOOL)) {
            return Kind.BOOLEAN;
        }
        return tag.equals(Tag.INT) || tag.equals(Tag.FLOAT) ? Kind.NUMBER : Kind.STRING;
    }

    @Override
    boolean isText() {
        return node.getTag().equals(Tag.STR);
    }

    @Override
    String text() {
        return text(node);
    }

    private static String text(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    @Override
    @Nullable
    String nextKey() {
        Iterator<?> entries = open.element();
        if (entries.hasNext() && entries.next() instanceof NodeTuple entry) {
            enter(entry.getValueNode());
            return text(entry.getKeyNode());
        }
        open.pop();
        return null;
    }

    @Override
    boolean nextElement() {
        Iterator<?> elements = open.element();
        if (elements.hasNext() && elements.next() instanceof Node element) {
            enter(element);
            return true;
        }
        open.pop();
        return false;
    }

    @Override
    void skip() {
        if (kind().isNested()) {
            open.pop();
        }
    }

    @Override
    Location.Position place() {
        return place(node.getStartMark());
    }

    static Location.Position place(@Nullable Mark mark) {
        return mark == null
                ? new Location.Position(1, 1)
                : new Location.Position(1 + mark.getLine(), 1 + mark.getColumn());
    }
}
