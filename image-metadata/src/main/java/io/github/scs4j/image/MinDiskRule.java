package io.github.scs4j.image;

import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.OfficialResult;
import io.github.scs4j.finding.Shown;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code min_disk}, in GiB, is told and large enough for the image (SCS-0102, "Technical requirements and features"). */
final class MinDiskRule implements PropertyRule {
    static final String ID = "image.min-disk";

    private static final int GIB_BITS = 30;
    private static final MessageTemplate MISSING = new MessageTemplate(
            "image.min-disk-missing",
            "min_disk is missing or 0: the smallest root disk in GiB",
            "min_disk fehlt oder ist 0: die kleinste Root-Disk in GiB");
    private static final MessageTemplate MISNAMED = new MessageTemplate(
            "image.min-disk-name",
            "min_disk is missing or 0, and min_disk_size={0} means nothing: the smallest root disk in GiB is called min_disk",
            "min_disk fehlt oder ist 0, und min_disk_size={0} bedeutet nichts: die kleinste Root-Disk in GiB heißt min_disk");
    private static final MessageTemplate TOO_SMALL = new MessageTemplate(
            "image.min-disk-size",
            "min_disk is {0} GiB, too small for the image file of {1} bytes; {2} GiB would do",
            "min_disk ist {0} GiB, zu klein für die Image-Datei von {1} Bytes; {2} GiB würden reichen");
    private static final MessageTemplate SMALLER_THAN_DISK = new MessageTemplate(
            "image.min-disk-virtual-size",
            "min_disk is {0} GiB, too small for the disk of {1} bytes in the image (virtual_size); {2} GiB would do",
            "min_disk ist {0} GiB, zu klein für die Disk von {1} Bytes im Image (virtual_size); {2} GiB würden reichen");
    private static final MessageTemplate SIZE_UNKNOWN = new MessageTemplate(
            "image.min-disk-size-unknown",
            "the size of the image is unknown, so min_disk ({0} GiB) is compared with nothing",
            "die Größe des Images ist unbekannt, also wird min_disk ({0} GiB) mit nichts verglichen");

    @Override
    public MetadataProperty property() {
        return MetadataProperty.MIN_DISK;
    }

    @Override
    public boolean judge(Image image, Judgement judgement) {
        OptionalLong size = image.size();
        OptionalLong virtualSize = image.virtualSize();
        long needed = Math.max(gibibytes(size), gibibytes(virtualSize));
        long minDisk = image.minDisk().orElse(0);
        if (minDisk == 0) {
            judgement.violation(property(), ID, missing(image), List.of(), needed == 0 ? null : text(needed));
        } else if (minDisk < gibibytes(size)) {
            judgement.violation(property(), ID, tooSmall(TOO_SMALL, minDisk, size, needed), List.of(), text(needed));
        } else if (minDisk < needed) {
            judgement.warning(
                    property(), ID, tooSmall(SMALLER_THAN_DISK, minDisk, virtualSize, needed), List.of(), text(needed));
        } else if (size.isEmpty()) {
            judgement.info(property(), ID, SIZE_UNKNOWN.with(text(minDisk)));
        } else {
            return true;
        }
        return false;
    }

    @Override
    public OfficialResult official(Image image, Instant at) {
        long minDisk = image.minDisk().orElse(0);
        if (minDisk == 0) {
            return OfficialResult.FAIL;
        }
        OptionalLong size = image.size();
        return size.isEmpty() ? OfficialResult.ABORT : WordedRule.result(minDisk >= gibibytes(size));
    }

    @Override
    public @Nullable String divergence(Image image) {
        return "D45";
    }

    /** Many an operator reads min_disk_size for min_disk. */
    private static Message missing(Image image) {
        String misnamed = image.property("min_disk_size");
        return misnamed == null ? MISSING.with() : MISNAMED.with(Shown.excerpt(misnamed));
    }

    private static Message tooSmall(MessageTemplate template, long minDisk, OptionalLong bytes, long needed) {
        return template.with(text(minDisk), text(bytes.orElse(0)), text(needed));
    }

    /** How many whole GiB take these bytes; 0 if their number is unknown. */
    private static long gibibytes(OptionalLong bytes) {
        long number = bytes.orElse(0);
        return (number >> GIB_BITS) + ((number & (1L << GIB_BITS) - 1) == 0 ? 0 : 1);
    }

    private static String text(long number) {
        return Long.toString(number);
    }
}
