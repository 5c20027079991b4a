package io.github.scs4j.image;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The properties that SCS-0102 gives a meaning, in the order of its text. The key is the one in Glance, where
 * {@code min_disk}, {@code min_ram}, {@code os_hash_algo} and {@code os_hash_value} are fields of the image rather than
 * properties.
 */
public enum MetadataProperty {
    ARCHITECTURE("architecture", ValueType.WORD, Requirement.MANDATORY, "scs-0102-prop-architecture"),
    MIN_DISK("min_disk", ValueType.NUMBER, Requirement.MANDATORY, "scs-0102-prop-min_disk"),
    MIN_RAM("min_ram", ValueType.NUMBER, Requirement.MANDATORY, "scs-0102-prop-min_ram"),
    OS_VERSION("os_version", ValueType.TEXT, Requirement.MANDATORY, "scs-0102-prop-os_version"),
    OS_DISTRO("os_distro", ValueType.TEXT, Requirement.MANDATORY, "scs-0102-prop-os_distro"),
    HW_DISK_BUS("hw_disk_bus", ValueType.WORD, Requirement.MANDATORY, "scs-0102-prop-hw_disk_bus"),
    HW_SCSI_MODEL("hw_scsi_model", ValueType.WORD, Requirement.OPTIONAL, null),
    HYPERVISOR_TYPE("hypervisor_type", ValueType.WORD, Requirement.RECOMMENDED, "scs-0102-prop-hypervisor_type"),
    /** Recommended in version 1, mandatory in version 2. */
    OS_PURPOSE("os_purpose", ValueType.WORD, Requirement.RECOMMENDED, "scs-0102-prop-os_purpose"),
    HW_RNG_MODEL("hw_rng_model", ValueType.WORD, Requirement.OPTIONAL, "scs-0102-prop-hw_rng_model"),
    OS_SECURE_BOOT("os_secure_boot", ValueType.WORD, Requirement.OPTIONAL, null),
    HW_FIRMWARE_TYPE("hw_firmware_type", ValueType.WORD, Requirement.OPTIONAL, null),
    HW_WATCHDOG_ACTION("hw_watchdog_action", ValueType.WORD, Requirement.OPTIONAL, null),
    HW_MEM_ENCRYPTION("hw_mem_encryption", ValueType.BOOLEAN, Requirement.OPTIONAL, null),
    HW_PMU("hw_pmu", ValueType.BOOLEAN, Requirement.OPTIONAL, null),
    HW_VIDEO_RAM("hw_video_ram", ValueType.NUMBER, Requirement.OPTIONAL, null),
    HW_VIF_MULTIQUEUE_ENABLED("hw_vif_multiqueue_enabled", ValueType.BOOLEAN, Requirement.OPTIONAL, null),
    REPLACE_FREQUENCY("replace_frequency", ValueType.WORD, Requirement.MANDATORY, "scs-0102-prop-replace_frequency"),
    UUID_VALIDITY("uuid_validity", ValueType.VALIDITY, Requirement.MANDATORY, "scs-0102-prop-uuid_validity"),
    PROVIDED_UNTIL("provided_until", ValueType.DATE_OR_WORD, Requirement.MANDATORY, "scs-0102-prop-provided_until"),
    HOTFIX_HOURS("hotfix_hours", ValueType.NUMBER, Requirement.OPTIONAL, "scs-0102-prop-hotfix_hours"),
    IMAGE_SOURCE("image_source", ValueType.URL_OR_WORD, Requirement.MANDATORY, "scs-0102-prop-image_source"),
    IMAGE_DESCRIPTION("image_description", ValueType.TEXT, Requirement.MANDATORY, "scs-0102-prop-image_description"),
    IMAGE_BUILD_DATE("image_build_date", ValueType.TIME, Requirement.MANDATORY, "scs-0102-prop-image_build_date"),
    IMAGE_ORIGINAL_USER(
            "image_original_user", ValueType.TEXT, Requirement.MANDATORY, "scs-0102-prop-image_original_user"),
    PATCHLEVEL("patchlevel", ValueType.TEXT, Requirement.OPTIONAL, null),
    OS_HASH_ALGO("os_hash_algo", ValueType.WORD, Requirement.RECOMMENDED, "scs-0102-prop-hash_algo"),
    OS_HASH_VALUE("os_hash_value", ValueType.TEXT, Requirement.RECOMMENDED, null),
    LICENSE_INCLUDED("license_included", ValueType.BOOLEAN, Requirement.OPTIONAL, null),
    LICENSE_REQUIRED("license_required", ValueType.BOOLEAN, Requirement.OPTIONAL, null),
    SUBSCRIPTION_INCLUDED("subscription_included", ValueType.BOOLEAN, Requirement.OPTIONAL, null),
    SUBSCRIPTION_REQUIRED("subscription_required", ValueType.BOOLEAN, Requirement.OPTIONAL, null),
    MAINTAINED_UNTIL("maintained_until", ValueType.DATE, Requirement.OPTIONAL, null),
    L1_SUPPORT_CONTACT("l1_support_contact", ValueType.URI, Requirement.OPTIONAL, null);

