package io.github.scs4j.image.publish;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.Report;
import io.github.scs4j.finding.Shown;
import io.github.scs4j.image.Image;
import io.github.scs4j.image.MetadataCheck;
import io.github.scs4j.image.MetadataProperty;
import io.github.scs4j.image.MetadataStandard;
import io.github.scs4j.image.OsPurpose;
import io.github.scs4j.image.ReplaceFrequency;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Builds metadata that meets SCS-0102: it fills in what is not given where one value is plain, and refuses what violates a
 * testcase, by the rules of {@link MetadataCheck}. Mutable and not thread-safe.
 *
 * <p>Nobody but the provider can say how often the image is replaced, where it comes from, when it was built, and how much
 * memory it needs: these are never filled in.
 */
public final class ImageMetadataBuilder {
    private static final long GIB = 1L << 30;
    private static final int MAX_KEY = 255;

    /** Fields of an image in Glance, which cannot be properties. */
    private static final Set<String> FIELDS = Set.of(
            "checksum",
            "container_format",
            "created_at",
            "direct_url",
            "disk_format",
            "file",
            "id",
            "locations",
            "min_disk",
            "min_ram",
            "name",
            "os_hash_algo",
            "os_hash_value",
            "os_hidden",
            "owner",
            "protected",
            "schema",
            "self",
            "size",
            "status",
            "stores",
            "tags",
            "updated_at",
            "virtual_size",
            "visibility");

    private final String distro;
    private final String version;
    private final EnumMap<MetadataProperty, String> values = new EnumMap<>(MetadataProperty.class);
    private final Map<String, String> others = new LinkedHashMap<>();
    private final List<String> tags = new ArrayList<>();
    private MetadataStandard standard = MetadataStandard.EFFECTIVE;
    private @Nullable String name;
    private @Nullable String kubernetes;
    private long minDisk = -1;
    private long minRam = -1;
    private long size = -1;
    private long virtualSize = -1;

    ImageMetadataBuilder(String distro, String version) {
        this.distro = Objects.requireNonNull(distro, "distro");
        this.version = Objects.requireNonNull(version, "version");
    }

    /** Sets the version of the standard; {@link MetadataStandard#EFFECTIVE} if not set. */
    public ImageMetadataBuilder standard(MetadataStandard standard) {
        this.standard = Objects.requireNonNull(standard, "standard");
        return this;
    }

    /** Sets the name; if not set, distribution, version and features make it. */
    public ImageMetadataBuilder name(String name) {
        this.name = Objects.requireNonNull(name, "name");
        return this;
    }

    /** Sets the architecture; {@code x86_64} if not set. */
    public ImageMetadataBuilder architecture(String architecture) {
        return put(MetadataProperty.ARCHITECTURE, architecture);
    }

    /** Sets the purpose; {@link OsPurpose#GENERIC} if not set. */
    public ImageMetadataBuilder purpose(OsPurpose purpose) {
        return put(MetadataProperty.OS_PURPOSE, purpose.value());
    }

    /**
     * Says that the image is a node of Kubernetes of this version, such as {@code v1.34.1}: its purpose is {@code k8snode},
     * and unless it is set, its name says the version.
     */
    public ImageMetadataBuilder kubernetes(String kubernetesVersion) {
        this.kubernetes = kubernetesVersion.startsWith("v") ? kubernetesVersion : "v" + kubernetesVersion;
        return purpose(OsPurpose.K8SNODE);
    }

    /** Sets up to when patches are included: {@code YYYY-MM-DD}, with or without {@code hh:mm} or {@code hh:mm:ss}, in UTC. */
    public ImageMetadataBuilder buildDate(String buildDate) {
        return put(MetadataProperty.IMAGE_BUILD_DATE, buildDate);
    }

    /** Sets the URL that the image can be downloaded from, or {@code private}. */
    public ImageMetadataBuilder source(String source) {
        return put(MetadataProperty.IMAGE_SOURCE, source);
    }

    /** Sets a URL or text with release notes; name and build date if not set. */
    public ImageMetadataBuilder description(String description) {
        return put(MetadataProperty.IMAGE_DESCRIPTION, description);
    }

    /** Sets the user to log in as, {@code none} if there is none; that of the distribution's images if not set. */
    public ImageMetadataBuilder login(String user) {
        return put(MetadataProperty.IMAGE_ORIGINAL_USER, user);
    }

    /** Sets how often the image of this name is replaced at least. */
    public ImageMetadataBuilder replaceFrequency(ReplaceFrequency frequency) {
        return put(MetadataProperty.REPLACE_FREQUENCY, frequency.value());
    }

    /** Sets until when the image is provided: {@code YYYY-MM-DD}, {@code notice} or {@code none}; {@code none} if not set. */
    public ImageMetadataBuilder providedUntil(String providedUntil) {
        return put(MetadataProperty.PROVIDED_UNTIL, providedUntil);
    }

