package io.github.scs4j.image;

import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.Shown;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An optional property is true or false where it is set (SCS-0102, "Technical requirements and features"). */
final class OptionalFlagRule implements TextRule {
    private static final List<String> WORDS = List.of("true", "false");
    private static final MessageTemplate NO_FLAG =
            new MessageTemplate("image.flag", "{0} is {1}, not true or false", "{0} ist {1}, nicht true oder false");

    private final MetadataProperty property;
    private final String id;

    OptionalFlagRule(MetadataProperty property, String id) {
        this.property = property;
        this.id = id;
    }

    @Override
    public MetadataProperty subject() {
        return property;
    }

    @Override
    public void judge(Image image, Judgement judgement) {
        Object value = image.value(property);
        if (value == null || value instanceof Boolean) {
            return;
        }
        String text = image.property(property);
        if (text == null) {
            judgement.warning(property, id, WordedRule.NO_TEXT.with(property.key()), WORDS, null);
        } else if (!isAnyCase(text, "true") && !isAnyCase(text, "false")) {
            judgement.warning(property, id, NO_FLAG.with(property.key(), Shown.excerpt(text)), WORDS, meant(text));
        }
    }

    /** Whether the text is the word, in lower or upper case ASCII letters. */
    private static boolean isAnyCase(String text, String word) {
        return text.equals(word)
                || (text.length() == word.length() && Nearest.squeeze(text).equals(word));
    }

    private static @Nullable String meant(String text) {
        return switch (Nearest.squeeze(text)) {
            case "1", "yes", "y", "on", "t", "enabled", "true" -> "true";
            case "0", "no", "n", "off", "f", "disabled", "false" -> "false";
            default -> null;
        };
    }
}
