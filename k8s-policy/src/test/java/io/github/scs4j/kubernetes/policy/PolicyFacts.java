package io.github.scs4j.kubernetes.policy;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Report;
import io.github.scs4j.kubernetes.KubernetesBranch;
import io.github.scs4j.kubernetes.KubernetesVersion;
import io.github.scs4j.kubernetes.facts.CvssScore;
import io.github.scs4j.kubernetes.facts.EndOfLife;
import io.github.scs4j.kubernetes.facts.FactSource;
import io.github.scs4j.kubernetes.facts.FactSource.Origin;
import io.github.scs4j.kubernetes.facts.KubernetesFacts;
import io.github.scs4j.kubernetes.facts.Release;
import io.github.scs4j.kubernetes.facts.VersionSet;
import io.github.scs4j.kubernetes.facts.Vulnerability;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Facts in few words, for tests. */
final class PolicyFacts {
    private final KubernetesFacts.Builder builder = new KubernetesFacts.Builder();
    private FactSource source = new FactSource(Origin.GITHUB_RELEASES, "test", null);

    /** The facts of a source that counts as of the moment judged. */
    static PolicyFacts of(String... facts) {
        return new PolicyFacts().add(facts);
    }

    /** From here on the facts of a source of this date. */
    PolicyFacts from(Origin origin, @Nullable String asOf) {
        source = new FactSource(origin, origin + " at " + asOf, asOf == null ? null : Instant.parse(asOf));
        builder.add(source);
        return this;
    }

    /**
     * Adds facts: {@code 1.28.5 2023-12-19}, {@code 1.28.5 2023-12-19T12:00:00Z}, {@code 1.28 until 2024-10-28},
     * {@code CVE-1 8.8 2024-01-01 1.28.0 1.28.4} (from, before; {@code -} for no date).
     */
    PolicyFacts add(String... facts) {
        for (String fact : facts) {
            String[] words = fact.split(" ", -1);
            if (words[0].startsWith("CVE")) {
                builder.add(vulnerability(words));
            } else if (words[1].equals("until")) {
                KubernetesBranch branch = Objects.requireNonNull(KubernetesBranch.of(words[0]));
                builder.add(new EndOfLife(branch, LocalDate.parse(words[2]), source));
            } else {
                boolean dayOnly = words[1].length() == 10;
                builder.add(new Release(version(words[0]), moment(words[1]), dayOnly, source));
            }
        }
        return this;
    }

    KubernetesFacts build() {
        return builder.build();
    }

    VersionPolicyCheck check() {
        return VersionPolicy.V2.compile(build());
    }

    private Vulnerability vulnerability(String[] words) {
        Instant published = words[2].equals("-") ? null : moment(words[2]);
        VersionSet affected = VersionSet.between(version(words[3]), version(words[4]));
        FactSource record = new FactSource(Origin.CVE_RECORD, words[0], source.asOf());
        int tenths = Integer.parseInt(words[1].replace(".", ""));
        return new Vulnerability(words[0], published, new CvssScore("3.1", tenths), affected, record);
    }

    static KubernetesVersion version(String text) {
        return Objects.requireNonNull(KubernetesVersion.of(text), text);
    }

    /** A moment, or the beginning of a day. */
    static Instant moment(String text) {
        return text.length() == 10
                ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                : Instant.parse(text);
    }

    /** Severity and id of each finding, {@code !} before it if it violates, each once and in order. */
    static List<String> rules(Report.Collector collector) {
        List<String> rules = new ArrayList<>();
        for (Finding finding : collector.report().findings()) {
            String mark = finding.violates() ? "!" : "";
            String rule = mark + finding.severity() + ":" + finding.rule().id().replace("k8s.", "");
            if (!rules.contains(rule)) {
                rules.add(rule);
            }
        }
        return rules;
    }
}
