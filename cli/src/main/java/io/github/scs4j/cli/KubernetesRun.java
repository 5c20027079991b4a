package io.github.scs4j.cli;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.finding.Tally;
import io.github.scs4j.kubernetes.nodes.NodeCheck;
import io.github.scs4j.kubernetes.policy.Cluster;
import io.github.scs4j.kubernetes.policy.OfferingCheck;
import io.github.scs4j.kubernetes.storage.StorageCheck;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Judges what clusters export: their versions, nodes and storage. */
final class KubernetesRun implements InputSink, ObjectAnswers {
    private final Environment environment;
    private final Outcome outcome;
    private final CheckOutput output;
    private final ItemOutput items;
    private final Tally tally;
    private final ClusterRun clusters;
    private final NodeJudge nodes;
    private final StorageJudge storage;
    private final EverySink objects;
    private final KubernetesFiles files;
    private boolean anyCluster;
    private boolean anyNode;
    private boolean anyStorage;
    private boolean clusterLost;
    private long unread;

    KubernetesRun(
            Environment environment,
            Outcome outcome,
            CheckOutput output,
            ItemOutput items,
            Tally tally,
            OfferingCheck offering,
            NodeCheck nodes,
            StorageCheck storage) {
        this.environment = environment;
        this.outcome = outcome;
        this.output = output;
        this.items = items;
        this.tally = tally;
        this.clusters = new ClusterRun(outcome, output, tally, offering);
        this.nodes = new NodeJudge(this, nodes);
        this.storage = new StorageJudge(this, storage);
        this.objects = new EverySink(clusters, this.nodes, this.storage);
        this.files = new KubernetesFiles(objects, this);
    }

    /** A cluster that the user names. */
    void cluster(Cluster cluster) throws IOException {
        anyCluster = true;
        clusters.cluster(cluster);
    }

    /** Reads objects of any kind. */
    void read(String source, InputStream bytes) throws IOException {
        long nodesBefore = objects.nodes();
        long storageBefore = objects.storage();
        long clustersBefore = objects.clusters();
        long lacking = counting(() -> files.read(source, bytes));
        boolean unknown = objects.nodes() == nodesBefore
                && objects.storage() == storageBefore
                && objects.clusters() == clustersBefore;
        for (long i = 0; i < lacking; i++) {
            if (unknown || objects.nodes() > nodesBefore) {
                nodes.unreadable();
            }
            if (unknown || objects.storage() > storageBefore) {
                storage.unreadable();
            }
            if (unknown || objects.clusters() > clustersBefore) {
                clusters.input(1);
                clusterLost = true;
            }
        }
        anyNode |= objects.nodes() > nodesBefore;
        anyStorage |= objects.storage() > storageBefore;
        anyCluster |= objects.clusters() > clustersBefore;
    }

    /** Reads a file that is to hold nodes. */
    void readNodes(InputFile file) throws IOException {
        anyNode = true;
        long before = objects.nodes();
        for (long i = readCounting(file); i > 0; i--) {
            nodes.unreadable();
        }
        if (objects.nodes() == before) {
            nodes.nothing();
        }
    }

    /** Reads a file that is to hold StorageClasses, and volumes or claims beside them. */
    void readStorage(InputFile file) throws IOException {
        anyStorage = true;
        long before = objects.storage();
        for (long i = readCounting(file); i > 0; i--) {
            storage.unreadable();
        }
        if (objects.storage() == before) {
            storage.nothing();
        }
    }

    /** Reads a file that is to hold clusters. */
    void readClusters(InputFile file) throws IOException {
        anyCluster = true;
        long lacking = readCounting(file);
        clusterLost |= lacking > 0;
        clusters.input(lacking);
    }

    /** Reads a file and gives how much of it could not be read. */
    private long readCounting(InputFile file) throws IOException {
        return counting(() -> files.read(file, environment));
    }

    private long counting(Handover.Step reading) throws IOException {
        clusters.nextInput();
        nodes.nextInput();
        storage.nextInput();
        long before = unread;
        reading.take();
        return unread - before;
    }

    /** Whether anything was given. */
    boolean isGiven() {
        return anyCluster || anyNode || anyStorage || objects.objects() > 0;
    }

    /** Whether anything could not be read that may be a cluster. */
    boolean isClusterLost() {
        return clusterLost;
    }

    /** A file cannot be read of which nobody knows what it holds. */
    void unknown() {
        clusterLost = true;
    }

    /** How many objects there were so far. */
    long objects() {
        return objects.objects();
    }

    /** There is no further object. */
    void end() throws IOException {
        List<Finding> findings = new ArrayList<>();
        if (anyNode) {
            nodes.finish(findings::add, tally);
        }
        if (anyStorage || objects.others() > 0) {
            storage.finish(findings::add, tally);
        }
        for (Finding finding : findings) {
            finding(finding);
        }
        if (anyCluster) {
            clusters.endOffering();
        }
    }

    @Override
    public FindingSink findings() {
        return finding -> {
            try {
                finding(finding);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    @Override
    public void item(Map<String, ?> item) {
        items.item(item);
    }

    @Override
    public void finding(Finding finding) throws IOException {
        tally.accept(finding);
        outcome.note(finding);
        output.finding(finding);
    }

    @Override
    public void input(long unread) {
        outcome.readsNothing();
        if (unread > 0) {
            outcome.unreadable();
            this.unread += unread;
        }
    }

    @Override
    public void beforeReading(String source) throws IOException {
        outcome.reads(source);
        output.flush();
    }
}
