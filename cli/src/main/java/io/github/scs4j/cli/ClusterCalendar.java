package io.github.scs4j.cli;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Severity;
import io.github.scs4j.inventory.KubernetesSink;
import io.github.scs4j.kubernetes.KubernetesVersion;
import io.github.scs4j.kubernetes.facts.KubernetesFacts;
import io.github.scs4j.kubernetes.policy.Cluster;
import io.github.scs4j.kubernetes.policy.Deadline;
import io.github.scs4j.kubernetes.policy.Deadlines;
import io.github.scs4j.kubernetes.policy.Offering;
import io.github.scs4j.kubernetes.policy.VersionPolicyCheck;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code scs k8s calendar}. */
@Command(
        name = "calendar",
        description = {
            "Lists what SCS-0210 makes due for clusters and for the offering, the soonest first: patches, fixes of critical"
                    + " vulnerabilities, ends of life, minor versions and branches to be offered.",
            "What is overdue already is told by 'scs k8s check'. Minor versions and branches are only listed for a whole"
                    + " offering. --ical writes events of whole days, in UTC, for a calendar."
        },
        footer = {
            "Examples:",
            "  scs k8s calendar --cluster prod=v1.36.3 --cluster test=v1.35.8",
            "  scs k8s calendar --ical --facts releases.json -f clusters.json > deadlines.ics"
        })
final class ClusterCalendar implements Callable<Integer> {
    private final Environment environment;
    private final Outcome outcome;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "A file of clusters, as with -f.")
    private List<String> arguments = new ArrayList<>();

    @Mixin
    private final ObjectFileOptions files = new ObjectFileOptions();

    @Mixin
    private final ClusterOptions clusters = new ClusterOptions();

    @Mixin
    private final FactOptions facts = new FactOptions();

    @Option(names = "--ical", description = "Writes an iCalendar object (RFC 5545) instead of a list.")
    private boolean ical;

    @Mixin
    private final ReportOptions report = new ReportOptions();

    @Spec
    private @Nullable CommandSpec spec;

    ClusterCalendar(Environment environment, Outcome outcome) {
        this.environment = environment;
        this.outcome = outcome;
    }

    @Override
    public Integer call() throws IOException {
        if (ical && report.format() != Format.TEXT && spec != null) {
            throw new ParameterException(spec.commandLine(), "--ical is a format of its own: leave out --format");
        }
        Answers answers = new Answers(environment, report, outcome);
        Instant at = report.at(environment);
        List<Finding> findings = new ArrayList<>();
        KubernetesFacts known = facts.facts(findings::add, outcome);
        known.review(at, findings::add);
        for (Finding finding : findings) {
            answers.finding(finding, Severity.WARNING);
        }
        VersionPolicyCheck check = clusters.standard().policy().compile(known);
        Offering offering = offering(answers);
        Deadlines deadlines = check.deadlines(offering, at);
        if (ical) {
            environment.out().write(deadlines.toICalendar(report.language()));
        } else {
            tell(deadlines, answers);
        }
        Instant until = factsUntil(check, offering, at);
        if (until != null) {
            answers.aside(Wording.FACTS_UNTIL.in(report.language(), until.toString()) + "\n");
        }
        return answers.end();
    }

    /** Until when the facts suffice for every cluster, and for what a whole offering lacks. */
    private static @Nullable Instant factsUntil(VersionPolicyCheck check, Offering offering, Instant at) {
        Instant earliest = offering.whole() || offering.clusters().isEmpty() ? check.factsUntil(at) : null;
        for (Cluster cluster : offering.clusters()) {
            KubernetesVersion version = cluster.version();
            Instant until = version == null ? null : check.factsUntil(version, at);
            if (until != null && (earliest == null || until.isBefore(earliest))) {
                earliest = until;
            }
        }
        return earliest;
    }

    private Offering offering(Answers answers) throws IOException {
        List<Cluster> all = clusters.clusters();
        List<InputFile> inputs =
                all.isEmpty() ? files.inputs(arguments, environment) : files.inputsIfNamed(arguments, environment);
        Collector collector = new Collector(all, answers);
        KubernetesFiles reader = new KubernetesFiles(collector, collector);
        for (InputFile input : inputs) {
            collector.partial = false;
            reader.read(input, environment);
        }
        return new Offering(all, (clusters.isWhole() || collector.whole) && collector.complete && !collector.partial);
    }

    private void tell(Deadlines deadlines, Answers answers) throws IOException {
        Table table = new Table();
        table.row(
                Wording.LAST_MOMENT.in(report.language()),
                Wording.DAYS_LEFT.in(report.language()),
                Wording.WHAT.in(report.language()));
        for (Deadline deadline : deadlines.all()) {
            long days = Duration.between(deadlines.at(), deadline.last()).toDays();
            table.row(
                    deadline.last().truncatedTo(ChronoUnit.SECONDS).toString(),
                    Long.toString(days),
                    Printable.of(deadline.text(report.language())));
            Map<String, Object> item = new LinkedHashMap<>();
            item.put("last", deadline.last().truncatedTo(ChronoUnit.SECONDS).toString());
            item.put("daysLeft", days);
            item.put("kind", deadline.kind().id());
            item.put("rule", deadline.kind().rule());
            item.put("subject", deadline.subject());
            item.put("from", deadline.from());
            item.put("target", deadline.target());
            item.put("message", deadline.text(report.language()));
            answers.item(item);
        }
        answers.text(deadlines.all().isEmpty() ? Wording.NOTHING_DUE.in(report.language()) + "\n" : table.toString());
    }

    /** Collects the clusters of inputs. */
    private static final class Collector implements KubernetesSink, InputSink {
        private final List<Cluster> clusters;
        private final Answers answers;
        private boolean whole;
        private boolean complete = true;
        private boolean partial;

        Collector(List<Cluster> clusters, Answers answers) {
            this.clusters = clusters;
            this.answers = answers;
        }

        @Override
        public void cluster(String name, String version) {
            clusters.add(Cluster.of(name, version));
        }

        @Override
        public void wholeOffering() {
            whole = true;
        }

        @Override
        public void partialList() {
            partial = true;
        }

        @Override
        public void finding(Finding finding) throws IOException {
            answers.finding(finding, Severity.WARNING);
        }

        @Override
        public void input(long unread) {
            answers.outcome().readsNothing();
            if (unread > 0) {
                complete = false;
                answers.outcome().unreadable();
            }
        }

        @Override
        public void beforeReading(String source) throws IOException {
            answers.outcome().reads(source);
            answers.flush();
        }
    }
}
