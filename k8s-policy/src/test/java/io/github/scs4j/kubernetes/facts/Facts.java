package io.github.scs4j.kubernetes.facts;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Language;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Facts read from texts, and what was found. */
record Facts(KubernetesFacts facts, List<Finding> findings) {
    /** Reads the texts, in which {@code '} stands for a quotation mark. */
    static Facts ofQuoted(String... texts) {
        List<byte[]> files = new ArrayList<>();
        for (String text : texts) {
            files.add(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
        }
        return of(files);
    }

    static Facts of(List<byte[]> files) {
        KubernetesFacts.Builder builder = new KubernetesFacts.Builder();
        List<Finding> findings = new ArrayList<>();
        FactReader reader = new FactReader(builder, findings::add);
        for (int i = 0; i < files.size(); i++) {
            reader.read(files.get(i), "file" + i + ".json");
        }
        return new Facts(builder.build(), findings);
    }

    /** The one vulnerability. */
    Vulnerability vulnerability() {
        if (facts.usedVulnerabilities().size() != 1) {
            throw new AssertionError(facts.usedVulnerabilities() + " " + rules());
        }
        return facts.usedVulnerabilities().get(0);
    }

    /** The severities and rules of the findings. */
    List<String> rules() {
        return findings.stream()
                .map(finding -> finding.severity() + " " + finding.rule().id())
                .toList();
    }

    /** What the findings say. */
    List<String> messages() {
        return findings.stream()
                .map(finding -> finding.message().text(Language.ENGLISH))
                .toList();
    }
}
