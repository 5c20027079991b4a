package io.github.scs4j.image.catalog;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.Rule;
import io.github.scs4j.finding.Severity;
import io.github.scs4j.finding.Shown;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/** A YAML document, and where findings about it go. */
final class SpecDocument {
    private static final int MAX_ALIASES = 50;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Location ANYWHERE = new Location.Position(1, 1);

    private final String yaml;
    private final String id;
    private final FindingSink sink;
    private int findings;
    private boolean faulty;

    SpecDocument(String yaml, String id, FindingSink sink) {
        this.yaml = !yaml.isEmpty() && yaml.charAt(0) == BYTE_ORDER_MARK ? yaml.substring(1) : yaml;
        this.id = id;
        this.sink = sink;
    }

    /** Whether an ERROR was found. */
    boolean isFaulty() {
        return faulty;
    }

    /** The one document in the text; {@code null} if there is none, which is found. */
    @Nullable
    Node root() {
        if (yaml.length() > ImageSpecReader.MAX_LENGTH) {
            Message message = SpecRules.TOO_LONG.with(Integer.toString(ImageSpecReader.MAX_LENGTH));
            find(SpecRules.LIMIT, Severity.ERROR, ANYWHERE, message, List.of());
            return null;
        }
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(ImageSpecReader.MAX_DEPTH);
        options.setMaxAliasesForCollections(MAX_ALIASES);
        options.setCodePointLimit(ImageSpecReader.MAX_LENGTH);
        Node root = null;
        try {
            root = new Yaml(options).compose(new StringReader(yaml));
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark();
            unreadable(mark == null ? ANYWHERE : position(mark), e.getProblem());
            return null;
        } catch (ReaderException e) {
            Location place = position(yaml.offsetByCodePoints(0, Math.min(e.getPosition(), codePoints())));
            unreadable(place, Shown.codePoint(e.getCodePoint()));
            return null;
        } catch (YAMLException e) {
            unreadable(ANYWHERE, e.getMessage());
            return null;
        }
        if (root == null) {
            find(SpecRules.UNREADABLE, Severity.ERROR, ANYWHERE, SpecRules.NOTHING.with(), List.of());
        }
        return root;
    }

    /** An ERROR at the beginning of a node. */
    void error(String rule, Node node, Message message) {
        find(rule, Severity.ERROR, node, message, List.of());
    }

    void find(String rule, Severity severity, Node node, Message message, List<String> expected) {
        Location place = findings < ImageSpecReader.MAX_FINDINGS ? position(node.getStartMark()) : ANYWHERE;
        find(rule, severity, place, message, expected);
    }

    private void unreadable(Location place, @Nullable String problem) {
        String text = problem == null ? "" : problem;
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.contains("nesting depth")) {
            Message message = SpecRules.TOO_DEEP.with(Integer.toString(ImageSpecReader.MAX_DEPTH));
            find(SpecRules.LIMIT, Severity.ERROR, place, message, List.of());
        } else if (lower.contains("number of aliases")) {
            Message message = SpecRules.TOO_MANY_ALIASES.with(Integer.toString(MAX_ALIASES));
            find(SpecRules.LIMIT, Severity.ERROR, place, message, List.of());
        } else {
            find(SpecRules.UNREADABLE, Severity.ERROR, place, SpecRules.NO_YAML.with(Shown.excerpt(text)), List.of());
        }
    }

    private void find(String rule, Severity severity, Location place, Message message, List<String> expected) {
        findings++;
        faulty |= severity == Severity.ERROR || findings == ImageSpecReader.MAX_FINDINGS;
        if (findings > ImageSpecReader.MAX_FINDINGS) {
            return;
        }
        boolean last = findings == ImageSpecReader.MAX_FINDINGS;
        sink.accept(new Finding(
                new Rule(last ? SpecRules.LIMIT : rule, null, StandardImages.CLAUSE),
                last ? Severity.ERROR : severity,
                false,
                id,
                place,
                last ? SpecRules.MORE_FINDINGS.with() : message,
                last ? List.of() : expected,
                null));
    }

    private Location.Position position(Mark mark) {
        return position(yaml.offsetByCodePoints(0, Math.min(mark.getIndex(), codePoints())));
    }

    private Location.Position position(int offset) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < offset; i++) {
            char c = yaml.charAt(i);
            boolean pair = c == '\r' && i + 1 < yaml.length() && yaml.charAt(i + 1) == '\n';
            if (!pair && (c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029')) {
                line++;
                start = i + 1;
            }
        }
        return new Location.Position(line, offset - start + 1);
    }

    private int codePoints() {
        return yaml.codePointCount(0, yaml.length());
    }
}
