package io.github.scs4j.cli;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Tally;
import io.github.scs4j.finding.TestcaseResult;
import io.github.scs4j.inventory.ClusterRequest;
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
        List<InputFile> inputs =
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
        for (InputFile input : inputs) {
            code = Math.max(
                    code,
                    input.file() == null
                            ? answer(known, policy, at, aboutFacts)
                            : check(List.of(), List.of(input), policy, at, aboutFacts, report.line(environment)));
        }
        return code;
    }

    /** Answers the requests on standard input, one by one, and gives the exit code. */
    private int answer(KubernetesFacts known, VersionPolicyCheck policy, Instant at, List<Finding> aboutFacts)
            throws IOException {
        ClusterRequests requests = new ClusterRequests(environment.in());
        int code = Outcome.CLEAN;
        while (requests.next()) {
            List<Finding> findings = new ArrayList<>(aboutFacts);
            ClusterRequest request = requests.read(findings::add);
            if (request == null) {
                outcome.unreadable();
                code = Math.max(code, refuse(policy, at, findings));
                continue;
            }
            Instant own = request.at();
            Instant moment = own == null ? at : own;
            VersionPolicyCheck check = policy;
            if (!request.facts().isEmpty()) {
                KubernetesFacts facts = requests.facts(request, known, moment, findings::add, outcome);
                check = policy.policy().compile(facts);
            }
            List<Cluster> cluster = List.of(Cluster.of(request.name(), request.version()));
            code = Math.max(code, check(cluster, List.of(), check, moment, findings, report.line(environment, moment)));
            environment.out().flush();
        }
        return code;
    }

    /** Answers a request that cannot be understood, and gives the exit code. */
    private int refuse(VersionPolicyCheck policy, Instant at, List<Finding> findings) throws IOException {
        Tally tally = new Tally();
        ClusterItems output = new ClusterItems(report.line(environment), null);
        ClusterRun run = new ClusterRun(outcome, output, tally, policy.offering(clusters.isWhole(), at));
        for (Finding finding : findings) {
            run.finding(finding);
        }
        run.input(1);
        output.end(tally);
        environment.out().flush();
        return outcome.code();
    }

    /** Judges an offering and gives the exit code. */
    private int check(
            List<Cluster> named,
            List<InputFile> inputs,
            VersionPolicyCheck policy,
            Instant at,
            List<Finding> aboutFacts,
            @Nullable ItemOutput items)
            throws IOException {
        ClusterOutput output = items == null
                ? new ClusterText(environment.out(), report.findings(environment), report.language())
                : new ClusterItems(items, policy);
        Tally tally = new Tally();
        ClusterRun run = new ClusterRun(outcome, output, tally, policy.offering(clusters.isWhole(), at));
        for (Finding finding : aboutFacts) {
            run.finding(finding);
        }
        for (Cluster cluster : named) {
            run.cluster(cluster);
        }
        KubernetesFiles reader = new KubernetesFiles(run, run);
        for (InputFile input : inputs) {
            run.nextInput();
            reader.read(input, environment);
        }
        run.end();
        if (authority == Authority.TEXT || outcome.code() == Outcome.UNREADABLE) {
            return outcome.code();
        }
        List<TestcaseResult> results = new ArrayList<>(tally.results());
        results.removeIf(result -> !result.testcase().equals(VersionPolicyCheck.TESTCASE));
        OfficialResults official = new OfficialResults(results, testcase -> false);
        if (items == null) {
            official.write(environment.out(), report.language());
        }
        return official.code();
    }
}
