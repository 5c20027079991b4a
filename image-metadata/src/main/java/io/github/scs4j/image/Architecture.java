package io.github.scs4j.image;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The CPU architecture of an image: the property {@code architecture}. OpenStack's list is the norm; it is Glance's "Useful
 * image properties", which refers to libosinfo for more, and the list by which Nova judges the property.
 */
public enum Architecture {
    X86_64("x86_64", Source.GLANCE),
    AARCH64("aarch64", Source.NOVA),
    RISCV64("riscv64", Source.LIBOSINFO),
    PPC64LE("ppc64le", Source.NOVA),
    S390X("s390x", Source.GLANCE),
    I686("i686", Source.GLANCE),
    ARMV7L("armv7l", Source.GLANCE),
    ALPHA("alpha", Source.GLANCE),
    ARMV6("armv6", Source.NOVA),
    ARMV7B("armv7b", Source.NOVA),
    CRIS("cris", Source.GLANCE),
    IA64("ia64", Source.GLANCE),
    LM32("lm32", Source.GLANCE),
    LOONGARCH64("loongarch64", Source.NOVA),
    M68K("m68k", Source.GLANCE),
    MICROBLAZE("microblaze", Source.GLANCE),
    MICROBLAZEEL("microblazeel", Source.GLANCE),
    MIPS("mips", Source.GLANCE),
    MIPSEL("mipsel", Source.GLANCE),
    MIPS64("mips64", Source.GLANCE),
    MIPS64EL("mips64el", Source.GLANCE),
    OPENRISC("openrisc", Source.GLANCE),
    PARISC("parisc", Source.GLANCE),
    PARISC64("parisc64", Source.GLANCE),
    PPC("ppc", Source.GLANCE),
    PPCLE("ppcle", Source.NOVA),
    PPC64("ppc64", Source.GLANCE),
    PPCEMB("ppcemb", Source.GLANCE),
    S390("s390", Source.GLANCE),
    SH4("sh4", Source.GLANCE),
    SH4EB("sh4eb", Source.GLANCE),
    SPARC("sparc", Source.GLANCE),
    SPARC64("sparc64", Source.GLANCE),
    UNICORE32("unicore32", Source.GLANCE),
    XTENSA("xtensa", Source.GLANCE),
    XTENSAEB("xtensaeb", Source.GLANCE);

    /** Who lists a value. */
    public enum Source {
        /** Glance's "Useful image properties", to which SCS-0102 refers. */
        GLANCE,
        /** Nova's own list ({@code nova/virt/arch.py}). */
        NOVA,
        /** The database of libosinfo, whose vocabulary Glance recommends. */
        LIBOSINFO
    }

    /** The values of the property. */
    static final List<String> WORDS = words();

    private static final Map<String, Architecture> BY_VALUE = byValue();

    private final String value;
    private final Source source;

    Architecture(String value, Source source) {
        this.value = value;
        this.source = source;
    }

    /** The architecture with this value of the property; {@code null} if OpenStack has none. */
    public static @Nullable Architecture of(String value) {
        return BY_VALUE.get(value);
    }

    /**
     * The architecture that the official test suite spells in a way of its own: {@code risc-v} (D41); {@code null} for any
     * other text.
     */
    public static @Nullable Architecture ofOfficialSpelling(String value) {
        return value.equals("risc-v") ? RISCV64 : null;
    }

    /** The value of the property. */
    public String value() {
        return value;
    }

    /** Who lists the value. */
    public Source source() {
        return source;
    }

    /** Whether the official test suite takes the value (D41). */
    boolean isOfficial() {
        return this == X86_64 || this == AARCH64;
    }

    /** The value that was probably meant by one that is none; {@code null} if none is near. */
    static @Nullable String nearest(String value) {
        return switch (Nearest.squeeze(value)) {
            case "amd64", "x64", "intel64", "em64t" -> "x86_64";
            case "arm64", "arm64v8", "armv8", "armv8l" -> "aarch64";
            case "riscv", "rv64", "riscv64gc" -> "riscv64";
            case "i386", "i486", "i586", "x8632", "x8632p" -> "i686";
            case "armhf", "arm32v7", "armv7", "armv7hl" -> "armv7l";
            case "armel", "armv6l" -> "armv6";
            case "ppc64el", "power8", "power9", "power10" -> "ppc64le";
            case "s390z", "zarch" -> "s390x";
            default -> Nearest.of(value, WORDS);
        };
    }

    private static List<String> words() {
        List<String> words = new ArrayList<>();
        for (Architecture architecture : values()) {
            words.add(architecture.value);
        }
        return List.copyOf(words);
    }

    private static Map<String, Architecture> byValue() {
        Map<String, Architecture> byValue = new HashMap<>();
        for (Architecture architecture : values()) {
            byValue.put(architecture.value, architecture);
        }
        return byValue;
    }
}
