package io.github.scs4j.flavor;

import org.jspecify.annotations.Nullable;

/**
 * What it means that one name promises at least as much as another (SCS-0100, "Naming policy compliance"), one method per
 * rule.
 *
 * <p>Each answers with two bits: {@link #MORE} if the first provides what the second does not, {@link #LESS} if the second
 * provides what the first does not. Neither bit: both promise the same; both bits: they cannot be compared. The answers of
 * several rules joined by {@code |} are the answer of all of them together.
 */
final class Order {
    static final int SAME = 0;
    static final int MORE = 1;
    static final int LESS = 2;
    static final int INCOMPARABLE = MORE | LESS;

    private Order() {}

    /** Whether the first provides everything that the second promises. */
    static boolean satisfies(FlavorName own, FlavorName other) {
        return provides(cpu(own.cpu(), other.cpu()))
                && provides(ram(own.ram(), other.ram()))
                && provides(disk(own.disk(), other.disk()))
                && provides(hypervisor(own, other))
                && provides(hardwareVirtualization(own, other))
                && provides(brand(own.cpuBrand(), other.cpuBrand()))
                && provides(gpu(own.gpu(), other.gpu()))
                && provides(infiniband(own, other));
    }

    private static boolean provides(int answer) {
        return (answer & LESS) == 0;
    }

    /** The answer of one rule. */
    static int of(FlavorPart part, FlavorName own, FlavorName other) {
        return switch (part) {
            case CPU_COUNT -> cpuCount(own.cpu(), other.cpu());
            case CPU_TYPE -> cpuType(own.cpu(), other.cpu());
            case CPU_SECURITY -> cpuSecurity(own.cpu(), other.cpu());
            case RAM_SIZE -> ramSize(own.ram(), other.ram());
            case RAM_ECC -> ramEcc(own.ram(), other.ram());
            case RAM_OVERSUBSCRIPTION -> ramOversubscription(own.ram(), other.ram());
            case DISK -> stated(own.disk() != null, other.disk() != null);
            case DISK_COUNT, DISK_SIZE, DISK_TYPE -> ofDisks(part, own.disk(), other.disk());
            case HYPERVISOR -> hypervisor(own, other);
            case HARDWARE_VIRTUALIZATION -> hardwareVirtualization(own, other);
            case CPU_VENDOR -> cpuVendor(own.cpuBrand(), other.cpuBrand());
            case CPU_GENERATION -> cpuGeneration(own.cpuBrand(), other.cpuBrand());
            case CPU_FREQUENCY -> cpuFrequency(own.cpuBrand(), other.cpuBrand());
            case GPU -> stated(own.gpu() != null, other.gpu() != null);
            case GPU_ACCESS, GPU_VENDOR, GPU_GENERATION, GPU_UNITS, GPU_FREQUENCY, GPU_MEMORY, GPU_BANDWIDTH ->
                ofGpus(part, own.gpu(), other.gpu());
            case INFINIBAND -> infiniband(own, other);
        };
    }

    private static int ofDisks(FlavorPart part, @Nullable Disk own, @Nullable Disk other) {
        if (own == null || other == null) {
            return SAME;
        }
        return switch (part) {
            case DISK_COUNT -> diskCount(own, other);
            case DISK_SIZE -> diskSize(own, other);
            default -> diskType(own.type(), other.type());
        };
    }

    private static int ofGpus(FlavorPart part, @Nullable Gpu own, @Nullable Gpu other) {
        if (own == null || other == null) {
            return SAME;
        }
        return switch (part) {
            case GPU_ACCESS -> gpuAccess(own, other);
            case GPU_VENDOR -> gpuVendor(own, other);
            case GPU_GENERATION -> gpuGeneration(own, other);
            case GPU_UNITS -> gpuUnits(own, other);
            case GPU_FREQUENCY -> gpuFrequency(own, other);
            case GPU_MEMORY -> gpuMemory(own, other);
            default -> gpuBandwidth(own, other);
        };
    }

    private static int cpu(Cpu own, Cpu other) {
        return cpuCount(own, other) | cpuType(own, other) | cpuSecurity(own, other);
    }

    private static int cpuCount(Cpu own, Cpu other) {
        return atLeast(own.count(), other.count());
    }

    private static int cpuType(Cpu own, Cpu other) {
        return satisfied(own.type().satisfies(other.type()), other.type().satisfies(own.type()));
    }

    private static int cpuSecurity(Cpu own, Cpu other) {
        return stated(!own.insecure(), !other.insecure());
    }

    private static int ram(Ram own, Ram other) {
        return ramSize(own, other) | ramEcc(own, other) | ramOversubscription(own, other);
    }

    private static int ramSize(Ram own, Ram other) {
        return atLeast(own.halfGibibytes(), other.halfGibibytes());
    }

    private static int ramEcc(Ram own, Ram other) {
        return stated(!own.noEcc(), !other.noEcc());
    }

    private static int ramOversubscription(Ram own, Ram other) {
        return stated(!own.oversubscribed(), !other.oversubscribed());
    }

    private static int disk(@Nullable Disk own, @Nullable Disk other) {
        if (own == null || other == null) {
            return stated(own != null, other != null);
        }
        return diskCount(own, other) | diskSize(own, other) | diskType(own.type(), other.type());
    }

