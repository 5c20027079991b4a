package io.github.scs4j.cli;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Tally;
import io.github.scs4j.kubernetes.KubernetesVersion;
import io.github.scs4j.kubernetes.policy.Change;
import io.github.scs4j.kubernetes.policy.Cluster;
import io.github.scs4j.kubernetes.policy.ClusterVerdict;
import io.github.scs4j.kubernetes.policy.VersionPolicyCheck;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One item per cluster. People script against the keys. */
final class ClusterItems implements ClusterOutput {
    private final ItemOutput items;
    private final @Nullable VersionPolicyCheck check;

    /**
     * Creates the output.
     *
     * @param check what judges the clusters; {@code null} if items do not tell how far the facts reach
     */
    ClusterItems(ItemOutput items, @Nullable VersionPolicyCheck check) {
        this.items = items;
        this.check = check;
    }

    @Override
    public void cluster(ClusterVerdict verdict, List<Finding> findings) {
        Map<String, Object> item = new LinkedHashMap<>();
        Cluster cluster = verdict.cluster();
        item.put("cluster", cluster.name());
        item.put("version", cluster.gitVersion());
        put(item, "branch", verdict.branch());
        item.put("verdict", verdict.verdict().name());
        item.put("official", verdict.official().name());
        put(item, "divergence", verdict.divergence());
        put(item, "newest", verdict.newest());
        Instant due = verdict.due();
        put(item, "due", due == null ? null : due.truncatedTo(ChronoUnit.SECONDS));
        Long daysLeft = verdict.daysLeft();
        if (daysLeft != null) {
            item.put("daysLeft", daysLeft);
        }
        if (verdict.endOfLife() != null) {
            item.put("endOfLife", verdict.endOfLife().date().toString());
        }
        putChange(item, "nextChange", verdict.nextChange());
        putChange(item, "nextWarning", verdict.nextWarning());
        KubernetesVersion version = cluster.version();
        if (check != null && version != null) {
            put(item, "factsUntil", check.factsUntil(version, verdict.at()));
        }
        if (!findings.isEmpty()) {
            item.put("findings", findings);
        }
        items.item(item);
    }

    private static void putChange(Map<String, Object> item, String key, @Nullable Change change) {
        if (change != null) {
            Map<String, Object> words = new LinkedHashMap<>();
            words.put("after", change.after().truncatedTo(ChronoUnit.SECONDS).toString());
            words.put("verdict", change.verdict().name());
            words.put("rule", change.rule());
            item.put(key, words);
        }
    }

    private static void put(Map<String, Object> item, String key, @Nullable Object value) {
        if (value != null) {
            item.put(key, value.toString());
        }
    }

    @Override
    public void finding(Finding finding) throws IOException {
        items.finding(finding);
    }

    @Override
    public void flush() throws IOException {
        items.flush();
    }

    @Override
    public void end(Tally tally) throws IOException {
        items.end(tally.results());
    }
}