    private static final Map<String, MetadataProperty> BY_KEY = byKey();
    /** The address of each, by version of the standard. */
    private static final String[][] CLAUSES = clauses();
    /** The words of each, by version of the standard. */
    private static final List<List<List<String>>> WORDS = allWords();

    private final String key;
    private final ValueType type;
    private final Requirement requirement;
    private final @Nullable String testcase;

    MetadataProperty(String key, ValueType type, Requirement requirement, @Nullable String testcase) {
        this.key = key;
        this.type = type;
        this.requirement = requirement;
        this.testcase = testcase;
    }

    /** The property of this key; {@code null} if the standard gives it no meaning. */
    public static @Nullable MetadataProperty of(String key) {
        return BY_KEY.get(key);
    }

    /** The key in Glance. */
    public String key() {
        return key;
    }

    /** The bit that stands for it in a set of properties. */
    long bit() {
        return 1L << ordinal();
    }

    /** What its value is. */
    public ValueType type() {
        return type;
    }

    /** How much a version of the standard wants it. */
    public Requirement requirement(MetadataStandard standard) {
        return this == OS_PURPOSE && standard == MetadataStandard.V2 ? Requirement.MANDATORY : requirement;
    }

    /** The official testcase about it, such as {@code scs-0102-prop-architecture}; {@code null} if there is none. */
    public @Nullable String testcase() {
        return testcase;
    }

    /**
     * The words that a version of the standard takes as value, in its order, or in OpenStack's where it refers to that; empty
     * if any text of the type is taken. For {@code os_distro}, whose list is open, see {@link OsDistro#recognized}.
     */
    public List<String> words(MetadataStandard standard) {
        return WORDS.get(standard.ordinal()).get(ordinal());
    }

    /** Address of the section that defines it in a version of the standard. */
    public String clause(MetadataStandard standard) {
        return CLAUSES[standard.ordinal()][ordinal()];
    }

    private String section() {
        if (ordinal() <= HW_VIF_MULTIQUEUE_ENABLED.ordinal()) {
            return "#technical-requirements-and-features";
        }
        if (ordinal() <= HOTFIX_HOURS.ordinal()) {
            return "#image-updating";
        }
        if (ordinal() <= IMAGE_DESCRIPTION.ordinal()) {
            return "#image-origin";
        }
        return ordinal() <= OS_HASH_VALUE.ordinal()
                ? "#image-build-info"
                : "#licensing--maintenance-subscription--support";
    }

    private static String[][] clauses() {
        String[][] clauses = new String[MetadataStandard.values().length][values().length];
        for (MetadataStandard standard : MetadataStandard.values()) {
            for (MetadataProperty property : values()) {
                clauses[standard.ordinal()][property.ordinal()] = standard.url() + property.section();
            }
        }
        return clauses;
    }

    private static List<List<List<String>>> allWords() {
        List<List<List<String>>> all = new ArrayList<>();
        for (MetadataStandard standard : MetadataStandard.values()) {
            List<List<String>> words = new ArrayList<>();
            for (MetadataProperty property : values()) {
                words.add(property.listed(standard));
            }
            all.add(List.copyOf(words));
        }
        return List.copyOf(all);
    }

    private List<String> listed(MetadataStandard standard) {
        return switch (this) {
            case ARCHITECTURE -> Architecture.WORDS;
            case HW_DISK_BUS -> DiskBus.WORDS;
            case HW_SCSI_MODEL ->
                List.of("virtio-scsi", "buslogic", "ibmvscsi", "lsilogic", "lsisas1068", "lsisas1078", "vmpvscsi");
            case HYPERVISOR_TYPE -> HypervisorType.WORDS;
            case OS_PURPOSE -> OsPurpose.words(standard);
            case HW_RNG_MODEL -> List.of("virtio");
            case OS_SECURE_BOOT -> List.of("required", "optional", "disabled");
            case HW_FIRMWARE_TYPE -> List.of("bios", "uefi");
            case HW_WATCHDOG_ACTION -> List.of("disabled", "reset", "poweroff", "pause", "none");
            case REPLACE_FREQUENCY ->
                List.of("yearly", "quarterly", "monthly", "weekly", "daily", "critical_bug", "never");
            case UUID_VALIDITY -> List.of("none", "notice", "forever");
            case PROVIDED_UNTIL -> List.of("none", "notice");
            case IMAGE_SOURCE -> List.of("private");
            case OS_HASH_ALGO -> List.of("sha256", "sha512");
            default -> List.of();
        };
    }

    private static Map<String, MetadataProperty> byKey() {
        Map<String, MetadataProperty> byKey = new HashMap<>();
        for (MetadataProperty property : values()) {
            byKey.put(property.key, property);
        }
        return byKey;
    }
}
