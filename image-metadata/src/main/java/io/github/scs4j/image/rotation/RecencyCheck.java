package io.github.scs4j.image.rotation;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.finding.OfficialResult;
import io.github.scs4j.finding.Shown;
import io.github.scs4j.finding.Tally;
import io.github.scs4j.finding.Verdict;
import io.github.scs4j.image.Image;
import io.github.scs4j.image.ImageSelection;
import io.github.scs4j.image.MetadataStandard;
import io.github.scs4j.image.ProvidedUntil;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The testcase {@code scs-0102-image-recency}: the image behind every name is as recent as its {@code replace_frequency}
 * promises (SCS-0102, "Image updating"). Takes images one by one, in any order. Mutable and not thread-safe; its memory is that
 * of the distinct names.
 *
 * <p>One subject is one {@link Chain}, judged by the promise of its current image: published on {@code created_at}, or where
 * that is unknown on {@code image_build_date}, it is due after the calendar period and overdue from the fourth day after. Only
 * the day in UTC counts. Overdue is an ERROR; with {@code provided_until=notice} a WARNING that does not violate; nothing is
 * promised with {@code none}, and after the day in {@code provided_until}, on which it still is. A {@code provided_until} that
 * is missing or is no date does not end the promise. Old images, hidden or renamed, are as recent as their chain. Where no
 * visible image has the name of the chain, the newest visible one counts, and where all are hidden, the newest.
 *
 * <p>A {@code replace_frequency} that is missing or unknown promises nothing that could be broken here; its own testcase fails.
 * A chain is unjudged if the properties of its image are unknown, or if an image that might be newer has neither a
 * {@code created_at} nor an {@code image_build_date} that can be read. An image without a name is unjudged.
 *
 * <p>Several visible images of one name break the text, but not this testcase.
 */
public final class RecencyCheck {
    /** The id of the testcase in the official test suite. */
    public static final String TESTCASE = "scs-0102-image-recency";

    private final MetadataStandard standard;
    private final LocalDate day;
    private final Rotation rotation = new Rotation();
    private final OfficialRecency official;
    private long nameless;
    private @Nullable String firstNameless;
    private boolean complete = true;

    /**
     * A check by this version of the standard.
     *
     * @param at the moment of the check
     */
    public RecencyCheck(MetadataStandard standard, Instant at) {
        this.standard = Objects.requireNonNull(standard, "standard");
        this.day = LocalDate.ofInstant(at, ZoneOffset.UTC);
        this.official = new OfficialRecency(at);
    }

    /** Takes the next image of the inventory. */
    public void add(Image image) {
        official.add(image);
        String name = image.name();
        if (name != null && !name.isEmpty()) {
            rotation.add(image);
        } else if (ImageSelection.TEXT.includes(image)) {
            if (nameless == 0) {
                firstNameless = image.subject();
            }
            nameless++;
        }
    }

    /** Part of the inventory could not be read: a replacement may stand there, so a chain that is overdue is open. */
    public void incomplete() {
        official.incomplete();
        complete = false;
    }

    /** The chains of the images that were added, and when they are due. */
    public Rotation rotation() {
        return rotation;
    }

    /**
     * Judges every chain of the images that were added. Findings go to the sink; the tally learns of one subject per chain and
     * what the official test suite says. May be called again after more images, with another tally.
     */
    public void end(FindingSink sink, Tally tally) {
        tally.given(TESTCASE);
        ChainFindings findings = new ChainFindings(standard, rotation, complete, sink);
        Verdict verdict = Verdict.PASS;
        Due violating = null;
        List<Group> groups = rotation.groups();
        List<Judged> toTell = new ArrayList<>();
        for (Group group : groups) {
            Due due = Due.of(group.chain(), day);
            if (!ChainFindings.isQuiet(group, due)) {
                toTell.add(new Judged(group, due));
            }
        }
        tally.judged(TESTCASE, groups.size() - toTell.size());
        toTell.sort(Comparator.comparing(judged -> judged.group().name()));
        for (Judged judged : toTell) {
            Due due = judged.due();
            Verdict each = findings.write(judged.group(), due);
            if (each == Verdict.DNF) {
                tally.unjudged(TESTCASE);
            } else {
                tally.judged(TESTCASE);
            }
            if (each == Verdict.FAIL && violating == null) {
                violating = due;
            }
            verdict = verdict.and(each);
        }
        for (long i = 0; i < nameless; i++) {
            tally.unjudged(TESTCASE);
            verdict = verdict.and(Verdict.DNF);
        }
        if (!complete) {
            tally.unjudged(TESTCASE);
        }
        findings.writeSummary();
        if (firstNameless != null) {
            sink.accept(Finding.warning(
                    findings.rule(RotationRules.RECENCY_UNKNOWN),
                    firstNameless,
                    RotationRules.NAMELESS.with(Long.toString(nameless), Shown.excerpt(firstNameless))));
        }
        OfficialResult result = official.result();
        if (result != null) {
            tally.official(
                    TESTCASE, result, result.reading() == verdict ? null : divergence(result, violating, groups));
        }
    }

    private String divergence(OfficialResult result, @Nullable Due violating, List<Group> groups) {
        return switch (result) {
            case ABORT -> official.isOnlyUntilMissing() ? "D32" : "D107";
            case FAIL -> whyRefused(Objects.requireNonNull(official.firstOffender()), groups);
            case PASS -> violating == null ? "D31" : whyTaken(violating);
        };
    }

    private String whyTaken(Due violating) {
        Build build = violating.chain().judged();
        if (official.isOutdated(build.name())) {
            return "D34";
        }
        boolean lastDay = build.providedUntil() instanceof ProvidedUntil.Until until
                && until.date().equals(day);
        return lastDay ? "D108" : "D31";
    }

    private String whyRefused(String offender, List<Group> groups) {
        if (!official.isOffenderOfText(offender)) {
            return "D47";
        }
        Namesakes images = rotation.named(offender);
        if (images == null) {
            return "D107";
        }
        Chain chain = chain(rotation.chainOf(images), groups);
        if (chain.count() == 1) {
            return "D31";
        }
        if (!chain.judged().name().equals(offender) || images.hiddenCount() > 0) {
            return "D33";
        }
        return images.visibleCount() > 1 ? "D116" : "D31";
    }

    /** The chain of this name, which there is. */
    private static Chain chain(String name, List<Group> groups) {
        for (Group group : groups) {
            if (group.name().equals(name)) {
                return group.chain();
            }
        }
        throw new NoSuchElementException(name);
    }

    /** A group that there is something to say about. */
    private record Judged(Group group, Due due) {}
}