    /**
     * Sets how long the UUID is valid: {@code YYYY-MM-DD}, {@code last-N}, {@code notice}, {@code forever} or {@code none};
     * {@code none} if not set.
     */
    public ImageMetadataBuilder uuidValidity(String uuidValidity) {
        return put(MetadataProperty.UUID_VALIDITY, uuidValidity);
    }

    /**
     * Sets in how many hours critical security issues lead to a new image, 0 for as soon as possible.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public ImageMetadataBuilder hotfixHours(int hours) {
        if (hours < 0) {
            throw new IllegalArgumentException("negative hours: " + hours);
        }
        return put(MetadataProperty.HOTFIX_HOURS, Integer.toString(hours));
    }

    /** Sets the smallest disk in GiB; the size of the image in whole GiB if not set. */
    public ImageMetadataBuilder minDisk(long gibibytes) {
        this.minDisk = notNegative(gibibytes);
        return this;
    }

    /** Sets the smallest memory in MiB. */
    public ImageMetadataBuilder minRam(long mebibytes) {
        this.minRam = notNegative(mebibytes);
        return this;
    }

    /** Sets the size of the image file and that of the disk in it, in bytes, to check the smallest disk against. */
    public ImageMetadataBuilder size(long fileBytes, long virtualBytes) {
        this.size = notNegative(fileBytes);
        this.virtualSize = notNegative(virtualBytes);
        return this;
    }

    /**
     * Sets any property, whether the standard knows it or not.
     *
     * @throws IllegalArgumentException if the key is empty, longer than the 255 characters that Glance takes, holds {@code =}
     *     or anything but visible ASCII, or is a field of images, such as {@code min_disk} or {@code os_hash_algo}
     */
    public ImageMetadataBuilder property(String key, String value) {
        Objects.requireNonNull(value, "value");
        if (!isKey(key)) {
            throw new IllegalArgumentException("not the key of a property: " + Shown.excerpt(key));
        }
        MetadataProperty property = MetadataProperty.of(key);
        if (property != null) {
            return put(property, value);
        }
        others.put(key, value);
        return this;
    }

    /**
     * Adds the tag {@code managed_by_VENDOR}.
     *
     * @throws IllegalArgumentException if the vendor is empty or holds anything but ASCII letters, digits, {@code _}, {@code -}
     *     and {@code .}
     */
    public ImageMetadataBuilder managedBy(String vendor) {
        boolean word = !vendor.isEmpty() && vendor.chars().allMatch(c -> isLetterOrDigit(c) || "_-.".indexOf(c) >= 0);
        if (!word) {
            throw new IllegalArgumentException("not the name of a vendor: " + Shown.excerpt(vendor));
        }
        tags.add("managed_by_" + vendor);
        return this;
    }

    /**
     * What the rules find on the metadata as it is now.
     *
     * @param at the moment for which it is built, no earlier than the build date
     */
    public List<Finding> findings(Instant at) {
        return findings(filledIn(at), at);
    }

    /** The metadata; {@code null} if it violates a testcase, which {@link #findings} explains. */
    public @Nullable ImageMetadata tryBuild(Instant at) {
        ImageMetadata metadata = filledIn(at);
        return violation(findings(metadata, at)) == null ? metadata : null;
    }

    /**
     * The metadata.
     *
     * @param at the moment for which it is built, no earlier than the build date
     * @throws IllegalArgumentException if it violates a testcase
     */
    public ImageMetadata build(Instant at) {
        ImageMetadata metadata = filledIn(at);
        Finding violation = violation(findings(metadata, at));
        if (violation != null) {
            throw new IllegalArgumentException(violation.message().toString());
        }
        return metadata;
    }

    private List<Finding> findings(ImageMetadata metadata, Instant at) {
        Report.Collector collector = new Report.Collector();
        new MetadataCheck(standard).judge(metadata.toImage(), at, collector, collector.tally());
        List<Finding> findings = new ArrayList<>();
        for (Finding finding : collector.report().findings()) {
            if (!isOfHash(finding)) {
                findings.add(finding);
            }
        }
        return List.copyOf(findings);
    }

    /** Glance fills in the hash. */
    private static boolean isOfHash(Finding finding) {
        return finding.location() instanceof Location.Property property
                && (property.name().equals(MetadataProperty.OS_HASH_ALGO.key())
                        || property.name().equals(MetadataProperty.OS_HASH_VALUE.key()));
    }

    private static @Nullable Finding violation(List<Finding> findings) {
        for (Finding finding : findings) {
            if (finding.violates()) {
                return finding;
            }
        }
        return null;
    }

