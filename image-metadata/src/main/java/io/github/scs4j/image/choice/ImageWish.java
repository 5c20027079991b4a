package io.github.scs4j.image.choice;

import io.github.scs4j.finding.Message;
import io.github.scs4j.image.catalog.NameScheme;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants of an image. Immutable and thread-safe.
 *
 * <pre>{@code
 * ImageWish.of("ubuntu").latestLongTerm().build()
 * ImageWish.of("debian").version("12").architecture("aarch64").build()
 * ImageWish.named("ubuntu-capi-image v[0-9]+[.][0-9]+([.][0-9]+)?").build()
 * }</pre>
 */
public final class ImageWish {
    private static final String OLDGENERIC = "oldgeneric";

    private final @Nullable String distro;
    private final VersionWish versionWish;
    private final @Nullable String version;
    private final @Nullable String architecture;
    private final @Nullable String purpose;
    private final @Nullable String nameScheme;
    private final @Nullable NameScheme names;

    private ImageWish(Builder builder) {
        this.distro = builder.distro;
        this.versionWish = builder.versionWish;
        this.version = builder.version;
        this.architecture = builder.architecture;
        this.purpose = builder.purpose;
        this.nameScheme = builder.nameScheme;
        this.names = nameScheme == null ? null : NameScheme.of(nameScheme);
    }

    /**
     * Starts a wish for a distribution: its latest version, for x86_64, of the purpose {@code generic}, unless the builder
     * is told otherwise.
     *
     * @param distro value of {@code os_distro}, in any case
     * @throws IllegalArgumentException if it is blank
     */
    public static Builder of(String distro) {
        return new Builder(notBlank(distro, "distribution").toLowerCase(Locale.ROOT), "generic");
    }

    /**
     * Starts a wish for the images whose whole name matches a regular expression in the syntax of RE2, of any distribution
     * and purpose, for x86_64.
     *
     * @throws IllegalArgumentException if it is no such expression, or too large: see {@link NameScheme}
     */
    public static Builder named(String nameScheme) {
        return new Builder(null, null).nameScheme(nameScheme);
    }

    /** The distribution in lower case; {@code null} for any. */
    public @Nullable String distro() {
        return distro;
    }

    /** Which version is wanted. */
    public VersionWish versionWish() {
        return versionWish;
    }

    /** The version that is wanted; {@code null} if it is not {@link VersionWish#EXACT}. */
    public @Nullable String version() {
        return version;
    }

    /** The architecture as OpenStack calls it; {@code null} for any. */
    public @Nullable String architecture() {
        return architecture;
    }

    /** The purpose, such as {@code generic}; {@code null} for any. */
    public @Nullable String purpose() {
        return purpose;
    }

    /** What the whole name of images without known distribution or version matches; {@code null} if nothing is told. */
    public @Nullable String nameScheme() {
        return nameScheme;
    }

    /** Whether the name matches the scheme; false if there is none. */
    boolean matches(String name) {
        return names != null && names.matches(name);
    }

    /** The wish in words, such as {@code ubuntu, latest LTS, x86_64, generic}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(distro == null ? "any distribution" : distro);
        text.append(", ").append(versionText());
        text.append(", ").append(architecture == null ? "any architecture" : architecture);
        text.append(", ").append(purpose == null ? "any purpose" : purpose);
        if (nameScheme != null) {
            text.append(", named ").append(nameScheme);
        }
        return text.toString();
    }

    private String versionText() {
        return switch (versionWish) {
            case EXACT -> Objects.requireNonNull(version);
            case LATEST -> "latest";
            case LATEST_LONG_TERM -> "latest LTS";
        };
    }

    private static String notBlank(String text, String what) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("the " + what + " is blank");
        }
        return text;
    }

    /** Collects a wish. Mutable and not thread-safe. */
    public static final class Builder {
        private final @Nullable String distro;
        private VersionWish versionWish = VersionWish.LATEST;
        private @Nullable String version;
        private @Nullable String architecture = "x86_64";
        private @Nullable String purpose;
        private @Nullable String nameScheme;

        private Builder(@Nullable String distro, @Nullable String purpose) {
            this.distro = distro;
            this.purpose = purpose;
        }

        /**
         * Wants this version, as {@code os_version} has it; {@code latest} and {@code latest LTS} (in any case, with a
         * blank or hyphen) stand for {@link #latest} and {@link #latestLongTerm}.
         *
         * @throws IllegalArgumentException if it is blank
         */
        public Builder version(String version) {
            String word = notBlank(version, "version").toLowerCase(Locale.ROOT).replace('-', ' ');
            if (word.equals("latest")) {
                return latest();
            }
            if (word.equals("latest lts")) {
                return latestLongTerm();
            }
            this.versionWish = VersionWish.EXACT;
            this.version = version;
            return this;
        }

        /** Wants the highest version that is there. */
        public Builder latest() {
            this.versionWish = VersionWish.LATEST;
            this.version = null;
            return this;
        }

        /** Wants the highest version that is there and a long-term release. */
        public Builder latestLongTerm() {
            this.versionWish = VersionWish.LATEST_LONG_TERM;
            this.version = null;
            return this;
        }

        /** Wants this architecture, in OpenStack's spelling or as {@code amd64} or {@code arm64}; {@code null} for any. */
        public Builder architecture(@Nullable String architecture) {
            this.architecture = architecture == null ? null : ArchitectureText.canonical(architecture);
            return this;
        }

        /**
         * Wants this value of {@code os_purpose}; {@code null} for any.
         *
         * @throws IllegalArgumentException if it is {@code oldgeneric}: what a newer image has replaced is never chosen
         */
        public Builder purpose(@Nullable String purpose) {
            if (OLDGENERIC.equals(purpose)) {
                throw new IllegalArgumentException("images that were replaced (oldgeneric) are never chosen");
            }
            this.purpose = purpose;
            return this;
        }

        /**
         * Knows images that do not tell their distribution or version by a regular expression in the syntax of RE2 that
         * their whole name matches, instead of by distribution and version in their name; {@code null} for none.
         *
         * @throws IllegalArgumentException if it is no such expression, or too large: see {@link NameScheme}
         */
        public Builder nameScheme(@Nullable String nameScheme) {
            Message fault =
                    nameScheme == null ? null : NameScheme.of(nameScheme).fault();
            if (fault != null) {
                throw new IllegalArgumentException(fault.toString());
            }
            this.nameScheme = nameScheme;
            return this;
        }

        /**
         * The wish.
         *
         * @throws IllegalArgumentException if it has neither a distribution nor a name scheme
         */
        public ImageWish build() {
            if (distro == null && nameScheme == null) {
                throw new IllegalArgumentException("a wish needs a distribution or a name scheme");
            }
            return new ImageWish(this);
        }
    }
}
