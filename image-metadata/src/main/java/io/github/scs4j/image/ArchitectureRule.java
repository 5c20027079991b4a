package io.github.scs4j.image;

import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.OfficialResult;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** {@code architecture} is one of OpenStack's (SCS-0102, "Technical requirements and features"). */
final class ArchitectureRule extends WordedRule {
    static final String ID = "image.architecture";

    private static final MessageTemplate MISSING = message(
            "architecture-missing",
            "architecture is missing: the CPU architecture, such as x86_64",
            "architecture fehlt: die CPU-Architektur, etwa x86_64");
    private static final MessageTemplate UNKNOWN = message(
            "architecture-unknown", "OpenStack has no architecture {0}", "OpenStack kennt keine Architektur {0}");
    private static final MessageTemplate TOLERATED = message(
            "architecture-tolerated",
            "{0} is the official test suite's spelling, which is tolerated; OpenStack writes {1}",
            "{0} ist die Schreibweise der offiziellen Testsuite, die geduldet wird; OpenStack schreibt {1}");

    ArchitectureRule() {
        super(MetadataProperty.ARCHITECTURE, ID);
    }

    @Override
    boolean judge(String value, Image image, Judgement judgement) {
        Architecture architecture = Architecture.of(value);
        if (architecture != null && architecture.isOfficial()) {
            return true;
        }
        Architecture spelled = Architecture.ofOfficialSpelling(value);
        if (spelled != null) {
            judgement.warning(
                    property(), ID, TOLERATED.with(shown(value), spelled.value()), Architecture.WORDS, spelled.value());
        } else if (architecture == null) {
            violate(judgement, UNKNOWN.with(shown(value)), Architecture.nearest(value));
        } else {
            refused(judgement, value, "x86_64, aarch64, risc-v");
        }
        return false;
    }

    @Override
    void judgeMissing(Judgement judgement) {
        violate(judgement, MISSING.with(), null);
    }

    @Override
    public OfficialResult official(Image image, Instant at) {
        if (!(image.value(property()) instanceof String value)) {
            return OfficialResult.FAIL;
        }
        Architecture architecture = Architecture.of(value);
        return result(
                architecture == null ? Architecture.ofOfficialSpelling(value) != null : architecture.isOfficial());
    }

    @Override
    public @Nullable String divergence(Image image) {
        return "D41";
    }
}
