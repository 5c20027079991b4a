package io.github.scs4j.image.catalog;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.Rule;
import io.github.scs4j.finding.Shown;
import io.github.scs4j.finding.Tally;
import io.github.scs4j.image.Image;
import io.github.scs4j.image.ImageSelection;
import io.github.scs4j.image.MetadataProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Standard images by their metadata (SCS-0104 v2, a draft): the latest long-term release of Ubuntu is there as a generic
 * image, generic images of Ubuntu and Debian come from their vendors, and the official images for Kubernetes nodes are what
 * they say. The previous long-term release and the two newest releases of Debian are recommended, and have no testcase. Takes
 * images one by one; its memory does not grow with them, except for the distinct names of images for Kubernetes nodes.
 * Mutable and not thread-safe.
 *
 * <p>A release is wanted from the day after April 30, or after one month for Debian; from its release until then the one
 * before it does as well. Days are those of UTC. Which releases there are is a fact with a date ({@link Releases}): where the
 * facts do not suffice for the day, the testcase is not judged, unless the cloud has neither what they ask for nor anything
 * newer.
 *
 * <p>The official test suite has no testcase for most of this at the commit that scs4j follows; the ids
 * {@code scs-0104-image-ubuntu-latest}, {@code scs-0104-source-ubuntu}, {@code scs-0104-source-debian} and
 * {@code scs-0104-source-capi} follow the names of its later functions (D56).
 */
public final class GenericImagesCheck {
    static final String TEXT = "https://docs.scs.community/standards/scs-0104-v2-standard-images";
    static final String SOURCE_CLAUSE = TEXT + "#generic-os-images";
    static final String CAPI_SOURCE_CLAUSE = TEXT + "#official-scs-capi-images";
    static final String PRESENCE_CLAUSE = TEXT + "#generic-os-images-1";
    static final String CAPI_PRESENCE_CLAUSE = TEXT + "#official-scs-capi-images-1";

    private static final String UBUNTU_TESTCASE = "scs-0104-image-ubuntu-latest";
    private static final String UBUNTU_SOURCE_TESTCASE = "scs-0104-source-ubuntu";
    private static final String DEBIAN_SOURCE_TESTCASE = "scs-0104-source-debian";
    private static final String UBUNTU_SITE = "https://cloud-images.ubuntu.com/";
    private static final List<String> DEBIAN_SITES =
            List.of("https://cloud.debian.org/images/cloud/", "https://cdimage.debian.org/cdimage/cloud/");

    private final Releases releases;
    private final List<GenericRow> rows;
    private final CapiState capi = new CapiState();
    private boolean incomplete;
    private boolean lone;

    /**
     * A check with these facts.
     *
     * @param at the moment of the check
     */
    public GenericImagesCheck(Releases releases, Instant at) {
        this.releases = Objects.requireNonNull(releases, "releases");
        LocalDate day = at.atOffset(ZoneOffset.UTC).toLocalDate();
        this.rows = List.of(
                row(Releases.UBUNTU, UBUNTU_TESTCASE, 0, day),
                row(Releases.UBUNTU, null, 1, day),
                row(Releases.DEBIAN, null, 0, day),
                row(Releases.DEBIAN, null, 1, day));
    }

    private GenericRow row(String distribution, @Nullable String testcase, int age, LocalDate day) {
        List<Release> out = releases.outOn(distribution, day);
        List<Release> acceptable = new ArrayList<>();
        if (age < out.size()) {
            acceptable.add(out.get(age));
            boolean grace = !day.isAfter(Releases.graceUntil(out.get(0)));
            if (grace && age + 1 < out.size()) {
                acceptable.add(out.get(age + 1));
            }
        }
        boolean passed = day.isAfter(releases.sufficeUntil(distribution));
        GenericRow.LastDay lastDay = new GenericRow.LastDay(releases.asOf().toString(), passed);
        return new GenericRow(distribution, testcase, acceptable, lastDay);
    }

