package io.github.scs4j.kubernetes.policy;

import io.github.scs4j.finding.OfficialResult;
import io.github.scs4j.finding.Verdict;
import io.github.scs4j.kubernetes.KubernetesBranch;
import io.github.scs4j.kubernetes.KubernetesVersion;
import io.github.scs4j.kubernetes.facts.EndOfLife;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is to be said of one cluster at one moment (SCS-0210). Immutable and thread-safe.
 *
 * @param cluster the cluster
 * @param at the moment
 * @param verdict PASS, FAIL, or DNF if it cannot be judged
 * @param official what the official test suite reports for the same facts
 * @param divergence id of the documented divergence where that differs; {@code null} where it does not
 * @param newest the newest release of its branch at that moment; {@code null} if none is known
 * @param due the last moment at which the cluster may have its version, past or to come; {@code null} if no newer patch is
 *     known
 * @param endOfLife when support of its branch ends, as far as known; {@code null} if it is not
 * @param nextChange when its verdict changes next, with all that is known today; {@code null} if nothing known changes it
 * @param nextWarning when a warning comes next; {@code null} if nothing known brings one
 */
public record ClusterVerdict(
        Cluster cluster,
        Instant at,
        Verdict verdict,
        OfficialResult official,
        @Nullable String divergence,
        @Nullable KubernetesVersion newest,
        @Nullable Instant due,
        @Nullable EndOfLife endOfLife,
        @Nullable Change nextChange,
        @Nullable Change nextWarning) {
    /** Throws {@link NullPointerException} if a component that is not marked nullable is {@code null}. */
    public ClusterVerdict {
        Objects.requireNonNull(cluster, "cluster");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(official, "official");
    }

    /** The branch of the cluster; {@code null} if its version cannot be read. */
    public @Nullable KubernetesBranch branch() {
        KubernetesVersion version = cluster.version();
        return version == null ? null : version.branch();
    }

    /** Whole days until the cluster is due, below zero those that it is overdue; {@code null} if nothing is due. */
    public @Nullable Long daysLeft() {
        return due == null ? null : Duration.between(at, due).toDays();
    }
}
