package io.github.scs4j.kubernetes.facts;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.Rule;
import io.github.scs4j.finding.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one file yields: facts and findings on their way to the caller, both in limited number. */
final class FactIntake {
    /** How many facts a file may have. */
    static final int MAX_FACTS = 100_000;

    /** How many findings are told of a file. */
    static final int MAX_FINDINGS = 100;

    private final String name;
    private final KubernetesFacts.Builder facts;
    private final FindingSink findings;
    private int count;
    private int found;
    private boolean explained;

    FactIntake(String name, KubernetesFacts.Builder facts, FindingSink findings) {
        this.name = name;
        this.facts = facts;
        this.findings = findings;
    }

    /** What the caller calls the file. */
    String name() {
        return name;
    }

    /** Where the facts go. */
    KubernetesFacts.Builder facts() {
        return facts;
    }

    /** How many facts there were. */
    int count() {
        return count;
    }

    /** The file says something that is no fact of its own, such as that a vulnerability is not one of Kubernetes. */
    void acknowledge() {
        explained = true;
    }

    /** Whether it was said why there are none. */
    boolean isExplained() {
        return explained;
    }

    void add(Release release) {
        if (hasRoom()) {
            facts.add(release);
        }
    }

    void add(EndOfLife endOfLife) {
        if (hasRoom()) {
            facts.add(endOfLife);
        }
    }

    void add(Vulnerability vulnerability) {
        if (hasRoom()) {
            facts.add(vulnerability);
        }
    }

    void add(NamedVulnerability vulnerability) {
        if (hasRoom()) {
            facts.add(vulnerability);
        }
    }

    void addUnaffecting(String id, FactSource source) {
        if (hasRoom()) {
            facts.addUnaffecting(id, source);
        }
    }

    /** Counts a fact that goes another way; false if it is one too many. */
    boolean hasRoom() {
        count++;
        if (count == MAX_FACTS + 1) {
            error(FactRules.LIMIT, FactRules.TOO_MANY_FACTS.with(Integer.toString(MAX_FACTS)), null);
        }
        return count <= MAX_FACTS;
    }

    /** Something cannot be used. */
    void error(Rule rule, Message message, Location.@Nullable Position at) {
        find(rule, Severity.ERROR, message, at, List.of(), null);
    }

    /** Something is odd, but can be used. */
    void warning(Rule rule, Message message, Location.@Nullable Position at) {
        find(rule, Severity.WARNING, message, at, List.of(), null);
    }

    /** Something is worth knowing. */
    void info(Rule rule, Message message, Location.@Nullable Position at) {
        find(rule, Severity.INFO, message, at, List.of(), null);
    }

    /** A finding on the file, none of which violates anything: what is missing shows in what is judged. */
    void find(
            Rule rule,
            Severity severity,
            Message message,
            Location.@Nullable Position at,
            List<String> expected,
            @Nullable String suggestion) {
        explained |= severity == Severity.ERROR;
        found++;
        if (found < MAX_FINDINGS) {
            findings.accept(new Finding(rule, severity, false, name, at, message, expected, suggestion));
        } else if (found == MAX_FINDINGS) {
            Message more = FactRules.MORE_FINDINGS.with(Integer.toString(MAX_FINDINGS));
            findings.accept(Finding.error(FactRules.LIMIT, name, more)
                    .withViolates(false)
                    .withLocation(at));
        }
    }
}
