package io.github.scs4j.inventory;

import org.jspecify.annotations.Nullable;

/** What is read of an object in an export. */
enum Field {
    NAME,
    ID,
    VCPUS,
    RAM,
    DISK,
    EPHEMERAL,
    SWAP,
    IS_PUBLIC,
    DISABLED,
    EXTRA_SPECS,
    /** The list of a page, or a wrapped flavor. */
    CONTENT,
    /** What servers, images and volumes have, and flavors do not. */
    STATUS,
    /** What volume types, services, rules of security groups and releases on GitHub have, and flavors mostly do not. */
    FOREIGN;

    static final int COUNT = values().length;

    /** Whether several of its keys may stand in one object, as older versions of openstacksdk write some twice. */
    boolean mayStandTwice() {
        return this == EPHEMERAL || this == IS_PUBLIC || this == DISABLED || this == EXTRA_SPECS || this == FOREIGN;
    }

    /**
     * The field that has this key in Nova's answers, in openstacksdk's resources or in the columns of the OpenStack client;
     * {@code null} if that is not read.
     */
    static @Nullable Field of(String key) {
        return switch (key) {
            case "name", "Name" -> NAME;
            case "id", "ID" -> ID;
            case "vcpus", "VCPUs" -> VCPUS;
            case "ram", "RAM" -> RAM;
            case "disk", "Disk" -> DISK;
            case "OS-FLV-EXT-DATA:ephemeral", "ephemeral", "Ephemeral" -> EPHEMERAL;
            case "swap", "Swap" -> SWAP;
            case "os-flavor-access:is_public", "is_public", "Is Public" -> IS_PUBLIC;
            case "OS-FLV-DISABLED:disabled", "is_disabled" -> DISABLED;
            case "extra_specs", "properties", "Properties" -> EXTRA_SPECS;
            case "flavors", "flavor" -> CONTENT;
            case "status", "Status" -> STATUS;
            case "Description", "Direction", "Endpoints", "Ethertype", "Type", "endpoints", "tag_name" -> FOREIGN;
            default -> null;
        };
    }
}
