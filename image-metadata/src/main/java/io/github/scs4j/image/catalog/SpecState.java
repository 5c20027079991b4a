package io.github.scs4j.image.catalog;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.OfficialResult;
import io.github.scs4j.finding.Rule;
import io.github.scs4j.finding.Severity;
import io.github.scs4j.finding.Shown;
import io.github.scs4j.finding.Tally;
import io.github.scs4j.finding.Verdict;
import io.github.scs4j.image.Image;
import io.github.scs4j.image.ImageSelection;
import io.github.scs4j.image.MetadataProperty;
import io.github.scs4j.image.catalog.ImageSpec.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an inventory was found to have for one entry of a list. */
final class SpecState {
    private static final String X86_64 = "x86_64";

    private final ImageSpec spec;
    private final boolean listed;
    private final @Nullable OfficialImages official;
    private final Nearest nearest;
    private @Nullable Image unusable;
    private @Nullable String onlyArchitecture;
    private boolean forX86;
    private boolean present;
    private boolean violated;
    private boolean escaped;
    private boolean unjudged;
    private boolean incomplete;
    private boolean lone;

    /** @param listed whether the list names it; else only the official test suite does */
    SpecState(ImageSpec spec, boolean listed) {
        this.spec = spec;
        this.listed = listed;
        this.official = OfficialImages.of(spec);
        this.nearest = new Nearest(spec);
    }

    void incomplete() {
        incomplete = true;
    }

    void lone() {
        incomplete = true;
        lone = true;
    }

    /** @param letters the {@link Nearest#letters} of the name of the image */
    void add(Image image, String letters, FindingSink sink, Tally tally) {
        if (official != null && ImageSelection.OFFICIAL.includes(image)) {
            official.add(image);
        }
        String name = image.name();
        if (name == null || !spec.matchesBeginning(name)) {
            if (isWanted() && !present && ImageSelection.TEXT.includes(image)) {
                nearest.offer(image, letters);
            }
            return;
        }
        boolean whole = spec.matches(name);
        if (whole) {
            takeNamed(image);
        }
        if (ImageSelection.TEXT.includes(image)) {
            if (!whole) {
                Message message = CatalogRules.NAME_GOES_ON.with(Shown.excerpt(scheme()));
                sink.accept(finding(CatalogRules.NAME, image, Severity.WARNING, false, message));
            }
            judgeSource(image, sink, tally);
        }
    }

    private void takeNamed(Image image) {
        if (Unusable.of(image) != null) {
            unusable = unusable == null ? image : unusable;
            return;
        }
        present = true;
        String architecture = image.property(MetadataProperty.ARCHITECTURE);
        if (architecture == null || architecture.equals(X86_64)) {
            forX86 = true;
        } else {
            onlyArchitecture = architecture;
        }
    }

    private void judgeSource(Image image, FindingSink sink, Tally tally) {
        if (!image.hasProperties()) {
            unjudged = true;
            tally.unjudged(spec.sourceTestcase());
            Message message = CatalogRules.PROPERTIES_UNKNOWN.with(
                    Shown.excerpt(image.subject()), CatalogRules.COMMAND, CatalogRules.REQUEST);
            sink.accept(finding(CatalogRules.UNKNOWN, image, Severity.WARNING, false, message));
            return;
        }
        tally.judged(spec.sourceTestcase());
        SourceCheck check = SourceCheck.of(image, spec.sources(), spec.prefixes());
        if (!check.outcome().isRight()) {
            violated |= listed;
            escaped |= check.outcome() == SourceCheck.Outcome.ESCAPES;
            sink.accept(SourceFindings.wrong(
                    sourceRule(CatalogRules.SOURCE), image, check, spec.name(), spec.sources(), listed));
            return;
        }
        SourceFindings.remarks(this::sourceRule, image, check, sink);
    }

