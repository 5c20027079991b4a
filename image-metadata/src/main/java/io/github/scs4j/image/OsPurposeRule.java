package io.github.scs4j.image;

import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.OfficialResult;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * {@code os_purpose} is one of the standard's values: recommended in version 1, mandatory in version 2 (SCS-0102,
 * "Technical requirements and features").
 */
final class OsPurposeRule extends WordedRule {
    static final String ID = "image.os-purpose";

    private static final MessageTemplate MISSING = message(
            "os-purpose-missing",
            "os_purpose is missing: what the image is for, such as generic",
            "os_purpose fehlt: wozu das Image dient, etwa generic");
    private static final MessageTemplate UNKNOWN = message(
            "os-purpose-unknown",
            "{0} is no os_purpose of the standard, which asks for custom in case of doubt",
            "{0} ist kein os_purpose des Standards, der im Zweifel custom verlangt");
    private static final MessageTemplate TOO_NEW = message(
            "os-purpose-v2",
            "os_purpose=oldgeneric comes with version 2 of the standard; version 1 allows no other values than its own",
            "os_purpose=oldgeneric kommt mit Version 2 des Standards; Version 1 erlaubt nur ihre eigenen Werte");

    OsPurposeRule() {
        super(MetadataProperty.OS_PURPOSE, ID);
    }

    @Override
    boolean judge(String value, Image image, Judgement judgement) {
        MetadataStandard standard = judgement.standard();
        OsPurpose purpose = OsPurpose.of(value);
        if (purpose == null) {
            String nearest = OsPurpose.nearest(value, standard);
            violate(judgement, UNKNOWN.with(shown(value)), nearest == null ? "custom" : nearest);
        } else if (!purpose.isAllowed(standard)) {
            boolean hidden = Boolean.TRUE.equals(image.hidden());
            violate(judgement, TOO_NEW.with(), hidden ? "generic" : "custom");
        } else {
            return true;
        }
        return false;
    }

    @Override
    void judgeMissing(Judgement judgement) {
        violate(judgement, MISSING.with(), null);
    }

    @Override
    public OfficialResult official(Image image, Instant at) {
        return result(image.value(property()) instanceof String value && OsPurpose.of(value) != null);
    }

    @Override
    public @Nullable String divergence(Image image) {
        return "D45";
    }
}
