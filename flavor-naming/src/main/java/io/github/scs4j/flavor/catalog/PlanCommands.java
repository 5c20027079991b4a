package io.github.scs4j.flavor.catalog;

import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.ShellWord;
import io.github.scs4j.flavor.catalog.FlavorPlan.Change;
import io.github.scs4j.flavor.catalog.FlavorPlan.Creation;
import io.github.scs4j.flavor.catalog.FlavorPlan.Undecided;
import io.github.scs4j.flavor.offer.Flavor;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes a plan as {@code openstack flavor} commands for a POSIX shell, with comments. Flavors that exist are called by their
 * id where it is known. Nothing is deleted: a flavor in the way is named in a comment.
 */
public final class PlanCommands {
    private final Appendable out;

    private PlanCommands(Appendable out) {
        this.out = out;
    }

    /**
     * Writes the plan.
     *
     * @throws IOException if the target does
     */
    public static void write(FlavorPlan plan, Appendable out) throws IOException {
        PlanCommands commands = new PlanCommands(out);
        for (Change change : plan.changes()) {
            commands.change(change);
        }
        for (Creation creation : plan.creations()) {
            commands.creation(creation);
        }
        for (Undecided undecided : plan.undecided()) {
            commands.comment(PlanText.undecided(undecided));
        }
    }

    private void change(Change change) throws IOException {
        comment(PlanText.change(change.row(), change.flavor(), change.fills()));
        if (change.choosesDiskType()) {
            comment(PlanMessages.DISK_TYPE_CHOSEN.with());
        }
        String flavor = reference(change.flavor());
        // a name that cannot be written safely leaves the command to the reader, who sees in the comment which it is
        String start = flavor == null ? "# openstack flavor" : "openstack flavor";
        String end = flavor == null ? "?" : flavor;
        if (!change.unset().isEmpty()) {
            out.append(start).append(" unset");
            for (String key : change.unset()) {
                out.append(" --property ").append(key);
            }
            out.append(' ').append(end).append('\n');
        }
        if (!change.set().isEmpty()) {
            out.append(start).append(" set");
            properties(change.set());
            out.append(' ').append(end).append('\n');
        }
    }

    private void creation(Creation creation) throws IOException {
        StandardFlavor row = creation.row();
        for (Message note : PlanText.notes(creation)) {
            comment(note);
        }
        out.append("openstack flavor create --vcpus ").append(Integer.toString(row.vcpus()));
        out.append(" --ram ").append(Long.toString(row.ram()));
        out.append(" --disk ").append(Integer.toString(row.disk())).append(" --public");
        properties(row.extraSpecs());
        out.append(' ').append(row.spelling()).append('\n');
    }

    private void properties(Map<String, String> specs) throws IOException {
        for (Map.Entry<String, String> spec : specs.entrySet()) {
            String word = ShellWord.of(spec.getKey() + "=" + spec.getValue());
            out.append(" --property ").append(word);
        }
    }

    private static @Nullable String reference(Flavor flavor) {
        String id = flavor.id();
        String word = id == null ? null : ShellWord.of(id);
        if (word == null) {
            word = ShellWord.of(flavor.name());
        }
        return word != null && (word.startsWith("-") || word.startsWith("'-")) ? "-- " + word : word;
    }

    private void comment(Message message) throws IOException {
        out.append("# ").append(message.toString()).append('\n');
    }
}
