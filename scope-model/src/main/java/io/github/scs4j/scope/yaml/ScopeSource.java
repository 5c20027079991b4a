package io.github.scs4j.scope.yaml;

import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.Severity;
import io.github.scs4j.scope.internal.YamlFields;
import io.github.scs4j.scope.internal.YamlFindings;
import io.github.scs4j.scope.internal.YamlShape;
import io.github.scs4j.scope.internal.YamlValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** A scope that is being read: where its findings go, and what its parts are read from. */
final class ScopeSource {
    /** How many parts of a scope may be made of parts of older generations. */
    private static final int MAX_MADE = 200_000;

    private final YamlFindings findings;
    private final Map<String, YamlValue> parts = new HashMap<>();
    private final Set<MessageTemplate> said = new HashSet<>();
    private int made;

    ScopeSource(YamlFindings findings) {
        this.findings = findings;
    }

    YamlFindings findings() {
        return findings;
    }

    /** Keeps what the part at a path is read from. */
    void part(String path, YamlValue value) {
        parts.put(path, value);
    }

    PartPlaces places() {
        return new PartPlaces(parts);
    }

    /** A WARNING that reading an older generation loses or makes up something; only the first of its kind is told. */
    void lifted(Location.Position place, Message message) {
        if (said.add(message.template())) {
            findings.find(Severity.WARNING, ScopeRules.LIFTED, ScopeShapes.FILE, place, message, List.of(), null);
        }
    }

    /** Counts what lifting makes; {@code false} if it is too much, which is found. */
    boolean affords(int parts, Location.Position place) {
        if (made > MAX_MADE) {
            return false;
        }
        made += parts;
        if (made > MAX_MADE) {
            findings.error(ScopeRules.LIMIT, place, ScopeRules.TOO_MUCH.with(Integer.toString(MAX_MADE)));
        }
        return made <= MAX_MADE;
    }

    /**
     * The objects of a list.
     *
     * @param path the path of the list in the model
     * @param read reads an object, whose path in the model is told; {@code null} if it is left out
     */
    <T> List<T> parts(
            List<YamlValue> items, String path, YamlShape shape, BiFunction<YamlFields, String, @Nullable T> read) {
        List<T> result = new ArrayList<>();
        for (YamlValue item : items) {
            String itemPath = path + "/" + result.size();
            YamlFields fields = shape.read(item, findings);
            T part = fields == null ? null : read.apply(fields, itemPath);
            if (part != null) {
                result.add(part);
                part(itemPath, item);
            }
        }
        return result;
    }

    /** The texts of a list that stands under a key. */
    List<String> texts(YamlFields fields, String key, List<YamlValue> items, String path) {
        List<String> texts = new ArrayList<>();
        boolean all = true;
        for (YamlValue item : items) {
            String text = fields.text(key, item);
            if (text == null) {
                all = false;
            } else {
                if (!all) {
                    part(path + "/" + texts.size(), item);
                }
                texts.add(text);
            }
        }
        return texts;
    }
}
