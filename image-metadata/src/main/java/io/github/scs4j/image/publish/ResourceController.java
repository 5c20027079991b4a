package io.github.scs4j.image.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What OpenStack Resource Controller (k-orc, {@code openstack.k-orc.cloud/v1alpha1}, kind {@code Image}) cannot say of an image
 * that it uploads: it knows some properties by name, and of some a closed list of values. What it cannot set is to be
 * set with another client, such as by {@link MetadataCommand}. As of 2026-11-21 (its commit 09833e0c).
 */
public final class ResourceController {
    /** The properties that it knows by name, beside {@code min_disk} and {@code min_ram}. */
    private static final Set<String> KNOWN = Set.of(
            "architecture",
            "hypervisor_type",
            "os_distro",
            "os_version",
            "hw_disk_bus",
            "hw_scsi_model",
            "hw_rng_model",
            "hw_cdrom_bus",
            "hw_cpu_cores",
            "hw_cpu_policy",
            "hw_cpu_sockets",
            "hw_cpu_thread_policy",
            "hw_cpu_threads",
            "hw_qemu_guest_agent",
            "hw_vif_model");

    /** Glance's own list with {@code rocky}, and without what libosinfo adds. */
    private static final Set<String> DISTROS = Set.of(
            "arch",
            "centos",
            "debian",
            "fedora",
            "freebsd",
            "gentoo",
            "mandrake",
            "mandriva",
            "mes",
            "msdos",
            "netbsd",
            "netware",
            "openbsd",
            "opensolaris",
            "opensuse",
            "rhel",
            "rocky",
            "sled",
            "ubuntu",
            "windows");

    private static final Set<String> DISK_BUSES = Set.of("scsi", "virtio", "uml", "xen", "ide", "usb", "lxc");

    /** Architectures of SCS-0102 that are not in its list, which is that of Glance. */
    private static final Set<String> OTHER_ARCHITECTURES =
            Set.of("riscv64", "ppc64le", "ppcle", "armv6", "armv7b", "loongarch64");

    private ResourceController() {}

    /** The properties of the metadata that it cannot set, in their order. */
    public static List<String> cannotSet(ImageMetadata metadata) {
        List<String> keys = new ArrayList<>();
        for (Map.Entry<String, String> property : metadata.properties().entrySet()) {
            if (!canSet(property.getKey(), property.getValue())) {
                keys.add(property.getKey());
            }
        }
        return List.copyOf(keys);
    }

    private static boolean canSet(String key, String value) {
        return switch (key) {
            case "os_distro" -> DISTROS.contains(value);
            case "architecture" -> !OTHER_ARCHITECTURES.contains(value);
            case "hw_disk_bus" -> DISK_BUSES.contains(value);
            case "hw_scsi_model" -> value.equals("virtio-scsi");
            default -> KNOWN.contains(key);
        };
    }
}
