package io.github.scs4j.inventory;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Location;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** All that a {@link FlavorReader} tells of one input, as lines of text. */
record Outcome(Reading reading, List<FlavorEntry> entries, List<Finding> findings) {

    static Outcome of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    static Outcome of(byte[] bytes) {
        return of(new ByteArrayInputStream(bytes));
    }

    static Outcome of(InputStream in) {
        List<FlavorEntry> entries = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        Reading reading = new FlavorReader().read(in, "input", entries::add, findings::add);
        return new Outcome(reading, entries, findings);
    }

    /** Each entry as {@code name} or {@code name (id)}, with its line. */
    List<String> flavors() {
        return entries.stream()
                .map(entry -> entry.line() + " " + entry.name() + (entry.id() == null ? "" : " (" + entry.id() + ")"))
                .toList();
    }

    /** Each finding as severity, rule, place and English message. */
    List<String> problems() {
        return findings.stream()
                .map(finding -> finding.severity() + " " + finding.rule().id() + place(finding) + " "
                        + finding.message().key().substring("inventory.".length())
                        + finding.message().arguments())
                .toList();
    }

    private static String place(Finding finding) {
        return finding.location() instanceof Location.Position at ? " " + at.line() + ":" + at.column() : "";
    }
}
