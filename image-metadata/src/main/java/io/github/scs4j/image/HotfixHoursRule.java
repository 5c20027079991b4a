package io.github.scs4j.image;

import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.OfficialResult;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code hotfix_hours} is a whole number of hours, as text or number, if it is set (SCS-0102, "Image updating"). */
final class HotfixHoursRule extends WordedRule {
    static final String ID = "image.hotfix-hours";

    /** The longest text in which a number is looked for. */
    private static final int MAX_LENGTH = 32;

    private static final List<String> ALLOWED = List.of("N");

    private static final MessageTemplate WRONG = message(
            "hotfix-hours",
            "hotfix_hours={0} is no whole number of hours",
            "hotfix_hours={0} ist keine ganze Zahl von Stunden");

    HotfixHoursRule() {
        super(MetadataProperty.HOTFIX_HOURS, ID);
    }

    @Override
    boolean judge(String value, Image image, Judgement judgement) {
        if (isWhole(value)) {
            return true;
        }
        if (!(image.value(property()) instanceof Number number) || !isWhole(number.doubleValue())) {
            judgement.violation(property(), ID, WRONG.with(shown(value)), ALLOWED, suggestion(value));
        }
        return false;
    }

    /** Whether the text is ASCII digits, one at least. */
    private static boolean isWhole(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static boolean isWhole(double number) {
        return number >= 0 && number < Double.POSITIVE_INFINITY && number == Math.rint(number);
    }

    /** The number before a unit of hours, or in the digits of another script; {@code null} if there is none. */
    private static @Nullable String suggestion(String value) {
        if (value.length() > MAX_LENGTH) {
            return null;
        }
        StringBuilder digits = new StringBuilder();
        String text = value.strip();
        int at = 0;
        while (at < text.length() && Character.isDigit(text.codePointAt(at))) {
            digits.append(Character.digit(text.codePointAt(at), 10));
            at += Character.charCount(text.codePointAt(at));
        }
        if (digits.isEmpty()) {
            return null;
        }
        return switch (text.substring(at).strip()) {
            case "", "h", "hrs", "hours", "hour", "H", "Hours", ".0" -> digits.toString();
            default -> null;
        };
    }

    @Override
    void judgeMissing(Judgement judgement) {
        // not set: no commitment
    }

    @Override
    public OfficialResult official(Image image, Instant at) {
        Object value = image.value(property());
        if (!Truth.of(value)) {
            return OfficialResult.PASS;
        }
        return value instanceof String text ? result(OfficialValue.isDecimal(text, 0)) : OfficialResult.ABORT;
    }

    @Override
    public @Nullable String divergence(Image image) {
        return image.value(property()) instanceof String text && !text.isEmpty() ? "D106" : "D37";
    }
}
