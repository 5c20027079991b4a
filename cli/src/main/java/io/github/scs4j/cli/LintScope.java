package io.github.scs4j.cli;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Tally;
import io.github.scs4j.report.TextWriter;
import io.github.scs4j.scope.Scope;
import io.github.scs4j.scope.lint.ScopeLinter;
import io.github.scs4j.scope.lint.StableVersionCheck;
import io.github.scs4j.scope.yaml.ScopeReading;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code scs scope lint}. */
@Command(
        name = "lint",
        description = {
            "Finds what is wrong with a scope: what cannot be read or refers to nothing, what is there twice or never tested,"
                    + " versions that are effective without being stable, dates and addresses that are none; with --before"
                    + " also what changed in a stable version.",
            "A FILE called scs-*.md is a standard: its front matter is looked at (SCS-0002), and where it is the text of a version"
                    + " of a scope that is given, whether the two agree."
        },
        footer = {
            "Examples:",
            "  scs scope lint scs-compatible-iaas.yaml --before old/scs-compatible-iaas.yaml",
            "  scs scope lint kaas Standards/scs-0502-v1-scs-compatible-kaas.md"
        })
final class LintScope implements Callable<Integer> {
    private final Environment environment;
    private final Outcome outcome;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description =
                    "iaas, kaas, or a file that holds a scope (- is standard input), or the Markdown of a standard.")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--before",
            paramLabel = "FILE",
            description = "An earlier state of the scopes, in which a version that was stable may not differ.")
    private @Nullable String earlier;

    @Mixin
    private final ReportOptions report = new ReportOptions();

    @Spec
    private @Nullable CommandSpec command;

    LintScope(Environment environment, Outcome outcome) {
        this.environment = environment;
        this.outcome = outcome;
    }

    @Override
    public Integer call() throws IOException {
        ItemOutput items = report.items(environment);
        TextWriter writer = report.findings(environment);
        Tally tally = new Tally();
        List<Finding> findings = new ArrayList<>();
        lint(findings);
        for (Finding finding : findings) {
            tally.accept(finding);
            outcome.note(finding);
            if (items == null) {
                writer.accept(finding);
            } else {
                items.finding(finding);
            }
        }
        if (items == null) {
            writer.summary(tally);
        } else {
            items.end(List.of());
        }
        return outcome.code();
    }

    private void lint(List<Finding> findings) {
        List<Scope> scopes = new ArrayList<>();
        StandardFiles standards = new StandardFiles();
        Scope before = before(findings);
        for (String name : names) {
            if (name.toLowerCase(Locale.ROOT).endsWith(".md")) {
                add(name, standards, findings);
                continue;
            }
            ScopeReading reading = reading(name, findings);
            Scope scope = reading.scope();
            if (scope != null) {
                scopes.add(scope);
                String subject = new ScopeFile(name).subject();
                new ScopeLinter().lint(scope, reading::place, subject, findings::add);
                if (before != null && (names.size() == 1 || isState(before, scope))) {
                    new StableVersionCheck().compare(before, scope, reading::place, subject, findings::add);
                }
            }
        }
        standards.lint(scopes, findings::add);
    }

    /** The earlier state; what is wrong with it is told only if it cannot be read. */
    private @Nullable Scope before(List<Finding> findings) {
        if (earlier == null) {
            return null;
        }
        List<Finding> told = new ArrayList<>();
        ScopeReading reading = reading(earlier, told);
        if (!reading.complete()) {
            findings.addAll(told);
        }
        return reading.scope();
    }

    /** Whether both are states of one scope. */
    private static boolean isState(Scope before, Scope scope) {
        String uuid = before.uuid();
        return scope.isCalled(before.name()) || (uuid != null && scope.isCalled(uuid));
    }

    private ScopeReading reading(String name, List<Finding> findings) {
        return new ScopeFile(name).read(findings::add, outcome, environment, command());
    }

    private void add(String name, StandardFiles standards, List<Finding> findings) {
        try {
            Path file = Path.of(name);
            if (StandardFiles.isStandard(file)) {
                standards.add(file);
            } else {
                findings.add(Problem.NOT_READ.info(name));
            }
        } catch (IOException | InvalidPathException e) {
            throw new ParameterException(command(), "no file that can be read as UTF-8: " + name);
        }
    }

    private CommandLine command() {
        return Objects.requireNonNull(command).commandLine();
    }
}
