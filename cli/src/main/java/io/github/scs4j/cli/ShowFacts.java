package io.github.scs4j.cli;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Language;
import io.github.scs4j.finding.Severity;
import io.github.scs4j.kubernetes.facts.EndOfLife;
import io.github.scs4j.kubernetes.facts.FactSource;
import io.github.scs4j.kubernetes.facts.FactSource.Origin;
import io.github.scs4j.kubernetes.facts.KubernetesFacts;
import io.github.scs4j.kubernetes.facts.NamedVulnerability;
import io.github.scs4j.kubernetes.facts.Release;
import io.github.scs4j.kubernetes.facts.Vulnerability;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code scs k8s facts}. */
@Command(
        name = "facts",
        description = {
            "Shows what is known of Kubernetes releases, ends of life and vulnerabilities, from which source and how old, and"
                    + " the commands that get newer facts for --facts.",
            "scs itself never uses the network."
        },
        footer = {"Examples:", "  scs k8s facts", "  scs k8s facts --facts releases.json schedule.yaml cves/*.json"})
final class ShowFacts implements Callable<Integer> {
    private final Environment environment;
    private final Outcome outcome;

    @Mixin
    private final FactOptions options = new FactOptions();

    @Mixin
    private final ReportOptions report = new ReportOptions();

    ShowFacts(Environment environment, Outcome outcome) {
        this.environment = environment;
        this.outcome = outcome;
    }

    @Override
    public Integer call() throws IOException {
        Answers answers = new Answers(environment, report, outcome);
        Language language = report.language();
        Instant at = report.at(environment);
        List<Finding> findings = new ArrayList<>();
        KubernetesFacts facts = options.facts(findings::add, outcome);
        facts.review(at, findings::add);
        for (Finding finding : findings) {
            answers.finding(finding, Severity.INFO);
        }
        sources(facts, at, answers);
        Instant releases = facts.releasesAsOf(at);
        Instant vulnerabilities = facts.vulnerabilitiesAsOf(at);
        answers.text("\n" + Wording.RELEASES_UNTIL.in(language, shown(releases, at)) + "\n"
                + Wording.VULNERABILITIES_UNTIL.in(language, shown(vulnerabilities, at)) + "\n\n"
                + Wording.REFRESH.in(language) + "\n");
        for (Origin origin : Origin.values()) {
            command(origin.refresh(), answers);
        }
        for (NamedVulnerability open : facts.openVulnerabilities()) {
            command(open.command(), answers);
        }
        return answers.end();
    }

    private void sources(KubernetesFacts facts, Instant at, Answers answers) throws IOException {
        Map<FactSource, long[]> counts = new LinkedHashMap<>();
        facts.sources().forEach(source -> counts.put(source, new long[3]));
        for (Release release : facts.releases()) {
            counts.computeIfAbsent(release.source(), source -> new long[3])[0]++;
        }
        for (EndOfLife end : facts.endsOfLife()) {
            counts.computeIfAbsent(end.source(), source -> new long[3])[1]++;
        }
        for (Vulnerability vulnerability : facts.vulnerabilities()) {
            counts.computeIfAbsent(vulnerability.source(), source -> new long[3])[2]++;
        }
        Language language = report.language();
        Table table = new Table();
        table.row(
                Wording.AS_OF.in(language),
                Wording.RELEASES.in(language),
                Wording.ENDS_OF_LIFE.in(language),
                Wording.VULNERABILITIES.in(language),
                Wording.SOURCE.in(language));
        for (Map.Entry<FactSource, long[]> entry : counts.entrySet()) {
            FactSource source = entry.getKey();
            long[] count = entry.getValue();
            Instant asOf = source.asOf();
            table.row(
                    asOf == null ? "-" : asOf.toString(),
                    Long.toString(count[0]),
                    Long.toString(count[1]),
                    Long.toString(count[2]),
                    Printable.of(source.name()));
            Map<String, Object> item = new LinkedHashMap<>();
            item.put("source", source.name());
            item.put("origin", source.origin().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            if (asOf != null) {
                item.put("asOf", asOf.toString());
                item.put("ageInDays", Duration.between(asOf, at).toDays());
            }
            item.put("releases", count[0]);
            item.put("endsOfLife", count[1]);
            item.put("vulnerabilities", count[2]);
            item.put("refresh", source.origin().refresh());
            answers.item(item);
        }
        answers.text(table.toString());
    }

    private String shown(@Nullable Instant until, Instant at) {
        return until == null
                ? "-"
                : Wording.DAYS_OLD.in(
                        report.language(),
                        until.toString(),
                        Long.toString(Math.max(0, Duration.between(until, at).toDays())));
    }

    private static void command(String command, Answers answers) throws IOException {
        answers.text("  " + Printable.of(command) + "\n");
    }
}
