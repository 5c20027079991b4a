package io.github.scs4j.cli;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.kubernetes.nodes.HostEvidence;
import io.github.scs4j.kubernetes.nodes.NodeCheck;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code scs k8s nodes}. */
@Command(
        name = "nodes",
        description = {
            "Checks how the nodes of a cluster are distributed against SCS-0214: whether the control plane is on several"
                    + " physical machines and in several zones, and whether nodes have the labels of their zone and region.",
            "Nodes do not tell their machine: without --host-label or --hosts that is not judged. All files together are one"
                    + " cluster; with --format jsonl each file is one of its own."
        },
        footer = {
            "Examples:",
            "  kubectl get nodes -o json | scs k8s nodes --host-label topology.scs.community/host-id",
            "  scs k8s nodes --standard 0214-v1 --hosts hosts.txt nodes.json"
        })
final class CheckNodes implements Callable<Integer> {
    private final Environment environment;
    private final Outcome outcome;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "A file of nodes, as with -f.")
    private List<String> arguments = new ArrayList<>();

    @Mixin
    private final ObjectFileOptions files = new ObjectFileOptions();

    @Option(
            names = "--standard",
            paramLabel = "STANDARD",
            description = "The version of SCS-0214: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
            defaultValue = "0214-v2")
    private NodeEdition standard = NodeEdition.V2;

    @Mixin
    private final HostOptions hosts = new HostOptions();

    @Option(
            names = "--control-plane-label",
            paramLabel = "KEY",
            description =
                    "A label that nodes of the control plane have, beside those that scs knows. Can be given several times.")
    private List<String> controlPlane = new ArrayList<>();

    @Option(
            names = "--zone-label",
            paramLabel = "KEY",
            description = "The label that tells the failure zone. Version 2 names its labels itself.")
    private @Nullable String zone;

    @Option(names = "--opt-out", description = "The provider has opted out, which version 1 allows.")
    private boolean optedOut;

    @Mixin
    private final ReportOptions report = new ReportOptions();

    CheckNodes(Environment environment, Outcome outcome) {
        this.environment = environment;
        this.outcome = outcome;
    }

    @Override
    public Integer call() throws IOException {
        List<InputFile> inputs = files.inputs(arguments, environment);
        List<Finding> aboutHosts = new ArrayList<>();
        HostEvidence evidence = hosts.evidence(report.language(), aboutHosts::add, outcome);
        if (report.format() != Format.JSONL) {
            return check(inputs, evidence, aboutHosts, report.items(environment));
        }
        int code = Outcome.CLEAN;
        for (InputFile input : inputs) {
            code = Math.max(code, check(List.of(input), evidence, aboutHosts, report.line(environment)));
        }
        return code;
    }

    private int check(
            List<InputFile> inputs,
            @Nullable HostEvidence evidence,
            List<Finding> aboutHosts,
            @Nullable ItemOutput items)
            throws IOException {
        ObjectRun run = new ObjectRun(environment, outcome, report, items);
        for (Finding finding : aboutHosts) {
            run.finding(finding);
        }
        NodeCheck check = new NodeCheck(standard.standard(), evidence);
        controlPlane.forEach(check::controlPlaneLabel);
        if (zone != null) {
            check.zoneLabel(zone);
        }
        if (optedOut) {
            check.optOut();
        }
        return run.judge(inputs, new NodeJudge(run, check));
    }
}
