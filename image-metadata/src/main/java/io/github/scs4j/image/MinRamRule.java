package io.github.scs4j.image;

import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.OfficialResult;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code min_ram}, in MiB, is told (SCS-0102, "Technical requirements and features"). */
final class MinRamRule implements PropertyRule {
    static final String ID = "image.min-ram";
    static final String SMALL = "image.min-ram-small";

    /** With less memory, in MiB, hardly any system boots: {@value}. */
    private static final int LITTLE = 64;

    private static final MessageTemplate MISSING = new MessageTemplate(
            "image.min-ram-missing",
            "min_ram is missing or 0: the smallest memory in MiB that the image boots with",
            "min_ram fehlt oder ist 0: der kleinste Speicher in MiB, mit dem das Image startet");
    private static final MessageTemplate TOO_SMALL = new MessageTemplate(
            "image.min-ram-small",
            "min_ram is {0} MiB: with less than 64 MiB hardly any system boots",
            "min_ram ist {0} MiB: mit weniger als 64 MiB startet kaum ein System");

    @Override
    public MetadataProperty property() {
        return MetadataProperty.MIN_RAM;
    }

    @Override
    public boolean judge(Image image, Judgement judgement) {
        long minRam = image.minRam().orElse(0);
        if (minRam == 0) {
            judgement.violation(property(), ID, MISSING.with());
        } else if (minRam < LITTLE) {
            judgement.warning(
                    property(), SMALL, TOO_SMALL.with(Long.toString(minRam)), List.of(), Integer.toString(LITTLE));
        }
        return minRam != 0;
    }

    /** Whether it is told, and so little that the official test suite warns of it. */
    static boolean isLittle(Image image) {
        long minRam = image.minRam().orElse(0);
        return minRam != 0 && minRam < LITTLE;
    }

    @Override
    public OfficialResult official(Image image, Instant at) {
        return WordedRule.result(image.minRam().orElse(0) != 0);
    }

    @Override
    public @Nullable String divergence(Image image) {
        return null;
    }
}
