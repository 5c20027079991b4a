package io.github.scs4j.cli;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.flavor.FlavorNaming;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code scs flavor complete}. */
@Command(
        name = "complete",
        description = {
            "Prints what can follow the beginning of a flavor name, and what it means.",
            "<digit> stands for any digit, <letter> for the letter of a GPU generation, <end> says that the name can end. A"
                    + " beginning that no name has is an ERROR, and goes to standard error."
        },
        footer = {"Example:", "  scs flavor complete SCS-4V-16_"})
final class CompleteFlavors implements Callable<Integer>, NameSink {
    private final Environment environment;
    private final Outcome outcome;

    @Mixin
    private final InputOptions input = new InputOptions();

    @Mixin
    private final NamingOptions naming = new NamingOptions();

    @Mixin
    private final ReportOptions report = new ReportOptions();

    private FlavorNaming policy = FlavorNaming.STANDARD;
    private @Nullable ItemOutput items;

    CompleteFlavors(Environment environment, Outcome outcome) {
        this.environment = environment;
        this.outcome = outcome;
    }

    @Override
    public Integer call() throws IOException {
        policy = naming.policyOr(FlavorNaming.STANDARD);
        ItemOutput output = report.items(environment);
        items = output;
        InputReader reader = new InputReader(this);
        for (Input each : input.inputs(environment)) {
            each.read(reader);
        }
        if (output != null) {
            output.end(List.of());
        }
        return outcome.code();
    }

    @Override
    public void name(FoundName prefix) throws IOException {
        Continuations continuations = Continuations.of(prefix.text(), policy);
        continuations.findings().forEach(outcome::note);
        if (items != null) {
            items.item(continuations.item(report.language()));
            return;
        }
        environment.out().write(continuations.text(report.language()));
        for (Finding finding : continuations.findings()) {
            complain(finding);
        }
    }

    @Override
    public void beforeReading(String source) throws IOException {
        outcome.reads(source);
        if (items == null) {
            environment.out().flush();
        } else {
            items.flush();
        }
    }

    @Override
    public void input(long unread) {
        outcome.readsNothing();
        if (unread > 0) {
            outcome.unreadable();
        }
    }

    @Override
    public void finding(Finding finding) throws IOException {
        outcome.note(finding);
        if (items == null) {
            complain(finding);
        } else {
            items.finding(finding);
        }
    }

    private void complain(Finding finding) throws IOException {
        environment.out().flush();
        report.complaints(environment).accept(finding);
    }
}
