package io.github.scs4j.cli;

import io.github.scs4j.finding.TestcaseResult;
import io.github.scs4j.finding.Verdict;
import io.github.scs4j.flavor.FlavorNaming;
import io.github.scs4j.flavor.catalog.StandardFlavor;
import io.github.scs4j.flavor.catalog.StandardFlavors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

/** {@code scs check}. */
@Command(
        name = "check",
        description = {
            "Checks what a cloud exports against the standards it can judge: so far its flavors, which are to be what their"
                    + " names promise (SCS-0100), and among which are to be the standard flavors (SCS-0103).",
            "Of a folder it reads every *.json file, of which it recognises flavors as Nova or the OpenStack client prints"
                    + " them; others are named in the report as not read. Flavor names are judged by the text of v3, with a"
                    + " WARNING for the older syntax of v1."
        },
        footer = {"Example:", "  scs check samples/cloud"})
final class CheckCloud implements Callable<Integer> {
    private final Environment environment;
    private final Outcome outcome;

    @Parameters(paramLabel = "DIR|FILE", arity = "1..*", description = "A folder of exports, or one export.")
    private List<String> paths = new ArrayList<>();

    @Option(
            names = "--as",
            paramLabel = "AUTHORITY",
            description =
                    "Whose results decide the exit code: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}). The report"
                            + " names both where they differ.",
            defaultValue = "text")
    private Authority authority = Authority.TEXT;

    @Option(
            names = {"-v", "--verbose"},
            description = "In text, print the verdict on every name, not only on those with findings.")
    private boolean verbose;

    @Mixin
    private final ReportOptions report = new ReportOptions();

    @Spec
    private @Nullable CommandSpec spec;

    CheckCloud(Environment environment, Outcome outcome) {
        this.environment = environment;
        this.outcome = outcome;
    }

    @Override
    public Integer call() throws IOException {
        ItemOutput items = report.items(environment);
        NameOutput output = items == null
                ? new TextCheck(environment.out(), report.findings(environment), report.language(), verbose)
                : new NameItems(items, report.language());
        boolean crowded = environment.terminals().out() && (items != null || verbose);
        Progress progress =
                new Progress(environment.err(), environment.terminals().err() && !crowded);
        NameRun run = new NameRun(outcome, output, progress, FlavorNaming.ANY_VERSION)
                .wholeFlavors(FlavorNaming.ANY_VERSION)
                .against(StandardFlavors.LATEST);
        int code = run.read(inputs());
        return authority == Authority.OFFICIAL && code != Outcome.UNREADABLE
                ? official(run.tally().results(), items == null)
                : code;
    }

    private int official(List<TestcaseResult> results, boolean text) throws IOException {
        int code = Outcome.CLEAN;
        for (TestcaseResult result : results) {
            String official = Authority.officially(result);
            if (!official.equals(Verdict.PASS.name()) && !isRecommended(result.testcase())) {
                code = Outcome.ERRORS;
            }
            if (text) {
                environment.out().write(Wording.OFFICIALLY.in(report.language(), result.testcase(), official) + "\n");
            }
        }
        return code;
    }

    /** Whether a cloud can do without what the testcase looks for. */
    private static boolean isRecommended(String testcase) {
        for (StandardFlavor row : StandardFlavors.LATEST.flavors()) {
            if (row.testcase().equals(testcase)) {
                return row.status() == StandardFlavor.Status.RECOMMENDED;
            }
        }
        return false;
    }

    private List<Input> inputs() {
        List<Input> inputs = new ArrayList<>();
        for (String path : paths) {
            try {
                Path each = Path.of(path);
                inputs.add(Files.isDirectory(each) ? new CloudFolder(each) : new CloudFile(each));
            } catch (InvalidPathException e) {
                throw new ParameterException(
                        Objects.requireNonNull(spec).commandLine(), "not the name of a file: " + path);
            }
        }
        return inputs;
    }
}
