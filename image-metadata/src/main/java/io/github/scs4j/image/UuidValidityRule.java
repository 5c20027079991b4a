package io.github.scs4j.image;

import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.OfficialResult;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code uuid_validity} is one of the list, a date or {@code last-N} (SCS-0102, "Image updating"). */
final class UuidValidityRule extends WordedRule {
    static final String ID = "image.uuid-validity";

    /** The longest text in which a number is looked for. */
    private static final int MAX_LENGTH = 40;

    private static final String LAST = "last-";
    private static final List<String> ALLOWED = List.of("none", "last-N", DateFault.DAY, "notice", "forever");
    private static final List<String> WORDS = List.of("none", "notice", "forever");

    private static final MessageTemplate MISSING = message(
            "uuid-validity-missing",
            "uuid_validity is missing: how long the image can be found by its UUID",
            "uuid_validity fehlt: wie lange das Image über seine UUID zu finden ist");
    private static final MessageTemplate WRONG = message(
            "uuid-validity",
            "uuid_validity={0} is no validity of the standard",
            "uuid_validity={0} ist keine Gültigkeit des Standards");
    private static final MessageTemplate COUNT = message(
            "uuid-validity-count",
            "uuid_validity={0}: the number of images is from 1 to 2147483647, in the digits 0 to 9",
            "uuid_validity={0}: die Zahl der Images geht von 1 bis 2147483647, in den Ziffern 0 bis 9");
    private static final MessageTemplate EPOCH = message(
            "uuid-validity-epoch",
            "uuid_validity={0} follows the text, but the official test suite takes it for no date",
            "uuid_validity={0} folgt dem Text, aber die offizielle Testsuite hält es für kein Datum");

    UuidValidityRule() {
        super(MetadataProperty.UUID_VALIDITY, ID);
    }

    @Override
    boolean judge(String value, Image image, Judgement judgement) {
        UuidValidity validity = UuidValidity.of(value);
        if (validity == null) {
            judgement.violation(property(), ID, fault(value), ALLOWED, suggestion(value));
            return false;
        }
        if (validity instanceof UuidValidity.Until until && until.date().toEpochDay() == 0) {
            judgement.info(property(), REFUSAL, EPOCH.with(shown(value)));
            return false;
        }
        return true;
    }

    private Message fault(String value) {
        if (value.startsWith(LAST)) {
            return COUNT.with(shown(value));
        }
        return DateFault.isLikeDate(value) ? DateFault.of(property(), value, false) : WRONG.with(shown(value));
    }

    private static @Nullable String suggestion(String value) {
        String date = DateFault.meant(value, false);
        if (date != null) {
            return date;
        }
        String count = count(value);
        return count == null ? Nearest.of(value, WORDS) : UuidValidity.of(LAST + count) == null ? null : LAST + count;
    }

    /** The digits of any script that follow the word last, and end the text; {@code null} if there are none. */
    private static @Nullable String count(String value) {
        String text = value.length() > MAX_LENGTH ? "" : value.strip();
        if (!text.regionMatches(true, 0, LAST, 0, LAST.length() - 1)) {
            return null;
        }
        StringBuilder count = new StringBuilder();
        for (int i = LAST.length() - 1; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (Character.isDigit(c)) {
                count.append(Character.digit(c, 10));
            } else if (count.length() > 0 || " -_".indexOf(c) < 0) {
                return null;
            }
        }
        return count.isEmpty() ? null : count.toString();
    }

    @Override
    void judgeMissing(Judgement judgement) {
        judgement.violation(property(), ID, MISSING.with(), ALLOWED, null);
    }

    @Override
    public OfficialResult official(Image image, Instant at) {
        Object value = image.value(property());
        if (value != null && !(value instanceof String)) {
            return OfficialResult.ABORT;
        }
        return result(!(value instanceof String text) || isOfficial(text));
    }

    private static boolean isOfficial(String text) {
        return switch (text) {
            case "none", "notice", "forever" -> true;
            default ->
                (text.startsWith(LAST) && OfficialValue.isDecimal(text, LAST.length()))
                        || OfficialDates.seconds(text, false) != OfficialDates.INVALID;
        };
    }

    @Override
    public @Nullable String divergence(Image image) {
        Object value = image.value(property());
        if (value instanceof String text) {
            return text.startsWith(LAST) ? "D36" : "D38";
        }
        return value == null ? "D36" : "D104";
    }
}
