package io.github.scs4j.image;

import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.OfficialResult;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code image_build_date} is a day or a time in UTC, neither after the registration of the image nor in the future
 * (SCS-0102, "Image build info"). A day counts as its begin.
 */
final class BuildDateRule extends WordedRule {
    static final String ID = "image.build-date";
    static final String FORMAT = "image.build-date-format";
    static final String LATE = "image.build-date-after-registration";
    static final String FUTURE = "image.build-date-future";
    static final String REGISTRATION = "image.registration-unreadable";

    private static final MessageTemplate MISSING = message(
            "build-date-missing",
            "image_build_date is missing: the day, or the time in UTC, up to which patches are included",
            "image_build_date fehlt: der Tag oder die Zeit in UTC, bis zu der Patches enthalten sind");
    private static final MessageTemplate BLANK =
            message("build-date-blank", "image_build_date is blank", "image_build_date ist leer");
    private static final MessageTemplate AFTER = message(
            "build-date-after-registration",
            "image_build_date={0} is after the registration of the image on {1}",
            "image_build_date={0} liegt nach der Registrierung des Images am {1}");
    private static final MessageTemplate IN_FUTURE = message(
            "build-date-future",
            "image_build_date={0} is in the future: it is {1}",
            "image_build_date={0} liegt in der Zukunft: jetzt ist {1}");
    private static final MessageTemplate UNREADABLE = message(
            "registration-unreadable",
            "created_at={0} is no time: whether the image was built before it is not judged",
            "created_at={0} ist keine Zeit: ob das Image davor gebaut wurde, wird nicht beurteilt");
    private static final MessageTemplate EPOCH = message(
            "build-date-epoch",
            "image_build_date={0} follows the text, but the official test suite takes it for no date",
            "image_build_date={0} folgt dem Text, aber die offizielle Testsuite hält es für kein Datum");

    BuildDateRule() {
        super(MetadataProperty.IMAGE_BUILD_DATE, ID);
    }

    @Override
    boolean judge(String value, Image image, Judgement judgement) {
        long built = DateText.epochSecond(value);
        if (built == DateText.NONE) {
            judgeFormat(value, judgement);
            return false;
        }
        if (built == OfficialDates.INVALID) {
            judgement.info(property(), REFUSAL, EPOCH.with(shown(value)));
        }
        Instant at = judgement.at();
        String createdAt = image.createdAt();
        if (built > at.getEpochSecond()) {
            late(FUTURE, IN_FUTURE.with(shown(value), at.toString()), judgement);
            return false;
        }
        if (createdAt == null) {
            return false;
        }
        long plain = Registration.plain(createdAt);
        long registered = plain == Registration.NONE ? Registration.epochSecond(createdAt) : plain;
        if (registered == Registration.NONE) {
            judgement.info(property(), REGISTRATION, UNREADABLE.with(shown(createdAt)));
            return false;
        }
        if (built > registered) {
            boolean zoned = plain != Registration.NONE;
            String time = zoned ? createdAt : Instant.ofEpochSecond(registered).toString();
            late(LATE, AFTER.with(shown(value), time), judgement);
            return false;
        }
        return plain != Registration.NONE && built != OfficialDates.INVALID;
    }

    private void judgeFormat(String value, Judgement judgement) {
        if (value.isBlank()) {
            judgement.violation(property(), ID, BLANK.with(), DateFault.TIMES, null);
        } else {
            Message fault = DateFault.of(property(), value, true);
            judgement.violation(property(), FORMAT, fault, DateFault.TIMES, DateFault.meant(value, true));
        }
    }

    private void late(String id, Message message, Judgement judgement) {
        judgement.violation(property(), id, message, List.of(), null);
    }

    @Override
    void judgeMissing(Judgement judgement) {
        judgement.violation(property(), ID, MISSING.with(), DateFault.TIMES, null);
    }

    @Override
    public OfficialResult official(Image image, Instant at) {
        String createdAt = image.createdAt();
        if (createdAt == null || !(OfficialValue.orEmpty(image, property()) instanceof String text)) {
            return OfficialResult.ABORT;
        }
        long built = OfficialDates.seconds(text, false);
        return result(built != OfficialDates.INVALID
                && built <= OfficialDates.seconds(createdAt, true)
                && built <= at.getEpochSecond());
    }

    @Override
    public @Nullable String divergence(Image image) {
        if (image.createdAt() == null || !(OfficialValue.orEmpty(image, property()) instanceof String text)) {
            return "D104";
        }
        boolean alike = DateText.time(text) != null && OfficialDates.seconds(text, false) != OfficialDates.INVALID;
        return alike ? "D39" : "D38";
    }
}
