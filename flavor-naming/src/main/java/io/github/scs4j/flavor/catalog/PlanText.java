package io.github.scs4j.flavor.catalog;

import io.github.scs4j.finding.Language;
import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.Shown;
import io.github.scs4j.flavor.catalog.FlavorPlan.Change;
import io.github.scs4j.flavor.catalog.FlavorPlan.Creation;
import io.github.scs4j.flavor.catalog.FlavorPlan.Undecided;
import io.github.scs4j.flavor.offer.Flavor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes a plan as a list to read, one step per line and its details below. Lines end in a line feed. */
public final class PlanText {
    private final Appendable out;
    private final Language language;

    private PlanText(Appendable out, Language language) {
        this.out = out;
        this.language = language;
    }

    /**
     * Writes the plan.
     *
     * @throws IOException if the target does
     */
    public static void write(FlavorPlan plan, Language language, Appendable out) throws IOException {
        PlanText text = new PlanText(out, language);
        for (Change change : plan.changes()) {
            text.change(change);
        }
        for (Creation creation : plan.creations()) {
            text.creation(creation);
        }
        for (Undecided undecided : plan.undecided()) {
            text.line("", undecided(undecided));
        }
        for (StandardFlavor row : plan.leftOut()) {
            text.line("", PlanMessages.LEFT_OUT.with(row.spelling()));
        }
        if (plan.isEmpty()) {
            text.line("", PlanMessages.NOTHING.with(plan.edition().toString()));
        }
    }

    static Message undecided(Undecided undecided) {
        return PlanMessages.UNDECIDED.with(
                undecided.row().spelling(), Shown.excerpt(undecided.flavor().name()), CatalogRules.COMMAND);
    }

    static Message change(StandardFlavor row, Flavor flavor, boolean fills) {
        MessageTemplate template = fills ? PlanMessages.FILL : PlanMessages.RELEASE;
        return template.with(Shown.excerpt(flavor.name()), row.spelling());
    }

    /** What is to be known before the flavor is created. */
    static List<Message> notes(Creation creation) {
        List<Message> notes = new ArrayList<>();
        if (creation.choosesDiskType()) {
            notes.add(PlanMessages.DISK_TYPE_CHOSEN.with());
        }
        Flavor inTheWay = creation.inTheWay();
        if (inTheWay != null) {
            notes.add(inTheWay(inTheWay));
        }
        return notes;
    }

    private static Message inTheWay(Flavor flavor) {
        String id = flavor.id();
        String name = Shown.excerpt(flavor.name());
        return PlanMessages.IN_THE_WAY.with(id == null ? name : name + " (" + Shown.excerpt(id) + ")");
    }

    private void change(Change change) throws IOException {
        line("", change(change.row(), change.flavor(), change.fills()));
        set(change.set());
        for (String key : change.unset()) {
            line("  ", PlanMessages.UNSET.with(key));
        }
        if (change.choosesDiskType()) {
            line("  ", PlanMessages.DISK_TYPE_CHOSEN.with());
        }
    }

    private void creation(Creation creation) throws IOException {
        StandardFlavor row = creation.row();
        boolean mandatory = row.status() == StandardFlavor.Status.MANDATORY;
        MessageTemplate template = mandatory ? PlanMessages.CREATE_MANDATORY : PlanMessages.CREATE_RECOMMENDED;
        line(
                "",
                template.with(
                        row.spelling(),
                        Integer.toString(row.vcpus()),
                        Long.toString(row.ram()),
                        Integer.toString(row.disk())));
        set(row.extraSpecs());
        for (Message note : notes(creation)) {
            line("  ", note);
        }
    }

    private void set(Map<String, String> specs) throws IOException {
        for (Map.Entry<String, String> spec : specs.entrySet()) {
            line("  ", PlanMessages.SET.with(spec.getKey(), spec.getValue()));
        }
    }

    private void line(String indent, Message message) throws IOException {
        out.append(indent).append(message.text(language)).append('\n');
    }
}
