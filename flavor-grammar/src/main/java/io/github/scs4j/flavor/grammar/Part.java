package io.github.scs4j.flavor.grammar;

import java.util.List;

/**
 * The kinds of node in a {@link FlavorTree}: what a part of a name says. Delimiters and the {@code x} after a disk count
 * stand between the nodes.
 */
public enum Part {
    /** The whole name. */
    FLAVOR_NAME("flavorName"),
    /** {@code SCS-} */
    PREFIX("prefix"),
    /** The vCPUs. */
    CPU("cpu"),
    /** Number of vCPUs, at least 1. */
    CPU_COUNT("cpuCount"),
    /** {@code L}, {@code V}, {@code T} or {@code C}. */
    CPU_TYPE("cpuType"),
    /** {@code i}: insufficient microcode. */
    INSECURE("insecure"),
    /** The memory. */
    RAM("ram"),
    /** GiB, a multiple of a half, more than 0. */
    RAM_AMOUNT("ramAmount"),
    /** {@code u}: no error correction. */
    NO_ECC("noEcc"),
    /** {@code o}: oversubscribed memory. */
    RAM_OVERSUBSCRIBED("ramOversubscribed"),
    /** The root disk; an empty range if the cloud decides everything about it. */
    DISK("disk"),
    /** How often the disk is provisioned, at least 1. */
    DISK_COUNT("diskCount"),
    /** GB, at least 1. */
    DISK_SIZE("diskSize"),
    /** {@code n}, {@code h}, {@code s} or {@code p}. */
    DISK_TYPE("diskType"),
    /** {@code kvm}, {@code chy}, {@code xen}, {@code vmw}, {@code hyv} or {@code bms}. */
    HYPERVISOR("hypervisor"),
    /** {@code hwv} */
    HARDWARE_VIRTUALIZATION("hardwareVirtualization"),
    /** The CPU architecture details. */
    CPU_BRAND("cpuBrand"),
    /** {@code i}, {@code z}, {@code a} or {@code r}. */
    CPU_VENDOR("x86", "arm", "riscV"),
    /** The vendor's generation, 0 to 6. */
    CPU_GENERATION("x86Generation", "armGeneration", "riscVGeneration"),
    /** One to three {@code h}. */
    CPU_FREQUENCY("cpuFrequency"),
    /** The GPU. */
    GPU("gpu"),
    /** {@code G} for pass-through, {@code g} for a virtual GPU. */
    GPU_ACCESS("gpuAccess"),
    /** {@code N}, {@code A} or {@code I}. */
    GPU_VENDOR("nvidia", "amdOrIntel"),
    /** The vendor's generation: a letter or digits, with a fraction or without. */
    GPU_GENERATION("nvidiaGeneration", "amdOrIntelGeneration"),
    /** Number of processing units, at least 1. */
    GPU_UNITS("gpuUnits"),
    /** One or two {@code h} for units with a high frequency. */
    GPU_FREQUENCY("gpuFrequency"),
    /** Video memory in GiB, at least 1. */
    GPU_MEMORY("gpuMemory"),
    /** {@code h}: high-bandwidth memory. */
    GPU_BANDWIDTH("gpuBandwidth"),
    /** {@code ib} */
    INFINIBAND("infiniband");

    // made by List.of
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> productions;

    Part(String... productions) {
        this.productions = List.of(productions);
    }

    /** The productions of {@code FlavorName.g4} that derive it. */
    public List<String> productions() {
        return productions;
    }

    /** Whether its text is, or starts with, a number that {@link FlavorGrammar#MAX_NUMBER} bounds. */
    boolean isNumber() {
        return switch (this) {
            case CPU_COUNT, RAM_AMOUNT, DISK_COUNT, DISK_SIZE, GPU_UNITS, GPU_MEMORY -> true;
            default -> false;
        };
    }
}
