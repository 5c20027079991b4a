package io.github.scs4j.flavor;

import io.github.scs4j.finding.Language;

/**
 * What can stand at a position of a name. A set of tokens is a {@code long} with the bit of each token's ordinal.
 *
 * <p>{@link #notation} is what findings show: the characters themselves, or one of {@code <digit>}, {@code <letter>},
 * {@code <end>}.
 */
enum Token {
    CPU_COUNT("<digit>", "number of vCPUs", "Anzahl der vCPUs"),
    CPU_C("C", "dedicated core", "dedizierter Kern"),
    CPU_T("T", "dedicated thread (SMT)", "dedizierter Thread (SMT)"),
    CPU_V("V", "vCPU (oversubscribed)", "vCPU (überbucht)"),
    CPU_L("L", "vCPU (heavily oversubscribed)", "vCPU (stark überbucht)"),
    INSECURE(
            "i",
            "insecure: weak protection against CPU vulnerabilities",
            "unsicher: schwacher Schutz gegen CPU-Lücken"),
    RAM_DELIMITER("-", "then the RAM in GiB", "danach der RAM in GiB"),
    RAM("<digit>", "RAM in GiB", "RAM in GiB"),
    RAM_POINT(".", "half a GiB (.5)", "ein halbes GiB (.5)"),
    RAM_FRACTION("<digit>", "half a GiB (5)", "ein halbes GiB (5)"),
    NO_ECC("u", "RAM without ECC", "RAM ohne ECC"),
    OVERSUBSCRIBED("o", "RAM oversubscribed", "RAM überbucht"),
    DISK_DELIMITER(
            "-",
            "then the root disk; alone, the cloud chooses size and type",
            "danach die Root-Disk; allein wählt die Cloud Größe und Typ"),
    DISK(
            "<digit>",
            "size of the disk in GB, or number of disks before x",
            "Größe der Disk in GB, oder Anzahl der Disks vor x"),
    TIMES("x", "times: the number before it counts disks", "mal: die Zahl davor zählt Disks"),
    DISK_SIZE("<digit>", "size of each disk in GB", "Größe jeder Disk in GB"),
    DISK_N("n", "network shared storage", "Netzwerkspeicher"),
    DISK_H("h", "local HDD", "lokale HDD"),
    DISK_S("s", "local SSD", "lokale SSD"),
    DISK_P("p", "local high-performance NVMe", "lokale Hochleistungs-NVMe"),
    EXTENSION("_", "then an extension", "danach eine Erweiterung"),
    KVM("kvm", "KVM", "KVM"),
    CHY("chy", "Cloud Hypervisor", "Cloud Hypervisor"),
    XEN("xen", "Xen", "Xen"),
    VMW("vmw", "VMware", "VMware"),
    HYV("hyv", "Hyper-V", "Hyper-V"),
    BMS("bms", "Bare Metal System", "Bare-Metal-System"),
    HWV("hwv", "hardware virtualization in the instance", "Hardware-Virtualisierung in der Instanz"),
    CPU_INTEL("i", "Intel x86-64 CPU", "CPU Intel x86-64"),
    CPU_AMD("z", "AMD x86-64 CPU", "CPU AMD x86-64"),
    CPU_ARM("a", "ARM v8+ CPU", "CPU ARM v8+"),
    CPU_RISC_V("r", "RISC-V CPU", "CPU RISC-V"),
    CPU_GENERATION("<digit>", "CPU generation", "CPU-Generation"),
    CPU_FREQUENCY(
            "h",
            "higher frequency on all cores: h > 2.75, hh > 3.25, hhh > 3.75 GHz",
            "höhere Frequenz auf allen Kernen: h > 2,75, hh > 3,25, hhh > 3,75 GHz"),
    GPU_PASS_THROUGH("G", "pass-through GPU", "durchgereichte GPU"),
    GPU_VIRTUAL("g", "virtual GPU", "virtuelle GPU"),
    GPU_NVIDIA("N", "Nvidia", "Nvidia"),
    GPU_AMD("A", "AMD", "AMD"),
    GPU_INTEL("I", "Intel", "Intel"),
    GPU_LETTER("<letter>", "GPU generation: f k m p v t a l g b u", "GPU-Generation: f k m p v t a l g b u"),
    GPU_NUMBER("<digit>", "GPU generation", "GPU-Generation"),
    GPU_POINT(".", "GPU generation with a fraction", "GPU-Generation mit Nachkommastelle"),
    UNITS_DELIMITER("-", "then the number of processing units", "danach die Anzahl der Recheneinheiten"),
    UNITS("<digit>", "number of processing units (SMs, CUs, EUs)", "Anzahl der Recheneinheiten (SMs, CUs, EUs)"),
    UNITS_FREQUENCY("h", "processing units of higher frequency", "Recheneinheiten höherer Frequenz"),
    MEMORY_DELIMITER("-", "then the video memory in GiB", "danach der Videospeicher in GiB"),
    MEMORY("<digit>", "video memory in GiB", "Videospeicher in GiB"),
    MEMORY_BANDWIDTH("h", "video memory of high bandwidth", "Videospeicher hoher Bandbreite"),
    IB("ib", "Infiniband", "Infiniband"),
    END("<end>", "end of the name", "Ende des Namens"),
    PREFIX("SCS-", "the prefix of every SCS flavor name", "der Anfang jedes SCS-Flavor-Namens");

