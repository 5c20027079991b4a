package io.github.scs4j.image;

import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.OfficialResult;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * {@code hw_disk_bus} is one of OpenStack's; with {@code scsi}, {@code hw_scsi_model} is recommended (SCS-0102, "Technical
 * requirements and features").
 */
final class DiskBusRule extends WordedRule {
    static final String ID = "image.disk-bus";
    static final String SCSI_MODEL = "image.scsi-model";

    private static final MessageTemplate MISSING = message(
            "disk-bus-missing",
            "hw_disk_bus is missing: the controller of the disks; scsi is recommended",
            "hw_disk_bus fehlt: der Controller der Disks; empfohlen ist scsi");
    private static final MessageTemplate UNKNOWN =
            message("disk-bus-unknown", "OpenStack has no disk bus {0}", "OpenStack kennt keinen Disk-Bus {0}");
    private static final MessageTemplate NO_MODEL = message(
            "scsi-model-missing",
            "hw_scsi_model is missing, which is recommended along with hw_disk_bus=scsi",
            "hw_scsi_model fehlt, was zusammen mit hw_disk_bus=scsi empfohlen ist");

    DiskBusRule() {
        super(MetadataProperty.HW_DISK_BUS, ID);
    }

    @Override
    boolean judge(String value, Image image, Judgement judgement) {
        DiskBus bus = DiskBus.of(value);
        if (bus == null) {
            violate(judgement, UNKNOWN.with(shown(value)), DiskBus.nearest(value));
            return false;
        }
        if (!bus.isOfficial()) {
            refused(judgement, value, "virtio, scsi");
        }
        MetadataProperty model = MetadataProperty.HW_SCSI_MODEL;
        if (bus == DiskBus.SCSI && image.value(model) == null) {
            judgement.warning(model, SCSI_MODEL, NO_MODEL.with(), model.words(judgement.standard()), "virtio-scsi");
        }
        return bus.isOfficial();
    }

    @Override
    void judgeMissing(Judgement judgement) {
        violate(judgement, MISSING.with(), "scsi");
    }

    @Override
    public OfficialResult official(Image image, Instant at) {
        Object value = image.value(property());
        if (!(value instanceof String text)) {
            return result(value == null);
        }
        DiskBus bus = DiskBus.of(text);
        return result(bus != null && bus.isOfficial());
    }

    @Override
    public @Nullable String divergence(Image image) {
        return "D43";
    }
}
