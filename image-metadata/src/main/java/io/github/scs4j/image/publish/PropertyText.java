package io.github.scs4j.image.publish;

import io.github.scs4j.image.MetadataProperty;

/**
 * What a property is called and what it says, for people.
 *
 * @param title a few words
 * @param description one or two sentences
 */
record PropertyText(String title, String description) {
    static PropertyText of(MetadataProperty property) {
        return switch (property) {
            case ARCHITECTURE -> text("Architecture", "The CPU architecture that the image runs on.");
            case MIN_DISK ->
                text("Minimum disk", "The smallest root disk in GiB (2^30 bytes) that the image fits on; above 0.");
            case MIN_RAM -> text("Minimum RAM", "The memory in MiB that the image needs to boot; above 0.");
            case OS_VERSION ->
                text(
                        "Version",
                        "The version of the distribution, as a number where it counts with numbers, such as 24.04.");
            case OS_DISTRO ->
                text(
                        "Distribution",
                        "The distribution in lower case, as OpenStack and libosinfo call it, such as ubuntu.");
            case HW_DISK_BUS ->
                text("Disk bus", "The bus that disks are attached to; scsi is recommended, with a SCSI model.");
            case HW_SCSI_MODEL -> text("SCSI model", "The controller for disks on the SCSI bus, best virtio-scsi.");
            case HYPERVISOR_TYPE -> text("Hypervisor", "The hypervisor that the image is for; qemu covers KVM.");
            case OS_PURPOSE ->
                text(
                        "Purpose",
                        "What the image is for; custom in case of doubt. One visible public image of a distribution,"
                                + " version and architecture is generic.");
            case HW_RNG_MODEL -> text("Random numbers", "The device that gives the server random numbers.");
            case OS_SECURE_BOOT -> text("Secure boot", "Whether the image boots with secure boot.");
            case HW_FIRMWARE_TYPE -> text("Firmware", "The firmware that the image boots with.");
            case HW_WATCHDOG_ACTION -> text("Watchdog", "What the watchdog does when the server hangs.");
            case HW_MEM_ENCRYPTION -> text("Memory encryption", "Whether the memory of the server is encrypted.");
            case HW_PMU ->
                text("Performance counters", "Whether the server gets a virtual performance monitoring unit.");
            case HW_VIDEO_RAM -> text("Video memory", "The most video memory in MiB that the image can use.");
            case HW_VIF_MULTIQUEUE_ENABLED ->
                text("Multiqueue network", "Whether network devices have a queue per vCPU.");
            case REPLACE_FREQUENCY ->
                text(
                        "Replaced",
                        "How often the image of this name is replaced at least, up to three days late; critical_bug: for"
                                + " critical issues only.");
            case UUID_VALIDITY ->
                text(
                        "UUID valid",
                        "How long the image can be found by its UUID: none, last-N for the last N images, YYYY-MM-DD,"
                                + " notice or forever.");
            case PROVIDED_UNTIL ->
                text(
                        "Provided until",
                        "Until when an image of this name is provided and replaced: YYYY-MM-DD, none or notice.");
            case HOTFIX_HOURS ->
                text(
                        "Hotfix hours",
                        "In how many hours critical security issues (CVSS 9.0 and above) lead to a new image; 0: as soon"
                                + " as possible.");
            case IMAGE_SOURCE ->
                text("Source", "The URL that the image can be downloaded from, or private if it cannot freely.");
            case IMAGE_DESCRIPTION -> text("Description", "A URL or text with release notes and more about the image.");
            case IMAGE_BUILD_DATE ->
                text(
                        "Build date",
                        "Up to when patches are included: YYYY-MM-DD, YYYY-MM-DD hh:mm or YYYY-MM-DD hh:mm:ss in UTC.");
            case IMAGE_ORIGINAL_USER -> text("Login", "The user to log in as, or none if there is no such user.");
            case PATCHLEVEL -> text("Patch level", "What the build date does not say about the patches included.");
            case OS_HASH_ALGO ->
                text("Hash algorithm", "The algorithm of the hash of the image file; Glance fills it in.");
            case OS_HASH_VALUE -> text("Hash", "The hash of the image file in hexadecimal digits; Glance fills it in.");
            case LICENSE_INCLUDED -> text("License included", "Whether the price of the flavor includes the licenses.");
            case LICENSE_REQUIRED ->
                text(
                        "License required",
                        "Whether users have to bring a license; never true together with license_included.");
            case SUBSCRIPTION_INCLUDED ->
                text("Subscription included", "Whether the image comes with a maintenance subscription.");
            case SUBSCRIPTION_REQUIRED ->
                text("Subscription required", "Whether users need a maintenance subscription to get fixes.");
            case MAINTAINED_UNTIL ->
                text(
                        "Maintained until",
                        "Until when the vendor of the operating system maintains it: YYYY-MM-DD in UTC.");
            case L1_SUPPORT_CONTACT ->
                text("Support contact", "The URI of support for the image, if the price includes support.");
        };
    }

    private static PropertyText text(String title, String description) {
        return new PropertyText(title, description);
    }
}
