package io.github.scs4j.image;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The controller that disks of an image are attached to: the property {@code hw_disk_bus}. The values are Nova's
 * ({@code DiskBus} in {@code nova/objects/fields.py}), those of Glance's "Useful image properties" among them.
 */
public enum DiskBus {
    VIRTIO("virtio"),
    /** What SCS-0102 recommends, along with {@code hw_scsi_model}. */
    SCSI("scsi"),
    IDE("ide"),
    SATA("sata"),
    USB("usb"),
    FDC("fdc"),
    XEN("xen"),
    LXC("lxc"),
    UML("uml");

    /** The values of the property. */
    static final List<String> WORDS = List.of("virtio", "scsi", "ide", "sata", "usb", "fdc", "xen", "lxc", "uml");

    private final String value;

    DiskBus(String value) {
        this.value = value;
    }

    /** The bus with this value of the property; {@code null} if OpenStack has none. */
    public static @Nullable DiskBus of(String value) {
        return switch (value) {
            case "virtio" -> VIRTIO;
            case "scsi" -> SCSI;
            case "ide" -> IDE;
            case "sata" -> SATA;
            case "usb" -> USB;
            case "fdc" -> FDC;
            case "xen" -> XEN;
            case "lxc" -> LXC;
            case "uml" -> UML;
            default -> null;
        };
    }

    /** The value of the property. */
    public String value() {
        return value;
    }

    /** Whether the official test suite takes the value (D43). */
    boolean isOfficial() {
        return this == VIRTIO || this == SCSI;
    }

    /** The value that was probably meant by one that is none; {@code null} if none is near. */
    static @Nullable String nearest(String value) {
        return value.equals("virtio-scsi") ? "scsi" : value.equals("virtio-blk") ? "virtio" : Nearest.of(value, WORDS);
    }
}