    private static int diskCount(Disk own, Disk other) {
        return atLeast(own.count(), other.count());
    }

    /** A disk whose size the cloud chooses fits any image, which no number of GB promises; nor does it promise a number. */
    private static int diskSize(Disk own, Disk other) {
        boolean oneIsChosen = (own.size() == 0) != (other.size() == 0);
        return oneIsChosen ? INCOMPARABLE : atLeast(own.size(), other.size());
    }

    /** Any type is more than an open one. */
    private static int diskType(@Nullable DiskType own, @Nullable DiskType other) {
        if (own == null || other == null) {
            return stated(own != null, other != null);
        }
        return satisfied(own.satisfies(other), other.satisfies(own));
    }

    private static int hypervisor(FlavorName own, FlavorName other) {
        return equal(own.hypervisorOrDefault() == other.hypervisorOrDefault());
    }

    private static int hardwareVirtualization(FlavorName own, FlavorName other) {
        return stated(own.hardwareVirtualization(), other.hardwareVirtualization());
    }

    private static int brand(@Nullable CpuBrand own, @Nullable CpuBrand other) {
        return cpuVendor(own, other) | cpuGeneration(own, other) | cpuFrequency(own, other);
    }

    /** Intel and AMD are x86-64, which is what a name without a CPU brand promises; ARM and RISC-V are not. */
    private static int cpuVendor(@Nullable CpuBrand own, @Nullable CpuBrand other) {
        if (own == null || other == null) {
            return isX86(own) && isX86(other) ? stated(own != null, other != null) : INCOMPARABLE;
        }
        return equal(own.vendor() == other.vendor());
    }

    private static boolean isX86(@Nullable CpuBrand brand) {
        return brand == null || brand.vendor().isX86();
    }

    /** A higher generation is not more: 5 is an E-core, 6 a P-core. Those of different vendors say nothing of each other. */
    private static int cpuGeneration(@Nullable CpuBrand own, @Nullable CpuBrand other) {
        if (own == null || other == null || own.vendor() != other.vendor() || own.generation() == other.generation()) {
            return SAME;
        }
        boolean bothAreStated = own.generation() > 0 && other.generation() > 0;
        return bothAreStated ? INCOMPARABLE : stated(own.generation() > 0, other.generation() > 0);
    }

    private static int cpuFrequency(@Nullable CpuBrand own, @Nullable CpuBrand other) {
        return atLeast(marks(own), marks(other));
    }

    private static int marks(@Nullable CpuBrand brand) {
        return brand == null ? 0 : brand.frequencyMarks();
    }

    private static int gpu(@Nullable Gpu own, @Nullable Gpu other) {
        if (own == null || other == null) {
            return stated(own != null, other != null);
        }
        return gpuAccess(own, other)
                | gpuVendor(own, other)
                | gpuGeneration(own, other)
                | gpuUnits(own, other)
                | gpuFrequency(own, other)
                | gpuMemory(own, other)
                | gpuBandwidth(own, other);
    }

    private static int gpuAccess(Gpu own, Gpu other) {
        return equal(own.access() == other.access());
    }

    private static int gpuVendor(Gpu own, Gpu other) {
        return equal(own.vendor() == other.vendor());
    }

    private static int gpuGeneration(Gpu own, Gpu other) {
        return own.vendor() != other.vendor() ? SAME : equal(own.generation().equals(other.generation()));
    }

    private static int gpuUnits(Gpu own, Gpu other) {
        return areAlike(own, other) ? atLeast(own.units(), other.units()) : SAME;
    }

    private static int gpuFrequency(Gpu own, Gpu other) {
        return areAlike(own, other) ? atLeast(own.frequencyMarks(), other.frequencyMarks()) : SAME;
    }

    private static int gpuMemory(Gpu own, Gpu other) {
        return areAlike(own, other) ? atLeast(own.videoMemory(), other.videoMemory()) : SAME;
    }

    private static int gpuBandwidth(Gpu own, Gpu other) {
        return areAlike(own, other) ? atLeast(own.bandwidthMarks(), other.bandwidthMarks()) : SAME;
    }

    /** Numbers of GPUs "can not at all be compared between different generations let alone different vendors". */
    private static boolean areAlike(Gpu own, Gpu other) {
        return own.vendor() == other.vendor() && own.generation().equals(other.generation());
    }

    private static int infiniband(FlavorName own, FlavorName other) {
        return stated(own.infiniband(), other.infiniband());
    }

    /** Of a number of which more is better. */
    private static int atLeast(long own, long other) {
        return own > other ? MORE : own < other ? LESS : SAME;
    }

    /** Of something that a name promises or does not. */
    private static int stated(boolean own, boolean other) {
        return own == other ? SAME : own ? MORE : LESS;
    }

    /** Of something of which the first may satisfy the second, and the second the first. */
    private static int satisfied(boolean byOwn, boolean byOther) {
        return (byOther ? SAME : MORE) | (byOwn ? SAME : LESS);
    }

    /** Of something that cannot be more or less. */
    private static int equal(boolean same) {
        return same ? SAME : INCOMPARABLE;
    }
}
