package io.github.scs4j.cli;

import io.github.scs4j.kubernetes.policy.Cluster;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The clusters to judge, and by what. */
final class ClusterOptions {
    @Mixin
    private final NamedClusters clusters = new NamedClusters();

    @Option(
            names = "--version",
            paramLabel = "VERSION",
            description = "A version that is offered, such as v1.34.2. Can be given several times.")
    private List<String> versions = new ArrayList<>();

    @Option(
            names = "--standard",
            paramLabel = "STANDARD",
            description = "The version of SCS-0210: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
            defaultValue = "0210-v2")
    private PolicyEdition standard = PolicyEdition.V2;

    boolean isWhole() {
        return clusters.isWhole();
    }

    PolicyEdition standard() {
        return standard;
    }

    /** The clusters that the user names. */
    List<Cluster> clusters() {
        List<Cluster> all = new ArrayList<>(clusters.clusters());
        for (String version : versions) {
            all.add(Cluster.of(version));
        }
        return all;
    }
}
