package io.github.scs4j.cli;

import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.inventory.ClusterRequest;
import io.github.scs4j.inventory.ClusterRequestReader;
import io.github.scs4j.kubernetes.facts.FactReader;
import io.github.scs4j.kubernetes.facts.KubernetesFacts;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Requests on the lines of standard input; blank lines are none. */
final class ClusterRequests {
    private static final String SOURCE = "standard input";
    /** How many characters a line can have. */
    private static final int MAX_LENGTH = 10_000_000;

    private final BufferedReader lines;
    private final ClusterRequestReader reader = new ClusterRequestReader();
    private String text = "";
    private int line;
    private boolean cut;

    ClusterRequests(InputStream in) {
        this.lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    /** Goes on to the next request; whether there is one. */
    boolean next() throws IOException {
        do {
            String following = readLine();
            if (following == null) {
                return false;
            }
            line++;
            text = following;
        } while (text.isBlank() && !cut);
        return true;
    }

    /** A line as far as it may be long; {@code null} at the end. */
    private @Nullable String readLine() throws IOException {
        StringBuilder following = new StringBuilder();
        cut = false;
        int c = lines.read();
        if (c < 0) {
            return null;
        }
        while (c >= 0 && c != '\n') {
            if (following.length() < MAX_LENGTH) {
                following.append((char) c);
            } else {
                cut = true;
            }
            c = lines.read();
        }
        return following.toString();
    }

    /** What the line asks; {@code null} if it cannot be understood. */
    @Nullable
    ClusterRequest read(FindingSink findings) {
        if (cut) {
            findings.accept(Problem.LONG_LINE.at(SOURCE, line));
            return null;
        }
        return reader.read(text, SOURCE, line, findings);
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
            String name = SOURCE + ":" + line + " facts[" + (number - 1) + "]";
            if (facter.read(fact.getBytes(StandardCharsets.UTF_8), name) == null) {
                outcome.unreadable();
            }
        }
        KubernetesFacts all = facts.build();
        all.review(moment, findings);
        return all;
    }
}
