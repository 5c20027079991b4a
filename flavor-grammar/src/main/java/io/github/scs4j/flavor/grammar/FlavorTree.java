package io.github.scs4j.flavor.grammar;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A node of a parse tree: a part of a name, where it stands, and the parts in it. Immutable and thread-safe.
 *
 * @param part what it says
 * @param start where it begins in the name: a 0-based UTF-16 index
 * @param end where it ends, exclusive
 * @param text the characters from {@code start} to {@code end}
 * @param children the parts in it, in the order of the name; empty for the smallest ones
 */
public record FlavorTree(Part part, int start, int end, String text, List<FlavorTree> children)
        implements SyntaxResult {
    /**
     * Throws {@link IllegalArgumentException} if the text does not have the length of the range, or the children are not
     * in it one after the other.
     */
    public FlavorTree {
        Objects.requireNonNull(part, "part");
        children = List.copyOf(children);
        if (start < 0 || end - start != text.length()) {
            throw new IllegalArgumentException("not the range of '" + text + "': " + start + " to " + end);
        }
        int from = start;
        for (FlavorTree child : children) {
            if (child.start() < from || child.end() > end) {
                throw new IllegalArgumentException(child.part() + " is out of place in " + part);
            }
            from = child.end();
        }
    }

    /** The first node of a kind: this one, or the leftmost beneath it; empty if the name does not state the part. */
    public Optional<FlavorTree> find(Part wanted) {
        if (part == wanted) {
            return Optional.of(this);
        }
        for (FlavorTree child : children) {
            Optional<FlavorTree> found = child.find(wanted);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The tree as nested parentheses, such as {@code (CPU (CPU_COUNT 4) (CPU_TYPE V))}. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        appendTo(out);
        return out.toString();
    }

    private void appendTo(StringBuilder out) {
        out.append('(').append(part);
        if (children.isEmpty() && !text.isEmpty()) {
            out.append(' ').append(text);
        }
        for (FlavorTree child : children) {
            child.appendTo(out.append(' '));
        }
        out.append(')');
    }
}
