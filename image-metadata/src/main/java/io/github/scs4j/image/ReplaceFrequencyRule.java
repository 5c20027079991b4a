package io.github.scs4j.image;

import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.OfficialResult;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code replace_frequency} is one of the list, and at least monthly if it is a period (SCS-0102, "Image updating"). */
final class ReplaceFrequencyRule extends WordedRule {
    static final String ID = "image.replace-frequency";
    static final String RARE = "image.replace-frequency-rare";

    private static final MessageTemplate MISSING = message(
            "replace-frequency-missing",
            "replace_frequency is missing: how often the image is replaced at least",
            "replace_frequency fehlt: wie oft das Image mindestens ersetzt wird");
    private static final MessageTemplate WRONG = message(
            "replace-frequency",
            "{0} is no replace_frequency of the standard",
            "{0} ist keine replace_frequency des Standards");
    private static final MessageTemplate SELDOM = message(
            "replace-frequency-rare",
            "replace_frequency={0}: the standard recommends at least monthly",
            "replace_frequency={0}: der Standard empfiehlt mindestens monthly");

    ReplaceFrequencyRule() {
        super(MetadataProperty.REPLACE_FREQUENCY, ID);
    }

    @Override
    boolean judge(String value, Image image, Judgement judgement) {
        ReplaceFrequency frequency = ReplaceFrequency.of(value);
        if (frequency == null) {
            violate(
                    judgement,
                    WRONG.with(shown(value)),
                    suggestion(value, property().words(judgement.standard())));
        } else if (frequency == ReplaceFrequency.YEARLY || frequency == ReplaceFrequency.QUARTERLY) {
            judgement.info(property(), RARE, SELDOM.with(value));
        }
        return frequency != null;
    }

    private static @Nullable String suggestion(String value, List<String> words) {
        return switch (Nearest.squeeze(value)) {
            case "annually", "annual", "1y" -> "yearly";
            case "biweekly", "fortnightly", "1m" -> "monthly";
            case "1w" -> "weekly";
            case "1d" -> "daily";
            default -> Nearest.of(value, words);
        };
    }

    @Override
    void judgeMissing(Judgement judgement) {
        violate(judgement, MISSING.with(), null);
    }

    @Override
    public OfficialResult official(Image image, Instant at) {
        Object value = image.value(property());
        if (value instanceof String text) {
            return result(ReplaceFrequency.of(text) != null);
        }
        if (value instanceof Collection<?> || value instanceof Map<?, ?>) {
            return OfficialResult.ABORT;
        }
        return OfficialResult.FAIL;
    }

    @Override
    public @Nullable String divergence(Image image) {
        return "D104";
    }
}
