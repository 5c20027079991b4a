package io.github.scs4j.image;

import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.Shown;
import java.util.List;

/** An optional property is one of OpenStack's words where it is set (SCS-0102, "Technical requirements and features"). */
final class OptionalWordRule implements TextRule {
    private static final MessageTemplate NO_WORD = new MessageTemplate(
            "image.word", "OpenStack has no value {1} of {0}", "OpenStack kennt für {0} keinen Wert {1}");

    private final MetadataProperty property;
    private final String id;

    OptionalWordRule(MetadataProperty property, String id) {
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
        if (value == null) {
            return;
        }
        String text = image.property(property);
        List<String> words = property.words(judgement.standard());
        if (text == null) {
            judgement.warning(property, id, WordedRule.NO_TEXT.with(property.key()), words, null);
        } else if (!words.contains(text)) {
            judgement.warning(
                    property, id, NO_WORD.with(property.key(), Shown.excerpt(text)), words, Nearest.of(text, words));
        }
    }
}
