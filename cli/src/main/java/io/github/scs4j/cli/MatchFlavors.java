package io.github.scs4j.cli;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.Severity;
import io.github.scs4j.flavor.FlavorName;
import io.github.scs4j.flavor.FlavorNaming;
import io.github.scs4j.flavor.offer.Flavor;
import io.github.scs4j.flavor.offer.Provision;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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

/** {@code scs flavor match}. */
@Command(
        name = "match",
        description = {
            "Says of each offered flavor whether it provides at least what a flavor name promises, and why not.",
            "Under a flavor stands every difference: + is more than wanted, - is less, ? cannot be compared. Of flavors in"
                    + " JSON the real numbers and extra specs count, of names what they promise. The exit code is 1 if a"
                    + " flavor does not provide it, or if what it provides cannot be said; 2 also if WANTED is no name."
        },
        footer = {
            "Examples:",
            "  scs flavor match SCS-1V-1-5 SCS-1C-1.5-8s SCS-1L-4-20",
            "  openstack flavor list --long -f json | scs flavor match SCS-2V-8 -"
        })
final class MatchFlavors implements Callable<Integer> {
    private final Environment environment;
    private final Outcome outcome;

    @Parameters(
            index = "0",
            paramLabel = "WANTED",
            description = "The name that says what is wanted, such as SCS-2V-8.")
    private String wanted = "";

    @Parameters(
            index = "1..*",
            paramLabel = "NAME",
            arity = "0..*",
            description =
                    "An offered flavor; - is standard input, and an argument that ends in .json or .txt without starting with"
                            + " SCS- is a file. Without any NAME and file, standard input is read unless it is a terminal.")
    private List<String> names = new ArrayList<>();

    @Mixin
    private final FileOptions files = new FileOptions();

    @Mixin
    private final ReportOptions report = new ReportOptions();

    @Spec
    private @Nullable CommandSpec spec;

    MatchFlavors(Environment environment, Outcome outcome) {
        this.environment = environment;
        this.outcome = outcome;
    }

    @Override
    public Integer call() throws IOException {
        List<Input> inputs =
                new Inputs(Objects.requireNonNull(spec).commandLine(), environment).of(names, files.files());
        Answers answers = new Answers(environment, report, outcome);
        Wanted wish = Wanted.ofName(wanted);
        for (Finding finding : wish.findings()) {
            answers.finding(finding, Severity.WARNING);
        }
        FlavorName name = wish.name();
        if (name == null) {
            outcome.unreadable();
        } else {
            new FlavorIntake(answers, flavor -> judge(flavor, name, answers)).read(inputs);
        }
        return answers.end();
    }

    private static void judge(Flavor flavor, FlavorName wanted, Answers answers) throws IOException {
        Provision provision = flavor.provides();
        FlavorName provides = provision.name();
        if (provides == null) {
            tell(flavor, wanted, Objects.requireNonNull(provision.reason()), answers);
        } else {
            tell(Fit.of(flavor, provides, wanted), answers);
        }
    }

    private static void tell(Fit fit, Answers answers) throws IOException {
        Map<String, Object> item = fit.item(answers.language());
        if (!fit.isOne()) {
            Finding less = Choice.less(fit.flavor().name(), fit.wanted().toString());
            answers.note(less);
            item.put("findings", List.of(less));
        }
        answers.item(item);
        String word = (fit.isOne() ? Wording.FITS : Wording.FITS_NOT).in(answers.language());
        Paint paint = answers.paint();
        answers.text((fit.isOne() ? paint.good(word) : paint.bad(word)) + ": " + fit.text(answers.language(), paint));
    }

    /** Tells of a flavor that nobody knows enough of: what is wrong with its name first. */
    private static void tell(Flavor flavor, FlavorName wanted, Message reason, Answers answers) throws IOException {
        List<Finding> findings = new ArrayList<>();
        for (Finding finding : FlavorNaming.ANY_VERSION.tryParse(flavor.name()).findings()) {
            if (finding.severity() == Severity.ERROR) {
                findings.add(finding);
            }
        }
        findings.add(Choice.unknown(flavor.name(), reason));
        findings.forEach(answers::note);
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("name", flavor.name());
        String id = flavor.id();
        if (id != null) {
            item.put("id", id);
        }
        item.put("wanted", wanted.toString());
        item.put("satisfies", false);
        item.put("findings", findings);
        answers.item(item);
        StringBuilder text = new StringBuilder();
        text.append(answers.paint().unsure(Wording.FITS_UNKNOWN.in(answers.language())));
        text.append(": ").append(Printable.of(flavor.name())).append('\n');
        for (Finding finding : findings) {
            text.append("    ")
                    .append(Worded.of(finding.message(), answers.language()))
                    .append('\n');
        }
        answers.text(text.toString());
    }
}
