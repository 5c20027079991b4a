package io.github.scs4j.image;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * An image as a cloud reports it, with all that SCS-0102 and SCS-0104 ask about. What an export leaves out is unknown:
 * {@code null} or empty. Immutable and thread-safe.
 */
public final class Image {
    /** What the keys of required traits begin with. */
    static final String TRAIT = "trait:";

    /** The bit of no property, which every image tells. */
    static final long ANY = 1L << (Long.SIZE - 1);

    private final @Nullable String name;
    private final @Nullable String id;
    private final @Nullable String status;
    private final @Nullable String visibility;
    private final @Nullable Boolean hidden;
    private final @Nullable String owner;
    private final long size;
    private final long virtualSize;
    private final long minDisk;
    private final long minRam;
    private final @Nullable String checksum;
    private final @Nullable String hashAlgorithm;
    private final @Nullable String hashValue;
    private final @Nullable String createdAt;
    private final @Nullable String updatedAt;
    private final @Nullable List<String> tags;
    private final @Nullable PropertyMap properties;
    /** The bits of the properties of the standard that are not {@code null}, and {@link #ANY}. */
    private final long told;

    private final @Nullable Object imageType;
    private final @Nullable Object osType;
    private final boolean traits;

    private Image(Builder builder) {
        this.name = builder.name;
        this.id = builder.id;
        this.status = builder.status;
        this.visibility = builder.visibility;
        this.hidden = builder.hidden;
        this.owner = builder.owner;
        this.size = builder.size;
        this.virtualSize = builder.virtualSize;
        this.minDisk = builder.minDisk;
        this.minRam = builder.minRam;
        this.checksum = builder.checksum;
        this.hashAlgorithm = builder.hashAlgorithm;
        this.hashValue = builder.hashValue;
        this.createdAt = builder.createdAt;
        this.updatedAt = builder.updatedAt;
        this.tags = builder.tags;
        this.properties = builder.properties;
        this.told = builder.told | ANY;
        this.imageType = builder.imageType;
        this.osType = builder.osType;
        this.traits = builder.traits;
    }

    /** An image of this name, of which nothing else is known yet; {@code null} for one without a name. */
    public static Builder builder(@Nullable String name) {
        return new Builder(name);
    }

    /** The name as the cloud reports it: any text; {@code null} for an image without a name. */
    public @Nullable String name() {
        return name;
    }

    /** The id, mostly a UUID; {@code null} if unknown. */
    public @Nullable String id() {
        return id;
    }

    /** What findings call the image: its name, else its id, else an empty text. */
    public String subject() {
        if (name != null && !name.isEmpty()) {
            return name;
        }
        return id == null ? "" : id;
    }

    /** Such as {@code active}; {@code null} if unknown. */
    public @Nullable String status() {
        return status;
    }

    /** {@code public}, {@code community}, {@code shared} or {@code private}; {@code null} if unknown. */
    public @Nullable String visibility() {
        return visibility;
    }

    /** Whether the image is left out of listings ({@code os_hidden}); {@code null} if unknown. */
    public @Nullable Boolean hidden() {
        return hidden;
    }

    /** The id of the project that owns the image; {@code null} if unknown. */
    public @Nullable String owner() {
        return owner;
    }

    /** The size of the image file in bytes; empty if unknown. */
    public OptionalLong size() {
        return number(size);
    }

    /** The size of the disk within the image in bytes; empty if unknown. */
    public OptionalLong virtualSize() {
        return number(virtualSize);
    }

    /** The smallest disk that can take the image, in GiB, 0 if the cloud was told none; empty if unknown. */
    public OptionalLong minDisk() {
        return number(minDisk);
    }

    /** The smallest memory that the image boots with, in MiB, 0 if the cloud was told none; empty if unknown. */
    public OptionalLong minRam() {
        return number(minRam);
    }

    /** The MD5 checksum of the image file in hexadecimal digits; {@code null} if unknown. */
    public @Nullable String checksum() {
        return checksum;
    }

    /** The algorithm of {@link #hashValue} ({@code os_hash_algo}), such as {@code sha512}; {@code null} if unknown. */
    public @Nullable String hashAlgorithm() {
        return hashAlgorithm;
    }

