package io.github.scs4j.cli;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.flavor.FlavorName;
import io.github.scs4j.flavor.FlavorParse;
import io.github.scs4j.flavor.FlavorProposal;
import io.github.scs4j.report.TextWriter;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code scs flavor new}. */
@Command(
        name = "new",
        description = {
            "Makes a flavor name from requirements, or, without any and on a terminal, asks for every part.",
            "The name alone goes to standard output. What it means, its other spellings, and what of the requirements a name"
                    + " cannot express go to standard error."
        },
        footer = {"Examples:", "  scs flavor new \"4 vCPU shared, 16384 MiB, 100 GB SSD\"", "  name=$(scs flavor new)"})
final class NewFlavor implements Callable<Integer> {
    private final Environment environment;
    private final Outcome outcome;

    @Parameters(
            paramLabel = "REQUIREMENT",
            arity = "0..*",
            description = "What the flavor should have, in words, separated by commas; several arguments are one text.")
    private List<String> requirements = new ArrayList<>();

    @Mixin
    private final ReportOptions report = new ReportOptions();

    @Spec
    private @Nullable CommandSpec spec;

    NewFlavor(Environment environment, Outcome outcome) {
        this.environment = environment;
        this.outcome = outcome;
    }

    @Override
    public Integer call() throws IOException {
        FlavorProposal proposal = requirements.isEmpty()
                ? new FlavorProposal(ask(), List.of())
                : FlavorProposal.of(String.join(" ", requirements));
        proposal.findings().forEach(outcome::note);
        ItemOutput items = report.items(environment);
        if (items == null) {
            text(proposal);
        } else {
            items(proposal, items);
        }
        if (proposal.name() == null) {
            outcome.error();
        }
        return outcome.code();
    }

    private FlavorName ask() throws IOException {
        if (!environment.terminals().in() || !environment.terminals().err()) {
            throw usage("no requirements, and no terminal to ask on");
        }
        BufferedReader answers = new BufferedReader(new InputStreamReader(environment.in(), StandardCharsets.UTF_8));
        Prompt prompt = new Prompt(answers, environment.err(), report.language());
        try {
            return new Questionnaire(prompt, report.language()).ask();
        } catch (EOFException e) {
            throw usage("the answers ended before the name was complete");
        }
    }

    private void text(FlavorProposal proposal) throws IOException {
        Writer err = environment.err();
        FlavorName name = proposal.name();
        if (name != null) {
            environment.out().write(name + "\n");
            environment.out().flush();
            err.write(name.describe(report.language()) + "\n");
            err.write("v1     " + name.toV1() + "\n");
            err.write("short  " + name.shortName() + "\n");
        }
        TextWriter complaints = report.complaints(environment);
        all(proposal).forEach(complaints::accept);
    }

    private void items(FlavorProposal proposal, ItemOutput items) throws IOException {
        FlavorName name = proposal.name();
        List<Finding> findings = all(proposal);
        if (name != null) {
            items.item(Item.of(FlavorName.tryParse(name.toString()), findings, report.language()));
        } else {
            for (Finding finding : findings) {
                items.finding(finding);
            }
        }
        items.end(List.of());
    }

    /** What a name cannot express, and what is to be said about the name. */
    private static List<Finding> all(FlavorProposal proposal) {
        List<Finding> findings = new ArrayList<>(proposal.findings());
        FlavorName name = proposal.name();
        if (name != null) {
            FlavorParse parse = FlavorName.tryParse(name.toString());
            findings.addAll(parse.findings());
        }
        return findings;
    }

    private ParameterException usage(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
