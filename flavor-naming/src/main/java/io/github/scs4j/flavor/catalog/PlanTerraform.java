package io.github.scs4j.flavor.catalog;

import io.github.scs4j.finding.DoubleQuoted;
import io.github.scs4j.finding.Message;
import io.github.scs4j.flavor.catalog.FlavorPlan.Change;
import io.github.scs4j.flavor.catalog.FlavorPlan.Creation;
import io.github.scs4j.flavor.catalog.FlavorPlan.Undecided;
import java.io.IOException;
import java.util.Map;

/**
 * Writes the flavors that a plan creates as {@code openstack_compute_flavor_v2} resources of Terraform's OpenStack provider.
 * Flavors that exist are none of Terraform's, and a resource would take away what else is on them: what is to be changed
 * stands in comments, for {@link PlanCommands} to do.
 */
public final class PlanTerraform {
    private final Appendable out;

    private PlanTerraform(Appendable out) {
        this.out = out;
    }

    /**
     * Writes the plan.
     *
     * @throws IOException if the target does
     */
    public static void write(FlavorPlan plan, Appendable out) throws IOException {
        PlanTerraform terraform = new PlanTerraform(out);
        for (Change change : plan.changes()) {
            terraform.change(change);
        }
        for (Creation creation : plan.creations()) {
            terraform.creation(creation);
        }
        for (Undecided undecided : plan.undecided()) {
            terraform.comment(PlanText.undecided(undecided).toString());
        }
    }

    private void change(Change change) throws IOException {
        comment(PlanText.change(change.row(), change.flavor(), change.fills()) + ", with the OpenStack client:");
        for (Map.Entry<String, String> spec : change.set().entrySet()) {
            comment("  " + PlanMessages.SET.with(spec.getKey(), spec.getValue()));
        }
        for (String key : change.unset()) {
            comment("  " + PlanMessages.UNSET.with(key));
        }
        if (change.choosesDiskType()) {
            comment("  " + PlanMessages.DISK_TYPE_CHOSEN.with());
        }
    }

    private void creation(Creation creation) throws IOException {
        StandardFlavor row = creation.row();
        for (Message note : PlanText.notes(creation)) {
            comment(note.toString());
        }
        out.append("resource \"openstack_compute_flavor_v2\" ");
        out.append(DoubleQuoted.hcl(row.name().toV2())).append(" {\n");
        out.append("  name      = ").append(DoubleQuoted.hcl(row.spelling())).append('\n');
        out.append("  vcpus     = ").append(Integer.toString(row.vcpus())).append('\n');
        out.append("  ram       = ").append(Long.toString(row.ram())).append('\n');
        out.append("  disk      = ").append(Integer.toString(row.disk())).append('\n');
        out.append("  is_public = true\n");
        if (!row.extraSpecs().isEmpty()) {
            out.append("\n  extra_specs = {\n");
            for (Map.Entry<String, String> spec : row.extraSpecs().entrySet()) {
                String key = DoubleQuoted.hcl(spec.getKey());
                out.append("    ").append(key).append(padding(key, row)).append(" = ");
                out.append(DoubleQuoted.hcl(spec.getValue())).append('\n');
            }
            out.append("  }\n");
        }
        out.append("}\n\n");
    }

    /** The blanks that put the equals signs below each other, as {@code terraform fmt} does. */
    private static String padding(String key, StandardFlavor row) {
        int width = 0;
        for (String other : row.extraSpecs().keySet()) {
            width = Math.max(width, DoubleQuoted.hcl(other).length());
        }
        return " ".repeat(width - key.length());
    }

    private void comment(String text) throws IOException {
        out.append("# ").append(text).append('\n');
    }
}
