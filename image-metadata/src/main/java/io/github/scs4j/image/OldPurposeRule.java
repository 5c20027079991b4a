package io.github.scs4j.image;

import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.Rule;
import io.github.scs4j.finding.Severity;
import java.util.List;

/**
 * An old image that is kept, hidden, is {@code oldgeneric} and no longer {@code generic}: recommended by version 2 (SCS-0102,
 * "Image updating"). Nothing but its being hidden says that an image is old.
 */
final class OldPurposeRule implements TextRule {
    static final String ID = "image.old-purpose";

    private static final MessageTemplate STILL_GENERIC = new MessageTemplate(
            ID,
            "the image is hidden, and its os_purpose is generic; for an old image that is kept, oldgeneric is recommended",
            "das Image ist versteckt, und sein os_purpose ist generic; für ein altes, das bleibt, ist oldgeneric empfohlen");

    @Override
    public void judge(Image image, Judgement judgement) {
        if (judgement.standard() == MetadataStandard.V2
                && Boolean.TRUE.equals(image.hidden())
                && "generic".equals(image.property(MetadataProperty.OS_PURPOSE))) {
            judgement.remark(
                    new Rule(ID, null, judgement.standard().url() + "#image-updating"),
                    Severity.INFO,
                    MetadataProperty.OS_PURPOSE.key(),
                    STILL_GENERIC.with(),
                    List.of("oldgeneric"),
                    "oldgeneric");
        }
    }
}
