package io.github.scs4j.cli;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Tally;
import io.github.scs4j.flavor.FlavorName;
import io.github.scs4j.flavor.FlavorNaming;
import io.github.scs4j.flavor.FlavorParse;
import io.github.scs4j.flavor.SyntaxCheck;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Judges every name of every input, and hands each to the output before it reads the next. */
final class NameRun implements NameSink {
    private final Outcome outcome;
    private final NameOutput output;
    private final Progress progress;
    private final Map<Origin, SyntaxCheck> checks = new EnumMap<>(Origin.class);
    private final Tally tally = new Tally();
    private boolean meaningful;
    private boolean converting;

    NameRun(Outcome outcome, NameOutput output, Progress progress, FlavorNaming naming) {
        this.outcome = outcome;
        this.output = output;
        this.progress = progress;
        for (Origin origin : Origin.values()) {
            checks.put(origin, new SyntaxCheck(naming));
        }
    }

    /** Judges names of this origin by another policy. */
    NameRun with(Origin origin, FlavorNaming naming) {
        checks.put(origin, new SyntaxCheck(naming));
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
        tally.declare(SyntaxCheck.TESTCASE);
        InputReader reader = new InputReader(this);
        for (Input input : inputs) {
            input.read(reader);
        }
        progress.hide();
        for (Finding remark : tally.remarks()) {
            note(remark);
            output.finding(remark);
        }
        output.end(tally);
        return outcome.code();
    }

    /** What was counted so far. */
    Tally tally() {
        return tally;
    }

    @Override
    public void name(FoundName name) throws IOException {
        List<Finding> findings = new ArrayList<>();
        FlavorParse parse = Objects.requireNonNull(checks.get(name.origin())).judge(name.text(), findings::add, tally);
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
        findings.forEach(this::note);
        if (!findings.isEmpty()) {
            progress.hide();
        }
        output.name(name, parse, findings);
        progress.step();
    }

    @Override
    public void finding(Finding finding) throws IOException {
        progress.hide();
        note(finding);
        output.finding(finding);
    }

    @Override
    public void input(long unread) {
        tally.given(SyntaxCheck.TESTCASE);
        for (long i = 0; i < unread; i++) {
            tally.unjudged(SyntaxCheck.TESTCASE);
            outcome.unreadable();
        }
    }

    @Override
    public void noInput() {
        outcome.unreadable();
    }

    @Override
    public void beforeReading() throws IOException {
        output.flush();
    }

    private void note(Finding finding) {
        tally.accept(finding);
        outcome.note(finding);
    }
}
