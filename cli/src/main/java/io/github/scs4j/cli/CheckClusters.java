package io.github.scs4j.cli;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Tally;
import io.github.scs4j.kubernetes.facts.KubernetesFacts;
import io.github.scs4j.kubernetes.policy.Cluster;
import io.github.scs4j.kubernetes.policy.VersionPolicyCheck;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code scs k8s check}. */
@Command(
        name = "check",
        description = {
            "Checks the versions of Kubernetes clusters against SCS-0210: whether patches and minor versions come in time, and"
                    + " whether every supported branch is offered; says by when what is to be done, and when the verdict"
                    + " changes if nothing is.",
            "Clusters come from the options, from 'kubectl version -o json', from objects of the Cluster API or Gardener, or"
                    + " from a list {\"clusters\": [{\"name\": ..., \"version\": ...}], \"whole\": true}. With --format jsonl"
                    + " each file is an offering of its own; on standard input every line is a request of its own,"
                    + " {\"version\": ..., \"at\": ..., \"facts\": [...]}, and is answered by a line."
        },
        footer = {
            "Examples:",
            "  scs k8s check --version v1.34.2",
            "  kubectl version -o json | scs k8s check",
            "  scs k8s check --at 2027-01-15 --facts releases.json -f clusters.json --whole-offering"
        })
final class CheckClusters implements Callable<Integer> {
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

    @Option(
            names = "--as",
            paramLabel = "AUTHORITY",
            description =
                    "Whose results decide the exit code: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}). The report"
                            + " names both where they differ.",
            defaultValue = "text")
    private Authority authority = Authority.TEXT;

    @Mixin
    private final ReportOptions report = new ReportOptions();

    CheckClusters(Environment environment, Outcome outcome) {
        this.environment = environment;
        this.outcome = outcome;
    }

    @Override
    public Integer call() throws IOException {
        List<Cluster> named = clusters.clusters();
        List<ImageInput> inputs =
                named.isEmpty() ? files.inputs(arguments, environment) : files.inputsIfNamed(arguments, environment);
        List<Finding> aboutFacts = new ArrayList<>();
        Instant at = report.at(environment);
        KubernetesFacts known = facts.facts(aboutFacts::add, outcome);
        known.review(at, aboutFacts::add);
        VersionPolicyCheck policy = clusters.standard().policy().compile(known);
        if (report.format() != Format.JSONL) {
            return check(named, inputs, policy, at, aboutFacts, report.items(environment));
        }
        int code = Outcome.CLEAN;
        if (!named.isEmpty()) {
            code = check(named, List.of(), policy, at, aboutFacts, report.line(environment));
        }
        for (ImageInput input : inputs) {
            code = Math.max(code, check(List.of(), List.of(input), policy, at, aboutFacts, report.line(environment)));
        }
        return code;
    }

    /** Judges an offering and gives the exit code. */
    private int check(
            List<Cluster> named,
            List<ImageInput> inputs,
            VersionPolicyCheck policy,
            Instant at,
            List<Finding> aboutFacts,
            @Nullable ItemOutput items)
            throws IOException {
        ClusterOutput output = items == null
                ? new ClusterText(environment.out(), report.findings(environment), report.language())
                : new ClusterItems(items, policy.factsUntil());
        Tally tally = new Tally();
        ClusterRun run = new ClusterRun(outcome, output, tally, policy.offering(clusters.isWhole(), at));
        for (Finding finding : aboutFacts) {
            run.finding(finding);
        }
        for (Cluster cluster : named) {
            run.cluster(cluster);
        }
        KubernetesFiles reader = new KubernetesFiles(run, run);
        for (ImageInput input : inputs) {
            reader.read(input, environment);
        }
        run.end();
        if (authority == Authority.TEXT || outcome.code() == Outcome.UNREADABLE) {
            return outcome.code();
        }
        OfficialResults official = new OfficialResults(tally.results(), testcase -> false);
        if (items == null) {
            official.write(environment.out(), report.language());
        }
        return official.code();
    }
}
