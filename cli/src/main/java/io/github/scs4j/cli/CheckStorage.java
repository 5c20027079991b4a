package io.github.scs4j.cli;

import io.github.scs4j.kubernetes.storage.ProvisionerKind;
import io.github.scs4j.kubernetes.storage.StorageCheck;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code scs k8s storage}. */
@Command(
        name = "storage",
        description = {
            "Checks the default StorageClass of a cluster against SCS-0211: whether there is one, which one Kubernetes uses,"
                    + " and whether its volumes outlive a node, as far as objects show. IngressClasses and workloads give hints"
                    + " about the network (SCS-0219).",
            "All files together are one cluster; with --format jsonl each file is one of its own. Volumes and claims beside"
                    + " the classes are evidence."
        },
        footer = {
            "Examples:",
            "  kubectl get storageclasses,pv,pvc -A -o json | scs k8s storage",
            "  scs k8s storage --standard 0211-v2 --failure-safe --provisioner csi.example.org=durable sc.yaml"
        })
final class CheckStorage implements Callable<Integer> {
    private final Environment environment;
    private final Outcome outcome;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "A file of objects, as with -f.")
    private List<String> arguments = new ArrayList<>();

    @Mixin
    private final ObjectFileOptions files = new ObjectFileOptions();

    @Option(
            names = "--standard",
            paramLabel = "STANDARD",
            description =
                    "The version of SCS-0211: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}; 0211-v2 is a draft).",
            defaultValue = "0211-v1")
    private StorageEdition standard = StorageEdition.V1;

    @Option(
            names = "--failure-safe",
            description =
                    "Volumes of the default class are to be failure-safe, which version 2 leaves to the provider.")
    private boolean failureSafe;

    @Option(
            names = "--provisioner",
            paramLabel = "NAME=KIND",
            description =
                    "What the volumes of a provisioner are: durable, node-local, depends or none. Counts for more than what"
                            + " scs knows. Can be given several times.")
    private Map<String, ProvisionerKind> provisioners = new LinkedHashMap<>();

    @Mixin
    private final ReportOptions report = new ReportOptions();

    CheckStorage(Environment environment, Outcome outcome) {
        this.environment = environment;
        this.outcome = outcome;
    }

    @Override
    public Integer call() throws IOException {
        List<InputFile> inputs = files.inputs(arguments, environment);
        if (report.format() != Format.JSONL) {
            return check(inputs, report.items(environment));
        }
        int code = Outcome.CLEAN;
        for (InputFile input : inputs) {
            code = Math.max(code, check(List.of(input), report.line(environment)));
        }
        return code;
    }

    private int check(List<InputFile> inputs, @Nullable ItemOutput items) throws IOException {
        ObjectRun run = new ObjectRun(environment, outcome, report, items);
        StorageCheck check = new StorageCheck(standard.standard(), failureSafe);
        provisioners.forEach(check::know);
        return run.judge(inputs, new StorageJudge(run, check));
    }
}
