package io.github.scs4j.image.catalog;

import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.Severity;
import io.github.scs4j.finding.Shown;
import io.github.scs4j.image.catalog.ImageSpec.Status;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Reads a list of standard images from YAML (SCS-0104 v1, "Standard images YAML"). It never throws on what it reads: whatever
 * is wrong is a finding with line and column, and the entry is left out. Immutable and thread-safe.
 *
 * <p>Lists are limited to {@value #MAX_LENGTH} characters, {@value #MAX_ENTRIES} entries and {@value #MAX_DEPTH} levels; at
 * most {@value #MAX_FINDINGS} findings are told. Nothing is constructed from tags.
 */
public final class ImageSpecReader {
    /** How many characters a list may have. */
    static final int MAX_LENGTH = 100_000;

    static final int MAX_ENTRIES = 1000;
    static final int MAX_DEPTH = 20;
    static final int MAX_FINDINGS = 100;

    private static final Set<String> KEYS = Set.of("name", "name_scheme", "status", "source");
    private static final List<String> EXPECTED_KEYS = List.of("name", "name_scheme", "status", "source");
    private static final List<String> STATUSES = List.of("mandatory", "recommended", "optional");

    /** Creates a reader. */
    public ImageSpecReader() {}

    /**
     * Reads a list.
     *
     * @param yaml the text of the file
     * @param id what findings and the list itself are to be called, mostly the name of the file
     */
    public ImageSpecReading read(String yaml, String id, FindingSink sink) {
        SpecDocument document = new SpecDocument(yaml, id, sink);
        List<ImageSpec> specs = new ArrayList<>();
        Node root = document.root();
        if (root != null) {
            readRoot(root, document, specs);
        }
        return new ImageSpecReading(StandardImages.of(id, specs), !document.isFaulty());
    }

    private static void readRoot(Node root, SpecDocument document, List<ImageSpec> specs) {
        if (!(root instanceof MappingNode object)) {
            document.error(SpecRules.SHAPE, root, SpecRules.NO_OBJECT.with());
            return;
        }
        Map<String, Node> values = values(object, Set.of("images"), List.of("images"), document);
        Node images = values.get("images");
        if (images == null) {
            document.error(SpecRules.MISSING, root, SpecRules.KEY_MISSING.with("images"));
        } else if (!(images instanceof SequenceNode list)) {
            document.error(SpecRules.SHAPE, images, SpecRules.NO_LIST.with());
        } else {
            readEntries(list, document, specs);
        }
    }

    private static void readEntries(SequenceNode list, SpecDocument document, List<ImageSpec> specs) {
        if (list.getValue().isEmpty()) {
            document.find(SpecRules.EMPTY, Severity.WARNING, list, SpecRules.NO_IMAGES.with(), List.of());
        }
        Set<String> seen = new HashSet<>();
        int count = 0;
        for (Node entry : list.getValue()) {
            if (++count > MAX_ENTRIES) {
                document.error(SpecRules.LIMIT, entry, SpecRules.TOO_MANY.with(Integer.toString(MAX_ENTRIES)));
                return;
            }
            if (entry instanceof MappingNode object) {
                ImageSpec spec = readEntry(object, document);
                if (spec != null) {
                    specs.add(spec);
                    if (!seen.add(spec.name() + '\n' + spec.nameScheme())) {
                        Message message = SpecRules.ENTRY_TWICE.with(Shown.excerpt(spec.name()));
                        document.find(SpecRules.DUPLICATE, Severity.WARNING, object, message, List.of());
                    }
                }
            } else {
                document.error(SpecRules.SHAPE, entry, SpecRules.NO_ENTRY.with());
            }
        }
    }

    private static @Nullable ImageSpec readEntry(MappingNode object, SpecDocument document) {
        Map<String, Node> values = values(object, KEYS, EXPECTED_KEYS, document);
        String name = required("name", values, object, document);
        List<String> sources = sources(values.get("source"), object, document);
        Node schemeNode = values.get("name_scheme");
        String scheme = schemeNode == null ? null : string("name_scheme", schemeNode, document);
        boolean usable = schemeNode == null || isUsable(scheme, schemeNode, document);
        Status status = status(values.get("status"), document);
        if (name == null || sources.isEmpty() || !usable || status == null) {
            return null;
        }
        return scheme == null
                ? ImageSpec.single(name, status, sources)
                : ImageSpec.group(name, scheme, status, sources);
    }

    private static boolean isUsable(@Nullable String scheme, Node node, SpecDocument document) {
        if (scheme == null) {
            return false;
        }
        Message fault = NameScheme.of(scheme).fault();
        if (fault != null) {
            document.error(SpecRules.NAME_SCHEME, node, fault);
        }
        return fault == null;
    }

    private static @Nullable Status status(@Nullable Node node, SpecDocument document) {
        if (node == null) {
            return Status.OPTIONAL;
        }
        String word = string("status", node, document);
        Status status = word == null ? null : Status.of(word);
        if (word != null && status == null) {
            Message message = SpecRules.STATUS_UNKNOWN.with(Shown.excerpt(word));
            document.find(SpecRules.STATUS, Severity.ERROR, node, message, STATUSES);
        }
        return status;
    }

    private static List<String> sources(@Nullable Node node, MappingNode object, SpecDocument document) {
        if (node == null) {
            document.error(SpecRules.MISSING, object, SpecRules.KEY_MISSING.with("source"));
            return List.of();
        }
        if (!(node instanceof SequenceNode list)) {
            String source = source(node, document);
            return source == null ? List.of() : List.of(source);
        }
        if (list.getValue().isEmpty()) {
            document.error(SpecRules.MISSING, node, SpecRules.VALUE_EMPTY.with("source"));
        }
        List<String> sources = new ArrayList<>();
        boolean faulty = false;
        for (Node item : list.getValue()) {
            String source = source(item, document);
            if (source == null) {
                faulty = true;
            } else {
                sources.add(source);
            }
        }
        return faulty ? List.of() : sources;
    }

    private static @Nullable String source(Node node, SpecDocument document) {
        if (!(node instanceof ScalarNode scalar) || !scalar.getTag().equals(Tag.STR)) {
            document.error(SpecRules.SHAPE, node, SpecRules.NO_STRINGS.with());
            return null;
        }
        return filled("source", scalar, document);
    }

    private static @Nullable String required(
            String key, Map<String, Node> values, MappingNode object, SpecDocument document) {
        Node node = values.get(key);
        if (node == null) {
            document.error(SpecRules.MISSING, object, SpecRules.KEY_MISSING.with(key));
            return null;
        }
        return string(key, node, document);
    }

    private static @Nullable String string(String key, Node node, SpecDocument document) {
        if (!(node instanceof ScalarNode scalar) || !scalar.getTag().equals(Tag.STR)) {
            document.error(SpecRules.SHAPE, node, SpecRules.NO_STRING.with(key));
            return null;
        }
        return filled(key, scalar, document);
    }

    private static @Nullable String filled(String key, ScalarNode scalar, SpecDocument document) {
        if (scalar.getValue().isEmpty()) {
            document.error(SpecRules.MISSING, scalar, SpecRules.VALUE_EMPTY.with(key));
            return null;
        }
        return scalar.getValue();
    }

    /** The values by key; the last of one key counts. */
    private static Map<String, Node> values(
            MappingNode object, Set<String> known, List<String> expected, SpecDocument document) {
        Map<String, Node> values = new LinkedHashMap<>();
        for (NodeTuple tuple : object.getValue()) {
            Node keyNode = tuple.getKeyNode();
            String key = keyNode instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (!known.contains(key)) {
                Message message = SpecRules.KEY_UNKNOWN.with(Shown.excerpt(key));
                document.find(SpecRules.UNKNOWN_KEY, Severity.WARNING, keyNode, message, expected);
            } else if (values.put(key, tuple.getValueNode()) != null) {
                Message message = SpecRules.KEY_TWICE.with(key);
                document.find(SpecRules.DUPLICATE, Severity.WARNING, keyNode, message, List.of());
            }
        }
        return values;
    }
}