    /** The hash of the image file in hexadecimal digits ({@code os_hash_value}); {@code null} if unknown. */
    public @Nullable String hashValue() {
        return hashValue;
    }

    /** When the image was registered, as the cloud writes it; {@code null} if unknown. */
    public @Nullable String createdAt() {
        return createdAt;
    }

    /**
     * When the image was registered: {@link #createdAt} read as ISO 8601, with or without a fraction of seconds and an
     * offset, in UTC where none is told; {@code null} if it is unknown or no such time.
     */
    public @Nullable Instant registered() {
        return createdAt == null ? null : Registration.instant(createdAt);
    }

    /** When the image was changed last, as the cloud writes it; {@code null} if unknown. */
    public @Nullable String updatedAt() {
        return updatedAt;
    }

    /** The tags; {@code null} if unknown. */
    public @Nullable List<String> tags() {
        return tags;
    }

    /**
     * All other properties by key, as they were given: strings, numbers, booleans, {@code null}, and whatever else an
     * export holds. {@code null} if the export tells no properties at all.
     */
    public @Nullable Map<String, @Nullable Object> properties() {
        return properties == null ? null : Collections.unmodifiableMap(properties);
    }

    /** The properties as they are kept, for readers in this package: a look at each costs no object. */
    @Nullable
    Map<String, @Nullable Object> kept() {
        return properties;
    }

    /** Whether a property of one of these {@linkplain MetadataProperty#bit() bits} has another value than {@code null}. */
    boolean tells(long bits) {
        return (told & bits) != 0;
    }

    /** Whether it is a snapshot of a server. */
    boolean isSnapshot() {
        return "snapshot".equals(imageType);
    }

    /** The property {@code os_type} as it was given. */
    @Nullable
    Object osType() {
        return osType;
    }

    /** Whether there is a property whose key begins with {@value #TRAIT}. */
    boolean hasTraits() {
        return traits;
    }

    /** Whether the export tells the properties of the image. */
    public boolean hasProperties() {
        return properties != null;
    }

    /** The property of this key as it was given; {@code null} if it is absent, null or unknown. */
    public @Nullable Object value(String key) {
        return properties == null ? null : properties.get(key);
    }

    /** The property as it was given; {@code null} if it is absent, null or unknown. */
    public @Nullable Object value(MetadataProperty property) {
        return properties == null ? null : properties.value(property);
    }

    /**
     * The property as text: a string as it is, a number or boolean as JSON writes it; {@code null} if it is absent, null,
     * unknown or anything else.
     */
    public @Nullable String property(MetadataProperty property) {
        return text(value(property));
    }

    /**
     * The property of this key as text: a string as it is, a number or boolean as JSON writes it; {@code null} if it is
     * absent, null, unknown or anything else.
     */
    public @Nullable String property(String key) {
        return text(value(key));
    }

    private static @Nullable String text(@Nullable Object value) {
        if (value instanceof String text) {
            return text;
        }
        return value instanceof Number || value instanceof Boolean ? value.toString() : null;
    }

    private static OptionalLong number(long number) {
        return number < 0 ? OptionalLong.empty() : OptionalLong.of(number);
    }

    /** Collects what is known of an image. Mutable and not thread-safe. */
    public static final class Builder {
        private @Nullable String name;
        private @Nullable String id;
        private @Nullable String status;
        private @Nullable String visibility;
        private @Nullable Boolean hidden;
        private @Nullable String owner;
        private long size = -1;
        private long virtualSize = -1;
        private long minDisk = -1;
        private long minRam = -1;
        private @Nullable String checksum;
        private @Nullable String hashAlgorithm;
        private @Nullable String hashValue;
        private @Nullable String createdAt;
        private @Nullable String updatedAt;
        private @Nullable List<String> tags;
        private @Nullable PropertyMap properties;
        private long told;
        private @Nullable Object imageType;
        private @Nullable Object osType;
        private boolean traits;
        /** Whether an image has the map. */
        private boolean handedOver;

        private Builder(@Nullable String name) {
            this.name = name;
        }

        /** Sets the name; {@code null} for an image without a name. */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /** Sets the id. */
        public Builder id(@Nullable String id) {
            this.id = id;
            return this;
        }

        /** Sets the status. */
        public Builder status(@Nullable String status) {
            this.status = status;
            return this;
        }