    /** Judges the entry by the images that were added. */
    void end(FindingSink sink, Tally tally) {
        tally.given(spec.sourceTestcase());
        if (isWanted()) {
            endPresence(sink, tally);
        }
        if (present && !forX86 && onlyArchitecture != null && isWanted()) {
            Message message =
                    CatalogRules.OTHER_ARCHITECTURE.with(Shown.excerpt(spec.name()), Shown.excerpt(onlyArchitecture));
            sink.accept(Finding.warning(imageRule(CatalogRules.ARCHITECTURE), spec.name(), message)
                    .withLocation(new Location.Property("architecture"))
                    .withSuggestion(X86_64));
        }
        endOfficially(tally);
    }

    private void endPresence(FindingSink sink, Tally tally) {
        if (present) {
            tally.judged(spec.imageTestcase());
        } else if (incomplete) {
            tally.unjudged(spec.imageTestcase());
            sink.accept(CatalogRules.unseen(imageRule(CatalogRules.UNKNOWN), spec.name(), lone));
        } else {
            tally.judged(spec.imageTestcase());
            sink.accept(absence());
        }
    }

    private Finding absence() {
        Severity severity = spec.status() == Status.MANDATORY ? Severity.ERROR : Severity.WARNING;
        Image found = unusable;
        Unusable reason = found == null ? null : Unusable.of(found);
        if (found != null && reason != null) {
            return new Finding(
                    imageRule(CatalogRules.UNAVAILABLE),
                    severity,
                    true,
                    found.subject(),
                    null,
                    reason.message(found, spec.name()),
                    List.of(),
                    null);
        }
        String near = nearest.name();
        return new Finding(
                imageRule(CatalogRules.MISSING),
                severity,
                true,
                spec.name(),
                null,
                missing(near),
                List.of(scheme()),
                near);
    }

    private Message missing(@Nullable String near) {
        String name = Shown.excerpt(spec.name());
        if (spec.nameScheme() == null) {
            return near == null
                    ? CatalogRules.NO_IMAGE.with(name)
                    : CatalogRules.NO_IMAGE_NEAR.with(name, Shown.excerpt(near));
        }
        String scheme = Shown.excerpt(scheme());
        return near == null
                ? CatalogRules.NO_MEMBER.with(name, scheme)
                : CatalogRules.NO_MEMBER_NEAR.with(name, scheme, Shown.excerpt(near));
    }

    private void endOfficially(Tally tally) {
        if (official == null || (incomplete && !lone)) {
            return;
        }
        boolean asksTheSame = official.spec().asksTheSame(spec);
        if (isWanted() && !lone) {
            OfficialResult result = official.presence();
            boolean differs = result.reading() != (present ? Verdict.PASS : Verdict.FAIL);
            String why = asksTheSame || result == OfficialResult.ABORT ? official.presenceDivergence() : "D52";
            tally.official(spec.imageTestcase(), result, differs ? why : null);
        }
        OfficialResult result = official.source();
        if (result != null) {
            Verdict verdict = violated ? Verdict.FAIL : unjudged ? Verdict.DNF : Verdict.PASS;
            boolean differs = result.reading() != verdict;
            tally.official(spec.sourceTestcase(), result, differs ? sourceDivergence(result, asksTheSame) : null);
        }
    }

    private String sourceDivergence(OfficialResult result, boolean asksTheSame) {
        OfficialImages suite = official;
        if (suite == null || (!asksTheSame && result != OfficialResult.ABORT)) {
            return "D52";
        }
        if (result == OfficialResult.PASS) {
            return escaped ? "D51" : "D50";
        }
        String divergence = suite.sourceDivergence();
        boolean mismatch = result == OfficialResult.FAIL && divergence.equals("D51");
        return mismatch && !listed ? "D113" : divergence;
    }

    private boolean isWanted() {
        return listed && spec.status() != Status.OPTIONAL;
    }

    private String scheme() {
        String scheme = spec.nameScheme();
        return scheme == null ? spec.name() : scheme;
    }

    private Finding finding(String id, Image image, Severity severity, boolean violates, Message message) {
        return new Finding(sourceRule(id), severity, violates, image.subject(), null, message, List.of(), null);
    }

    private Rule imageRule(String id) {
        return new Rule(id, spec.imageTestcase(), StandardImages.CLAUSE);
    }

    private Rule sourceRule(String id) {
        return new Rule(id, spec.sourceTestcase(), StandardImages.CLAUSE);
    }
}
