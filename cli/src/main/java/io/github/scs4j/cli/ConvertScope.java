package io.github.scs4j.cli;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Severity;
import io.github.scs4j.scope.Scope;
import io.github.scs4j.scope.yaml.ScopeWriter;
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
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code scs scope convert}. */
@Command(
        name = "convert",
        description = {
            "Prints a scope of any generation as YAML of the newest one.",
            "What an older generation cannot say, or says otherwise, is told on standard error. Comments go."
        },
        footer = {"Example:", "  scs scope convert old/scs-compatible.yaml > scs-compatible-iaas.yaml"})
final class ConvertScope implements Callable<Integer> {
    private final Environment environment;
    private final Outcome outcome;

    @Parameters(paramLabel = "SCOPE", description = "iaas, kaas, or a file that holds a scope; - is standard input.")
    private String name = "";

    @Mixin
    private final ReportOptions report = new ReportOptions();

    @Spec
    private @Nullable CommandSpec command;

    ConvertScope(Environment environment, Outcome outcome) {
        this.environment = environment;
        this.outcome = outcome;
    }

    @Override
    public Integer call() throws IOException {
        Answers answers = new Answers(environment, report, outcome);
        List<Finding> findings = new ArrayList<>();
        Scope scope = new ScopeFile(name)
                .read(
                        findings::add,
                        outcome,
                        environment,
                        Objects.requireNonNull(command).commandLine())
                .scope();
        for (Finding finding : findings) {
            answers.finding(finding, Severity.INFO);
        }
        if (scope != null) {
            String yaml = new ScopeWriter().write(scope);
            answers.text(yaml);
            answers.item(Map.of("yaml", yaml));
        }
        return answers.end();
    }
}
