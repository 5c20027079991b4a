package io.github.scs4j.image;

import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.Rule;
import io.github.scs4j.finding.Severity;
import java.util.List;

/** An image without {@code hw_rng_model} gets no virtual source of entropy, which SCS-0101 v1.1 no longer recommends. */
final class EntropyRule implements TextRule {
    static final String ID = "image.entropy";

    private static final Rule RULE = new Rule(
            ID,
            "scs-0101-image-property",
            "https://docs.scs.community/standards/scs-0101-v1-entropy#entropy-in-scs-clouds");
    private static final MessageTemplate MISSING = new MessageTemplate(
            "image.entropy-missing",
            "hw_rng_model is not set: machines get no virtual source of entropy; SCS-0101 no longer recommends one",
            "hw_rng_model ist nicht gesetzt: Maschinen bekommen keine virtuelle Entropiequelle; SCS-0101 empfiehlt keine mehr");

    @Override
    public void judge(Image image, Judgement judgement) {
        if (image.value(MetadataProperty.HW_RNG_MODEL) == null) {
            String key = MetadataProperty.HW_RNG_MODEL.key();
            judgement.remark(RULE, Severity.INFO, key, MISSING.with(), List.of("virtio"), null);
        }
    }
}
