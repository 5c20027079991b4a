package io.github.scs4j.flavor.offer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A flavor as OpenStack Nova reports it. Immutable and thread-safe. All but the name may be unknown, because an export
 * leaves it out or holds something that cannot be read; unknown is not zero.
 */
public final class Flavor {
    private static final long UNKNOWN = -1;

    private final String name;
    private final @Nullable String id;
    private final long vcpus;
    private final long ram;
    private final long disk;
    private final long ephemeral;
    private final long swap;
    private final @Nullable Boolean isPublic;
    private final @Nullable Boolean disabled;
    private final @Nullable Map<String, String> extraSpecs;

    private Flavor(Builder builder) {
        this.name = builder.name;
        this.id = builder.id;
        this.vcpus = builder.vcpus;
        this.ram = builder.ram;
        this.disk = builder.disk;
        this.ephemeral = builder.ephemeral;
        this.swap = builder.swap;
        this.isPublic = builder.isPublic;
        this.disabled = builder.disabled;
        this.extraSpecs = builder.extraSpecs;
    }

    /**
     * Starts a flavor of which only the name is known.
     *
     * @param name any text, as Nova reports it
     * @throws NullPointerException if the name is {@code null}
     */
    public static Builder builder(String name) {
        return new Builder(name);
    }

    /** The name as Nova reports it: any text. */
    public String name() {
        return name;
    }

    /** The id; {@code null} if unknown. */
    public @Nullable String id() {
        return id;
    }

    /** The number of vCPUs; empty if unknown. */
    public OptionalLong vcpus() {
        return optional(vcpus);
    }

    /** The RAM in MiB; empty if unknown. */
    public OptionalLong ram() {
        return optional(ram);
    }

    /** The size of the root disk in GB (for Nova, 2^30 bytes), 0 for none; empty if unknown. */
    public OptionalLong disk() {
        return optional(disk);
    }

    /** The size of the ephemeral disk in GB, 0 for none; empty if unknown. */
    public OptionalLong ephemeral() {
        return optional(ephemeral);
    }

    /** The size of the swap disk in MiB, 0 for none; empty if unknown. */
    public OptionalLong swap() {
        return optional(swap);
    }

    /** Whether every project may use the flavor; {@code null} if unknown. */
    public @Nullable Boolean isPublic() {
        return isPublic;
    }

    /** Whether the flavor is disabled; {@code null} if unknown. */
    public @Nullable Boolean disabled() {
        return disabled;
    }

    /** The extra specs, unmodifiable and in the order of the export; {@code null} if the export leaves them out. */
    public @Nullable Map<String, String> extraSpecs() {
        return extraSpecs == null ? null : Collections.unmodifiableMap(extraSpecs);
    }

    /** The extra specs as they are kept, for readers in this package: a look at each costs no object. */
    @Nullable
    Map<String, String> specs() {
        return extraSpecs;
    }

    /**
     * What the flavor provides, said as a name (SCS-0100). Its own name, in any syntax, or else the {@code scs:name-vN} with
     * the lowest N says the types and extensions; a flavor without such a name can have a {@code scs:cpu-type} instead.
     * {@code scs:disk0-type} says the type of a disk whose name leaves it open. A type in these two that does not satisfy
     * that of the name takes its place, as the name then promises too much. Numbers that are known take the place of the
     * name's: RAM counts in half GiB, rounded down after adding the 51 MiB that the checks tolerate. Several disks stay
     * several if the root disk is as large as the name says; a disk without size gets that of the root disk.
     */
    public Provision provides() {
        return Provision.of(this);
    }

    private static OptionalLong optional(long value) {
        return value == UNKNOWN ? OptionalLong.empty() : OptionalLong.of(value);
    }

    /** Whether the other is a flavor of which the same is known. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Flavor flavor
                && name.equals(flavor.name)
                && Objects.equals(id, flavor.id)
                && vcpus == flavor.vcpus
                && ram == flavor.ram
                && disk == flavor.disk
                && ephemeral == flavor.ephemeral
                && swap == flavor.swap
                && Objects.equals(isPublic, flavor.isPublic)
                && Objects.equals(disabled, flavor.disabled)
                && Objects.equals(extraSpecs, flavor.extraSpecs);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, id, vcpus, ram, disk, extraSpecs);
    }

    /** The name as it is, for logs: not escaped. */
    @Override
    public String toString() {
        return name;
    }

    /** Collects what is known of a flavor. Mutable and not thread-safe. */
    public static final class Builder {
        private final String name;
        private @Nullable String id;
        private long vcpus = UNKNOWN;
        private long ram = UNKNOWN;
        private long disk = UNKNOWN;
        private long ephemeral = UNKNOWN;
        private long swap = UNKNOWN;
        private @Nullable Boolean isPublic;
        private @Nullable Boolean disabled;
        private @Nullable Map<String, String> extraSpecs;

        private Builder(String name) {
            this.name = Objects.requireNonNull(name, "name");
        }

        /** The id; {@code null} if unknown. */
        public Builder id(@Nullable String id) {
            this.id = id;
            return this;
        }

        /**
         * The number of vCPUs.
         *
         * @throws IllegalArgumentException if it is negative
         */
        public Builder vcpus(long vcpus) {
            this.vcpus = requireNotNegative(vcpus, "vcpus");
            return this;
        }

        /**
         * The RAM in MiB.
         *
         * @throws IllegalArgumentException if it is negative
         */
        public Builder ram(long mebibytes) {
            this.ram = requireNotNegative(mebibytes, "ram");
            return this;
        }

        /**
         * The size of the root disk in GB, 0 for none.
         *
         * @throws IllegalArgumentException if it is negative
         */
        public Builder disk(long gigabytes) {
            this.disk = requireNotNegative(gigabytes, "disk");
            return this;
        }

        /**
         * The size of the ephemeral disk in GB, 0 for none.
         *
         * @throws IllegalArgumentException if it is negative
         */
        public Builder ephemeral(long gigabytes) {
            this.ephemeral = requireNotNegative(gigabytes, "ephemeral");
            return this;
        }

        /**
         * The size of the swap disk in MiB, 0 for none.
         *
         * @throws IllegalArgumentException if it is negative
         */
        public Builder swap(long mebibytes) {
            this.swap = requireNotNegative(mebibytes, "swap");
            return this;
        }

        /** Whether every project may use the flavor; {@code null} if unknown. */
        public Builder isPublic(@Nullable Boolean isPublic) {
            this.isPublic = isPublic;
            return this;
        }

        /** Whether the flavor is disabled; {@code null} if unknown. */
        public Builder disabled(@Nullable Boolean disabled) {
            this.disabled = disabled;
            return this;
        }

        /**
         * The extra specs, which are copied; {@code null} if unknown.
         *
         * @throws NullPointerException if a key or a value is {@code null}
         */
        public Builder extraSpecs(@Nullable Map<String, String> extraSpecs) {
            this.extraSpecs = extraSpecs == null ? null : extraSpecs.isEmpty() ? Map.of() : copy(extraSpecs);
            return this;
        }

        /** The flavor. */
        public Flavor build() {
            return new Flavor(this);
        }

        private static Map<String, String> copy(Map<String, String> extraSpecs) {
            Map<String, String> copy = new LinkedHashMap<>();
            extraSpecs.forEach(
                    (key, value) -> copy.put(Objects.requireNonNull(key, "key"), Objects.requireNonNull(value, key)));
            return copy;
        }

        private static long requireNotNegative(long value, String what) {
            if (value < 0) {
                throw new IllegalArgumentException(what + " is negative: " + value);
            }
            return value;
        }
    }
}
