package io.github.scs4j.flavor;

/** What two names can differ in, in the order of a name. */
public enum FlavorPart {
    /** Number of vCPUs. */
    CPU_COUNT("cpu-count"),
    /** What stands behind a vCPU: {@code C}, {@code T}, {@code V} or {@code L}. */
    CPU_TYPE("cpu-type"),
    /** The {@code i} mark, which weakens. */
    CPU_SECURITY("cpu-security"),
    /** Amount of memory. */
    RAM_SIZE("ram-size"),
    /** The {@code u} mark, which weakens. */
    RAM_ECC("ram-ecc"),
    /** The {@code o} mark, which weakens. */
    RAM_OVERSUBSCRIPTION("ram-oversubscription"),
    /** Whether there is a disk. */
    DISK("disk"),
    /** Number of disks. */
    DISK_COUNT("disk-count"),
    /** Size of each disk. */
    DISK_SIZE("disk-size"),
    /** Type of the disks. */
    DISK_TYPE("disk-type"),
    /** The hypervisor. */
    HYPERVISOR("hypervisor"),
    /** {@code _hwv}. */
    HARDWARE_VIRTUALIZATION("hardware-virtualization"),
    /** Vendor and architecture of the CPU. */
    CPU_VENDOR("cpu-vendor"),
    /** Generation of the CPU. */
    CPU_GENERATION("cpu-generation"),
    /** The {@code h} marks of the CPU. */
    CPU_FREQUENCY("cpu-frequency"),
    /** Whether there is a GPU. */
    GPU("gpu"),
    /** Passed through or virtual. */
    GPU_ACCESS("gpu-access"),
    /** Vendor of the GPU. */
    GPU_VENDOR("gpu-vendor"),
    /** Generation of the GPU. */
    GPU_GENERATION("gpu-generation"),
    /** Number of processing units of the GPU. */
    GPU_UNITS("gpu-units"),
    /** The {@code h} marks of the processing units. */
    GPU_FREQUENCY("gpu-frequency"),
    /** Amount of video memory. */
    GPU_MEMORY("gpu-memory"),
    /** The {@code h} marks of the video memory. */
    GPU_BANDWIDTH("gpu-bandwidth"),
    /** {@code _ib}. */
    INFINIBAND("infiniband");

    private final String word;

    FlavorPart(String word) {
        this.word = word;
    }

    /** The word for it in reports, such as {@code cpu-count}. */
    @Override
    public String toString() {
        return word;
    }
}
