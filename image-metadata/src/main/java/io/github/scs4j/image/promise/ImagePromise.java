package io.github.scs4j.image.promise;

import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.Shown;
import io.github.scs4j.image.BuildDate;
import io.github.scs4j.image.Image;
import io.github.scs4j.image.MetadataProperty;
import io.github.scs4j.image.OsPurpose;
import io.github.scs4j.image.ProvidedUntil;
import io.github.scs4j.image.ReplaceFrequency;
import io.github.scs4j.image.UuidValidity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an image promises its users by its metadata (SCS-0102), in sentences: what it is, what it needs, how often it is
 * replaced and until when, when the next one is due, how long it can be found by its UUID, where it comes from, and what
 * licenses and support it has. A value that the standard does not know promises nothing. Thread-safe.
 */
public final class ImagePromise {
    private static final String COMMAND = "`openstack image show -f json ID`";
    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;

    private final Image image;
    private final LocalDate day;
    private final List<Message> sentences = new ArrayList<>();

    private ImagePromise(Image image, LocalDate day) {
        this.image = image;
        this.day = day;
    }

    /**
     * The sentences about an image, in the order of the standard.
     *
     * @param at the moment at which somebody reads them, of which only the day (UTC) counts
     */
    public static List<Message> of(Image image, Instant at) {
        ImagePromise promise =
                new ImagePromise(Objects.requireNonNull(image, "image"), LocalDate.ofInstant(at, ZoneOffset.UTC));
        promise.tell();
        return List.copyOf(promise.sentences);
    }

    private void tell() {
        if (!image.hasProperties()) {
            add(Sentence.UNKNOWN, COMMAND);
            return;
        }
        platform();
        purpose();
        needs();
        login();
        builds();
        replacement();
        uuid();
        origin();
        support();
    }

    private void platform() {
        String distro = text("os_distro");
        String version = text("os_version");
        if (distro == null || version == null) {
            add(Sentence.NO_PLATFORM);
        } else {
            String architecture = text("architecture");
            if (architecture == null) {
                add(Sentence.PLATFORM_ANY, distro, version);
            } else {
                add(Sentence.PLATFORM, distro, version, architecture);
            }
        }
        if (Boolean.TRUE.equals(image.hidden())) {
            add(Sentence.HIDDEN);
        }
    }

    private void purpose() {
        String value = image.property(MetadataProperty.OS_PURPOSE);
        OsPurpose purpose = value == null ? null : OsPurpose.of(value);
        if (purpose != null) {
            add(
                    switch (purpose) {
                        case GENERIC -> Sentence.GENERIC;
                        case OLDGENERIC -> Sentence.OLDGENERIC;
                        case MINIMAL -> Sentence.MINIMAL;
                        case K8SNODE -> Sentence.K8SNODE;
                        case GPU -> Sentence.GPU;
                        case NETWORK -> Sentence.NETWORK;
                        case CUSTOM -> Sentence.CUSTOM;
                    });
        }
    }

    private void needs() {
        long disk = image.minDisk().orElse(0);
        long ram = image.minRam().orElse(0);
        if (disk > 0) {
            add(Sentence.MIN_DISK, Long.toString(disk));
        }
        if (ram > 0) {
            add(Sentence.MIN_RAM, Long.toString(ram));
        }
    }

    private void login() {
        String user = text("image_original_user");
        if (user != null) {
            if (user.equals("none")) {
                add(Sentence.NO_LOGIN);
            } else {
                add(Sentence.LOGIN, user);
            }
        }
    }

    private void builds() {
        String value = image.property(MetadataProperty.IMAGE_BUILD_DATE);
        BuildDate built = value == null ? null : BuildDate.of(value);
        if (built != null) {
            add(Sentence.BUILT, built.date().toString());
        }
        String patchlevel = text("patchlevel");
        if (patchlevel != null) {
            add(Sentence.PATCHLEVEL, patchlevel);
        }
    }

    private void replacement() {
        String value = image.property(MetadataProperty.REPLACE_FREQUENCY);
        ReplaceFrequency frequency = value == null ? null : ReplaceFrequency.of(value);
        String end = image.property(MetadataProperty.PROVIDED_UNTIL);
        ProvidedUntil until = end == null ? null : ProvidedUntil.of(end);
        if (frequency == null || until instanceof ProvidedUntil.None) {
            add(Sentence.NOT_REPLACED);
            return;
        }
        if (until instanceof ProvidedUntil.Until last && last.date().isBefore(day)) {
            add(Sentence.ENDED, last.date().toString());
            return;
        }
        add(
                switch (frequency) {
                    case YEARLY -> Sentence.YEARLY;
                    case QUARTERLY -> Sentence.QUARTERLY;
                    case MONTHLY -> Sentence.MONTHLY;
                    case WEEKLY -> Sentence.WEEKLY;
                    case DAILY -> Sentence.DAILY;
                    case CRITICAL_BUG -> Sentence.CRITICAL_BUG;
                    case NEVER -> Sentence.NEVER;
                });
        due(frequency);
        hotfix();
        if (until instanceof ProvidedUntil.Until last) {
            add(Sentence.PROVIDED_UNTIL, last.date().toString());
        } else if (until instanceof ProvidedUntil.Notice) {
            add(Sentence.PROVIDED_UNTIL_NOTICE);
        }
    }

