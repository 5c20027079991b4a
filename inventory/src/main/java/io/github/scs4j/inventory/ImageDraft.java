package io.github.scs4j.inventory;

import io.github.scs4j.finding.Location;
import io.github.scs4j.image.Image;
import org.jspecify.annotations.Nullable;

/** What has been read of an object that may be an image. */
final class ImageDraft {
    /** Where the object begins. */
    final Location.Position at;

    /** Its number among all objects. */
    final long number;

    final Image.Builder image = Image.builder(null);

    @Nullable
    String firstKey;

    boolean hasName;

    /** Whether the keys are columns of the OpenStack client, which has none for single properties. */
    boolean columns;

    /** Whether there are properties beside the fields. */
    boolean besides;

    /** Whether there are any. */
    boolean any;

    /** Whether the properties have an object or text of their own. */
    boolean told;

    /** Whether that could not be understood. */
    boolean broken;

    /** Whether there is a key that only images have. */
    boolean isImage;

    @Nullable
    String foreignKey;

    /** Where the object says that it is a page and not the last one. */
    Location.@Nullable Position nextAt;

    /** The properties, and what they consist of, that may still be kept. */
    int room = ImageValues.MAX_PROPERTIES;

    private final @Nullable String[] keys = new String[ImageField.COUNT];
    private final @Nullable String[] texts = new String[ImageField.TEXTS];
    /** One more than each number; 0 for one that is unknown. */
    private final long[] numbers = new long[ImageField.NUMBERS];

    ImageDraft(Location.Position at, long number) {
        this.at = at;
        this.number = number;
    }

    boolean has(ImageField field) {
        return keys[field.ordinal()] != null;
    }

    /** Notes the key of a field; gives the key that it had before, {@code null} if it had none. */
    @Nullable
    String put(ImageField field, String key) {
        String before = keys[field.ordinal()];
        keys[field.ordinal()] = key;
        return before;
    }

    /** Sets a field that is a text; {@code null} if unknown. */
    void text(ImageField field, @Nullable String text) {
        texts[field.ordinal()] = text;
    }

    /** Sets a field that is a number, from 0 on. */
    void number(ImageField field, long number) {
        numbers[field.ordinal() - ImageField.TEXTS] = number + 1;
    }

    private @Nullable String text(ImageField field) {
        return texts[field.ordinal()];
    }

    /** The number that a field is; -1 if unknown. */
    private long number(ImageField field) {
        return numbers[field.ordinal() - ImageField.TEXTS] - 1;
    }

    Image image() {
        if (number(ImageField.SIZE) >= 0) {
            image.size(number(ImageField.SIZE));
        }
        if (number(ImageField.VIRTUAL_SIZE) >= 0) {
            image.virtualSize(number(ImageField.VIRTUAL_SIZE));
        }
        if (number(ImageField.MIN_DISK) >= 0) {
            image.minDisk(number(ImageField.MIN_DISK));
        }
        if (number(ImageField.MIN_RAM) >= 0) {
            image.minRam(number(ImageField.MIN_RAM));
        }
        return image.status(text(ImageField.STATUS))
                .visibility(text(ImageField.VISIBILITY))
                .owner(text(ImageField.OWNER))
                .checksum(text(ImageField.CHECKSUM))
                .hash(text(ImageField.HASH_ALGORITHM), text(ImageField.HASH_VALUE))
                .createdAt(text(ImageField.CREATED_AT))
                .updatedAt(text(ImageField.UPDATED_AT))
                .build();
    }
}
