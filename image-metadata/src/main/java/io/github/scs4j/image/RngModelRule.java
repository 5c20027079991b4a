package io.github.scs4j.image;

import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.OfficialResult;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * {@code hw_rng_model} is {@code virtio} where it is set: SCS-0102 recommends the property "if supported", and SCS-0101 no
 * longer does, so no value violates.
 */
final class RngModelRule implements PropertyRule {
    static final String ID = "image.rng-model";

    private static final MessageTemplate OTHER = new MessageTemplate(
            "image.rng-model-other",
            "hw_rng_model is not virtio, the only model that Nova takes; the official test suite refuses it",
            "hw_rng_model ist nicht virtio, das einzige Modell, das Nova kennt; die offizielle Testsuite lehnt es ab");

    @Override
    public MetadataProperty property() {
        return MetadataProperty.HW_RNG_MODEL;
    }

    @Override
    public boolean judge(Image image, Judgement judgement) {
        if (official(image) == OfficialResult.FAIL) {
            judgement.info(property(), ID, OTHER.with());
            return false;
        }
        return true;
    }

    @Override
    public OfficialResult official(Image image, Instant at) {
        return official(image);
    }

    @Override
    public @Nullable String divergence(Image image) {
        return "D103";
    }

    private OfficialResult official(Image image) {
        Object value = image.value(property());
        return WordedRule.result(value == null || value.equals("virtio"));
    }
}
