package io.github.scs4j.flavor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The GPUs of the table in SCS-0100-w1, whole and in fractions, with their processing units and video memory. */
final class KnownGpus {
    private static final String[] PIECES = {
        "GNa-72-24 A10",
        "GNa-84-48 A40",
        "GNa-56-24 A30",
        "GNa-28-12 A30",
        "GNa-14-6 A30",
        "GNa-56h-24h A30X",
        "GNa-108h-80h A100",
        "GNa-54h-40h A100",
        "GNa-27h-20h A100",
        "GNa-15h-10h A100",
        "GNa-108-80h A100X",
        "GNl-58-24 L4",
        "GNl-142-48 L40",
        "GNl-142h-48 L40G",
        "GNl-142hh-48 L40S",
        "GNl-22-16 RTX2000",
        "GNl-48-20 RTX4000",
        "GNl-60-24 RTX4500",
        "GNl-100-32 RTX5000",
        "GNl-110-48 RTX5880",
        "GNl-142-48 RTX6000",
        "GNg-132-80h H100",
        "GNg-66-40h H100",
        "GNg-33-20h H100",
        "GNg-18-10h H100",
        "GNg-132-141h H200",
        "GNg-66-70h H200",
        "GNb-160-192h GB200",
        "GNb-80-96h GB200",
        "GNb-44-45h GB200",
        "GNb-22-23h GB200",
        "GNu-160-288h GB300",
        "GNu-80-144h GB300",
        "GNb-34-16 PRO2000",
        "GNb-70-24 PRO4000",
        "GNb-82-32 PRO4500",
        "GNb-110-72 PRO5000",
        "GNb-55-36 PRO5000",
        "GNb-188-96 PRO6000",
        "GNb-94-48 PRO6000",
        "GNb-47-24 PRO6000",
        "GA2-104-64h MI210",
        "GA2-208-128h MI250",
        "GA2-220-128h MI250X",
        "GA3-304-192h MI300X",
        "GA3-304-288h MI325X",
        "GA4-256-288h MI350X",
        "GA4-256h-288h MI355X",
        "GA3.1-96-48 W7900",
        "GA4.1-64-32 R9700",
        "GI3-56-48h MAX1100",
        "GI3-128-128h MAX1550",
        "GI4-128-16 B50",
        "GI4-160-24 B60",
        "GI4-160-32 B65",
        "GI4-256-32 B70",
        "GNl-80-16 RTX4080S",
        "GNl-128-24 RTX4090",
        "GNb-84-24 RTX5080S",
        "GNb-170-32 RTX5090",
        "GA3.1-96-24 RX7900XTX",
    };

    private KnownGpus() {}

    /**
     * The GPUs that a name may mean whose number of units looks like video memory: same vendor and generation, that much
     * video memory with the same mark, while no known GPU of the generation has that number of units.
     */
    static List<Gpu> withUnitsAsMemory(Gpu gpu) {
        List<Gpu> meant = new ArrayList<>();
        if (gpu.units() == 0 || gpu.videoMemory() > 0 || gpu.generation().isEmpty()) {
            return meant;
        }
        for (String row : PIECES) {
            Gpu known = read(row);
            if (known.vendor() == gpu.vendor() && known.generation().equals(gpu.generation())) {
                if (known.units() == gpu.units()) {
                    return List.of();
                }
                boolean sameMark = known.bandwidthMarks() == gpu.frequencyMarks();
                if (known.videoMemory() == gpu.units() && sameMark) {
                    add(meant, withAccess(known, gpu.access()));
                }
            }
        }
        return meant;
    }

    /** The GPUs of this model with that much video memory in GiB, or any if 0. */
    static List<Gpu> ofModel(GpuAccess access, String model, int videoMemory) {
        List<Gpu> found = new ArrayList<>();
        for (String row : PIECES) {
            if (row.substring(row.indexOf(' ') + 1).equals(model)) {
                Gpu known = read(row);
                if (videoMemory == 0 || known.videoMemory() == videoMemory) {
                    add(found, withAccess(known, access));
                }
            }
        }
        return found;
    }

    /** The GPUs of this vendor and generation with that much video memory in GiB. */
    static List<Gpu> ofMemory(GpuAccess access, GpuVendor vendor, String generation, int videoMemory) {
        List<Gpu> found = new ArrayList<>();
        for (String row : PIECES) {
            Gpu known = read(row);
            boolean sameGeneration =
                    known.vendor() == vendor && known.generation().equals(generation);
            if (sameGeneration && known.videoMemory() == videoMemory) {
                add(found, withAccess(known, access));
            }
        }
        return found;
    }

    /** How these GPUs are written in a name, separated by commas. */
    static String pieces(List<Gpu> gpus, Dialect dialect) {
        StringBuilder text = new StringBuilder();
        for (Gpu gpu : gpus) {
            if (text.length() > 0) {
                text.append(", ");
            }
            Printer.gpu(text, gpu, dialect.part());
        }
        return text.toString();
    }

    private static void add(List<Gpu> gpus, Gpu gpu) {
        if (!gpus.contains(gpu)) {
            gpus.add(gpu);
        }
    }

    private static Gpu withAccess(Gpu gpu, GpuAccess access) {
        return new Gpu(
                access,
                gpu.vendor(),
                gpu.generation(),
                gpu.units(),
                gpu.frequencyMarks(),
                gpu.videoMemory(),
                gpu.bandwidthMarks());
    }

    private static Gpu read(String row) {
        String name = "SCS-1V-1_" + row.substring(0, row.indexOf(' '));
        return Objects.requireNonNull(FlavorName.parse(name).gpu());
    }
}
