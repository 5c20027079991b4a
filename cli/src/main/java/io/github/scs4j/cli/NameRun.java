package io.github.scs4j.cli;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Tally;
import io.github.scs4j.flavor.FlavorName;
import io.github.scs4j.flavor.FlavorNaming;
import io.github.scs4j.flavor.FlavorParse;
import io.github.scs4j.flavor.SyntaxCheck;
import io.github.scs4j.flavor.catalog.StandardFlavor;
import io.github.scs4j.flavor.catalog.StandardFlavors;
import io.github.scs4j.flavor.catalog.StandardFlavorsCheck;
import io.github.scs4j.flavor.offer.FlavorCheck;
import io.github.scs4j.flavor.offer.SemanticsCheck;
import io.github.scs4j.flavor.offer.UniquenessCheck;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Judges every flavor of every input, and hands each to the output before it reads the next. */
final class NameRun implements NameSink {
    private final Outcome outcome;
    private final NameOutput output;
    private final Progress progress;
    private final Map<Origin, Judge> judges = new EnumMap<>(Origin.class);
    private final Tally tally;
    /** The testcases of single flavors that are to be in the results. */
    private final List<String> testcases = new ArrayList<>(List.of(SyntaxCheck.TESTCASE));

    private @Nullable StandardFlavors edition;
    private @Nullable StandardFlavorsCheck standard;
    private boolean given;
    private boolean meaningful;
    private boolean converting;

    NameRun(Outcome outcome, NameOutput output, Progress progress, FlavorNaming naming) {
        this(outcome, output, progress, naming, new Tally());
    }

    /** A run whose results go to a tally that others use, too. */
    NameRun(Outcome outcome, NameOutput output, Progress progress, FlavorNaming naming, Tally tally) {
        this.tally = tally;
        this.outcome = outcome;
        this.output = output;
        this.progress = progress;
        for (Origin origin : Origin.values()) {
            with(origin, naming);
        }
    }

    /** Judges names of this origin by another policy. */
    NameRun with(Origin origin, FlavorNaming naming) {
        SyntaxCheck check = new SyntaxCheck(naming);
        judges.put(origin, (flavor, sink, tally) -> check.judge(flavor.name(), sink, tally));
        return this;
    }

    /** Judges flavors of an inventory as a whole and beside each other, their names by this policy. */
    NameRun wholeFlavors(FlavorNaming naming) {
        FlavorCheck check = new FlavorCheck(naming);
        UniquenessCheck uniqueness = new UniquenessCheck();
        judges.put(Origin.INVENTORY, (flavor, sink, tally) -> {
            FlavorParse parse = check.judge(flavor, sink, tally);
            uniqueness.add(flavor, sink);
            return parse;
        });
        return this;
    }

    /** Judges whether the flavors of all inputs together are the standard ones. */
    NameRun against(StandardFlavors edition) {
        testcases.add(SemanticsCheck.TESTCASE);
        this.edition = edition;
        standard = new StandardFlavorsCheck(edition);
        return this;
    }

    /** Takes a name that the standard gives no meaning for an ERROR. */
    NameRun needingMeaning() {
        meaningful = true;
        return this;
    }

    /** Says of a name where another spelling of it is refused. */
    NameRun converting() {
        converting = true;
        return this;
    }

    /** Reads the inputs one after the other and gives the exit code. */
    int read(List<Input> inputs) throws IOException {
        declare();
        InputReader reader = new InputReader(this);
        for (Input input : inputs) {
            input.read(reader);
        }
        progress.hide();
        endInventory();
        for (Finding finding : tally.remarks()) {
            tell(finding);
        }
        output.end(tally);
        return outcome.code();
    }

    /** Says which testcases are to be in the results, whatever is read. */
    void declare() {
        testcases.forEach(tally::declare);
        StandardFlavors list = edition;
        if (list != null) {
            for (StandardFlavor row : list.flavors()) {
                tally.declare(row.testcase());
            }
        }
    }

    /** Whether any input was read. */
    boolean isGiven() {
        return given;
    }

    /** There is no further flavor: judges them all together. */
    void endInventory() throws IOException {
        if (standard != null && given) {
            List<Finding> findings = new ArrayList<>();
            standard.end(findings::add, tally);
            for (Finding finding : findings) {
                tell(finding);
            }
        }
    }

    @Override
    public void name(FoundName name) throws IOException {
        List<Finding> findings = new ArrayList<>();
        FlavorParse parse =
                Objects.requireNonNull(judges.get(name.origin())).judge(name.flavor(), findings::add, tally);
        if (standard != null) {
            standard.add(name.flavor());
        }
        if (meaningful && parse.verdict() == FlavorParse.Verdict.NOT_SCS) {
            findings.add(Problem.NOT_SCS.in(name.text()));
        }
        FlavorName meant = parse.name();
        if (converting && meant != null) {
            for (Finding refusal : RefusedSpelling.of(meant)) {
                if (!findings.contains(refusal)) {
                    findings.add(refusal);
                }
            }
        }
        for (Finding finding : findings) {
            tally.accept(finding);
            outcome.note(finding, AskedTestcases.FLAVORS);
        }
        if (!findings.isEmpty()) {
            progress.hide();
        }
        output.name(name, parse, findings);
        progress.step();
    }

    @Override
    public void finding(Finding finding) throws IOException {
        progress.hide();
        tell(finding);
    }

    @Override
    public void input(long unread) {
        outcome.readsNothing();
        given = true;
        testcases.forEach(tally::given);
        for (long i = 0; i < unread; i++) {
            testcases.forEach(tally::unjudged);
            outcome.unreadable();
        }
        if (unread > 0 && standard != null) {
            standard.incomplete();
        }
    }

    @Override
    public void beforeReading(String source) throws IOException {
        outcome.reads(source);
        output.flush();
    }

    private void tell(Finding finding) throws IOException {
        note(finding);
        output.finding(finding);
    }

    private void note(Finding finding) {
        tally.accept(finding);
        outcome.note(finding);
    }
}
