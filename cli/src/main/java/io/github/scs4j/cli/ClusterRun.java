package io.github.scs4j.cli;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Tally;
import io.github.scs4j.inventory.KubernetesSink;
import io.github.scs4j.kubernetes.policy.Cluster;
import io.github.scs4j.kubernetes.policy.ClusterVerdict;
import io.github.scs4j.kubernetes.policy.OfferingCheck;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Judges every cluster of an offering and hands each to the output before it takes the next; then the offering. */
final class ClusterRun implements KubernetesSink, InputSink {
    private final Outcome outcome;
    private final ClusterOutput output;
    private final Tally tally;
    private final OfferingCheck check;
    private boolean partial;

    ClusterRun(Outcome outcome, ClusterOutput output, Tally tally, OfferingCheck check) {
        this.outcome = outcome;
        this.output = output;
        this.tally = tally;
        this.check = check;
    }

    void cluster(Cluster cluster) throws IOException {
        List<Finding> findings = new ArrayList<>();
        ClusterVerdict verdict = check.add(cluster, findings::add, tally);
        findings.forEach(this::note);
        output.cluster(verdict, findings);
    }

    @Override
    public void cluster(String name, String version) {
        try {
            cluster(Cluster.of(name, version));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void wholeOffering() {
        check.whole();
    }

    @Override
    public void finding(Finding finding) throws IOException {
        note(finding);
        output.finding(finding);
    }

    @Override
    public void partialList() {
        partial = true;
    }

    /** Another input follows: what the last one lacks of a list may be in it. */
    void nextInput() {
        partial = false;
    }

    @Override
    public void input(long unread) {
        outcome.readsNothing();
        if (unread > 0) {
            outcome.unreadable();
            for (long i = 0; i < unread; i++) {
                check.unreadable(tally);
            }
        }
    }

    @Override
    public void beforeReading(String source) throws IOException {
        outcome.reads(source);
        output.flush();
    }

    /** There is no further cluster: judges the offering. */
    void endOffering() throws IOException {
        if (partial) {
            check.incomplete();
        }
        List<Finding> findings = new ArrayList<>();
        check.end(findings::add, tally);
        for (Finding finding : findings) {
            finding(finding);
        }
    }

    /** Ends the offering and the output. */
    void end() throws IOException {
        endOffering();
        for (Finding finding : tally.remarks()) {
            finding(finding);
        }
        output.end(tally);
    }

    private void note(Finding finding) {
        tally.accept(finding);
        outcome.note(finding);
    }
}
