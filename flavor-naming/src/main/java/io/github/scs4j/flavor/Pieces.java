package io.github.scs4j.flavor;

/** The pieces of a name as they are written between its delimiters. */
final class Pieces {
    private static final String NONE = "none";

    private Pieces() {}

    /** The piece that the part is in; {@code none} if the name has no such piece. */
    static String of(FlavorPart part, FlavorName name) {
        StringBuilder text = new StringBuilder();
        switch (part) {
            case CPU_COUNT, CPU_TYPE, CPU_SECURITY -> Printer.cpu(text, name.cpu());
            case RAM_SIZE, RAM_ECC, RAM_OVERSUBSCRIPTION -> Printer.ram(text, name.ram());
            case DISK, DISK_COUNT, DISK_SIZE, DISK_TYPE -> disk(text, name);
            case HYPERVISOR -> hypervisor(text, name);
            case HARDWARE_VIRTUALIZATION -> text.append(name.hardwareVirtualization() ? "hwv" : NONE);
            case CPU_VENDOR, CPU_GENERATION, CPU_FREQUENCY -> cpuBrand(text, name);
            case GPU, GPU_ACCESS, GPU_VENDOR, GPU_GENERATION, GPU_UNITS, GPU_FREQUENCY, GPU_MEMORY, GPU_BANDWIDTH ->
                gpu(text, name);
            case INFINIBAND -> text.append(name.infiniband() ? "ib" : NONE);
        }
        return text.toString();
    }

    /** A disk of which nothing is stated is only the delimiter before it. */
    private static void disk(StringBuilder text, FlavorName name) {
        Disk disk = name.disk();
        if (disk == null) {
            text.append(NONE);
            return;
        }
        Printer.disk(text, disk);
        if (text.length() == 0) {
            text.append(NamingStandard.LATEST.partDelimiter());
        }
    }

    private static void hypervisor(StringBuilder text, FlavorName name) {
        Hypervisor hypervisor = name.hypervisor();
        text.append(hypervisor == null ? NONE : hypervisor.code());
    }

    private static void cpuBrand(StringBuilder text, FlavorName name) {
        CpuBrand brand = name.cpuBrand();
        if (brand == null) {
            text.append(NONE);
        } else {
            Printer.cpuBrand(text, brand);
        }
    }

    private static void gpu(StringBuilder text, FlavorName name) {
        Gpu gpu = name.gpu();
        if (gpu == null) {
            text.append(NONE);
        } else {
            Printer.gpu(text, gpu, NamingStandard.LATEST.partDelimiter());
        }
    }
}
