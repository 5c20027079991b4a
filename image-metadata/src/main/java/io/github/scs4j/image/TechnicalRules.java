package io.github.scs4j.image;

import java.util.List;

/** The rules about technical properties (SCS-0102, "Technical requirements and features") and about the hash of the file. */
final class TechnicalRules {
    static final String FIRMWARE_TYPE = "image.firmware-type";
    private static final String SECURE_BOOT = "image.secure-boot";
    private static final String WATCHDOG_ACTION = "image.watchdog-action";
    private static final String MEM_ENCRYPTION = "image.mem-encryption";
    private static final String PMU = "image.pmu";
    private static final String MULTIQUEUE = "image.multiqueue";

    private TechnicalRules() {}

    /** Those with a testcase, in the order of the text. */
    static List<PropertyRule> all() {
        return List.of(
                new ArchitectureRule(),
                new MinDiskRule(),
                new MinRamRule(),
                new OsVersionRule(),
                new OsDistroRule(),
                new DiskBusRule(),
                new HypervisorTypeRule(),
                new OsPurposeRule(),
                new RngModelRule(),
                new HashAlgorithmRule());
    }

    /** Those without. */
    static List<TextRule> text() {
        return List.of(
                new OptionalWordRule(MetadataProperty.HW_SCSI_MODEL, DiskBusRule.SCSI_MODEL),
                new EntropyRule(),
                new OptionalWordRule(MetadataProperty.OS_SECURE_BOOT, SECURE_BOOT),
                new OptionalWordRule(MetadataProperty.HW_FIRMWARE_TYPE, FIRMWARE_TYPE),
                new SecureBootRule(),
                new OptionalWordRule(MetadataProperty.HW_WATCHDOG_ACTION, WATCHDOG_ACTION),
                new OptionalFlagRule(MetadataProperty.HW_MEM_ENCRYPTION, MEM_ENCRYPTION),
                new OptionalFlagRule(MetadataProperty.HW_PMU, PMU),
                new VideoRamRule(),
                new OptionalFlagRule(MetadataProperty.HW_VIF_MULTIQUEUE_ENABLED, MULTIQUEUE),
                new TraitRule(),
                new HashValueRule());
    }

    /** The ids of all findings of these rules. */
    static List<String> ids() {
        return List.of(
                ArchitectureRule.ID,
                MinDiskRule.ID,
                MinRamRule.ID,
                MinRamRule.SMALL,
                OsVersionRule.ID,
                OsDistroRule.ID,
                DiskBusRule.ID,
                DiskBusRule.SCSI_MODEL,
                HypervisorTypeRule.ID,
                OsPurposeRule.ID,
                RngModelRule.ID,
                EntropyRule.ID,
                HashAlgorithmRule.ID,
                HashValueRule.ID,
                WordedRule.REFUSAL,
                SECURE_BOOT,
                FIRMWARE_TYPE,
                WATCHDOG_ACTION,
                MEM_ENCRYPTION,
                PMU,
                VideoRamRule.ID,
                MULTIQUEUE,
                TraitRule.ID);
    }
}
