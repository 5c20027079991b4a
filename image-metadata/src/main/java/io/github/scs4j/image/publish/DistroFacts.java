package io.github.scs4j.image.publish;

import io.github.scs4j.image.OsPurpose;
import org.jspecify.annotations.Nullable;

/** What is known of the images that distributions publish for clouds. */
final class DistroFacts {
    private DistroFacts() {}

    /**
     * The user that the images of a distribution are logged in to as, as the catalogue of osism's openstack-image-manager
     * and the distributions say; {@code null} if they do not agree, or if none is known.
     */
    static @Nullable String login(String distro, String version) {
        return switch (distro) {
            case "almalinux", "arch", "cirros", "debian", "fedora", "freebsd", "opensuse", "rocky", "sles", "ubuntu" ->
                distro;
            case "alpinelinux" -> "alpine";
            // CentOS Stream 9 came with cloud-user, and catalogues still say centos
            case "centos" -> version.equals("7") || version.equals("8") ? "centos" : null;
            case "rhel" -> "cloud-user";
            case "talos" -> "none";
            default -> null;
        };
    }

    /** What a distribution is called in the names of images. */
    static String name(String distro) {
        return switch (distro) {
            case "almalinux" -> "AlmaLinux";
            case "alpinelinux" -> "Alpine Linux";
            case "arch" -> "Arch Linux";
            case "centos" -> "CentOS";
            case "cirros" -> "Cirros";
            case "debian" -> "Debian";
            case "fedora" -> "Fedora";
            case "freebsd" -> "FreeBSD";
            case "opensuse" -> "openSUSE Leap";
            case "rhel" -> "RHEL";
            case "rocky" -> "Rocky";
            case "sles" -> "SLES";
            case "talos" -> "Talos Linux";
            case "ubuntu" -> "Ubuntu";
            case "windows" -> "Windows Server";
            default -> distro;
        };
    }

    /** What a purpose adds to the name of an image, a blank before it; empty for {@code generic}. */
    static String feature(OsPurpose purpose) {
        return switch (purpose) {
            case GENERIC, OLDGENERIC -> "";
            case MINIMAL -> " Minimal";
            case K8SNODE -> " Kubernetes";
            case GPU -> " GPU";
            case NETWORK -> " Network";
            case CUSTOM -> " Custom";
        };
    }
}
