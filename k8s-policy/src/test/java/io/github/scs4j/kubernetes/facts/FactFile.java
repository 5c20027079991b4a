package io.github.scs4j.kubernetes.facts;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Location;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What reading a file gave. */
record FactFile(@Nullable FactShape shape, KubernetesFacts facts, List<Finding> findings) {
    static FactFile of(String... contents) {
        KubernetesFacts.Builder facts = new KubernetesFacts.Builder();
        List<Finding> findings = new ArrayList<>();
        FactReader reader = new FactReader(facts, findings::add);
        FactShape shape = null;
        for (int i = 0; i < contents.length; i++) {
            shape = reader.read(contents[i].getBytes(StandardCharsets.UTF_8), "file" + (i + 1));
        }
        return new FactFile(shape, facts.build(), List.copyOf(findings));
    }

    static FactFile of(byte[] content) {
        KubernetesFacts.Builder facts = new KubernetesFacts.Builder();
        List<Finding> findings = new ArrayList<>();
        FactShape shape = new FactReader(facts, findings::add).read(content, "file1");
        return new FactFile(shape, facts.build(), List.copyOf(findings));
    }

    /** The releases: {@code 1.36.4 2026-08-20} by day, {@code 1.36.4 2026-08-20T10:00:00Z} with the time. */
    String releases() {
        List<String> texts = new ArrayList<>();
        for (Release release : facts.releases()) {
            String time = release.released().toString();
            texts.add(release.version() + " " + (release.dayOnly() ? time.substring(0, 10) : time));
        }
        return String.join(", ", texts);
    }

    /** The ends of life: {@code 1.36 2027-06-28}. */
    String ends() {
        List<String> texts = new ArrayList<>();
        for (EndOfLife end : facts.endsOfLife()) {
            texts.add(end.branch() + " " + end.date());
        }
        return String.join(", ", texts);
    }

    /** The findings: {@code ERROR k8s.facts-entry 1:3}. */
    String found() {
        List<String> texts = new ArrayList<>();
        for (Finding finding : findings) {
            String at = finding.location() instanceof Location.Position place
                    ? " " + place.line() + ":" + place.column()
                    : "";
            texts.add(finding.severity() + " " + finding.rule().id() + at);
        }
        return String.join(", ", texts);
    }
}
