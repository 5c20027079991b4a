package io.github.scs4j.image;

import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.OfficialResult;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** {@code image_description} is a URL or text about the image (SCS-0102, "Image Origin"). */
final class DescriptionRule extends WordedRule {
    static final String ID = "image.description";

    private static final MessageTemplate MISSING = message(
            "description-missing",
            "image_description is missing: a URL or text with release notes",
            "image_description fehlt: eine URL oder ein Text mit Hinweisen zur Ausgabe");
    private static final MessageTemplate BLANK =
            message("description-blank", "image_description is blank", "image_description ist leer");

    DescriptionRule() {
        super(MetadataProperty.IMAGE_DESCRIPTION, ID);
    }

    @Override
    boolean judge(String value, Image image, Judgement judgement) {
        if (value.isBlank()) {
            violate(judgement, BLANK.with(), null);
            return false;
        }
        return true;
    }

    @Override
    void judgeMissing(Judgement judgement) {
        violate(judgement, MISSING.with(), null);
    }

    @Override
    public OfficialResult official(Image image, Instant at) {
        return result(Truth.of(image.value(property())));
    }

    @Override
    public @Nullable String divergence(Image image) {
        return "D105";
    }
}
