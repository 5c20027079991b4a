package io.github.scs4j.cli;

import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.Severity;
import io.github.scs4j.image.Image;
import io.github.scs4j.image.catalog.Releases;
import io.github.scs4j.image.choice.Basis;
import io.github.scs4j.image.choice.Candidate;
import io.github.scs4j.image.choice.ImageChoice;
import io.github.scs4j.image.choice.ImageSelector;
import io.github.scs4j.image.choice.ImageWish;
import io.github.scs4j.image.choice.LongTermReleases;
import io.github.scs4j.image.choice.Refused;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

/** {@code scs image select}. */
@Command(
        name = "select",
        description = {
            "Finds the image for a distribution, version, architecture and purpose, on any cloud.",
            "It looks for os_distro, os_version and os_purpose; where no image has them, for os_distro and os_version; where"
                    + " none has these either, for the name. A line is the name of the image, under it stands why.",
            "If no image will do, the exit code is 1, standard output is empty, and standard error says why the nearest ones"
                    + " will not. JSON has those among its items, with \"satisfies\": false."
        },
        footer = {
            "Examples:",
            "  scs image select --distro ubuntu --version latest-lts -f images.json",
            "  scs image select --distro debian --version 13 --arch aarch64 --format jsonl images.json | jq -r .id",
            "  scs image select --name-scheme 'ubuntu-capi-image-v[0-9.]+' images.json"
        })
final class SelectImages implements Callable<Integer> {
    private static final int NEAREST = 5;
    private static final String ANY = "any";

    private final Environment environment;
    private final Outcome outcome;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "A file of images, as with -f.")
    private List<String> arguments = new ArrayList<>();

    @Mixin
    private final ImageFileOptions files = new ImageFileOptions();

    @Option(names = "--distro", paramLabel = "DISTRO", description = "The distribution, as os_distro has it.")
    private @Nullable String distro;

    @Option(
            names = "--version",
            paramLabel = "VERSION",
            description =
                    "The version, as os_version has it, latest, or latest-lts: of Ubuntu the latest long-term release, of"
                            + " Debian the latest stable one, that was out by then (default: ${DEFAULT-VALUE}).",
            defaultValue = "latest")
    private String version = "latest";

    @Option(
            names = "--arch",
            paramLabel = "ARCHITECTURE",
            description = "The architecture, or any (default: ${DEFAULT-VALUE}).",
            defaultValue = "x86_64")
    private String architecture = "x86_64";

    @Option(
            names = "--purpose",
            paramLabel = "PURPOSE",
            description =
                    "The purpose, as os_purpose has it, or any (default: generic; any where no --distro is given).")
    private @Nullable String purpose;

    @Option(
            names = "--name-scheme",
            paramLabel = "REGEX",
            description =
                    "What the whole name of images matches that do not tell distribution or version, instead of both"
                            + " in it; a regular expression of RE2.")
    private @Nullable String nameScheme;

    @Option(names = "--all", description = "Lists all images that will do, the best first.")
    private boolean all;

    @Option(
            names = {"-v", "--verbose"},
            description = "Says of every other image why it will not do.")
    private boolean verbose;

    @Mixin
    private final ReportOptions report = new ReportOptions();

    @Spec
    private @Nullable CommandSpec spec;

    SelectImages(Environment environment, Outcome outcome) {
        this.environment = environment;
        this.outcome = outcome;
    }

    @Override
    public Integer call() throws IOException {
        ImageWish wish = wish();
        List<InputFile> inputs = files.inputs(arguments, environment);
        Answers answers = new Answers(environment, report, outcome);
        List<Image> images = new ArrayList<>();
        new ImageIntake(answers, entry -> images.add(entry.image())).read(inputs, environment);
        ImageChoice<Image> choice = ImageSelector.of(images).select(wish, longTermReleases());
        for (Message note : choice.notes()) {
            answers.finding(ImageFinding.note(wish.toString(), note), Severity.INFO);
        }
        if (choice.best() == null) {
            answers.finding(ImageFinding.nothingFits(wish.toString(), images.size()), Severity.ERROR);
        } else {
            List<Candidate<Image>> candidates = choice.candidates();
            for (Candidate<Image> each : all ? candidates : candidates.subList(0, 1)) {
                tell(each, choice, answers);
            }
        }
        tellRefused(choice, answers);
        return answers.end();
    }

    /** What is known of the day to judge by. */
    private LongTermReleases longTermReleases() {
        return LongTermReleases.of(Releases.KNOWN, LocalDate.ofInstant(report.at(environment), ZoneOffset.UTC));
    }

    private ImageWish wish() {
        String wantedDistro = distro;
        String scheme = nameScheme;
        try {
            ImageWish.Builder wish;
            if (wantedDistro != null) {
                wish = ImageWish.of(wantedDistro).nameScheme(scheme);
            } else if (scheme != null) {
                wish = ImageWish.named(scheme);
            } else {
                throw usage("--distro or --name-scheme is missing");
            }
            wish.version(version).architecture(architecture.equals(ANY) ? null : architecture);
            if (purpose != null) {
                wish.purpose(purpose.equals(ANY) ? null : purpose);
            }
            return wish.build();
        } catch (IllegalArgumentException e) {
            throw usage(String.valueOf(e.getMessage()));
        }
    }

    private static void tell(Candidate<Image> candidate, ImageChoice<Image> choice, Answers answers)
            throws IOException {
        Image image = candidate.image();
        StringBuilder text = new StringBuilder(Printable.of(image.subject())).append('\n');
        for (Message reason : candidate.reasons()) {
            text.append("    ").append(Worded.of(reason, answers.language())).append('\n');
        }
        answers.text(text.toString());
        Map<String, Object> item = item(image, choice, true, candidate.reasons(), answers);
        Basis basis = Objects.requireNonNull(choice.basis());
        item.put("basis", basis.name().toLowerCase(Locale.ROOT));
        answers.item(item);
    }

    private void tellRefused(ImageChoice<Image> choice, Answers answers) throws IOException {
        List<Refused<Image>> refused = new ArrayList<>(choice.refused());
        if (!verbose) {
            if (choice.best() != null) {
                return;
            }
            refused.removeIf(each -> !isNear(each.image()));
            refused = refused.subList(0, Math.min(NEAREST, refused.size()));
        }
        if (!refused.isEmpty()) {
            answers.aside(Wording.WHY_NOT.in(answers.language()) + "\n");
        }
        for (Refused<Image> each : refused) {
            answers.aside(
                    Printable.of(each.image().subject()) + ": " + Worded.of(each.reason(), answers.language()) + "\n");
            answers.item(item(each.image(), choice, false, List.of(each.reason()), answers));
        }
    }

    /** Whether it is of the distribution, as it says or as it is called. */
    private boolean isNear(Image image) {
        if (distro == null) {
            return false;
        }
        String wanted = distro.toLowerCase(Locale.ROOT);
        String name = image.name();
        return wanted.equals(image.property("os_distro"))
                || (name != null && name.toLowerCase(Locale.ROOT).contains(wanted));
    }

    private static Map<String, Object> item(
            Image image, ImageChoice<Image> choice, boolean satisfies, List<Message> reasons, Answers answers) {
        Map<String, Object> item = ImageItems.of(image);
        item.put("wanted", choice.wish().toString());
        item.put("satisfies", satisfies);
        List<String> texts = new ArrayList<>();
        for (Message reason : reasons) {
            texts.add(reason.text(answers.language()));
        }
        item.put("reasons", texts);
        return item;
    }

    private ParameterException usage(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