    private void due(ReplaceFrequency frequency) {
        LocalDate published = published();
        LocalDate due = published == null ? null : frequency.due(published);
        LocalDate overdue = published == null ? null : frequency.overdueFrom(published);
        if (due != null && overdue != null && !Boolean.TRUE.equals(image.hidden())) {
            if (day.isBefore(overdue)) {
                add(Sentence.DUE, due.toString(), overdue.toString());
            } else {
                add(Sentence.OVERDUE, due.toString(), overdue.toString());
            }
        }
    }

    /** The day on which it was published, or else up to which it has patches; {@code null} if no period can be counted. */
    private @Nullable LocalDate published() {
        Instant registered = image.registered();
        LocalDate published = registered == null ? null : LocalDate.ofInstant(registered, ZoneOffset.UTC);
        if (published == null) {
            String value = image.property(MetadataProperty.IMAGE_BUILD_DATE);
            BuildDate built = value == null ? null : BuildDate.of(value);
            published = built == null ? null : built.date();
        }
        return published == null || published.getYear() < FIRST_YEAR || published.getYear() > LAST_YEAR
                ? null
                : published;
    }

    private void hotfix() {
        String hours = image.property(MetadataProperty.HOTFIX_HOURS);
        if (hours != null && isNumber(hours)) {
            int number = Integer.parseInt(hours);
            if (number == 0) {
                add(Sentence.HOTFIX_SOON);
            } else {
                add(Sentence.HOTFIX, Integer.toString(number));
            }
        }
    }

    private void uuid() {
        String value = image.property(MetadataProperty.UUID_VALIDITY);
        UuidValidity validity = value == null ? null : UuidValidity.of(value);
        if (validity instanceof UuidValidity.Last last) {
            if (last.count() == 1) {
                add(Sentence.UUID_LAST_ONE);
            } else {
                add(Sentence.UUID_LAST, Integer.toString(last.count()));
            }
        } else if (validity instanceof UuidValidity.Until until) {
            add(Sentence.UUID_UNTIL, until.date().toString());
        } else if (validity instanceof UuidValidity.Notice) {
            add(Sentence.UUID_NOTICE);
        } else if (validity instanceof UuidValidity.Forever) {
            add(Sentence.UUID_FOREVER);
        } else if (validity instanceof UuidValidity.None) {
            add(Sentence.UUID_NONE);
        }
    }

    private void origin() {
        String source = text("image_source");
        if (source != null) {
            if (source.equals("private")) {
                add(Sentence.PRIVATE_SOURCE);
            } else {
                add(Sentence.SOURCE, source);
            }
        }
        String description = text("image_description");
        if (description != null) {
            add(Sentence.DESCRIPTION, description);
        }
    }

    private void support() {
        flag("license_included", Sentence.LICENSE_INCLUDED);
        flag("license_required", Sentence.LICENSE_REQUIRED);
        flag("subscription_included", Sentence.SUBSCRIPTION_INCLUDED);
        flag("subscription_required", Sentence.SUBSCRIPTION_REQUIRED);
        String maintained = text("maintained_until");
        if (maintained != null) {
            add(Sentence.MAINTAINED, maintained);
        }
        String contact = text("l1_support_contact");
        if (contact != null) {
            add(Sentence.CONTACT, contact);
        }
    }

    private void flag(String key, Sentence sentence) {
        String value = image.property(key);
        if (value != null && value.equalsIgnoreCase("true")) {
            add(sentence);
        }
    }

    /** The property as it can be shown: as it is if that is plain, else in quotes; {@code null} if it is absent or blank. */
    private @Nullable String text(String key) {
        String value = image.property(key);
        if (value == null || value.isBlank()) {
            return null;
        }
        return value.length() <= Shown.MAX_LENGTH && value.chars().allMatch(Shown::isPlain)
                ? value
                : Shown.excerpt(value);
    }

    private void add(Sentence sentence, String... arguments) {
        sentences.add(sentence.with(arguments));
    }

    /** Whether it is a whole number of at most nine digits. */
    private static boolean isNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= 9;
    }
}
