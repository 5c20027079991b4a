package io.github.scs4j.cli;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Tally;
import io.github.scs4j.image.Image;
import io.github.scs4j.image.MetadataCheck;
import io.github.scs4j.image.catalog.GenericImagesCheck;
import io.github.scs4j.image.catalog.Releases;
import io.github.scs4j.image.catalog.StandardImages;
import io.github.scs4j.image.catalog.StandardImagesCheck;
import io.github.scs4j.image.rotation.PurposeUniquenessCheck;
import io.github.scs4j.image.rotation.RecencyCheck;
import io.github.scs4j.inventory.ImageEntry;
import io.github.scs4j.inventory.ImageReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Judges every image of an inventory, and hands each to the output before it takes the next; then judges them beside each
 * other.
 */
final class ImageRun implements ImageSink {
    private final Outcome outcome;
    private final ImageOutput output;
    private final Progress progress;
    private final ImageDemands demands;
    private final Tally tally;
    private final MetadataCheck metadata;
    private final RecencyCheck recency;
    private final PurposeUniquenessCheck uniqueness;
    private final @Nullable StandardImagesCheck standard;
    private final @Nullable GenericImagesCheck generic;
    private boolean given;
    private boolean pageMissing;
    private long images;
    private boolean listed;
    private boolean unread;

    ImageRun(Outcome outcome, ImageOutput output, Progress progress, ImageDemands demands, Tally tally) {
        this.outcome = outcome;
        this.output = output;
        this.progress = progress;
        this.demands = demands;
        this.tally = tally;
        this.metadata = new MetadataCheck(demands.standard());
        this.recency = new RecencyCheck(demands.standard(), demands.at());
        this.uniqueness = new PurposeUniquenessCheck(demands.standard());
        StandardImages list = demands.list();
        this.standard = list == null ? null : new StandardImagesCheck(list);
        this.generic = demands.draft() ? new GenericImagesCheck(Releases.KNOWN, demands.at()) : null;
    }

    /** Says which testcases are to be in the results, whatever is read. */
    void declare() {
        demands.testcases().forEach(tally::declare);
    }

    /** Whether any input was read. */
    boolean isGiven() {
        return given;
    }

    /** There is no further image: judges them beside each other. */
    void endInventory() throws IOException {
        progress.hide();
        if (!given) {
            return;
        }
        if (pageMissing) {
            incomplete();
        }
        if (images == 1 && !listed && !unread) {
            lone();
        }
        List<Finding> findings = new ArrayList<>();
        recency.end(findings::add, tally);
        uniqueness.end(findings::add, tally);
        if (standard != null) {
            standard.end(findings::add, tally);
        }
        if (generic != null) {
            generic.end(findings::add, tally);
        }
        for (Finding finding : findings) {
            tell(finding);
        }
    }

    /** Ends the inventory and the output. */
    void end() throws IOException {
        endInventory();
        for (Finding finding : tally.remarks()) {
            tell(finding);
        }
        output.end(tally);
    }

    @Override
    public void image(ImageEntry entry) throws IOException {
        Image image = entry.image();
        images++;
        listed |= entry.listed();
        List<Finding> findings = new ArrayList<>();
        metadata.judge(image, demands.at(), findings::add, tally);
        if (standard != null) {
            standard.add(image, findings::add, tally);
        }
        if (generic != null) {
            generic.add(image, findings::add, tally);
        }
        recency.add(image);
        uniqueness.add(image);
        for (Finding finding : findings) {
            tally.accept(finding);
            outcome.note(finding, AskedTestcases.IMAGES);
        }
        if (!findings.isEmpty()) {
            progress.hide();
        }
        output.image(entry, ImageVerdict.of(image, findings), findings);
        progress.step();
    }

    @Override
    public void finding(Finding finding) throws IOException {
        progress.hide();
        // only of the last input: what comes next stands in the one behind it
        pageMissing |= finding.rule().id().equals(ImageReader.PAGE);
        tell(finding);
    }

    @Override
    public void input(long unread) {
        outcome.readsNothing();
        given = true;
        demands.testcases().forEach(tally::given);
        if (unread > 0) {
            outcome.unreadable();
            this.unread = true;
            for (long i = 0; i < unread; i++) {
                demands.singleTestcases().forEach(tally::unjudged);
            }
            incomplete();
        }
    }

    @Override
    public void beforeReading(String source) throws IOException {
        outcome.reads(source);
        output.flush();
    }

    /** Another input follows: the page that the last one lacks may be in it. */
    void nextInput() {
        pageMissing = false;
    }

    /** The input is what 'openstack image show' prints of one image. */
    private void lone() {
        if (standard != null) {
            standard.lone();
        }
        if (generic != null) {
            generic.lone();
        }
    }

    private void incomplete() {
        recency.incomplete();
        uniqueness.incomplete();
        if (standard != null) {
            standard.incomplete();
        }
        if (generic != null) {
            generic.incomplete();
        }
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
