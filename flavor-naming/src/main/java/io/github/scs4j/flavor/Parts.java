package io.github.scs4j.flavor;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The parts of a name as maps. */
final class Parts {
    /** The most disks that extra specs are written for; a name can state two billion. */
    static final int MAX_DISK_SPECS = 26;

    private Parts() {}

    static Map<String, Object> of(FlavorName name) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("cpu", cpu(name.cpu()));
        parts.put("ram", ram(name.ram()));
        Disk disk = name.disk();
        if (disk != null) {
            parts.put("disk", disk(disk));
        }
        Hypervisor hypervisor = name.hypervisor();
        if (hypervisor != null) {
            parts.put("hypervisor", hypervisor.code());
        }
        flag(parts, "hardwareVirtualization", name.hardwareVirtualization());
        CpuBrand brand = name.cpuBrand();
        if (brand != null) {
            parts.put("cpuBrand", cpuBrand(brand));
        }
        Gpu gpu = name.gpu();
        if (gpu != null) {
            parts.put("gpu", gpu(gpu));
        }
        flag(parts, "infiniband", name.infiniband());
        return Collections.unmodifiableMap(parts);
    }

    static Map<String, String> extraSpecs(FlavorName name) {
        Map<String, String> specs = new LinkedHashMap<>();
        specs.put("scs:name-v1", name.toV1());
        specs.put("scs:name-v2", name.toV2());
        specs.put("scs:cpu-type", name.cpu().type().extraSpec());
        Disk disk = name.disk();
        DiskType type = disk == null ? null : disk.type();
        if (disk != null && type != null) {
            int disks = Math.min(disk.count(), MAX_DISK_SPECS);
            for (int i = 0; i < disks; i++) {
                specs.put("scs:disk" + i + "-type", type.extraSpec());
            }
        }
        return Collections.unmodifiableMap(specs);
    }

    private static Map<String, Object> cpu(Cpu cpu) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("count", cpu.count());
        map.put("type", String.valueOf(cpu.type().letter()));
        flag(map, "insecure", cpu.insecure());
        return Collections.unmodifiableMap(map);
    }

    private static Map<String, Object> ram(Ram ram) {
        Map<String, Object> map = new LinkedHashMap<>();
        long half = ram.halfGibibytes();
        if (half % 2 == 0) {
            map.put("gib", half / 2);
        } else {
            map.put("gib", half / 2.0);
        }
        flag(map, "noEcc", ram.noEcc());
        flag(map, "oversubscribed", ram.oversubscribed());
        return Collections.unmodifiableMap(map);
    }

    private static Map<String, Object> disk(Disk disk) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("count", disk.count());
        number(map, "size", disk.size());
        DiskType type = disk.type();
        if (type != null) {
            map.put("type", String.valueOf(type.letter()));
        }
        return Collections.unmodifiableMap(map);
    }

    private static Map<String, Object> cpuBrand(CpuBrand brand) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("vendor", String.valueOf(brand.vendor().letter()));
        number(map, "generation", brand.generation());
        number(map, "frequencyMarks", brand.frequencyMarks());
        return Collections.unmodifiableMap(map);
    }

    private static Map<String, Object> gpu(Gpu gpu) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("access", String.valueOf(gpu.access().letter()));
        map.put("vendor", String.valueOf(gpu.vendor().letter()));
        if (!gpu.generation().isEmpty()) {
            map.put("generation", gpu.generation());
        }
        number(map, "units", gpu.units());
        number(map, "frequencyMarks", gpu.frequencyMarks());
        number(map, "videoMemory", gpu.videoMemory());
        number(map, "bandwidthMarks", gpu.bandwidthMarks());
        return Collections.unmodifiableMap(map);
    }

    private static void number(Map<String, Object> map, String key, int value) {
        if (value > 0) {
            map.put(key, value);
        }
    }

    private static void flag(Map<String, Object> map, String key, boolean value) {
        if (value) {
            map.put(key, true);
        }
    }
}
