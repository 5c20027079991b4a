package io.github.scs4j.inventory;

import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.Message;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of one object, or of a part of it; what a field cannot be is a finding. */
final class KubernetesFields {
    private final Tree.Mapping object;
    private final Intake<?> intake;
    private final Location.Position at;
    private final String path;
    private String name = "";

    KubernetesFields(Tree.Mapping object, Intake<?> intake, Location.Position at) {
        this(object, intake, at, "", "");
    }

    private KubernetesFields(Tree.Mapping object, Intake<?> intake, Location.Position at, String path, String name) {
        this.object = object;
        this.intake = intake;
        this.at = at;
        this.path = path;
        this.name = name;
    }

    /** Where the object begins. */
    Location.Position at() {
        return at;
    }

    /** What findings call the object from now on. */
    void name(String kind, @Nullable String name) {
        this.name = name == null ? kind : kind + " " + name;
    }

    /** A part of the object that says nothing. */
    KubernetesFields nothing() {
        return new KubernetesFields(new Tree.Mapping(Map.of()), intake, at);
    }

    /** The kind; {@code null} if it is not told, or not as a text. */
    @Nullable
    String kind() {
        return text("kind");
    }

    /** Whether the part is there and is not {@code null}. */
    boolean has(String key) {
        return object.get(key) != null;
    }

    /** A text; {@code null} if it is not there. A number or truth value is read as it is written. */
    @Nullable
    String text(String key) {
        return text(key, object.get(key));
    }

    private @Nullable String text(String key, @Nullable Tree value) {
        if (value == null) {
            return null;
        }
        if (!(value instanceof Tree.Scalar scalar)) {
            remark(KubernetesRules.TEXT_EXPECTED.with(shownName(), pathTo(key), value.type()));
            return null;
        }
        if (scalar.kind() != Tree.Type.STRING) {
            remark(KubernetesRules.TEXT_TYPED.with(
                    shownName(), pathTo(key), value.type(), Shown.string(scalar.text())));
        }
        return scalar.text();
    }

    /** A text that is only shown; empty if it is none. */
    String words(String key) {
        return object.get(key) instanceof Tree.Scalar scalar ? scalar.text() : "";
    }

    /** A truth value; {@code null} if it is not there. */
    @Nullable
    Boolean flag(String key) {
        Tree value = object.get(key);
        if (value == null) {
            return null;
        }
        if (value instanceof Tree.Scalar scalar && scalar.kind() == Tree.Type.BOOLEAN) {
            return scalar.text().equals("true");
        }
        wrongType(key, "boolean", value);
        return null;
    }

    /** A time; {@code null} if it is not there. */
    @Nullable
    Instant time(String key) {
        String text = text(key);
        if (text == null) {
            return null;
        }
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            remark(KubernetesRules.TIME_EXPECTED.with(shownName(), pathTo(key), Shown.string(text)));
            return null;
        }
    }

    /** A part; {@code null} if it is not there. */
    @Nullable
    KubernetesFields object(String key) {
        Tree value = object.get(key);
        if (value == null) {
            return null;
        }
        if (value instanceof Tree.Mapping mapping) {
            return new KubernetesFields(mapping, intake, at, pathTo(key) + ".", name);
        }
        wrongType(key, "object", value);
        return null;
    }

    /** The parts in a list; none if it is not there. */
    List<KubernetesFields> objects(String key) {
        List<KubernetesFields> parts = new ArrayList<>();
        for (Tree element : elements(key)) {
            if (element instanceof Tree.Mapping mapping) {
                parts.add(new KubernetesFields(mapping, intake, at, pathTo(key) + "[].", name));
            } else {
                wrongType(key + "[]", "object", element);
            }
        }
        return parts;
    }

    /** The texts in a list; none if it is not there. */
    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (Tree element : elements(key)) {
            String text = text(key + "[]", element);
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** Texts by their keys, such as labels; none if they are not there. One that is {@code null} is left out. */
    Map<String, String> map(String key) {
        KubernetesFields part = object(key);
        if (part == null) {
            return Map.of();
        }
        Map<String, String> map = new LinkedHashMap<>();
        for (String each : part.object.entries().keySet()) {
            String text = part.text(each);
            if (text != null) {
                map.put(each, text);
            }
        }
        return map;
    }

    /** Labels, of which the key alone can tell: one that is {@code null} is empty, as Kubernetes reads it. */
    Map<String, String> labels(String key) {
        KubernetesFields part = object(key);
        if (part == null) {
            return Map.of();
        }
        Map<String, String> labels = new LinkedHashMap<>();
        part.object.entries().forEach((label, value) -> {
            boolean empty = value instanceof Tree.Scalar scalar && scalar.kind() == Tree.Type.NULL;
            String text = empty ? "" : part.text(label, value);
            if (text != null) {
                labels.put(label, text);
            }
        });
        return labels;
    }

    private List<Tree> elements(String key) {
        Tree value = object.get(key);
        if (value == null) {
            return List.of();
        }
        if (value instanceof Tree.Sequence sequence) {
            return sequence.elements();
        }
        wrongType(key, "array", value);
        return List.of();
    }

    private void wrongType(String key, String expected, Tree found) {
        remark(KubernetesRules.TYPE_EXPECTED.with(shownName(), pathTo(key), expected, found.type()));
    }

    private String shownName() {
        return name.isEmpty() ? intake.source() : Shown.number(name);
    }

    private String pathTo(String key) {
        return path + Shown.number(key);
    }

    private void remark(Message message) {
        intake.remark(KubernetesRules.VALUE, message, at);
    }
}
