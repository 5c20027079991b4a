package io.github.scs4j.image.rotation;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.OfficialResult;
import io.github.scs4j.finding.Rule;
import io.github.scs4j.finding.Severity;
import io.github.scs4j.finding.Shown;
import io.github.scs4j.finding.Tally;
import io.github.scs4j.finding.Verdict;
import io.github.scs4j.image.Image;
import io.github.scs4j.image.ImageSelection;
import io.github.scs4j.image.MetadataProperty;
import io.github.scs4j.image.MetadataStandard;
import io.github.scs4j.image.Requirement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The testcase {@code scs-0102-os_purpose-uniqueness}: among the visible public images of one {@code os_distro},
 * {@code os_version} and {@code architecture}, one at most has {@code os_purpose=generic} (SCS-0102, "Technical requirements and
 * features"). Takes images one by one. Mutable and not thread-safe; its memory is that of the distinct triples, with the first
 * {@value #MAX_SHOWN} images of each.
 *
 * <p>A collision is a WARNING by version 1, which recommends {@code os_purpose}, and an ERROR by version 2; both violate. Images
 * without an {@code architecture} collide with each other; those without {@code os_distro} or {@code os_version} with nothing,
 * and the testcases of these properties fail. A visible image whose properties are unknown is unjudged.
 */
public final class PurposeUniquenessCheck {
    /** The id of the testcase in the official test suite. */
    public static final String TESTCASE = "scs-0102-os_purpose-uniqueness";

    /** How many of the images that collide are named: {@value}. */
    public static final int MAX_SHOWN = 5;

    private final MetadataStandard standard;
    private final Map<Triple, Bucket> buckets = new LinkedHashMap<>();
    private final OfficialUniqueness official = new OfficialUniqueness();
    private long judged;
    private long unjudged;

    /** A check by this version of the standard. */
    public PurposeUniquenessCheck(MetadataStandard standard) {
        this.standard = Objects.requireNonNull(standard, "standard");
    }

    /** Takes the next image of the inventory. */
    public void add(Image image) {
        official.add(image);
        if (!ImageSelection.TEXT.includes(image) || Boolean.TRUE.equals(image.hidden())) {
            return;
        }
        if (!image.hasProperties()) {
            unjudged++;
            return;
        }
        judged++;
        Triple triple = "generic".equals(image.value(MetadataProperty.OS_PURPOSE)) ? Triple.of(image) : null;
        if (triple != null) {
            buckets.computeIfAbsent(triple, key -> new Bucket()).add(image);
        }
    }

    /** Part of the inventory could not be read: another generic image may stand there. */
    public void incomplete() {
        official.incomplete();
        unjudged++;
    }

    /**
     * Judges the images that were added. Findings go to the sink; the tally learns of every image and what the official test
     * suite says. May be called again after more images, with another tally.
     */
    public void end(FindingSink sink, Tally tally) {
        tally.given(TESTCASE);
        tally.judged(TESTCASE, judged);
        for (long i = 0; i < unjudged; i++) {
            tally.unjudged(TESTCASE);
        }
        Verdict verdict = unjudged > 0 ? Verdict.DNF : Verdict.PASS;
        for (Map.Entry<Triple, Bucket> each : buckets.entrySet()) {
            if (each.getValue().count > 1) {
                verdict = Verdict.FAIL;
                sink.accept(finding(each.getKey(), each.getValue()));
            }
        }
        OfficialResult result = official.result();
        if (result != null) {
            tally.official(TESTCASE, result, result.reading() == verdict ? null : official.divergence());
        }
    }

    private Finding finding(Triple triple, Bucket bucket) {
        boolean mandatory = MetadataProperty.OS_PURPOSE.requirement(standard) == Requirement.MANDATORY;
        return new Finding(
                new Rule(RotationRules.PURPOSE_NOT_UNIQUE, TESTCASE, MetadataProperty.OS_PURPOSE.clause(standard)),
                mandatory ? Severity.ERROR : Severity.WARNING,
                true,
                bucket.subject,
                new Location.Property("os_purpose"),
                RotationRules.NOT_UNIQUE.with(
                        Long.toString(bucket.count),
                        Shown.excerpt(triple.distro()),
                        Shown.excerpt(triple.version()),
                        Shown.excerpt(triple.architecture()),
                        bucket.shown()),
                List.of(),
                null);
    }

    /** What a generic image is for. */
    private record Triple(String architecture, String distro, String version) {
        static @Nullable Triple of(Image image) {
            String distro = image.property(MetadataProperty.OS_DISTRO);
            String version = image.property(MetadataProperty.OS_VERSION);
            if (distro == null || distro.isEmpty() || version == null || version.isEmpty()) {
                return null;
            }
            return new Triple(
                    Objects.requireNonNullElse(image.property(MetadataProperty.ARCHITECTURE), ""), distro, version);
        }
    }

    /** The generic images of a triple. */
    private static final class Bucket {
        private final List<String> first = new ArrayList<>(1);
        private String subject = "";
        private long count;

        void add(Image image) {
            count++;
            if (count == 1) {
                subject = image.subject();
            }
            if (first.size() < MAX_SHOWN) {
                String id = image.id();
                String name = Shown.excerpt(image.subject());
                first.add(id == null || id.equals(image.subject()) ? name : name + " (" + Shown.excerpt(id) + ")");
            }
        }

        String shown() {
            String shown = String.join(", ", first);
            return count > MAX_SHOWN ? shown + ", ..." : shown;
        }
    }
}
