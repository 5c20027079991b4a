package io.github.scs4j.cli;

import io.github.scs4j.kubernetes.policy.Cluster;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The clusters that the user names. */
final class NamedClusters {
    @Option(
            names = "--cluster",
            paramLabel = "NAME=VERSION",
            description = "A cluster and its version, such as prod=v1.34.2. Can be given several times.")
    private List<String> clusters = new ArrayList<>();

    @Option(
            names = "--whole-offering",
            description =
                    "The clusters are all that the provider offers, so that a missing branch or minor version is one that is"
                            + " not offered.")
    private boolean whole;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    boolean isWhole() {
        return whole;
    }

    List<Cluster> clusters() {
        List<Cluster> all = new ArrayList<>();
        for (String cluster : clusters) {
            int sign = cluster.lastIndexOf('=');
            if (sign < 1) {
                throw new ParameterException(
                        Objects.requireNonNull(command).commandLine(),
                        "--cluster is NAME=VERSION, such as prod=v1.34.2, and not " + cluster);
            }
            all.add(Cluster.of(cluster.substring(0, sign), cluster.substring(sign + 1)));
        }
        return all;
    }
}