    static final long CPU_TYPES = CPU_C.bit() | CPU_T.bit() | CPU_V.bit() | CPU_L.bit();
    static final long DISK_TYPES = DISK_N.bit() | DISK_H.bit() | DISK_S.bit() | DISK_P.bit();
    static final long HYPERVISORS = KVM.bit() | CHY.bit() | XEN.bit() | VMW.bit() | HYV.bit() | BMS.bit();
    static final long CPU_VENDORS = CPU_INTEL.bit() | CPU_AMD.bit() | CPU_ARM.bit() | CPU_RISC_V.bit();
    static final long GPU_ACCESSES = GPU_PASS_THROUGH.bit() | GPU_VIRTUAL.bit();
    static final long GPU_VENDORS = GPU_NVIDIA.bit() | GPU_AMD.bit() | GPU_INTEL.bit();

    private static final Token[] ALL = values();

    private final String notation;
    private final String english;
    private final String german;

    Token(String notation, String english, String german) {
        this.notation = notation;
        this.english = english;
        this.german = german;
    }

    /** The bit of this token in a set. */
    long bit() {
        return 1L << ordinal();
    }

    boolean isIn(long tokens) {
        return (tokens & bit()) != 0;
    }

    /** Whether the token is one of several letters that spell a word together. */
    boolean isKeyword() {
        return isIn(HYPERVISORS) || this == HWV || this == IB;
    }

    /** Whether the token stands for any digit of a number. */
    boolean isNumber() {
        return notation.equals("<digit>");
    }

    /** The notation with the delimiters of a dialect. */
    String notation(Dialect dialect) {
        return switch (this) {
            case RAM_DELIMITER, DISK_DELIMITER, UNITS_DELIMITER, MEMORY_DELIMITER -> String.valueOf(dialect.part());
            case EXTENSION -> String.valueOf(dialect.extension());
            default -> notation;
        };
    }

    /** What the token means at its place, in a few words. */
    String meaning(Language language) {
        return language == Language.GERMAN ? german : english;
    }

    static Token at(int ordinal) {
        return ALL[ordinal];
    }

    static Token of(Hypervisor hypervisor) {
        return switch (hypervisor) {
            case KVM -> KVM;
            case CLOUD_HYPERVISOR -> CHY;
            case XEN -> XEN;
            case VMWARE -> VMW;
            case HYPER_V -> HYV;
            case BARE_METAL -> BMS;
        };
    }
}
