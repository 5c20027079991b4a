package io.github.scs4j.kubernetes.facts;

import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.Rule;
import io.github.scs4j.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong with a record, told once its id is known. */
final class RecordFaults {
    private final List<Fault> faults = new ArrayList<>();

    /** Something cannot be used. */
    void error(Rule rule, MessageTemplate template, Location.@Nullable Position place, String... details) {
        add(new Fault(rule, Severity.ERROR, template, place, List.of(details)));
    }

    /** Something is odd, but can be used. */
    void warning(Rule rule, MessageTemplate template, Location.@Nullable Position place, String... details) {
        add(new Fault(rule, Severity.WARNING, template, place, List.of(details)));
    }

    /** Something is worth knowing. */
    void info(Rule rule, MessageTemplate template, Location.@Nullable Position place, String... details) {
        add(new Fault(rule, Severity.INFO, template, place, List.of(details)));
    }

    private void add(Fault fault) {
        if (faults.size() <= FactIntake.MAX_FINDINGS) {
            faults.add(fault);
        }
    }

    void addAll(RecordFaults others) {
        others.faults.forEach(this::add);
    }

    /** Tells them, with the id before their other details. */
    void tell(String id, FactIntake intake) {
        for (Fault fault : faults) {
            List<String> arguments = new ArrayList<>();
            arguments.add(id);
            arguments.addAll(fault.details);
            intake.find(
                    fault.rule,
                    fault.severity,
                    fault.template.with(arguments.toArray(new String[0])),
                    fault.place,
                    List.of(),
                    null);
        }
    }

    private record Fault(
            Rule rule,
            Severity severity,
            MessageTemplate template,
            Location.@Nullable Position place,
            List<String> details) {}
}