    private ImageMetadata filledIn(Instant at) {
        Map<String, Message> derived = new LinkedHashMap<>();
        String imageName = name == null ? derivedName(derived) : name;
        Map<MetadataProperty, String> filled = new EnumMap<>(values);
        filled.put(MetadataProperty.OS_DISTRO, distro);
        filled.put(MetadataProperty.OS_VERSION, version);
        Filling filling = new Filling(filled, derived);
        filling.set(MetadataProperty.ARCHITECTURE, "x86_64", DerivedMessages.ARCHITECTURE.with());
        filling.set(MetadataProperty.HW_DISK_BUS, "scsi", DerivedMessages.DISK_BUS.with());
        if ("scsi".equals(filled.get(MetadataProperty.HW_DISK_BUS))) {
            filling.set(MetadataProperty.HW_SCSI_MODEL, "virtio-scsi", DerivedMessages.DISK_BUS.with());
        }
        filling.set(MetadataProperty.HYPERVISOR_TYPE, "qemu", DerivedMessages.HYPERVISOR.with());
        filling.set(MetadataProperty.OS_PURPOSE, OsPurpose.GENERIC.value(), DerivedMessages.PURPOSE.with());
        filling.set(MetadataProperty.HW_RNG_MODEL, "virtio", DerivedMessages.RANDOM.with());
        filling.set(MetadataProperty.UUID_VALIDITY, "none", DerivedMessages.NO_PROMISE.with());
        filling.set(MetadataProperty.PROVIDED_UNTIL, "none", DerivedMessages.NO_PROMISE.with());
        String login = DistroFacts.login(distro, version);
        if (login != null) {
            filling.set(MetadataProperty.IMAGE_ORIGINAL_USER, login, DerivedMessages.LOGIN.with(distro));
        }
        String built = filled.get(MetadataProperty.IMAGE_BUILD_DATE);
        if (built != null) {
            String description = imageName + ", built " + built;
            filling.set(MetadataProperty.IMAGE_DESCRIPTION, description, DerivedMessages.DESCRIPTION.with());
        }
        return metadata(imageName, filled, derived, at);
    }

    private ImageMetadata metadata(
            String imageName, Map<MetadataProperty, String> filled, Map<String, Message> derived, Instant at) {
        Map<String, String> properties = new LinkedHashMap<>();
        filled.forEach((property, value) -> properties.put(property.key(), value));
        properties.putAll(others);
        List<String> allTags = new ArrayList<>(tags);
        String tag = "os:" + distro;
        if (!allTags.contains(tag)) {
            allTags.add(tag);
            derived.put(tag, DerivedMessages.TAG.with());
        }
        Image.Builder image = Image.builder(imageName)
                .status("active")
                .visibility("public")
                .hidden(false)
                .createdAt(at)
                .hash("sha512", null)
                .tags(allTags)
                .properties(properties);
        long disk = minDisk;
        long bytes = Math.max(size, virtualSize);
        if (disk < 0 && bytes > 0) {
            disk = (bytes - 1) / GIB + 1;
            derived.put(MetadataProperty.MIN_DISK.key(), DerivedMessages.MIN_DISK.with());
        }
        if (disk >= 0) {
            image.minDisk(disk);
        }
        if (minRam >= 0) {
            image.minRam(minRam);
        }
        if (size >= 0) {
            image.size(size).virtualSize(virtualSize);
        }
        return new ImageMetadata(image.build(), properties, allTags, derived);
    }

    private String derivedName(Map<String, Message> derived) {
        if (kubernetes != null && distro.equals("ubuntu")) {
            derived.put("name", DerivedMessages.NODE_NAME.with());
            return "ubuntu-capi-image " + kubernetes;
        }
        derived.put("name", DerivedMessages.NAME.with());
        StringBuilder text =
                new StringBuilder(DistroFacts.name(distro)).append(' ').append(version);
        String purpose = values.get(MetadataProperty.OS_PURPOSE);
        OsPurpose known = purpose == null ? null : OsPurpose.of(purpose);
        if (known != null) {
            text.append(DistroFacts.feature(known));
        }
        if (kubernetes != null) {
            text.append(' ').append(kubernetes);
        }
        String architecture = values.get(MetadataProperty.ARCHITECTURE);
        if (architecture != null && !architecture.equals("x86_64")) {
            text.append(' ').append(architecture);
        }
        return text.toString();
    }

    private ImageMetadataBuilder put(MetadataProperty property, String value) {
        values.put(property, Objects.requireNonNull(value, property.key()));
        return this;
    }

    private static long notNegative(long number) {
        if (number < 0) {
            throw new IllegalArgumentException("negative: " + number);
        }
        return number;
    }

    private static boolean isKey(String key) {
        return !key.isEmpty()
                && key.length() <= MAX_KEY
                && !FIELDS.contains(key)
                && key.chars().allMatch(c -> c > ' ' && c <= '~' && c != '=');
    }

    private static boolean isLetterOrDigit(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    /** Fills in what is not given, and remembers why. */
    private record Filling(Map<MetadataProperty, String> values, Map<String, Message> derived) {
        void set(MetadataProperty property, String value, Message reason) {
            if (values.putIfAbsent(property, value) == null) {
                derived.put(property.key(), reason);
            }
        }
    }
}