        /** Sets the visibility. */
        public Builder visibility(@Nullable String visibility) {
            this.visibility = visibility;
            return this;
        }

        /** Sets whether the image is left out of listings. */
        public Builder hidden(@Nullable Boolean hidden) {
            this.hidden = hidden;
            return this;
        }

        /** Sets the id of the project that owns the image. */
        public Builder owner(@Nullable String owner) {
            this.owner = owner;
            return this;
        }

        /** Sets the size of the image file in bytes; throws {@link IllegalArgumentException} if it is negative. */
        public Builder size(long bytes) {
            this.size = natural(bytes, "size");
            return this;
        }

        /** Sets the size of the disk in bytes; throws {@link IllegalArgumentException} if it is negative. */
        public Builder virtualSize(long bytes) {
            this.virtualSize = natural(bytes, "virtual size");
            return this;
        }

        /** Sets the smallest disk in GiB; throws {@link IllegalArgumentException} if it is negative. */
        public Builder minDisk(long gibibytes) {
            this.minDisk = natural(gibibytes, "min_disk");
            return this;
        }

        /** Sets the smallest memory in MiB; throws {@link IllegalArgumentException} if it is negative. */
        public Builder minRam(long mebibytes) {
            this.minRam = natural(mebibytes, "min_ram");
            return this;
        }

        /** Sets the MD5 checksum. */
        public Builder checksum(@Nullable String checksum) {
            this.checksum = checksum;
            return this;
        }

        /** Sets algorithm and value of the hash. */
        public Builder hash(@Nullable String algorithm, @Nullable String value) {
            this.hashAlgorithm = algorithm;
            this.hashValue = value;
            return this;
        }

        /** Sets when the image was registered, as the cloud writes it. */
        public Builder createdAt(@Nullable String createdAt) {
            this.createdAt = createdAt;
            return this;
        }

        /** Sets when the image was registered. */
        public Builder createdAt(Instant createdAt) {
            return createdAt(createdAt.toString());
        }

        /** Sets when the image was changed last, as the cloud writes it. */
        public Builder updatedAt(@Nullable String updatedAt) {
            this.updatedAt = updatedAt;
            return this;
        }

        /** Sets the tags. */
        public Builder tags(@Nullable List<String> tags) {
            this.tags = tags == null ? null : List.copyOf(tags);
            return this;
        }

        /**
         * Sets all other properties: a copy of the map in its order, with values of any type. {@code null}: the export
         * tells none.
         */
        public Builder properties(@Nullable Map<String, ? extends @Nullable Object> properties) {
            this.properties = null;
            this.told = 0;
            this.imageType = null;
            this.osType = null;
            this.traits = false;
            this.handedOver = false;
            if (properties != null) {
                own();
                properties.forEach(this::property);
            }
            return this;
        }

        /** Sets one property, beside those that are set already; the value may be of any type. */
        public Builder property(String key, @Nullable Object value) {
            MetadataProperty property = MetadataProperty.of(key);
            if (property != null) {
                return property(property, value);
            }
            own().set(key, null, value);
            switch (key) {
                case "image_type" -> imageType = value;
                case "os_type" -> osType = value;
                default -> traits |= key.startsWith(TRAIT);
            }
            return this;
        }

        /** Sets one property of the standard, beside those that are set already; the value may be of any type. */
        public Builder property(MetadataProperty property, @Nullable Object value) {
            own().set(property.key(), property, value);
            told = value == null ? told & ~property.bit() : told | property.bit();
            return this;
        }

        /** The properties, which no image has yet. */
        private PropertyMap own() {
            PropertyMap map = properties;
            if (map == null || handedOver) {
                map = map == null ? new PropertyMap() : new PropertyMap(map);
                properties = map;
                handedOver = false;
            }
            return map;
        }

        /** Whether a property of this key is set, if only to {@code null}. */
        public boolean hasProperty(String key) {
            return properties != null && properties.containsKey(key);
        }

        /** The image. */
        public Image build() {
            handedOver = true;
            return new Image(this);
        }

        private static long natural(long number, String what) {
            if (number < 0) {
                throw new IllegalArgumentException(what + " is negative: " + number);
            }
            return number;
        }
    }
}
