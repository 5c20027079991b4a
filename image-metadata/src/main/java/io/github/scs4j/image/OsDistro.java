package io.github.scs4j.image;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The distribution of the operating system in an image: the property {@code os_distro}. OpenStack's list is the norm; it is
 * Glance's "Useful image properties", which uses the vocabulary of libosinfo and names spellings that are not to be used.
 * The names of libosinfo are those of its database osinfo-db of 2026-05-17 (commit 62326e12), but for {@code archlinux},
 * which Glance forbids, and {@code win} and {@code winnt}, for which it has {@code windows}.
 * Immutable and thread-safe.
 */
public final class OsDistro {
    /** How OpenStack thinks of a value. */
    public enum Standing {
        /** In Glance's list. */
        LISTED,
        /** Not in Glance's list, but a name that libosinfo gives. */
        KNOWN,
        /** A spelling that Glance's list says not to use. */
        DISCOURAGED,
        /** In no list, but formed like one of them: lower case ASCII letters, digits, {@code -} and {@code .}. */
        UNKNOWN,
        /** Cannot be a name of the list. */
        MALFORMED
    }

    /** The longest name that is well-formed. */
    private static final int MAX_LENGTH = 64;

    /** Glance's list: each line a value, and behind it the spellings that are not to be used. */
    private static final List<List<String>> GLANCE = List.of(
            List.of("arch", "archlinux", "org.archlinux"),
            List.of("centos", "org.centos", "CentOS"),
            List.of("debian", "Debian", "org.debian"),
            List.of("fedora", "Fedora", "org.fedora", "org.fedoraproject"),
            List.of("freebsd", "org.freebsd", "freeBSD", "FreeBSD"),
            List.of("gentoo", "Gentoo", "org.gentoo"),
            List.of("mandrake", "mandrakelinux", "MandrakeLinux"),
            List.of("mandriva", "mandrivalinux"),
            List.of("mes", "mandrivaent", "mandrivaES"),
            List.of("msdos", "ms-dos"),
            List.of("netbsd", "NetBSD", "org.netbsd"),
            List.of("netware", "novell", "NetWare"),
            List.of("openbsd", "OpenBSD", "org.openbsd"),
            List.of("opensolaris", "OpenSolaris", "org.opensolaris"),
            List.of("opensuse", "suse", "SuSE", "org.opensuse"),
            List.of("rhel", "redhat", "RedHat", "com.redhat"),
            List.of("sled", "com.suse"),
            List.of("ubuntu", "Ubuntu", "com.ubuntu", "org.ubuntu", "canonical"),
            List.of("windows", "com.microsoft.server", "windoze"));

    /** The names of libosinfo that Glance's list lacks. */
    private static final List<String> LIBOSINFO = List.of(
            "almalinux",
            "alpinelinux",
            "alt",
            "altlinux",
            "android-x86",
            "anolis",
            "asianux",
            "caasp",
            "circle",
            "cirros",
            "clearlinux",
            "dragonflybsd",
            "elementaryos",
            "eos",
            "eurolinux",
            "freedos",
            "freenix",
            "gnome",
            "guix-system",
            "haiku",
            "hyperbola",
            "mageia",
            "mbs",
            "miraclelinux",
            "nixos",
            "oel",
            "ol",
            "omnios",
            "openindiana",
            "osx",
            "popos",
            "pureos",
            "rhl",
            "rocky",
            "scientificlinux",
            "slackware",
            "sle",
            "slem",
            "sles",
            "smartos",
            "solaris",
            "solus",
            "trisquel",
            "ucs",
            "voidlinux");

    private static final Map<String, OsDistro> BY_VALUE = byValue();
    private static final List<String> LISTED = listed(GLANCE);
    private static final List<String> RECOGNIZED = concatenated(LISTED, LIBOSINFO);

    private final String value;
    private final Standing standing;
    private final @Nullable String suggestion;

    private OsDistro(String value, Standing standing, @Nullable String suggestion) {
        this.value = value;
        this.standing = standing;
        this.suggestion = suggestion;
    }

    /** The distribution of this value, which may be any text. */
    public static OsDistro of(String value) {
        OsDistro distro = BY_VALUE.get(value);
        if (distro != null) {
            return distro;
        }
        return new OsDistro(value, isWellFormed(value) ? Standing.UNKNOWN : Standing.MALFORMED, nearest(value));
    }

    /** The values of Glance's list, in alphabetical order. */
    public static List<String> listed() {
        return LISTED;
    }

    /** The values of Glance's list, followed by the other names that libosinfo gives, both in alphabetical order. */
    public static List<String> recognized() {
        return RECOGNIZED;
    }

    /** The value of the property. */
    public String value() {
        return value;
    }

    /** How OpenStack thinks of the value. */
    public Standing standing() {
        return standing;
    }

    /** The value to use instead; {@code null} if none is known, and for a value that is fine. */
    public @Nullable String suggestion() {
        return suggestion;
    }

    /** Two are equal if their values are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OsDistro distro && distro.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** The value. */
    @Override
    public String toString() {
        return value;
    }

    private static boolean isWellFormed(String value) {
        if (value.isEmpty() || value.length() > MAX_LENGTH) {
            return false;
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean alphanumeric = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            boolean inside = i > 0 && i < value.length() - 1;
            if (!alphanumeric && !(inside && (c == '-' || c == '.'))) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable String nearest(String value) {
        return switch (Nearest.squeeze(value)) {
            case "alma" -> "almalinux";
            case "alpine" -> "alpinelinux";
            case "rockylinux" -> "rocky";
            case "oracle", "oraclelinux" -> "ol";
            case "opensuseleap", "opensusetumbleweed" -> "opensuse";
            case "redhatenterpriselinux" -> "rhel";
            case "win", "winnt", "windowsserver", "microsoftwindows" -> "windows";
            default -> Nearest.of(value, RECOGNIZED);
        };
    }

    private static Map<String, OsDistro> byValue() {
        Map<String, OsDistro> byValue = new HashMap<>();
        for (List<String> line : GLANCE) {
            String listed = line.get(0);
            byValue.put(listed, new OsDistro(listed, Standing.LISTED, null));
            for (String discouraged : line.subList(1, line.size())) {
                byValue.put(discouraged, new OsDistro(discouraged, Standing.DISCOURAGED, listed));
            }
        }
        for (String known : LIBOSINFO) {
            byValue.put(known, new OsDistro(known, Standing.KNOWN, null));
        }
        return byValue;
    }

    private static List<String> listed(List<List<String>> lines) {
        List<String> listed = new ArrayList<>();
        for (List<String> line : lines) {
            listed.add(line.get(0));
        }
        return List.copyOf(listed);
    }

    private static List<String> concatenated(List<String> first, List<String> second) {
        List<String> all = new ArrayList<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }
}
