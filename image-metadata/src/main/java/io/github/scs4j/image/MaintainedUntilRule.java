package io.github.scs4j.image;

import java.util.List;

/** {@code maintained_until} is a date where it is set (SCS-0102, "Licensing / Maintenance subscription / Support"). */
final class MaintainedUntilRule implements TextRule {
    static final String ID = "image.maintained-until";

    private static final MetadataProperty PROPERTY = MetadataProperty.MAINTAINED_UNTIL;
    private static final List<String> ALLOWED = List.of(DateFault.DAY);

    @Override
    public MetadataProperty subject() {
        return PROPERTY;
    }

    @Override
    public void judge(Image image, Judgement judgement) {
        Object value = image.value(PROPERTY);
        if (value == null || (value instanceof String date && DateText.date(date) != null)) {
            return;
        }
        String text = image.property(PROPERTY);
        if (text == null) {
            judgement.warning(PROPERTY, ID, WordedRule.NO_TEXT.with(PROPERTY.key()), ALLOWED, null);
        } else {
            judgement.warning(PROPERTY, ID, DateFault.of(PROPERTY, text, false), ALLOWED, DateFault.meant(text, false));
        }
    }
}
