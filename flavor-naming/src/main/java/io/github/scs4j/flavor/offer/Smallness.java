package io.github.scs4j.flavor.offer;

import io.github.scs4j.flavor.CpuBrand;
import io.github.scs4j.flavor.Disk;
import io.github.scs4j.flavor.FlavorName;
import io.github.scs4j.flavor.Gpu;
import java.util.Comparator;

/**
 * From the smallest to the largest: first without a GPU, then by vCPUs, RAM, disk, and by what each of them is. A name that
 * satisfies another never comes before it, unless the two are equivalent.
 */
final class Smallness {
    static final Comparator<FlavorName> ORDER = Comparator.<FlavorName>comparingInt(name -> name.gpu() == null ? 0 : 1)
            .thenComparingInt(name -> name.cpu().count())
            .thenComparingLong(name -> name.ram().halfGibibytes())
            .thenComparing(FlavorName::disk, Comparator.nullsFirst(disks()))
            .thenComparing(name -> name.cpu().type(), Comparator.reverseOrder())
            .thenComparing(name -> !name.cpu().insecure())
            .thenComparing(name -> !name.ram().noEcc())
            .thenComparing(name -> !name.ram().oversubscribed())
            .thenComparing(FlavorName::hardwareVirtualization)
            .thenComparing(FlavorName::infiniband)
            .thenComparing(FlavorName::cpuBrand, Comparator.nullsFirst(cpuBrands()))
            .thenComparing(FlavorName::gpu, Comparator.nullsFirst(gpus()))
            .thenComparing(name -> name.toString());

    private Smallness() {}

    private static Comparator<Disk> disks() {
        return Comparator.<Disk>comparingLong(disk -> (long) disk.count() * disk.size())
                .thenComparingInt(Disk::count)
                .thenComparing(Disk::type, Comparator.nullsFirst(Comparator.naturalOrder()));
    }

    private static Comparator<CpuBrand> cpuBrands() {
        return Comparator.comparingInt(CpuBrand::frequencyMarks).thenComparingInt(CpuBrand::generation);
    }

    private static Comparator<Gpu> gpus() {
        return Comparator.comparingInt(Gpu::units)
                .thenComparingInt(Gpu::videoMemory)
                .thenComparingInt(Gpu::frequencyMarks)
                .thenComparingInt(Gpu::bandwidthMarks);
    }
}
