package io.github.scs4j.scope.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.Severity;
import io.github.scs4j.scope.Scope;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A scope that was read, and what was found. */
record Read(ScopeReading reading, List<Finding> findings) {
    static Read of(String yaml) {
        List<Finding> findings = new ArrayList<>();
        return new Read(new ScopeReader().read(yaml, "file.yaml", findings::add), findings);
    }

    Scope scope() {
        Scope scope = reading.scope();
        assertThat(scope).isNotNull();
        return scope;
    }

    /** Each finding as {@code SEVERITY rule line:column}. */
    List<String> places() {
        return findings.stream()
                .map(finding -> finding.severity() + " " + finding.rule().id() + " " + place(finding.location()))
                .toList();
    }

    List<String> places(Severity severity) {
        return places().stream()
                .filter(place -> place.startsWith(severity + " "))
                .toList();
    }

    Finding only(String rule) {
        List<Finding> found = findings.stream()
                .filter(finding -> finding.rule().id().equals(rule))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    static String place(@Nullable Location location) {
        return location instanceof Location.Position position ? position.line() + ":" + position.column() : "nowhere";
    }
}
