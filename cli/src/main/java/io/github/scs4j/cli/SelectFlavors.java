package io.github.scs4j.cli;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Severity;
import io.github.scs4j.flavor.FlavorName;
import io.github.scs4j.flavor.offer.Flavor;
import io.github.scs4j.flavor.offer.FlavorSelector;
import io.github.scs4j.flavor.offer.FlavorWish;
import io.github.scs4j.flavor.offer.Match;
import io.github.scs4j.flavor.offer.Selection;
import io.github.scs4j.flavor.offer.Unusable;
import java.io.IOException;
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

/** {@code scs flavor select}. */
@Command(
        name = "select",
        description = {
            "Finds the smallest offered flavors that provide at least what is wanted, the smallest first.",
            "What is wanted is a flavor name, requirements in words, or options from --vcpus on. The offer is a file or"
                    + " standard input. Of flavors in JSON the real numbers and extra specs count, and a flavor without a name of"
                    + " the standard is understood by its extra specs; of names what they promise.",
            "A line is the name of a flavor, under it + says what it has beyond what is wanted. If nothing fits, the exit code"
                    + " is 1, standard output is empty, and standard error has what comes closest: - is what it lacks, ? what"
                    + " cannot be compared. JSON has the closest among its items, with \"satisfies\": false. The exit code"
                    + " is 2 also if what is wanted cannot be understood."
        },
        footer = {
            "Examples:",
            "  scs flavor select SCS-2V-8 -f flavors.json",
            "  openstack flavor list --long -f json | scs flavor select \"2 vCPU, 8 GiB\"",
            "  scs flavor select --vcpus 2 --ram 8 -n 1 --format jsonl all.json | jq .id"
        })
final class SelectFlavors implements Callable<Integer> {
    private static final int CLOSEST = 5;

    private final Environment environment;
    private final Outcome outcome;

    @Parameters(
            paramLabel = "WANTED",
            arity = "0..*",
            description =
                    "A flavor name, or requirements in words, separated by commas; several arguments are one text. Arguments"
                            + " that are - or end in .json or .txt are the offer: standard input and files.")
    private List<String> arguments = new ArrayList<>();

    @Mixin
    private final WishOptions options = new WishOptions();

    @Option(names = "--all", description = "Lists all that provide what is wanted, not only the smallest.")
    private boolean all;

    @Option(
            names = {"-n", "--limit"},
            paramLabel = "NUMBER",
            description = "Lists at most so many (default: no limit, but 5 where nothing fits).")
    private @Nullable Integer limit;

    @Option(
            names = {"-v", "--verbose"},
            description = "Names each flavor that is left out, and says why.")
    private boolean verbose;

    @Mixin
    private final FileOptions files = new FileOptions();

    @Mixin
    private final ReportOptions report = new ReportOptions();

    @Spec
    private @Nullable CommandSpec spec;

    SelectFlavors(Environment environment, Outcome outcome) {
        this.environment = environment;
        this.outcome = outcome;
    }

    @Override
    public Integer call() throws IOException {
        if (limit != null && limit < 1) {
            throw usage("-n is at least 1");
        }
        List<String> sources = arguments.stream().filter(Inputs::isInput).toList();
        String words = words();
        FlavorWish wish = options.wish();
        if ((wish == null) == words.isEmpty()) {
            throw usage(wish == null ? "nothing is wanted" : "either WANTED or options from --vcpus on, not both");
        }
        List<Input> inputs =
                new Inputs(Objects.requireNonNull(spec).commandLine(), environment).of(sources, files.files());
        Answers answers = new Answers(environment, report, outcome);
        if (wish == null) {
            wish = understand(words, answers);
        }
        if (wish == null) {
            outcome.unreadable();
        } else {
            List<Flavor> flavors = new ArrayList<>();
            new FlavorIntake(answers, flavors::add).read(inputs);
            FlavorSelector<Flavor> offer = FlavorSelector.ofFlavors(flavors);
            String wanted = words.isEmpty() ? options.text() : words;
            tellLeftOut(wanted, offer.unusable(), answers);
            answer(wanted, flavors.size(), offer.select(wish), answers);
        }
        return answers.end();
    }

    private String words() {
        List<String> words =
                arguments.stream().filter(argument -> !Inputs.isInput(argument)).toList();
        if (words.size() > 1 && words.stream().anyMatch(word -> word.startsWith("SCS-"))) {
            throw usage("only one flavor name can be wanted; the offer is a file or standard input");
        }
        return String.join(" ", words);
    }

    private static @Nullable FlavorWish understand(String words, Answers answers) throws IOException {
        Wanted wanted = Wanted.of(words);
        for (Finding finding : wanted.findings()) {
            answers.finding(finding, Severity.INFO);
        }
        FlavorName name = wanted.name();
        return name == null ? null : FlavorWish.of(name);
    }

    private void tellLeftOut(String wanted, List<Unusable<Flavor>> flavors, Answers answers) throws IOException {
        if (!verbose && !flavors.isEmpty()) {
            answers.finding(Choice.leftOut(wanted, flavors.size()), Severity.INFO);
        } else {
            for (Unusable<Flavor> flavor : flavors) {
                answers.finding(Choice.leftOut(flavor.offered().name(), flavor.reason()), Severity.INFO);
            }
        }
    }

    private void answer(String wanted, int offered, Selection<Flavor> selection, Answers answers) throws IOException {
        if (selection.isEmpty()) {
            answers.finding(Choice.nothingFits(wanted, offered), Severity.ERROR);
            List<Fit> closest = fits(selection.closest(limit == null ? CLOSEST : limit));
            if (!closest.isEmpty()) {
                answers.aside(Wording.CLOSEST.in(answers.language()) + "\n");
            }
            for (Fit fit : closest) {
                answers.aside(fit.text(answers.language(), answers.asidePaint()));
                answers.item(fit.item(answers.language()));
            }
            return;
        }
        List<Match<Flavor>> matches = all ? selection.all() : selection.smallest();
        int listed = limit == null ? matches.size() : Math.min(limit, matches.size());
        for (Fit fit : fits(matches.subList(0, listed))) {
            answers.text(fit.text(answers.language(), answers.paint()));
            answers.item(fit.item(answers.language()));
        }
    }

    private static List<Fit> fits(List<Match<Flavor>> matches) {
        return matches.stream().map(Fit::of).toList();
    }

    private ParameterException usage(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
