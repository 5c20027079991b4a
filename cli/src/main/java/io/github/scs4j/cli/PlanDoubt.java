package io.github.scs4j.cli;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.Rule;
import io.github.scs4j.flavor.catalog.FlavorPlan;
import io.github.scs4j.flavor.catalog.StandardFlavors;
import io.github.scs4j.flavor.offer.Flavor;
import java.util.ArrayList;
import java.util.List;

/** The findings about a plan: why there is none, what it leaves open, and what it cannot do. */
final class PlanDoubt {
    private static final MessageTemplate UNREAD = new MessageTemplate(
            "plan.unread",
            "no plan: an input could not be read in whole, so what it lacks is unknown",
            "kein Plan: eine Eingabe war nicht ganz lesbar, also ist unbekannt, was ihr fehlt");
    private static final MessageTemplate UNDECIDED = new MessageTemplate(
            "plan.undecided",
            "the export does not tell enough of {0} to say whether it is needed; openstack flavor list --long -f json does",
            "der Export sagt über {0} zu wenig, um zu sagen, ob er gebraucht wird; openstack flavor list --long -f json sagt es");
    private static final MessageTemplate IN_THE_WAY = new MessageTemplate(
            "plan.in-the-way",
            "the flavor {0} must be removed before: it has the very name, and Nova cannot change what is wrong with it",
            "vorher muss der Flavor {0} weg: er heißt genauso, und Nova kann nicht ändern, was an ihm falsch ist");

    private PlanDoubt() {}

    static Finding unread(StandardFlavors edition) {
        return Finding.error(rule(UNREAD, edition.url()), edition.toString(), UNREAD.with())
                .withViolates(false);
    }

    static List<Finding> of(FlavorPlan plan) {
        List<Finding> findings = new ArrayList<>();
        for (FlavorPlan.Creation creation : plan.creations()) {
            Flavor flavor = creation.inTheWay();
            if (flavor != null) {
                String id = flavor.id();
                findings.add(Finding.warning(
                                rule(IN_THE_WAY, creation.row().clause()),
                                creation.row().spelling(),
                                IN_THE_WAY.with(id == null ? flavor.name() : id))
                        .withViolates(false));
            }
        }
        for (FlavorPlan.Undecided undecided : plan.undecided()) {
            findings.add(Finding.error(
                            rule(UNDECIDED, undecided.row().clause()),
                            undecided.row().spelling(),
                            UNDECIDED.with(undecided.flavor().name()))
                    .withViolates(false));
        }
        return findings;
    }

    private static Rule rule(MessageTemplate message, String clause) {
        return new Rule(message.key(), null, clause);
    }
}
