package io.github.scs4j.image;

import io.github.scs4j.finding.MessageTemplate;
import java.util.List;

/** {@code patchlevel} says something where it is set (SCS-0102, "Image build info"). */
final class PatchlevelRule implements TextRule {
    static final String ID = "image.patchlevel";

    private static final MetadataProperty PROPERTY = MetadataProperty.PATCHLEVEL;
    private static final MessageTemplate BLANK =
            new MessageTemplate("image.patchlevel-blank", "patchlevel is blank", "patchlevel ist leer");

    @Override
    public MetadataProperty subject() {
        return PROPERTY;
    }

    @Override
    public void judge(Image image, Judgement judgement) {
        Object value = image.value(PROPERTY);
        if (value == null) {
            return;
        }
        String text = image.property(PROPERTY);
        if (text == null) {
            judgement.warning(PROPERTY, ID, WordedRule.NO_TEXT.with(PROPERTY.key()), List.of(), null);
        } else if (text.isBlank()) {
            judgement.warning(PROPERTY, ID, BLANK.with(), List.of(), null);
        }
    }
}
