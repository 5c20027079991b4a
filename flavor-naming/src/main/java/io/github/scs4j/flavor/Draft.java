package io.github.scs4j.flavor;

import org.jspecify.annotations.Nullable;

/** The values of a name while {@link Grammar} reads it. */
class Draft {
    int cpuCount;
    CpuType cpuType = CpuType.SHARED_CORE;
    boolean insecure;
    long halfGibibytes;
    boolean noEcc;
    boolean oversubscribed;
    /** 0 if there is no disk. */
    int diskCount;

    int diskSize;

    @Nullable
    DiskType diskType;

    @Nullable
    Hypervisor hypervisor;

    boolean hardwareVirtualization;

    @Nullable
    CpuVendor cpuVendor;

    int cpuGeneration;
    int frequencyMarks;

    @Nullable
    GpuAccess gpuAccess;

    GpuVendor gpuVendor = GpuVendor.NVIDIA;
    String gpuGeneration = "";
    int units;
    int unitMarks;
    int videoMemory;
    int bandwidthMarks;
    boolean infiniband;
    boolean canonical = true;

    /** These tokens could stand at this index. */
    void expect(int at, long tokens) {}

    /** The rest of this keyword could stand at this index. */
    void expectKeyword(int at, int start, Token keyword) {}

    /** The part stands at this range. */
    void place(Part part, int start, int end) {}

    /** A well-formed part is wrong; whether the reading goes on all the same. */
    boolean fault(Fault fault, int start, int end) {
        return false;
    }

    /** The text in this range is not spelled canonically. */
    void nonCanonical(int start, int end) {
        canonical = false;
    }

    /** The number in this range is larger than what can be held, and reads as the largest that can. */
    void capped(int start, int end) {
        canonical = false;
    }

    /** The text in this range has a form that only the official parser takes. */
    void officialForm(int start, int end) {}

    /** The name; the text that was read serves as its canonical text where it is canonical. */
    FlavorName toName(CharSequence text, Dialect dialect) {
        return toName(
                new Cpu(cpuCount, cpuType, insecure),
                new Ram(halfGibibytes, noEcc, oversubscribed),
                diskCount == 0 ? null : new Disk(diskCount, diskSize, diskType),
                text,
                dialect);
    }

    /** The name with sizes that were read elsewhere. */
    FlavorName toName(Cpu cpu, Ram ram, @Nullable Disk disk, CharSequence text, Dialect dialect) {
        return new FlavorName(
                cpu,
                ram,
                disk,
                hypervisor,
                hardwareVirtualization,
                cpuVendor == null ? null : new CpuBrand(cpuVendor, cpuGeneration, frequencyMarks),
                gpuAccess == null
                        ? null
                        : new Gpu(gpuAccess, gpuVendor, gpuGeneration, units, unitMarks, videoMemory, bandwidthMarks),
                infiniband,
                canonical && !dialect.isOlderSyntax() ? text.toString() : null);
    }
}
