package io.github.scs4j.cli;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Severity;
import io.github.scs4j.flavor.offer.Flavor;
import java.io.IOException;
import java.util.List;

/** Hands on every flavor of the inputs; what is found about an input goes to the answers. */
final class FlavorIntake implements NameSink {
    private final Answers answers;
    private final Taker taker;

    /** Takes flavors one by one. */
    @FunctionalInterface
    interface Taker {
        void take(Flavor flavor) throws IOException;
    }

    FlavorIntake(Answers answers, Taker taker) {
        this.answers = answers;
        this.taker = taker;
    }

    /** Reads the inputs one after the other. */
    void read(List<Input> inputs) throws IOException {
        InputReader reader = new InputReader(this);
        for (Input input : inputs) {
            input.read(reader);
        }
    }

    @Override
    public void name(FoundName name) throws IOException {
        taker.take(name.flavor());
    }

    @Override
    public void finding(Finding finding) throws IOException {
        answers.finding(finding, Severity.ERROR);
    }

    @Override
    public void input(long unread) {
        answers.outcome().readsNothing();
        if (unread > 0) {
            answers.outcome().unreadable();
        }
    }

    @Override
    public void beforeReading(String source) throws IOException {
        answers.outcome().reads(source);
        answers.flush();
    }
}
