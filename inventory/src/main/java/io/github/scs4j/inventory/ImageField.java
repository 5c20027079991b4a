package io.github.scs4j.inventory;

import org.jspecify.annotations.Nullable;

/** What is known of a key of an object that may be an image; a key of none of these is a property. */
enum ImageField {
    STATUS,
    VISIBILITY,
    OWNER,
    CHECKSUM,
    HASH_ALGORITHM,
    HASH_VALUE,
    CREATED_AT,
    UPDATED_AT,
    SIZE,
    VIRTUAL_SIZE,
    MIN_DISK,
    MIN_RAM,
    NAME,
    ID,
    HIDDEN,
    TAGS,
    /** The properties as an object or text of their own. */
    PROPERTIES,
    /** A property that openstacksdk calls otherwise. */
    RENAMED,
    /** What every image has, and is not read. */
    FORMAT,
    /** What is told of images and of other things, and is not read. */
    IGNORED,
    /** The list of a page, or a wrapped image. */
    CONTENT,
    /** Where a page says that there is another one. */
    NEXT,
    /** What flavors, servers, volumes, their types, services, networks and releases on GitHub have, and images mostly not. */
    FOREIGN;

    static final int COUNT = values().length;

    /** How many are plain texts: the first ones. */
    static final int TEXTS = SIZE.ordinal();

    /** How many are plain numbers: those behind the texts. */
    static final int NUMBERS = NAME.ordinal() - TEXTS;

    boolean isText() {
        return ordinal() < TEXTS;
    }

    boolean isNumber() {
        return !isText() && ordinal() < TEXTS + NUMBERS;
    }

    /** Whether it says something of an image that is no property. */
    boolean isRead() {
        return ordinal() <= PROPERTIES.ordinal();
    }

    /** Whether nothing else than an image has it. */
    boolean isOfImagesOnly() {
        return switch (this) {
            case VISIBILITY, HIDDEN, VIRTUAL_SIZE, MIN_DISK, MIN_RAM, CHECKSUM, HASH_ALGORITHM, HASH_VALUE, FORMAT ->
                true;
            default -> false;
        };
    }

    /**
     * The field that has this key in Glance's answers, in openstacksdk's resources or in the columns of the OpenStack
     * client; {@code null} for a property.
     */
    static @Nullable ImageField of(String key) {
        return switch (key) {
            case "name", "Name" -> NAME;
            case "id", "ID" -> ID;
            case "status", "Status" -> STATUS;
            case "visibility", "Visibility" -> VISIBILITY;
            case "os_hidden", "is_hidden" -> HIDDEN;
            case "owner", "owner_id", "Owner", "Project" -> OWNER;
            case "size", "Size" -> SIZE;
            case "virtual_size" -> VIRTUAL_SIZE;
            case "min_disk" -> MIN_DISK;
            case "min_ram" -> MIN_RAM;
            case "checksum", "Checksum" -> CHECKSUM;
            case "os_hash_algo", "hash_algo" -> HASH_ALGORITHM;
            case "os_hash_value", "hash_value" -> HASH_VALUE;
            case "created_at" -> CREATED_AT;
            case "updated_at" -> UPDATED_AT;
            case "tags", "Tags" -> TAGS;
            case "properties", "Properties" -> PROPERTIES;
            case "needs_config_drive",
                    "needs_secure_boot",
                    "is_hw_vif_multiqueue_enabled",
                    "is_hw_boot_menu_enabled",
                    "has_auto_disk_config" -> RENAMED;
            case "disk_format", "container_format", "Disk Format", "Container Format" -> FORMAT;
            case "self",
                    "file",
                    "schema",
                    "store",
                    "stores",
                    "locations",
                    "location",
                    "direct_url",
                    "links",
                    "protected",
                    "is_protected",
                    "Protected" -> IGNORED;
            case "images", "image" -> CONTENT;
            case "next" -> NEXT;
            case "vcpus",
                    "VCPUs",
                    "ram",
                    "RAM",
                    "flavor",
                    "Flavor",
                    "addresses",
                    "Networks",
                    "attachments",
                    "Attached to",
                    "Is Public",
                    "Endpoints",
                    "endpoints",
                    "Ethertype",
                    "Subnets",
                    "tag_name" -> FOREIGN;
            default -> null;
        };
    }

    /** The field that has this key among the properties of their own; {@code null} for a property. */
    static @Nullable ImageField ofProperty(String key) {
        return switch (key) {
            case "os_hidden" -> HIDDEN;
            case "os_hash_algo" -> HASH_ALGORITHM;
            case "os_hash_value" -> HASH_VALUE;
            case "self", "file", "schema", "stores", "locations", "direct_url" -> IGNORED;
            default -> null;
        };
    }

    /** What Glance calls a property that openstacksdk calls otherwise. */
    static String glanceKey(String key) {
        return switch (key) {
            case "needs_config_drive" -> "img_config_drive";
            case "needs_secure_boot" -> "os_secure_boot";
            case "is_hw_vif_multiqueue_enabled" -> "hw_vif_multiqueue_enabled";
            case "is_hw_boot_menu_enabled" -> "hw_boot_menu";
            case "has_auto_disk_config" -> "auto_disk_config";
            default -> key;
        };
    }
}