    /** Takes the next image of the inventory, and judges its source. */
    public void add(Image image, FindingSink sink, Tally tally) {
        capi.add(image, sink, tally);
        for (GenericRow row : rows) {
            row.add(image);
        }
        if (!ImageSelection.TEXT.includes(image)) {
            return;
        }
        if (!image.hasProperties()) {
            tally.unjudged(sourceTestcase(Releases.UBUNTU));
            tally.unjudged(sourceTestcase(Releases.DEBIAN));
            Message message = CatalogRules.PROPERTIES_UNKNOWN.with(
                    Shown.excerpt(image.subject()), CatalogRules.COMMAND, CatalogRules.REQUEST);
            Rule rule = new Rule(CatalogRules.UNKNOWN, null, SOURCE_CLAUSE);
            sink.accept(Finding.warning(rule, image.subject(), message));
        } else if ("generic".equals(image.property(MetadataProperty.OS_PURPOSE))) {
            String distribution = image.property(MetadataProperty.OS_DISTRO);
            if (distribution != null
                    && (distribution.equals(Releases.UBUNTU) || distribution.equals(Releases.DEBIAN))) {
                judgeSource(image, distribution, sink, tally);
            }
        }
    }

    /** Part of the inventory could not be read: what seems to be missing may stand there. */
    public void incomplete() {
        incomplete = true;
        for (GenericRow row : rows) {
            row.incomplete();
        }
    }

    /** The inventory is one image of a cloud, as the caller knows: what seems to be missing is not judged. */
    public void lone() {
        lone = true;
        incomplete();
        for (GenericRow row : rows) {
            row.lone();
        }
    }

    /** Judges what is there; to be called once, after the last image. */
    public void end(FindingSink sink, Tally tally) {
        tally.given(sourceTestcase(Releases.UBUNTU));
        tally.given(sourceTestcase(Releases.DEBIAN));
        for (GenericRow row : rows) {
            row.end(sink, tally);
        }
        capi.end(sink, tally, incomplete, lone);
    }

    private void judgeSource(Image image, String distribution, FindingSink sink, Tally tally) {
        String testcase = sourceTestcase(distribution);
        String version = image.property(MetadataProperty.OS_VERSION);
        Release release = version == null ? null : releases.release(distribution, version);
        List<String> sources = sources(distribution, release);
        SourceCheck check = SourceCheck.of(image, sources, sources);
        boolean right = check.outcome().isRight();
        if (version == null || !isInTable(distribution, version)) {
            tally.judged(testcase);
            if (!right) {
                String source = check.value();
                Message message = CatalogRules.SOURCE_VENDOR.with(
                        Shown.excerpt(source == null ? "" : source), Shown.excerpt(distribution));
                sink.accept(Finding.warning(rule(CatalogRules.SOURCE, testcase), image.subject(), message)
                        .withLocation(new Location.Property(SourceCheck.KEY))
                        .withExpected(sources));
            }
            return;
        }
        if (!right) {
            tally.judged(testcase);
            String title = distribution + " " + version;
            sink.accept(SourceFindings.wrong(rule(CatalogRules.SOURCE, testcase), image, check, title, sources, true));
            return;
        }
        if (release == null) {
            tally.unjudged(testcase);
            Message message = CatalogRules.CODENAME_UNKNOWN.with(Shown.excerpt(distribution), Shown.excerpt(version));
            sink.accept(Finding.warning(rule(CatalogRules.RELEASE, testcase), image.subject(), message)
                    .withLocation(new Location.Property("os_version")));
        } else {
            tally.judged(testcase);
        }
        SourceFindings.remarks(id -> rule(id, testcase), image, check, sink);
    }

    /** Whether the table of sources has the form of the version: {@code [N]N} for Debian, {@code NN.NN} for Ubuntu. */
    private static boolean isInTable(String distribution, String version) {
        if (!Versions.isNumber(version)) {
            return false;
        }
        return distribution.equals(Releases.DEBIAN)
                ? version.length() <= 2
                : version.length() == 5 && version.charAt(2) == '.';
    }

    private static List<String> sources(String distribution, @Nullable Release release) {
        String folder = release == null ? "" : release.codename() + "/";
        if (distribution.equals(Releases.DEBIAN)) {
            return List.of(DEBIAN_SITES.get(0) + folder, DEBIAN_SITES.get(1) + folder);
        }
        return release == null
                ? List.of(UBUNTU_SITE)
                : List.of(UBUNTU_SITE + "releases/" + folder, UBUNTU_SITE + folder);
    }

    private static String sourceTestcase(String distribution) {
        return distribution.equals(Releases.UBUNTU) ? UBUNTU_SOURCE_TESTCASE : DEBIAN_SOURCE_TESTCASE;
    }

    private static Rule rule(String id, String testcase) {
        return new Rule(id, testcase, SOURCE_CLAUSE);
    }
}
