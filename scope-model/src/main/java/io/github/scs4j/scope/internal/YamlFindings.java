package io.github.scs4j.scope.internal;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.Rule;
import io.github.scs4j.finding.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where findings about a YAML text go: as many as its limits allow. None violates a testcase. Not thread-safe. */
public final class YamlFindings {
    private static final Location.Position BEGINNING = new Location.Position(1, 1);

    private final String subject;
    private final String clause;
    private final YamlLimits limits;
    private final FindingSink sink;
    private int count;
    private boolean complete = true;

    /**
     * Creates a sink that has found nothing.
     *
     * @param subject what the text is called, mostly the name of the file
     * @param clause what the text must be, where nothing more precise is known
     */
    public YamlFindings(String subject, String clause, YamlLimits limits, FindingSink sink) {
        this.subject = subject;
        this.clause = clause;
        this.limits = limits;
        this.sink = sink;
    }

    /** Whether no ERROR was found and nothing is left unsaid. */
    public boolean isComplete() {
        return complete;
    }

    /** How much is read. */
    public YamlLimits limits() {
        return limits;
    }

    /** An ERROR about the text as a whole. */
    public void error(String rule, Message message) {
        find(Severity.ERROR, rule, clause, BEGINNING, message, List.of(), null);
    }

    /** An ERROR at a place. */
    public void error(String rule, Location.Position place, Message message) {
        find(Severity.ERROR, rule, clause, place, message, List.of(), null);
    }

    /**
     * A finding.
     *
     * @param rule the id of the rule
     * @param clause the clause that it comes from
     * @param expected what could stand at the place
     * @param suggestion what would be right in place of the value; {@code null} if nothing is near
     */
    public void find(
            Severity severity,
            String rule,
            String clause,
            Location.Position place,
            Message message,
            List<String> expected,
            @Nullable String suggestion) {
        count++;
        boolean last = count == limits.findings();
        complete &= severity != Severity.ERROR && !last;
        if (last) {
            String limit = YamlRules.LIMIT;
            Finding more = Finding.error(new Rule(limit, null, clause), subject, YamlRules.MORE_FINDINGS.with());
            sink.accept(more.withViolates(false).withLocation(place));
        } else if (count < limits.findings()) {
            sink.accept(new Finding(
                    new Rule(rule, null, clause), severity, false, subject, place, message, expected, suggestion));
        }
    }
}
