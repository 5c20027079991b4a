package io.github.scs4j.cli;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Tally;
import io.github.scs4j.finding.TestcaseResult;
import io.github.scs4j.flavor.FlavorNaming;
import io.github.scs4j.flavor.catalog.StandardFlavor;
import io.github.scs4j.flavor.catalog.StandardFlavors;
import io.github.scs4j.report.TextWriter;
import java.io.IOException;
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
            "Checks what a cloud exports against the standards it can judge: its flavors, which are to be what their names"
                    + " promise (SCS-0100), and among which are to be the standard flavors (SCS-0103); its images, whose"
                    + " metadata is to be complete (SCS-0102), and among which are to be the standard images (SCS-0104).",
            "Of a folder it reads every *.json file, of which it recognises flavors and images as Nova, Glance or the"
                    + " OpenStack client prints them; others are named in the report as not read. Flavor names are judged by"
                    + " the text of v3, with a WARNING for the older syntax of v1."
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
        TextWriter findings = report.findings(environment);
        TextCheck namesText = new TextCheck(environment.out(), findings, report.language(), verbose);
        ImageText imagesText = new ImageText(environment.out(), findings, report.language(), verbose);
        boolean crowded = environment.terminals().out() && (items != null || verbose);
        Progress progress =
                new Progress(environment.err(), environment.terminals().err() && !crowded);
        Tally tally = new Tally();
        ImageDemands demands = ImageDemands.effective(report.at(environment));
        NameOutput nameOutput = items == null ? namesText : new NameItems(items, report.language());
        NameRun names = new NameRun(outcome, nameOutput, progress, FlavorNaming.ANY_VERSION, tally)
                .wholeFlavors(FlavorNaming.ANY_VERSION)
                .against(StandardFlavors.LATEST);
        ImageRun images =
                new ImageRun(outcome, items == null ? imagesText : new ImageItems(items), progress, demands, tally);
        CloudReader reader = new CloudReader(names, images, outcome);
        for (Path path : places()) {
            reader.read(path);
        }
        reader.end();
        names.endInventory();
        images.endInventory();
        for (Finding finding : tally.remarks()) {
            names.finding(finding);
        }
        if (items == null) {
            if (names.isGiven() || !images.isGiven()) {
                namesText.counts();
            }
            if (images.isGiven()) {
                imagesText.counts();
            }
            findings.summary(tally);
        } else {
            items.end(tally.results());
        }
        return authority == Authority.OFFICIAL && outcome.code() != Outcome.UNREADABLE
                ? official(tally.results(), demands, items == null)
                : outcome.code();
    }

    private int official(List<TestcaseResult> results, ImageDemands demands, boolean text) throws IOException {
        OfficialResults official =
                new OfficialResults(results, testcase -> isRecommended(testcase) || demands.isRecommended(testcase));
        if (text) {
            official.write(environment.out(), report.language());
        }
        return official.code();
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

    private List<Path> places() {
        List<Path> places = new ArrayList<>();
        for (String path : paths) {
            try {
                places.add(Path.of(path));
            } catch (InvalidPathException e) {
                throw new ParameterException(
                        Objects.requireNonNull(spec).commandLine(), "not the name of a file: " + path);
            }
        }
        return places;
    }
}
