package io.github.scs4j.image;

import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.Rule;
import io.github.scs4j.finding.Severity;
import io.github.scs4j.finding.Shown;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A property {@code trait:XXX} is {@code required} (SCS-0102, "Technical requirements and features"). */
final class TraitRule implements TextRule {
    static final String ID = "image.trait";

    private static final String REQUIRED = "required";
    private static final MessageTemplate OTHER = new MessageTemplate(
            "image.trait-value",
            "{0} is {1}; the only value of a trait is required",
            "{0} ist {1}; der einzige Wert eines Traits ist required");
    private static final MessageTemplate NO_TEXT = new MessageTemplate(
            "image.trait-no-text",
            "{0} is no text; the only value of a trait is required",
            "{0} ist kein Text; der einzige Wert eines Traits ist required");

    @Override
    public void judge(Image image, Judgement judgement) {
        Map<String, @Nullable Object> properties = image.kept();
        if (properties == null || !image.hasTraits()) {
            return;
        }
        for (Map.Entry<String, @Nullable Object> property : properties.entrySet()) {
            String key = property.getKey();
            if (key.startsWith(Image.TRAIT) && !REQUIRED.equals(property.getValue())) {
                judgeOther(key, image, judgement);
            }
        }
    }

    private static void judgeOther(String key, Image image, Judgement judgement) {
        String text = image.property(key);
        String shown = Shown.excerpt(key);
        judgement.remark(
                new Rule(ID, null, judgement.standard().url() + "#technical-requirements-and-features"),
                Severity.WARNING,
                key,
                text == null ? NO_TEXT.with(shown) : OTHER.with(shown, Shown.excerpt(text)),
                List.of(REQUIRED),
                REQUIRED);
    }
}
