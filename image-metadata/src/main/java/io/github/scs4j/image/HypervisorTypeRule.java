package io.github.scs4j.image;

import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.OfficialResult;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** {@code hypervisor_type} is recommended, and one of OpenStack's (SCS-0102, "Technical requirements and features"). */
final class HypervisorTypeRule extends WordedRule {
    static final String ID = "image.hypervisor-type";

    private static final MessageTemplate MISSING = message(
            "hypervisor-type-missing",
            "hypervisor_type is missing, which the standard recommends; qemu stands for QEMU and KVM",
            "hypervisor_type fehlt, was der Standard empfiehlt; qemu steht für QEMU und KVM");
    private static final MessageTemplate UNKNOWN = message(
            "hypervisor-type-unknown", "OpenStack has no hypervisor {0}", "OpenStack kennt keinen Hypervisor {0}");
    private static final MessageTemplate TOLERATED = message(
            "hypervisor-type-tolerated",
            "{0} is the official test suite's spelling, which is tolerated; OpenStack writes {1}",
            "{0} ist die Schreibweise der offiziellen Testsuite, die geduldet wird; OpenStack schreibt {1}");

    HypervisorTypeRule() {
        super(MetadataProperty.HYPERVISOR_TYPE, ID);
    }

    @Override
    boolean judge(String value, Image image, Judgement judgement) {
        HypervisorType hypervisor = HypervisorType.of(value);
        if (hypervisor != null && hypervisor.isOfficial()) {
            return true;
        }
        HypervisorType spelled = HypervisorType.ofOfficialSpelling(value);
        if (spelled != null) {
            judgement.warning(
                    property(),
                    ID,
                    TOLERATED.with(shown(value), spelled.value()),
                    HypervisorType.WORDS,
                    spelled.value());
        } else if (hypervisor == null) {
            violate(judgement, UNKNOWN.with(shown(value)), HypervisorType.nearest(value));
        } else {
            refused(judgement, value, "qemu, kvm, xen, hyper-v, esxi");
        }
        return false;
    }

    @Override
    void judgeMissing(Judgement judgement) {
        violate(judgement, MISSING.with(), null);
    }

    @Override
    public OfficialResult official(Image image, Instant at) {
        Object value = image.value(property());
        if (!(value instanceof String text)) {
            return result(value == null);
        }
        HypervisorType hypervisor = HypervisorType.of(text);
        return result(hypervisor == null ? HypervisorType.ofOfficialSpelling(text) != null : hypervisor.isOfficial());
    }

    @Override
    public @Nullable String divergence(Image image) {
        return image.value(property()) == null ? "D102" : "D42";
    }
}
