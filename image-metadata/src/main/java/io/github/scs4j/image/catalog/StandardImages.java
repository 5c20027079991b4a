package io.github.scs4j.image.catalog;

import io.github.scs4j.image.catalog.ImageSpec.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A list of standard images for SCS-0104 v1. The standard only says what such a list means; which one counts is a matter of
 * the version of the scope "SCS-compatible IaaS". Immutable and thread-safe.
 *
 * <p>The published lists stand here as they were on 2026-08-21; their sources were last extended on 2026-02-26.
 */
public final class StandardImages {
    static final String CLAUSE =
            "https://docs.scs.community/standards/scs-0104-v1-standard-images#standard-images-yaml";

    private static final String PUBLISHED = "https://github.com/SovereignCloudStack/standards/blob/main/Tests/iaas/";

    /** The list {@code scs-0104-v1-images}: Ubuntu 22.04 is mandatory. */
    public static final StandardImages V4 = new StandardImages(
            "scs-0104-v1-images",
            PUBLISHED + "scs-0104-v1-images.yaml",
            List.of("v4"),
            LocalDate.of(2024, 2, 28),
            List.of(
                    ubuntu("22.04", "jammy", Status.MANDATORY),
                    capi(" ", Status.RECOMMENDED),
                    ubuntu("20.04", "focal", Status.OPTIONAL),
                    debian("12", "bookworm", Status.OPTIONAL),
                    debian("11", "bullseye", Status.OPTIONAL),
                    debian("10", "buster", Status.OPTIONAL)),
            List.of());

    /** The list {@code scs-0104-v1-images-v5}: Ubuntu 24.04 is mandatory. */
    public static final StandardImages V5 = new StandardImages(
            "scs-0104-v1-images-v5",
            PUBLISHED + "scs-0104-v1-images-v5.yaml",
            List.of("v5", "v5.1", "next"),
            LocalDate.of(2024, 11, 21),
            List.of(
                    ubuntu("24.04", "noble", Status.MANDATORY),
                    debian("12", "bookworm", Status.RECOMMENDED),
                    capi("-", Status.RECOMMENDED),
                    ubuntu("22.04", "jammy", Status.OPTIONAL),
                    ubuntu("20.04", "focal", Status.OPTIONAL),
                    debian("11", "bullseye", Status.OPTIONAL),
                    debian("10", "buster", Status.OPTIONAL)),
            List.of(capi(" ", Status.OPTIONAL), debian("13", "trixie", Status.OPTIONAL)));

    private static final List<StandardImages> EDITIONS = List.of(V4, V5);

    private final String id;
    private final @Nullable String url;
    private final List<String> scopeVersions;
    private final @Nullable LocalDate effectiveFrom;
    private final List<ImageSpec> images;
    private final List<ImageSpec> testedOnly;

    private StandardImages(
            String id,
            @Nullable String url,
            List<String> scopeVersions,
            @Nullable LocalDate effectiveFrom,
            List<ImageSpec> images,
            List<ImageSpec> testedOnly) {
        this.id = Objects.requireNonNull(id, "id");
        this.url = url;
        this.scopeVersions = scopeVersions;
        this.effectiveFrom = effectiveFrom;
        this.images = List.copyOf(images);
        this.testedOnly = testedOnly;
    }

    /** A list of one's own, called {@code id}. */
    public static StandardImages of(String id, List<ImageSpec> images) {
        return new StandardImages(id, null, List.of(), null, images, List.of());
    }

    /** The published lists, oldest first. */
    public static List<StandardImages> editions() {
        return EDITIONS;
    }

    /** The published list of this id, or that a version of the scope names, such as {@code v5.1}; {@code null} if none. */
    public static @Nullable StandardImages edition(String idOrScopeVersion) {
        for (StandardImages edition : EDITIONS) {
            if (edition.id.equals(idOrScopeVersion) || edition.scopeVersions.contains(idOrScopeVersion)) {
                return edition;
            }
        }
        return null;
    }

    /**
     * The list of the newest scope version that is effective on a day; {@code null} before 2024-02-28, when no scope version
     * asked for standard images.
     */
    public static @Nullable StandardImages effectiveOn(LocalDate day) {
        StandardImages effective = null;
        for (StandardImages edition : EDITIONS) {
            if (edition.effectiveFrom != null && !day.isBefore(edition.effectiveFrom)) {
                effective = edition;
            }
        }
        return effective;
    }

    /** The id of a published list, such as {@code scs-0104-v1-images-v5}, or what a list of one's own is called. */
    public String id() {
        return id;
    }

    /** Address of a published list; {@code null} for a list of one's own. */
    public @Nullable String url() {
        return url;
    }

    /** The versions of the scope that name the list. */
    public List<String> scopeVersions() {
        return scopeVersions;
    }

    /** The first day on which a scope version with this list was effective; {@code null} for a list of one's own. */
    public @Nullable LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    /** The entries in the order of the list. */
    public List<ImageSpec> images() {
        return images;
    }

    /** What the scope has testcases for although the list does not name it (D113). */
    public List<ImageSpec> testedOnly() {
        return testedOnly;
    }

    /** The id. */
    @Override
    public String toString() {
        return id;
    }

    static ImageSpec ubuntu(String version, String codename, Status status) {
        String site = "https://cloud-images.ubuntu.com/";
        return ImageSpec.single(
                "Ubuntu " + version, status, List.of(site + "releases/" + codename + "/", site + codename + "/"));
    }

    static ImageSpec debian(String version, String codename, Status status) {
        return ImageSpec.single(
                "Debian " + version,
                status,
                List.of(
                        "https://cloud.debian.org/images/cloud/" + codename + "/",
                        "https://cdimage.debian.org/cdimage/cloud/" + codename + "/"));
    }

    /** Images for Kubernetes nodes, with this between name and version. */
    static ImageSpec capi(String separator, Status status) {
        String swift = "https://swift.services.a.regiocloud.tech/swift/v1/AUTH_b182637428444b9aa302bb8d5a5a418c/"
                + "openstack-k8s-capi-images/";
        return ImageSpec.group(
                "ubuntu-capi-image",
                "ubuntu-capi-image" + separator + "v[0-9]\\.[0-9]+(\\.[0-9]+)?",
                status,
                List.of(
                        "https://nbg1.your-objectstorage.com/osism/openstack-k8s-capi-images/",
                        swift + "ubuntu-2404-kube",
                        swift + "ubuntu-2204-kube"));
    }
}
