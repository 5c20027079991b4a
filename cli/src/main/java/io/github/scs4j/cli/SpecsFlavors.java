package io.github.scs4j.cli;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Severity;
import io.github.scs4j.flavor.FlavorNaming;
import io.github.scs4j.flavor.FlavorParse;
import io.github.scs4j.flavor.offer.Flavor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code scs flavor specs}. */
@Command(
        name = "specs",
        description = {
            "Prints the extra specs that a flavor name stands for (SCS-0103), and says what extra specs mean.",
            "Of a name it prints a line KEY=VALUE for each; of several names, # and the name before them. Of arguments"
                    + " KEY=VALUE, which are taken for those of one flavor, it prints what each means, and what is wrong with"
                    + " them goes to standard error. Names in the syntax of v1 are read too."
        },
        footer = {
            "Examples:",
            "  scs flavor specs SCS-4V-16-100s",
            "  scs flavor specs scs:cpu-type=shared-core scs:name-v2=SCS-4V-16-100s"
        })
final class SpecsFlavors implements Callable<Integer> {
    private final Environment environment;
    private final Outcome outcome;

    @Parameters(
            paramLabel = "NAME|KEY=VALUE",
            arity = "0..*",
            description =
                    "A flavor name, or an extra spec; - is standard input, and an argument that ends in .json or .txt without"
                            + " starting with SCS- is a file of names or flavors. Without any argument and file, standard input"
                            + " is read unless it is a terminal.")
    private List<String> arguments = new ArrayList<>();

    @Mixin
    private final FileOptions files = new FileOptions();

    @Mixin
    private final ReportOptions report = new ReportOptions();

    @Spec
    private @Nullable CommandSpec spec;

    SpecsFlavors(Environment environment, Outcome outcome) {
        this.environment = environment;
        this.outcome = outcome;
    }

    @Override
    public Integer call() throws IOException {
        Map<String, String> specs = specs();
        List<String> names =
                arguments.stream().filter(argument -> !isSpec(argument)).toList();
        boolean reads = specs.isEmpty() || !names.isEmpty() || !files.files().isEmpty();
        List<Input> inputs = reads ? new Inputs(command(), environment).of(names, files.files()) : List.of();
        Answers answers = new Answers(environment, report, outcome);
        if (!specs.isEmpty()) {
            ReadSpecs read = ReadSpecs.of(specs);
            answers.item(read.item(answers.language()));
            answers.text(read.text(answers.language()));
            answers.complain(read.findings(), Severity.INFO);
        }
        boolean one = specs.isEmpty() && inputs.size() == 1 && inputs.get(0) instanceof Argument;
        new FlavorIntake(answers, flavor -> tell(flavor, one, answers)).read(inputs);
        return answers.end();
    }

    private Map<String, String> specs() {
        Map<String, String> specs = new LinkedHashMap<>();
        for (String argument : arguments) {
            if (isSpec(argument)) {
                int end = argument.indexOf('=');
                String key = argument.substring(0, end);
                if (specs.put(key, argument.substring(end + 1)) != null) {
                    throw new ParameterException(command(), key + " is given twice");
                }
            }
        }
        return specs;
    }

    /** No flavor name and hardly a file has an equals sign. */
    private static boolean isSpec(String argument) {
        return argument.indexOf('=') > 0;
    }

    private static void tell(Flavor flavor, boolean one, Answers answers) throws IOException {
        FlavorParse parse = FlavorNaming.ANY_VERSION.tryParse(flavor.name());
        List<Finding> findings = new ArrayList<>(parse.findings());
        if (parse.verdict() == FlavorParse.Verdict.NOT_SCS) {
            findings.add(Problem.NOT_SCS.in(flavor.name()));
        }
        answers.item(Item.of(parse, findings, answers.language()));
        if (parse.isValid()) {
            StringBuilder text = new StringBuilder(one ? "" : "# " + parse.spelling() + "\n");
            parse.orElseThrow()
                    .extraSpecs()
                    .forEach((key, value) ->
                            text.append(key).append('=').append(value).append('\n'));
            answers.text(text.toString());
        }
        answers.complain(findings, Severity.ERROR);
    }

    private CommandLine command() {
        return Objects.requireNonNull(spec).commandLine();
    }
}
