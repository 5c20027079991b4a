package io.github.scs4j.flavor.offer;

import io.github.scs4j.flavor.Cpu;
import io.github.scs4j.flavor.CpuBrand;
import io.github.scs4j.flavor.CpuType;
import io.github.scs4j.flavor.CpuVendor;
import io.github.scs4j.flavor.Disk;
import io.github.scs4j.flavor.DiskType;
import io.github.scs4j.flavor.FlavorName;
import io.github.scs4j.flavor.Gpu;
import io.github.scs4j.flavor.GpuAccess;
import io.github.scs4j.flavor.GpuVendor;
import io.github.scs4j.flavor.Hypervisor;
import io.github.scs4j.flavor.Ram;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Which of many names {@linkplain FlavorName#satisfies satisfy} another: for each promise of a part, the set of names that
 * keep it. Immutable.
 */
final class NameIndex {
    private final List<FlavorName> names;
    private final NameSet[] cpuTypes = new NameSet[CpuType.values().length];
    private final AtLeast cpuCounts;
    private final NameSet secure;
    private final AtLeast ram;
    private final NameSet ecc;
    private final NameSet reserved;
    private final AtLeast diskCounts;
    private final AtLeast diskSizes;
    private final NameSet disksWithoutSize;
    private final NameSet[] diskTypes = new NameSet[DiskType.values().length];
    private final NameSet[] hypervisors = new NameSet[Hypervisor.values().length];
    private final NameSet hardwareVirtualization;
    private final NameSet x86;
    private final NameSet[] cpuVendors = new NameSet[CpuVendor.values().length];
    private final Map<CpuModel, NameSet> cpuModels = new HashMap<>();
    private final AtLeast cpuFrequencies;
    private final Map<GpuModel, NameSet> gpuModels = new HashMap<>();
    private final AtLeast gpuUnits;
    private final AtLeast gpuFrequencies;
    private final AtLeast gpuMemory;
    private final AtLeast gpuBandwidths;
    private final NameSet infiniband;
    private boolean exact = true;

    private record CpuModel(CpuVendor vendor, int generation) {
        CpuModel(CpuBrand brand) {
            this(brand.vendor(), brand.generation());
        }
    }

    private record GpuModel(GpuAccess access, GpuVendor vendor, String generation) {
        GpuModel(Gpu gpu) {
            this(gpu.access(), gpu.vendor(), gpu.generation());
        }
    }

    /** An index that numbers the names as they stand in the list. */
    NameIndex(List<FlavorName> names) {
        this.names = names;
        for (CpuType wanted : CpuType.values()) {
            cpuTypes[wanted.ordinal()] = where(name -> name.cpu().type().satisfies(wanted));
        }
        cpuCounts = atLeast(name -> name.cpu().count());
        secure = where(name -> !name.cpu().insecure());
        ram = atLeast(name -> name.ram().halfGibibytes());
        ecc = where(name -> !name.ram().noEcc());
        reserved = where(name -> !name.ram().oversubscribed());
        diskCounts = atLeast(name -> amount(name.disk(), Disk::count, AtLeast.NONE));
        diskSizes = atLeast(
                name -> amount(name.disk(), disk -> disk.size() == 0 ? AtLeast.NONE : disk.size(), AtLeast.NONE));
        disksWithoutSize = where(name -> isSo(name.disk(), disk -> disk.size() == 0));
        for (DiskType wanted : DiskType.values()) {
            diskTypes[wanted.ordinal()] =
                    where(name -> isSo(name.disk(), disk -> isSo(disk.type(), type -> type.satisfies(wanted))));
        }
        for (Hypervisor wanted : Hypervisor.values()) {
            hypervisors[wanted.ordinal()] = where(name -> name.hypervisorOrDefault() == wanted);
        }
        hardwareVirtualization = where(FlavorName::hardwareVirtualization);
        x86 = where(name -> name.cpuBrand() == null
                || isSo(name.cpuBrand(), brand -> brand.vendor().isX86()));
        for (CpuVendor wanted : CpuVendor.values()) {
            cpuVendors[wanted.ordinal()] = where(name -> isSo(name.cpuBrand(), brand -> brand.vendor() == wanted));
        }
        cpuFrequencies = atLeast(name -> amount(name.cpuBrand(), CpuBrand::frequencyMarks, 0));
        gpuUnits = atLeast(name -> amount(name.gpu(), Gpu::units, AtLeast.NONE));
        gpuFrequencies = atLeast(name -> amount(name.gpu(), Gpu::frequencyMarks, AtLeast.NONE));
        gpuMemory = atLeast(name -> amount(name.gpu(), Gpu::videoMemory, AtLeast.NONE));
        gpuBandwidths = atLeast(name -> amount(name.gpu(), Gpu::bandwidthMarks, AtLeast.NONE));
        infiniband = where(FlavorName::infiniband);
        for (int i = 0; i < names.size(); i++) {
            CpuBrand brand = names.get(i).cpuBrand();
            if (brand != null) {
                set(cpuModels, new CpuModel(brand)).add(i);
            }
            Gpu gpu = names.get(i).gpu();
            if (gpu != null) {
                set(gpuModels, new GpuModel(gpu)).add(i);
            }
        }
    }

    /** The names that satisfy this one. */
    NameSet satisfying(FlavorName wanted) {
        Disk disk = wanted.disk();
        CpuBrand brand = wanted.cpuBrand();
        Gpu gpu = wanted.gpu();
        NameSet left = new NameSet(hypervisors[wanted.hypervisorOrDefault().ordinal()]);
        cpu(wanted.cpu(), left);
        ram(wanted.ram(), left);
        if (disk != null) {
            disk(disk, left);
        }
        if (wanted.hardwareVirtualization()) {
            left.retainAll(hardwareVirtualization);
        }
        if (brand == null) {
            left.retainAll(x86);
        } else {
            cpuBrand(brand, left);
        }
        if (gpu != null) {
            gpu(gpu, left);
        }
        if (wanted.infiniband()) {
            left.retainAll(infiniband);
        }
        if (!exact) {
            removeUnsatisfying(left, wanted);
        }
        return left;
    }

    private void removeUnsatisfying(NameSet left, FlavorName wanted) {
        for (int i = left.next(0); i >= 0; i = left.next(i + 1)) {
            if (!names.get(i).satisfies(wanted)) {
                left.remove(i);
            }
        }
    }

    private void cpu(Cpu wanted, NameSet left) {
        left.retainAll(cpuTypes[wanted.type().ordinal()]);
        cpuCounts.retain(left, wanted.count());
        if (!wanted.insecure()) {
            left.retainAll(secure);
        }
    }

    private void ram(Ram wanted, NameSet left) {
        ram.retain(left, wanted.halfGibibytes());
        if (!wanted.noEcc()) {
            left.retainAll(ecc);
        }
        if (!wanted.oversubscribed()) {
            left.retainAll(reserved);
        }
    }

    private void disk(Disk wanted, NameSet left) {
        diskCounts.retain(left, wanted.count());
        if (wanted.size() == 0) {
            left.retainAll(disksWithoutSize);
        } else {
            diskSizes.retain(left, wanted.size());
        }
        DiskType type = wanted.type();
        if (type != null) {
            left.retainAll(diskTypes[type.ordinal()]);
        }
    }

    private void cpuBrand(CpuBrand wanted, NameSet left) {
        if (wanted.generation() == 0) {
            left.retainAll(cpuVendors[wanted.vendor().ordinal()]);
        } else {
            retain(cpuModels.get(new CpuModel(wanted)), left);
        }
        cpuFrequencies.retain(left, wanted.frequencyMarks());
    }

    private void gpu(Gpu wanted, NameSet left) {
        retain(gpuModels.get(new GpuModel(wanted)), left);
        gpuUnits.retain(left, wanted.units());
        gpuFrequencies.retain(left, wanted.frequencyMarks());
        gpuMemory.retain(left, wanted.videoMemory());
        gpuBandwidths.retain(left, wanted.bandwidthMarks());
    }

    private static void retain(@Nullable NameSet kept, NameSet left) {
        if (kept == null) {
            left.clear();
        } else {
            left.retainAll(kept);
        }
    }

    private AtLeast atLeast(ToLongFunction<FlavorName> amount) {
        AtLeast atLeast = new AtLeast(names, amount);
        exact &= atLeast.isExact();
        return atLeast;
    }

    private NameSet where(Predicate<FlavorName> holds) {
        NameSet set = new NameSet(names.size());
        for (int i = 0; i < names.size(); i++) {
            if (holds.test(names.get(i))) {
                set.add(i);
            }
        }
        return set;
    }

    private <K> NameSet set(Map<K, NameSet> sets, K key) {
        NameSet set = sets.get(key);
        if (set == null) {
            set = new NameSet(names.size());
            sets.put(key, set);
        }
        return set;
    }

    /** An amount of a part, or what stands for it where there is no such part. */
    private static <P> long amount(@Nullable P part, ToLongFunction<P> amount, long otherwise) {
        return part == null ? otherwise : amount.applyAsLong(part);
    }

    /** Whether there is such a part and this holds for it. */
    private static <P> boolean isSo(@Nullable P part, Predicate<P> holds) {
        return part != null && holds.test(part);
    }
}
