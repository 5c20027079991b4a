package io.github.scs4j.cli;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Severity;
import io.github.scs4j.inventory.ImageEntry;
import java.io.IOException;
import java.util.List;

/** Hands on every image of the inputs; what is found about an input goes to the answers. */
final class ImageIntake implements ImageSink {
    private final Answers answers;
    private final Taker taker;
    private boolean complete = true;

    /** Takes images one by one. */
    @FunctionalInterface
    interface Taker {
        void take(ImageEntry entry) throws IOException;
    }

    ImageIntake(Answers answers, Taker taker) {
        this.answers = answers;
        this.taker = taker;
    }

    /** Reads the inputs one after the other; gives whether all could be read in whole. */
    boolean read(List<InputFile> inputs, Environment environment) throws IOException {
        ImageFiles reader = new ImageFiles(this);
        for (InputFile input : inputs) {
            reader.read(input, environment);
        }
        return complete;
    }

    @Override
    public void image(ImageEntry entry) throws IOException {
        taker.take(entry);
    }

    @Override
    public void finding(Finding finding) throws IOException {
        answers.finding(finding, Severity.ERROR);
    }

    @Override
    public void input(long unread) {
        answers.outcome().readsNothing();
        if (unread > 0) {
            complete = false;
            answers.outcome().unreadable();
        }
    }

    @Override
    public void beforeReading(String source) throws IOException {
        answers.outcome().reads(source);
        answers.flush();
    }
}
