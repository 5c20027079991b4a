package io.github.scs4j.image.catalog;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.Rule;
import io.github.scs4j.finding.Severity;
import io.github.scs4j.finding.Shown;
import io.github.scs4j.finding.Tally;
import io.github.scs4j.image.Image;
import io.github.scs4j.image.MetadataProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row of the table of generic images in SCS-0104 v2: the latest or the previous release of a distribution. */
final class GenericRow {
    private static final String PURPOSE = "os_purpose";

    private final String distribution;
    private final @Nullable String testcase;
    private final @Nullable Release wanted;
    private final List<Release> acceptable;
    private final LastDay lastDay;
    private boolean present;
    private boolean newer;
    private boolean unknown;
    private boolean incomplete;
    private boolean lone;
    private boolean forX86;
    private @Nullable String onlyArchitecture;
    private @Nullable Image unusable;
    private @Nullable String otherPurpose;

    /**
     * Until when facts suffice.
     *
     * @param asOf the day of the facts
     * @param passed whether the day of the check is later than they suffice for
     */
    record LastDay(String asOf, boolean passed) {}

    /**
     * @param testcase {@code null} for a row that is only recommended
     * @param acceptable the releases one of which fills the row, the one that is asked for first; empty if none is known
     */
    GenericRow(String distribution, @Nullable String testcase, List<Release> acceptable, LastDay lastDay) {
        this.distribution = distribution;
        this.testcase = testcase;
        this.acceptable = acceptable;
        this.wanted = acceptable.isEmpty() ? null : acceptable.get(0);
        this.lastDay = lastDay;
    }

    /** Takes an image of which the standard speaks, generic or not. */
    void add(Image image) {
        if (!image.hasProperties()) {
            unknown |= Unusable.of(image) == null;
            return;
        }
        String version = image.property(MetadataProperty.OS_VERSION);
        if (version == null || !distribution.equals(image.property(MetadataProperty.OS_DISTRO))) {
            return;
        }
        boolean generic = "generic".equals(image.property(PURPOSE));
        if (!isAcceptable(version)) {
            newer |= generic && isNewer(version) && Unusable.of(image) == null;
            return;
        }
        if (!generic) {
            otherPurpose = otherPurpose == null ? image.subject() : otherPurpose;
        } else if (Unusable.of(image) != null) {
            unusable = unusable == null ? image : unusable;
        } else {
            present = true;
            String architecture = image.property(MetadataProperty.ARCHITECTURE);
            forX86 |= architecture == null || architecture.equals("x86_64");
            onlyArchitecture = architecture;
        }
    }

    /** Images may have been overlooked. */
    void incomplete() {
        incomplete = true;
    }

    void lone() {
        lone = true;
    }

    void end(FindingSink sink, Tally tally) {
        Release release = wanted;
        if (release == null) {
            unjudged(tally);
            sink.accept(Finding.warning(
                    rule(CatalogRules.FACTS),
                    distribution,
                    CatalogRules.NO_FACTS.with(Shown.excerpt(distribution), lastDay.asOf())));
        } else if (lastDay.passed() && (present || newer)) {
            unjudged(tally);
            sink.accept(Finding.warning(
                    rule(CatalogRules.FACTS),
                    release.title(),
                    CatalogRules.STALE.with(
                            Shown.excerpt(distribution), lastDay.asOf(), Shown.excerpt(release.version()))));
        } else if (!present && incomplete) {
            unjudged(tally);
            sink.accept(CatalogRules.unseen(rule(CatalogRules.UNKNOWN), release.title(), lone));
        } else if (!present && unknown) {
            unjudged(tally);
            Message message = CatalogRules.PURPOSE_UNKNOWN.with(
                    Shown.excerpt(release.title()), CatalogRules.COMMAND, CatalogRules.REQUEST);
            sink.accept(Finding.warning(rule(CatalogRules.UNKNOWN), release.title(), message));
        } else {
            judged(release, sink, tally);
        }
    }

    private void judged(Release release, FindingSink sink, Tally tally) {
        if (testcase != null) {
            tally.judged(testcase);
        }
        if (!present) {
            sink.accept(absence(release));
        } else if (!forX86 && onlyArchitecture != null) {
            Message message = CatalogRules.OTHER_ARCHITECTURE.with(
                    Shown.excerpt(release.title()), Shown.excerpt(onlyArchitecture));
            sink.accept(Finding.warning(rule(CatalogRules.ARCHITECTURE), release.title(), message)
                    .withLocation(new Location.Property("architecture"))
                    .withSuggestion("x86_64"));
        }
    }

    private Finding absence(Release release) {
        Severity severity = testcase == null ? Severity.WARNING : Severity.ERROR;
        boolean violates = testcase != null;
        Image found = unusable;
        Unusable reason = found == null ? null : Unusable.of(found);
        if (found != null && reason != null) {
            Message message = reason.message(found, release.title());
            return new Finding(
                    rule(CatalogRules.UNAVAILABLE),
                    severity,
                    violates,
                    found.subject(),
                    null,
                    message,
                    List.of(),
                    null);
        }
        String version = Shown.excerpt(release.version());
        String shown = Shown.excerpt(distribution);
        Message message = otherPurpose == null
                ? CatalogRules.NO_GENERIC.with(shown, version)
                : CatalogRules.NO_GENERIC_NEAR.with(shown, version, Shown.excerpt(otherPurpose));
        return new Finding(
                rule(CatalogRules.MISSING),
                severity,
                violates,
                release.title(),
                null,
                message,
                List.of(),
                otherPurpose);
    }

    private void unjudged(Tally tally) {
        if (testcase != null) {
            tally.unjudged(testcase);
        }
    }

    private boolean isAcceptable(String version) {
        for (Release release : acceptable) {
            if (release.version().equals(version)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNewer(String version) {
        return wanted != null && Versions.compare(version, wanted.version()) > 0;
    }

    private Rule rule(String id) {
        return new Rule(id, testcase, GenericImagesCheck.PRESENCE_CLAUSE);
    }
}
