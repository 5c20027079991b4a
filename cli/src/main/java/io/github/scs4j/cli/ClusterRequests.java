package io.github.scs4j.cli;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.inventory.ClusterRequest;
import io.github.scs4j.inventory.ClusterRequestReader;
import io.github.scs4j.kubernetes.facts.FactReader;
import io.github.scs4j.kubernetes.facts.KubernetesFacts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Requests on the lines of standard input; blank lines are none. */
final class ClusterRequests {
    private final RequestLines lines;
    private final ClusterRequestReader reader = new ClusterRequestReader();

    ClusterRequests(InputStream in) {
        this.lines = new RequestLines(in);
    }

    /** Goes on to the next request; whether there is one. */
    boolean next() throws IOException {
        return lines.next();
    }

    /** What the line asks; {@code null} if it cannot be understood. */
    @Nullable
    ClusterRequest read(FindingSink findings) {
        Finding problem = lines.problem();
        if (problem != null) {
            findings.accept(problem);
            return null;
        }
        return reader.read(lines.text(), RequestLines.SOURCE, lines.number(), findings);
    }

    /**
     * What is known, with the facts that a request brings along.
     *
     * @param outcome learns if some of them cannot be read
     */
    KubernetesFacts facts(
            ClusterRequest request, KubernetesFacts known, Instant moment, FindingSink findings, Outcome outcome) {
        KubernetesFacts.Builder facts = new KubernetesFacts.Builder().add(known);
        FactReader facter = new FactReader(facts, findings);
        int number = 0;
        for (String fact : request.facts()) {
            number++;
            String name = RequestLines.SOURCE + ":" + lines.number() + " facts[" + (number - 1) + "]";
            if (facter.read(fact.getBytes(StandardCharsets.UTF_8), name) == null) {
                outcome.unreadable();
            }
        }
        KubernetesFacts all = facts.build();
        all.review(moment, findings);
        return all;
    }
}
