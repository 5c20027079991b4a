package io.github.scs4j.cli;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Severity;
import io.github.scs4j.flavor.catalog.FlavorPlan;
import io.github.scs4j.flavor.catalog.FlavorPlanBuilder;
import io.github.scs4j.flavor.catalog.StandardFlavors;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code scs flavor plan}. */
@Command(
        name = "plan",
        description = {
            "Plans what is to be done so that a cloud offers the standard flavors (SCS-0103).",
            "The plan alone goes to standard output: as a list, as commands, or for a tool. A flavor that has the numbers of a"
                    + " standard flavor is changed by its extra specs, else one is created; none is removed. Standard error says"
                    + " how much there is to do, and which flavors are in the way.",
            "The exit code is 0 if the plan is complete, whether or not there is something to do; 1 if the export does not"
                    + " tell enough to decide on a standard flavor; 2 if an input could not be read in whole, and then there is"
                    + " no plan, because it could create what is there."
        },
        footer = {
            "Examples:",
            "  openstack flavor list --all --long -f json | scs flavor plan",
            "  scs flavor plan --recommended --as openstack flavors.json > plan.sh",
            "  scs flavor plan --empty --as terraform > flavors.tf"
        })
final class PlanFlavors implements Callable<Integer> {
    private final Environment environment;
    private final Outcome outcome;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description =
                    "The flavors of the cloud in JSON, best from 'openstack flavor list --all --long -f json'; - is"
                            + " standard input, which is read without any FILE unless it is a terminal.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = {"-f", "--file"},
            paramLabel = "FILE",
            description = "The same as FILE alone.")
    private List<String> moreFiles = new ArrayList<>();

    @Option(names = "--empty", description = "Plans for a cloud without flavors, and reads nothing.")
    private boolean empty;

    @Option(
            names = "--as",
            paramLabel = "FORM",
            description =
                    "${COMPLETION-CANDIDATES} (default: list): a list to read, commands for a shell, resources for Terraform"
                            + " or OpenTofu, or a file for OSISM's openstack-flavor-manager.")
    private @Nullable PlanForm form;

    @Option(
            names = "--edition",
            paramLabel = "EDITION",
            description = "${COMPLETION-CANDIDATES} (default: the newest).",
            completionCandidates = Edition.class)
    private StandardFlavors edition = StandardFlavors.LATEST;

    @Option(names = "--recommended", description = "Plans recommended flavors, too (default: mandatory ones only).")
    private boolean recommended;

    @Option(
            names = "--limit-ram",
            paramLabel = "GIB",
            description = "Leaves out recommended flavors with more RAM; needs --recommended.")
    private @Nullable Integer memoryLimit;

    @Mixin
    private final ReportOptions report = new ReportOptions();

    @Spec
    private @Nullable CommandSpec spec;

    PlanFlavors(Environment environment, Outcome outcome) {
        this.environment = environment;
        this.outcome = outcome;
    }

    @Override
    public Integer call() throws IOException {
        FlavorPlanBuilder builder = FlavorPlan.builder(edition).withRecommended(recommended);
        if (memoryLimit != null) {
            if (!recommended || memoryLimit < 0) {
                throw usage(recommended ? "--limit-ram is negative" : "--limit-ram needs --recommended");
            }
            builder.memoryLimit(memoryLimit);
        }
        if (form != null && report.format() != Format.TEXT) {
            throw usage("--as " + form + " is text, not --format " + report.format());
        }
        List<Input> inputs = inputs();
        Answers answers = new Answers(environment, report, outcome);
        new FlavorIntake(answers, builder::add).read(inputs);
        if (outcome.code() == Outcome.UNREADABLE) {
            answers.finding(PlanDoubt.unread(edition), Severity.ERROR);
        } else {
            tell(builder.build(), answers);
        }
        return answers.end();
    }

    private List<Input> inputs() {
        List<String> all = new ArrayList<>(files);
        all.addAll(moreFiles);
        if (!empty) {
            return new Inputs(Objects.requireNonNull(spec).commandLine(), environment).of(List.of(), all);
        }
        if (!all.isEmpty()) {
            throw usage("--empty reads no file");
        }
        return List.of();
    }

    private void tell(FlavorPlan plan, Answers answers) throws IOException {
        PlanForm shown = form == null ? PlanForm.LIST : form;
        StringBuilder text = new StringBuilder();
        shown.write(plan, answers.language(), text);
        answers.text(text.toString());
        for (Map<String, Object> item : PlanItems.of(plan)) {
            answers.item(item);
        }
        answers.aside(Wording.PLAN.in(
                        answers.language(),
                        plan.edition().toString(),
                        Integer.toString(plan.creations().size()),
                        Integer.toString(plan.changes().size()),
                        Integer.toString(plan.undecided().size()))
                + "\n");
        for (Finding finding : PlanDoubt.of(plan)) {
            answers.finding(finding, Severity.WARNING);
        }
    }

    private ParameterException usage(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
