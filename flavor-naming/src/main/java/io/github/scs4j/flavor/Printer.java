package io.github.scs4j.flavor;

/** Writes a name with the delimiters of a version of the standard. */
final class Printer {
    private Printer() {}

    static String print(FlavorName name, NamingStandard standard) {
        char part = standard.partDelimiter();
        char extension = standard.extensionDelimiter();
        StringBuilder text = new StringBuilder(64).append(Grammar.PREFIX);
        cpu(text, name.cpu());
        ram(text.append(part), name.ram());
        Disk disk = name.disk();
        if (disk != null) {
            disk(text.append(part), disk);
        }
        Hypervisor hypervisor = name.hypervisor();
        if (hypervisor != null) {
            text.append(extension).append(hypervisor.code());
        }
        if (name.hardwareVirtualization()) {
            text.append(extension).append("hwv");
        }
        CpuBrand brand = name.cpuBrand();
        if (brand != null) {
            cpuBrand(text.append(extension), brand);
        }
        Gpu gpu = name.gpu();
        if (gpu != null) {
            gpu(text.append(extension), gpu, part);
        }
        if (name.infiniband()) {
            text.append(extension).append("ib");
        }
        return text.toString();
    }

    static void cpu(StringBuilder text, Cpu cpu) {
        text.append(cpu.count()).append(cpu.type().letter());
        if (cpu.insecure()) {
            text.append('i');
        }
    }

    static void ram(StringBuilder text, Ram ram) {
        text.append(ram.gibibytes());
        if (ram.noEcc()) {
            text.append('u');
        }
        if (ram.oversubscribed()) {
            text.append('o');
        }
    }

    static void disk(StringBuilder text, Disk disk) {
        if (disk.count() > 1) {
            text.append(disk.count()).append('x');
        }
        if (disk.size() > 0) {
            text.append(disk.size());
        }
        DiskType type = disk.type();
        if (type != null) {
            text.append(type.letter());
        }
    }

    static void cpuBrand(StringBuilder text, CpuBrand brand) {
        text.append(brand.vendor().letter());
        if (brand.generation() > 0) {
            text.append(brand.generation());
        }
        marks(text, brand.frequencyMarks());
    }

    static void gpu(StringBuilder text, Gpu gpu, char part) {
        text.append(gpu.access().letter()).append(gpu.vendor().letter()).append(gpu.generation());
        if (gpu.units() > 0) {
            text.append(part).append(gpu.units());
        }
        marks(text, gpu.frequencyMarks());
        if (gpu.videoMemory() > 0) {
            text.append(part).append(gpu.videoMemory());
            marks(text, gpu.bandwidthMarks());
        }
    }

    private static void marks(StringBuilder text, int marks) {
        for (int i = 0; i < marks; i++) {
            text.append('h');
        }
    }
}
