package io.github.scs4j.image.choice;

import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.Shown;
import io.github.scs4j.image.Image;
import io.github.scs4j.image.MetadataProperty;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Looks at one image after the other for a wish, whatever else is offered. */
final class Screening {
    private final ImageWish wish;
    private final LongTermReleases releases;
    private boolean longTermUnknown;

    Screening(ImageWish wish, LongTermReleases releases) {
        this.wish = wish;
        this.releases = releases;
    }

    /** Whether a version was taken of which nobody knows whether it is a long-term release. */
    boolean longTermUnknown() {
        return longTermUnknown;
    }

    /** Why the image is never chosen for the wish; {@code null} if it may be. */
    @Nullable
    Message refusal(Image image) {
        Message refusal = unusable(image);
        if (refusal == null) {
            refusal = otherPurposeOrArchitecture(image);
        }
        return refusal != null ? refusal : otherDistribution(image);
    }

    /** The image among others; only for one that is not refused. */
    <T> Contender<T> contender(Offer<T> offer) {
        Image image = offer.image();
        String distro = wish.distro();
        if (distro == null) {
            return new Contender<>(offer, Basis.NAME, "", NameCloseness.OTHER, isArchitectureAssumed(image), null);
        }
        NameReading reading = new NameReading(image.name());
        String version = version(image, distro);
        Basis basis = basis(image);
        String name = image.name() == null ? "" : image.name().toLowerCase(Locale.ROOT);
        NameCloseness closeness =
                NameCloseness.of(basis == Basis.NAME ? reading.words() : name, distro, version, wish.purpose());
        String purpose = wish.purpose();
        boolean unsaid = image.property(MetadataProperty.OS_PURPOSE) == null;
        String otherPurpose = purpose != null && unsaid ? reading.otherPurpose(purpose) : null;
        return new Contender<>(offer, basis, version, closeness, isArchitectureAssumed(image), otherPurpose);
    }

    private static @Nullable Message unusable(Image image) {
        String visibility = image.visibility();
        if (visibility != null && !visibility.equals("public")) {
            return ChoiceMessages.NOT_PUBLIC.with(Shown.excerpt(visibility));
        }
        String status = image.status();
        if (status != null && !status.equals("active")) {
            return ChoiceMessages.NOT_ACTIVE.with(Shown.excerpt(status));
        }
        if ("snapshot".equals(image.property("image_type"))) {
            return ChoiceMessages.SNAPSHOT.with();
        }
        return "oldgeneric".equals(image.property(MetadataProperty.OS_PURPOSE)) ? ChoiceMessages.REPLACED.with() : null;
    }

    private @Nullable Message otherPurposeOrArchitecture(Image image) {
        String purpose = image.property(MetadataProperty.OS_PURPOSE);
        if (purpose != null && wish.purpose() != null && !purpose.equals(wish.purpose())) {
            return other("os_purpose", purpose, wish.purpose());
        }
        String wanted = wish.architecture();
        if (wanted == null) {
            return null;
        }
        String architecture = image.property(MetadataProperty.ARCHITECTURE);
        if (architecture != null) {
            boolean equal = ArchitectureText.canonical(architecture).equals(wanted);
            return equal ? null : other("architecture", architecture, wanted);
        }
        String name = image.name();
        String named = name == null ? null : ArchitectureText.in(name.toLowerCase(Locale.ROOT));
        return named == null || named.equals(wanted)
                ? null
                : ChoiceMessages.OTHER_ARCHITECTURE_NAME.with(named, wanted);
    }

    private @Nullable Message otherDistribution(Image image) {
        String wanted = wish.distro();
        String name = image.name() == null ? "" : image.name();
        if (wanted == null) {
            return wish.matches(name) ? null : ChoiceMessages.OTHER_SCHEME.with(scheme());
        }
        String distro = image.property(MetadataProperty.OS_DISTRO);
        if (distro != null && !distro.toLowerCase(Locale.ROOT).equals(wanted)) {
            return other("os_distro", distro, wanted);
        }
        String version = image.property(MetadataProperty.OS_VERSION);
        if (wish.versionWish() == VersionWish.EXACT && version != null && !isWanted(version)) {
            return other("os_version", version, Objects.requireNonNull(wish.version()));
        }
        if (distro == null || version == null) {
            Message refusal = otherName(image, name, wanted);
            if (refusal != null) {
                return refusal;
            }
        }
        return wish.versionWish() == VersionWish.LATEST_LONG_TERM ? notLongTerm(image, wanted) : null;
    }

    private @Nullable Message otherName(Image image, String name, String distro) {
        if (wish.nameScheme() != null) {
            return wish.matches(name) ? null : ChoiceMessages.OTHER_SCHEME.with(scheme());
        }
        NameReading reading = new NameReading(name);
        boolean toldDistro = image.property(MetadataProperty.OS_DISTRO) != null;
        if (!toldDistro && !reading.isOf(distro)) {
            return ChoiceMessages.OTHER_NAME.with(Shown.text(wanted(distro)));
        }
        if (image.property(MetadataProperty.OS_VERSION) != null || wish.versionWish() != VersionWish.EXACT) {
            return null;
        }
        String version = version(image, distro);
        boolean fits = isWanted(version) || version.startsWith(lowerVersion() + ".");
        return fits ? null : ChoiceMessages.OTHER_NAME.with(Shown.text(wanted(distro)));
    }

    private @Nullable Message notLongTerm(Image image, String distro) {
        String version = version(image, distro);
        if (version.isEmpty()) {
            return ChoiceMessages.NO_VERSION.with();
        }
        Boolean longTerm = releases.isLongTerm(distro, version);
        longTermUnknown |= longTerm == null;
        return Boolean.FALSE.equals(longTerm) ? ChoiceMessages.NOT_LONG_TERM.with(Shown.excerpt(version)) : null;
    }

    /** The version that the image tells, else the one in its name, else an empty text. */
    private static String version(Image image, String distro) {
        String version = image.property(MetadataProperty.OS_VERSION);
        if (version != null) {
            return version;
        }
        NameReading reading = new NameReading(image.name());
        return reading.version(reading.isOf(distro) ? distro : "");
    }

    /** A name without architecture is taken for x86_64 as readily as one with it. */
    private boolean isArchitectureAssumed(Image image) {
        String wanted = wish.architecture();
        String name = image.name();
        return wanted != null
                && image.property(MetadataProperty.ARCHITECTURE) == null
                && (wanted.equals("x86_64")
                        || name == null
                        || ArchitectureText.in(name.toLowerCase(Locale.ROOT)) == null);
    }

    private Basis basis(Image image) {
        if (image.property(MetadataProperty.OS_DISTRO) == null || image.property(MetadataProperty.OS_VERSION) == null) {
            return Basis.NAME;
        }
        return wish.purpose() == null || image.property(MetadataProperty.OS_PURPOSE) != null
                ? Basis.PURPOSE
                : Basis.DISTRIBUTION;
    }

    private boolean isWanted(String version) {
        return version.toLowerCase(Locale.ROOT).equals(lowerVersion());
    }

    private String lowerVersion() {
        return Objects.requireNonNull(wish.version()).toLowerCase(Locale.ROOT);
    }

    private String wanted(String distro) {
        return wish.version() == null ? distro : distro + " " + wish.version();
    }

    private String scheme() {
        return Shown.excerpt(Objects.requireNonNull(wish.nameScheme()));
    }

    private static Message other(String property, String value, String wanted) {
        return ChoiceMessages.OTHER_VALUE.with(property, Shown.excerpt(value), Shown.excerpt(wanted));
    }
}
