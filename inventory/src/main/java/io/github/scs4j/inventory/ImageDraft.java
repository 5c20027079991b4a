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

    @Nullable
    String hashAlgorithm;

    @Nullable
    String hashValue;

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

    Image image() {
        return image.hash(hashAlgorithm, hashValue).build();
    }
}
