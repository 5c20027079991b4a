package io.github.scs4j.flavor.catalog;

import io.github.scs4j.finding.DoubleQuoted;
import io.github.scs4j.finding.Message;
import io.github.scs4j.flavor.catalog.FlavorPlan.Change;
import io.github.scs4j.flavor.catalog.FlavorPlan.Creation;
import io.github.scs4j.flavor.catalog.FlavorPlan.Undecided;
import java.io.IOException;
import java.util.Map;

/**
 * Writes a plan as YAML for osism's openstack-flavor-manager, which creates what is missing and sets extra specs on flavors
 * that have the name. It removes none, so that stands in comments, and so does what must wait until a flavor is gone. All is
 * listed as mandatory: the plan has already chosen, and the manager would ask again.
 */
public final class PlanFlavorManager {
    private final Appendable out;

    private PlanFlavorManager(Appendable out) {
        this.out = out;
    }

    /**
     * Writes the plan.
     *
     * @throws IOException if the target does
     */
    public static void write(FlavorPlan plan, Appendable out) throws IOException {
        PlanFlavorManager manager = new PlanFlavorManager(out);
        out.append("---\nreference:\n");
        out.append("  - field: name\n  - field: public\n    default: true\n  - field: disabled\n    default: false\n");
        out.append("  - field: cpus\n  - field: ram\n  - field: disk\n");
        out.append(hasEntries(plan) ? "\nmandatory:\n" : "\nmandatory: []\n");
        for (Change change : plan.changes()) {
            manager.change(change);
        }
        for (Creation creation : plan.creations()) {
            manager.creation(creation);
        }
        for (Undecided undecided : plan.undecided()) {
            manager.comment(PlanText.undecided(undecided));
        }
    }

    private static boolean hasEntries(FlavorPlan plan) {
        for (Change change : plan.changes()) {
            if (!change.set().isEmpty()) {
                return true;
            }
        }
        for (Creation creation : plan.creations()) {
            if (creation.inTheWay() == null) {
                return true;
            }
        }
        return false;
    }

    private void change(Change change) throws IOException {
        comment(PlanText.change(change.row(), change.flavor(), change.fills()));
        if (change.choosesDiskType()) {
            comment(PlanMessages.DISK_TYPE_CHOSEN.with());
        }
        for (String key : change.unset()) {
            comment(PlanMessages.UNSET.with(key));
        }
        if (!change.set().isEmpty()) {
            entry("", change.flavor().name(), change.row(), change.set());
        }
    }

    private void creation(Creation creation) throws IOException {
        StandardFlavor row = creation.row();
        for (Message note : PlanText.notes(creation)) {
            comment(note);
        }
        entry(creation.inTheWay() == null ? "" : "# ", row.spelling(), row, row.extraSpecs());
    }

    private void entry(String start, String name, StandardFlavor row, Map<String, String> specs) throws IOException {
        field(start, "  - name: ", DoubleQuoted.yaml(name));
        field(start, "    cpus: ", Integer.toString(row.vcpus()));
        field(start, "    ram: ", Long.toString(row.ram()));
        field(start, "    disk: ", Integer.toString(row.disk()));
        for (Map.Entry<String, String> spec : specs.entrySet()) {
            field(start, "    " + spec.getKey() + ": ", DoubleQuoted.yaml(spec.getValue()));
        }
    }

    private void field(String start, String key, String value) throws IOException {
        out.append(start).append(key).append(value).append('\n');
    }

    private void comment(Message message) throws IOException {
        out.append("  # ").append(message.toString()).append('\n');
    }
}
