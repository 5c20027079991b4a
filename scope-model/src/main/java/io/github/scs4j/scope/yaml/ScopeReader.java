package io.github.scs4j.scope.yaml;

import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.finding.Severity;
import io.github.scs4j.finding.Shown;
import io.github.scs4j.scope.Scope;
import io.github.scs4j.scope.internal.Nearest;
import io.github.scs4j.scope.internal.YamlFields;
import io.github.scs4j.scope.internal.YamlFindings;
import io.github.scs4j.scope.internal.YamlLimits;
import io.github.scs4j.scope.internal.YamlObject;
import io.github.scs4j.scope.internal.YamlScalar;
import io.github.scs4j.scope.internal.YamlShape;
import io.github.scs4j.scope.internal.YamlText;
import io.github.scs4j.scope.internal.YamlValue;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

/**
 * Reads scopes from YAML or JSON (SCS-0003-v1, "SCS Certification YAML"), of any {@link Generation}. It never throws on what it
 * reads: whatever is wrong is a finding with line and column, and the rest is still read. Scopes of older generations are
 * lifted into the newest model; what that loses or makes up is a WARNING, one for each kind. An object that has no key of a scope
 * is none, which is said once. Immutable and thread-safe.
 *
 * <p>Files are limited to 1,000,000 characters, 200,000 values and 50 levels, those that aliases repeat included; at most 200
 * findings are told. Merge keys and aliases are followed, nothing is constructed from tags.
 */
public final class ScopeReader {
    /** Creates a reader. */
    public ScopeReader() {}

    /**
     * Reads a scope.
     *
     * @param yaml the text of the file
     * @param subject what findings are to call it, mostly the name of the file
     */
    public ScopeReading read(String yaml, String subject, FindingSink sink) {
        YamlFindings findings = findings(subject, sink);
        return read(new YamlText(yaml, findings), findings);
    }

    /**
     * Reads a scope in UTF-8, with or without a byte order mark. The stream is not closed.
     *
     * @param subject what findings are to call it, mostly the name of the file
     * @throws IOException if the stream cannot be read
     */
    public ScopeReading read(InputStream yaml, String subject, FindingSink sink) throws IOException {
        YamlFindings findings = findings(subject, sink);
        return read(YamlText.of(yaml, findings), findings);
    }

    private static YamlFindings findings(String subject, FindingSink sink) {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(sink, "sink");
        return new YamlFindings(subject, ScopeShapes.FILE, YamlLimits.DEFAULT, sink);
    }

    private static ScopeReading read(YamlText text, YamlFindings findings) {
        YamlValue root = text.document();
        if (root instanceof YamlObject object && isSomethingElse(object)) {
            YamlScalar first = object.entries().values().iterator().next().key();
            findings.find(
                    Severity.ERROR,
                    ScopeRules.SHAPE,
                    ScopeShapes.FILE,
                    object.position(),
                    ScopeRules.NO_SCOPE.with(Shown.excerpt(first.text())),
                    ScopeShapes.ROOT.keys(),
                    null);
            return ScopeReading.NOTHING;
        }
        Generation generation = root instanceof YamlObject object ? GenerationSigns.of(object) : Generation.G8;
        YamlFields fields = root == null ? null : shape(generation).read(root, findings);
        if (root == null || fields == null) {
            return ScopeReading.NOTHING;
        }
        ScopeSource source = new ScopeSource(findings);
        source.part("", root);
        Scope scope = scope(generation, fields, source);
        return new ScopeReading(scope, generation, findings.isComplete(), source.places());
    }

    /** Whether an object has keys of its own, none of which is one of a scope, or looks like one. */
    private static boolean isSomethingElse(YamlObject root) {
        List<String> keys = root.entries().values().stream()
                .map(entry -> entry.key().text())
                .filter(key -> !ScopeShapes.HEAD.contains(key))
                .toList();
        return !keys.isEmpty()
                && keys.stream()
                        .allMatch(key ->
                                !ScopeShapes.CONTENTS.contains(key) && Nearest.of(key, ScopeShapes.CONTENTS) == null);
    }

    private static YamlShape shape(Generation generation) {
        if (generation.isCurrent()) {
            return ScopeShapes.ROOT;
        }
        return switch (generation) {
            case G0 -> ScopeShapes.FIRST_ROOT;
            case G7, G7A -> ScopeShapes.TAGGED_ROOT;
            default -> ScopeShapes.OLD_ROOT;
        };
    }

    private static Scope scope(Generation generation, YamlFields root, ScopeSource source) {
        if (generation.isCurrent()) {
            return new CurrentScope(source).read(root);
        }
        return generation.compareTo(Generation.G7) >= 0
                ? new TaggedScope(source, generation == Generation.G7A).read(root)
                : new StandardsScope(source).read(root, generation);
    }
}
