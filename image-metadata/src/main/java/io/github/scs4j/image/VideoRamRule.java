package io.github.scs4j.image;

import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.Shown;
import java.util.List;

/** {@code hw_video_ram} is a whole number of MB where it is set (SCS-0102, "Technical requirements and features"). */
final class VideoRamRule implements TextRule {
    static final String ID = "image.video-ram";

    private static final MessageTemplate NO_NUMBER = new MessageTemplate(
            "image.video-ram",
            "hw_video_ram is {0}, not a whole number of MB",
            "hw_video_ram ist {0}, keine ganze Zahl von MB");

    @Override
    public MetadataProperty subject() {
        return MetadataProperty.HW_VIDEO_RAM;
    }

    @Override
    public void judge(Image image, Judgement judgement) {
        MetadataProperty property = MetadataProperty.HW_VIDEO_RAM;
        if (image.value(property) == null) {
            return;
        }
        String text = image.property(property);
        if (text == null) {
            judgement.warning(property, ID, WordedRule.NO_TEXT.with(property.key()), List.of(), null);
        } else if (!isNumber(text)) {
            judgement.warning(property, ID, NO_NUMBER.with(Shown.excerpt(text)), List.of(), null);
        }
    }

    private static boolean isNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
