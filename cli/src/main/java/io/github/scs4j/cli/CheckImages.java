package io.github.scs4j.cli;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Tally;
import io.github.scs4j.image.catalog.StandardImages;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code scs image check}. */
@Command(
        name = "check",
        description = {
            "Checks the metadata of images against SCS-0102, how recent they are, and whether the standard images of"
                    + " SCS-0104 are there; prints what is wrong, where and why.",
            "Images are streamed through. Public ones that are no snapshots are judged, hidden ones among them. All files"
                    + " together are one inventory; with --format jsonl each file is one of its own, and its line is what"
                    + " --format json prints. Of one image on its own it is not judged what other images there are."
        },
        footer = {
            "Examples:",
            "  scs image check images.json",
            "  scs image check --at 2027-01-15 --spec v5.1 images.json",
            "  scs image check --format jsonl clouds/*.json | jq -c .results"
        })
final class CheckImages implements Callable<Integer> {
    private final Environment environment;
    private final Outcome outcome;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "A file of images, as with -f.")
    private List<String> arguments = new ArrayList<>();

    @Mixin
    private final ImageFileOptions files = new ImageFileOptions();

    @Mixin
    private final MetadataOptions metadata = new MetadataOptions();

    @Mixin
    private final SpecOptions spec = new SpecOptions();

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
            description = "In text, print the verdict on every image, not only on those with findings.")
    private boolean verbose;

    @Mixin
    private final ReportOptions report = new ReportOptions();

    CheckImages(Environment environment, Outcome outcome) {
        this.environment = environment;
        this.outcome = outcome;
    }

    @Override
    public Integer call() throws IOException {
        List<InputFile> inputs = files.inputs(arguments, environment);
        Instant at = report.at(environment);
        List<Finding> aboutSpec = new ArrayList<>();
        StandardImages list = spec.list(at, aboutSpec::add, outcome);
        ImageDemands demands = new ImageDemands(metadata.standard(), list, spec.isDraft(), at);
        if (report.format() != Format.JSONL) {
            return check(inputs, demands, aboutSpec, report.items(environment));
        }
        int code = Outcome.CLEAN;
        for (InputFile input : inputs) {
            code = Math.max(code, check(List.of(input), demands, aboutSpec, report.line(environment)));
        }
        return code;
    }

    /** Judges an inventory and gives the exit code. */
    private int check(List<InputFile> inputs, ImageDemands demands, List<Finding> aboutSpec, @Nullable ItemOutput items)
            throws IOException {
        ImageOutput output = items == null
                ? new ImageText(environment.out(), report.findings(environment), report.language(), verbose)
                : new ImageItems(items);
        boolean crowded = environment.terminals().out() && (items != null || verbose);
        Progress progress =
                new Progress(environment.err(), environment.terminals().err() && !crowded);
        Tally tally = new Tally();
        ImageRun run = new ImageRun(outcome, output, progress, demands, tally);
        run.declare();
        for (Finding finding : aboutSpec) {
            run.finding(finding);
        }
        ImageFiles reader = new ImageFiles(run);
        for (InputFile input : inputs) {
            run.nextInput();
            reader.read(input, environment);
        }
        run.end();
        if (authority == Authority.TEXT || outcome.code() == Outcome.UNREADABLE) {
            return outcome.code();
        }
        OfficialResults official = new OfficialResults(tally.results(), demands::isRecommended);
        if (items == null) {
            official.write(environment.out(), report.language());
        }
        return official.code();
    }
}
