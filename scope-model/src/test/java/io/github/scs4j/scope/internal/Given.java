package io.github.scs4j.scope.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Location;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A YAML text and what is found in it. */
final class Given {
    final List<Finding> findings = new ArrayList<>();
    final YamlFindings sink;
    final YamlText text;

    Given(String text) {
        this(text, YamlLimits.DEFAULT);
    }

    Given(String text, YamlLimits limits) {
        this.sink = new YamlFindings("file.yaml", "https://example.org/clause", limits, findings::add);
        this.text = new YamlText(text, sink);
    }

    YamlValue document() {
        YamlValue value = text.document();
        assertThat(value).isNotNull();
        return value;
    }

    /** Each finding as {@code rule line:column}. */
    List<String> places() {
        return findings.stream().map(Given::shown).toList();
    }

    static String shown(Finding finding) {
        assertThat(finding.location()).isInstanceOf(Location.Position.class);
        Location.Position position = (Location.Position) finding.location();
        return finding.rule().id() + " " + (position == null ? "" : position.line() + ":" + position.column());
    }

    /** A value in flow style, to compare with. */
    static String flow(@Nullable YamlValue value) {
        if (value == null) {
            return "nothing";
        }
        if (value instanceof YamlList list) {
            return list.items().stream().map(Given::flow).toList().toString();
        }
        if (value instanceof YamlObject object) {
            List<String> entries = new ArrayList<>();
            object.entries().forEach((key, entry) -> entries.add(key + ": " + flow(entry.value())));
            return "{" + String.join(", ", entries) + "}";
        }
        YamlScalar scalar = (YamlScalar) value;
        return scalar.type() == YamlScalar.Type.TEXT ? "'" + scalar.text() + "'" : scalar.text();
    }
}
