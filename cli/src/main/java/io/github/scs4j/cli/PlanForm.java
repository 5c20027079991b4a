package io.github.scs4j.cli;

import io.github.scs4j.finding.Language;
import io.github.scs4j.flavor.catalog.FlavorPlan;
import io.github.scs4j.flavor.catalog.PlanCommands;
import io.github.scs4j.flavor.catalog.PlanFlavorManager;
import io.github.scs4j.flavor.catalog.PlanTerraform;
import io.github.scs4j.flavor.catalog.PlanText;
import java.io.IOException;

/** The values of {@code --as} of a plan: who is to carry it out. */
enum PlanForm {
    /** A person. */
    LIST("list"),
    /** A shell, by the OpenStack client. */
    OPENSTACK("openstack"),
    /** Terraform or OpenTofu. */
    TERRAFORM("terraform"),
    /** OSISM's openstack-flavor-manager. */
    OSISM("osism");

    private final String word;

    PlanForm(String word) {
        this.word = word;
    }

    void write(FlavorPlan plan, Language language, Appendable out) throws IOException {
        switch (this) {
            case LIST -> PlanText.write(plan, language, out);
            case OPENSTACK -> PlanCommands.write(plan, out);
            case TERRAFORM -> PlanTerraform.write(plan, out);
            case OSISM -> PlanFlavorManager.write(plan, out);
        }
    }

    /** What the user types. */
    @Override
    public String toString() {
        return word;
    }
}
