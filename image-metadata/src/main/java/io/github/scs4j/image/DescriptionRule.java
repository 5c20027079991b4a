package io.github.scs4j.image;

import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.OfficialResult;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** {@code image_description} is a URL or text about the image (SCS-0102, "Image Origin"). */
final class DescriptionRule implements PropertyRule {
    private static final String ID = "image.description";
    private static final MessageTemplate MISSING = new MessageTemplate(
            "image.description-missing",
            "image_description is missing: a URL or text with release notes",
            "image_description fehlt: eine URL oder ein Text mit Hinweisen zur Ausgabe");
    private static final MessageTemplate BLANK =
            new MessageTemplate("image.description-blank", "image_description is blank", "image_description ist leer");

    @Override
    public MetadataProperty property() {
        return MetadataProperty.IMAGE_DESCRIPTION;
    }

    @Override
    public void judge(Image image, Judgement judgement) {
        String description = image.property(property().key());
        if (description == null) {
            judgement.violation(property(), ID, MISSING.with());
        } else if (description.isBlank()) {
            judgement.violation(property(), ID, BLANK.with());
        }
    }

    @Override
    public OfficialResult official(Image image, Instant at) {
        return Truth.of(image.value(property().key())) ? OfficialResult.PASS : OfficialResult.FAIL;
    }

    @Override
    public @Nullable String divergence(Image image) {
        return "D100";
    }
}
