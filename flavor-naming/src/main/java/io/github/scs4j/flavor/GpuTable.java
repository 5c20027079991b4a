package io.github.scs4j.flavor;

import java.util.ArrayList;
import java.util.List;

/**
 * The GPUs of the table in SCS-0100-w1 ("GPU table"), whole and in fractions: the most common ones of data centres and a
 * few more, by no means all. Its order is that of the table: a whole card comes before its fractions. All lists are
 * immutable, and no look-up throws for a text or GPU that nobody knows: it is empty then.
 *
 * <pre>{@code
 * GpuTable.ofModel("Nvidia H100 80GB").get(0).piece();                       // GNg-132-80h
 * GpuTable.nearest(FlavorName.parse("SCS-16V-64_GNa-14-6h").gpu()).get(0).model();   // A30
 * }</pre>
 */
public final class GpuTable {
    /** Address of the table. */
    public static final String URL =
            "https://docs.scs.community/standards/scs-0100-w1-flavor-naming-implementation-testing#gpu-table";

    private static final List<KnownGpu> ALL = List.of(
            card(GpuFamily.NVIDIA, "A10", "A10", 1, 1, 288, 9216, 72, "GDDR6", "GNa-72-24"),
            card(GpuFamily.NVIDIA, "A40", "A40", 1, 1, 336, 10752, 84, "GDDR6", "GNa-84-48"),
            card(GpuFamily.AMPERE_MIG, "A30", "A30", 1, 1, 224, 3584, 56, "HBM2", "GNa-56-24"),
            card(GpuFamily.AMPERE_MIG, "A30", "A30", 1, 2, 112, 1792, 28, "HBM2", "GNa-28-12"),
            card(GpuFamily.AMPERE_MIG, "A30", "A30", 1, 4, 56, 896, 14, "HBM2", "GNa-14-6"),
            card(GpuFamily.AMPERE_MIG, "A30X", "A30X", 1, 1, 224, 3584, 56, "HBM2e", "GNa-56h-24h"),
            card(GpuFamily.AMPERE_MIG, "A100", "A100", 1, 1, 432, 6912, 108, "HBM2e", "GNa-108h-80h"),
            card(GpuFamily.AMPERE_MIG, "A100", "A100", 1, 2, 216, 3456, 54, "HBM2e", "GNa-54h-40h"),
            card(GpuFamily.AMPERE_MIG, "A100", "A100", 1, 4, 108, 1728, 27, "HBM2e", "GNa-27h-20h"),
            unsure(GpuFamily.AMPERE_MIG, "A100", "A100", 1, 7, 60, 960, 15, "HBM2e", "GNa-15h-10h"),
            card(GpuFamily.AMPERE_MIG, "A100X", "A100X", 1, 1, 432, 6912, 108, "HBM2e", "GNa-108-80h"),
            card(GpuFamily.NVIDIA, "L4", "L4", 1, 1, 232, 7424, 58, "GDDR6", "GNl-58-24"),
            card(GpuFamily.NVIDIA, "L40", "L40", 1, 1, 568, 18176, 142, "GDDR6", "GNl-142-48"),
            card(GpuFamily.NVIDIA, "L40G", "L40G", 1, 1, 568, 18176, 142, "GDDR6", "GNl-142h-48"),
            card(GpuFamily.NVIDIA, "L40S", "L40S", 1, 1, 568, 18176, 142, "GDDR6", "GNl-142hh-48"),
            card(GpuFamily.NVIDIA, "RTX2000 Ada", "RTX2000", 1, 1, 88, 2816, 22, "GDDR6", "GNl-22-16"),
            card(GpuFamily.NVIDIA, "RTX4000 Ada", "RTX4000", 1, 1, 192, 6144, 48, "GDDR6", "GNl-48-20"),
            card(GpuFamily.NVIDIA, "RTX4500 Ada", "RTX4500", 1, 1, 240, 7680, 60, "GDDR6", "GNl-60-24"),
            card(GpuFamily.NVIDIA, "RTX5000 Ada", "RTX5000", 1, 1, 400, 12800, 100, "GDDR6", "GNl-100-32"),
            card(GpuFamily.NVIDIA, "RTX5880 Ada", "RTX5880", 1, 1, 440, 14080, 110, "GDDR6", "GNl-110-48"),
            card(GpuFamily.NVIDIA, "RTX6000 Ada", "RTX6000", 1, 1, 568, 18176, 142, "GDDR6", "GNl-142-48"),
            card(GpuFamily.NVIDIA, "H100", "H100", 1, 1, 528, 16896, 132, "HBM3", "GNg-132-80h"),
            card(GpuFamily.NVIDIA, "H100", "H100", 1, 2, 264, 8448, 66, "HBM3", "GNg-66-40h"),
            card(GpuFamily.NVIDIA, "H100", "H100", 1, 4, 132, 4224, 33, "HBM3", "GNg-33-20h"),
            unsure(GpuFamily.NVIDIA, "H100", "H100", 1, 7, 72, 2304, 18, "HBM3", "GNg-18-10h"),
            card(GpuFamily.NVIDIA, "H200", "H200", 1, 1, 528, 16896, 132, "HBM3e", "GNg-132-141h"),
            card(GpuFamily.NVIDIA, "H200", "H200", 1, 2, 264, 16896, 66, "HBM3e", "GNg-66-70h"),
            card(GpuFamily.NVIDIA, "GB200", "GB200", 1, 1, 640, 20480, 160, "HBM3e", "GNb-160-192h"),
            card(GpuFamily.NVIDIA, "GB200", "GB200", 1, 2, 320, 10240, 80, "HBM3e", "GNb-80-96h"),
            unsure(GpuFamily.NVIDIA, "GB200", "GB200", 2, 7, 88, 5632, 44, "HBM3e", "GNb-44-45h"),
            unsure(GpuFamily.NVIDIA, "GB200", "GB200", 1, 7, 44, 2816, 22, "HBM3e", "GNb-22-23h"),
            card(GpuFamily.NVIDIA, "GB300", "GB300", 1, 1, 640, 20480, 160, "HBM3e", "GNu-160-288h"),
            card(GpuFamily.NVIDIA, "GB300", "GB300", 1, 2, 320, 10240, 80, "HBM3e", "GNu-80-144h"),
            card(GpuFamily.NVIDIA, "RTX Pro2000 Blackwell", "PRO2000", 1, 1, 136, 4352, 34, "GDDR7", "GNb-34-16"),
            card(GpuFamily.NVIDIA, "RTX Pro4000 Blackwell", "PRO4000", 1, 1, 280, 8960, 70, "GDDR7", "GNb-70-24"),
            card(GpuFamily.NVIDIA, "RTX Pro4500 Blackwell", "PRO4500", 1, 1, 328, 10496, 82, "GDDR7", "GNb-82-32"),
            card(GpuFamily.NVIDIA, "RTX Pro5000 Blackwell", "PRO5000", 1, 1, 440, 14080, 110, "GDDR7", "GNb-110-72"),
            card(GpuFamily.NVIDIA, "RTX Pro5000 Blackwell", "PRO5000", 1, 2, 220, 7040, 55, "GDDR7", "GNb-55-36"),
            card(GpuFamily.NVIDIA, "RTX Pro6000 Blackwell", "PRO6000", 1, 1, 752, 26064, 188, "GDDR7", "GNb-188-96"),
            card(GpuFamily.NVIDIA, "RTX Pro6000 Blackwell", "PRO6000", 1, 2, 376, 13032, 94, "GDDR7", "GNb-94-48"),
            card(GpuFamily.NVIDIA, "RTX Pro6000 Blackwell", "PRO6000", 1, 4, 188, 6516, 47, "GDDR7", "GNb-47-24"),
            card(GpuFamily.CDNA_2, "Inst MI210", "MI210", 1, 1, 0, 6656, 104, "HBM2e", "GA2-104-64h"),
            card(GpuFamily.CDNA_2, "Inst MI250", "MI250", 1, 1, 0, 13312, 208, "HBM2e", "GA2-208-128h"),
            card(GpuFamily.CDNA_2, "Inst MI250X", "MI250X", 1, 1, 0, 14080, 229, "HBM2e", "GA2-220-128h"),
            card(GpuFamily.CDNA, "Inst MI300X", "MI300X", 1, 1, 1216, 19456, 304, "HBM3", "GA3-304-192h"),
            card(GpuFamily.CDNA, "Inst MI325X", "MI325X", 1, 1, 1216, 19456, 304, "HBM3", "GA3-304-288h"),
            card(GpuFamily.CDNA, "Inst MI350X", "MI350X", 1, 1, 1024, 16384, 256, "HBM3e", "GA4-256-288h"),
            card(GpuFamily.CDNA, "Inst MI355X", "MI355X", 1, 1, 1024, 16384, 256, "HBM3e", "GA4-256h-288h"),
            card(GpuFamily.RDNA, "Pro W7900", "W7900", 1, 1, 196, 6144, 96, "GDDR6", "GA3.1-96-48"),
            card(GpuFamily.RDNA, "AI Pro R9700", "R9700", 1, 1, 128, 4096, 64, "GDDR6", "GA4.1-64-32"),
            card(GpuFamily.XE_HPC, "Max 1100", "MAX1100", 1, 1, 56, 7168, 56, "HBM2e", "GI3-56-48h"),
            card(GpuFamily.XE_HPC, "Max 1550", "MAX1550", 1, 1, 128, 16384, 128, "HBM2e", "GI3-128-128h"),
            card(GpuFamily.ARC, "Arc Pro B50", "B50", 1, 1, 128, 2048, 128, "GDDR6", "GI4-128-16"),
            card(GpuFamily.ARC, "Arc Pro B60", "B60", 1, 1, 160, 2560, 160, "GDDR6", "GI4-160-24"),
            card(GpuFamily.ARC, "Arc Pro B65", "B65", 1, 1, 160, 2560, 160, "GDDR6", "GI4-160-32"),
            card(GpuFamily.ARC, "Arc Pro B70", "B70", 1, 1, 256, 4096, 256, "GDDR6", "GI4-256-32"),
            consumer("RTX4080S", "GNl-80-16"),
            consumer("RTX4090", "GNl-128-24"),
            consumer("RTX5080S", "GNb-84-24"),
            consumer("RTX5090", "GNb-170-32"),
            consumer("RX7900XTX", "GA3.1-96-24"));

    private GpuTable() {}

    /** Every row. */
    public static List<KnownGpu> all() {
        return ALL;
    }

    /**
     * The rows of a model as people or drivers write it: {@code A100}, {@code h100 80gb}, {@code RTX 4090},
     * {@code NVIDIA RTX 6000 Ada Generation}, {@code AMD Instinct MI300X}, {@code A100 1g.10gb}, {@code 1/2 A30}. Case and
     * punctuation do not matter. A vendor, generation, fraction, amount or kind of memory in the text selects among the
     * rows; {@code SXM} and {@code OAM} mean whole cards. Empty if a word is not understood, so that a variant that the
     * table does not have, such as {@code H100 PCIe}, is not taken for another.
     */
    public static List<KnownGpu> ofModel(String text) {
        GpuModelText wanted = GpuModelText.read(text);
        List<KnownGpu> found = new ArrayList<>();
        for (KnownGpu known : ALL) {
            if (wanted.fits(known)) {
                found.add(known);
            }
        }
        return List.copyOf(found);
    }

    /** The rows of a generation; empty if the table has none. */
    public static List<KnownGpu> ofGeneration(GpuVendor vendor, String generation) {
        List<KnownGpu> found = new ArrayList<>();
        for (KnownGpu known : ALL) {
            if (known.vendor() == vendor && known.generation().equals(generation)) {
                found.add(known);
            }
        }
        return List.copyOf(found);
    }

    /** The rows that a name writes exactly like this GPU, however the instance gets it. */
    public static List<KnownGpu> exactly(Gpu gpu) {
        Gpu passedThrough = gpu.withAccess(GpuAccess.PASS_THROUGH);
        List<KnownGpu> found = new ArrayList<>();
        for (KnownGpu known : ALL) {
            if (known.gpu().equals(passedThrough)) {
                found.add(known);
            }
        }
        return List.copyOf(found);
    }

    /**
     * The rows of this GPU's generation that are nearest to it: by the number of units, among those by video memory.
     * What the GPU does not state is not compared, nor are marks; rows that are equally near are all returned. Empty if
     * the table does not have the generation, or none is stated.
     */
    public static List<KnownGpu> nearest(Gpu gpu) {
        List<KnownGpu> nearest = new ArrayList<>();
        long least = Long.MAX_VALUE;
        for (KnownGpu known : ofGeneration(gpu.vendor(), gpu.generation())) {
            long distance = distance(gpu, known);
            if (distance < least) {
                nearest.clear();
                least = distance;
            }
            if (distance == least) {
                nearest.add(known);
            }
        }
        return List.copyOf(nearest);
    }

    private static long distance(Gpu gpu, KnownGpu known) {
        long units = gpu.units() == 0 ? 0 : Math.abs(gpu.units() - known.units());
        long memory = gpu.videoMemory() == 0 ? 0 : Math.abs(gpu.videoMemory() - known.videoMemory());
        return (units << Integer.SIZE) + memory;
    }

    /** The GPUs of the model with this key, with that much video memory in GiB, or any if 0. */
    static List<Gpu> ofKey(GpuAccess access, String key, int videoMemory) {
        List<Gpu> found = new ArrayList<>();
        for (KnownGpu known : ALL) {
            boolean fits = videoMemory == 0 || known.videoMemory() == videoMemory;
            if (fits && known.key().equals(key)) {
                add(found, known.gpu(access));
            }
        }
        return found;
    }

    /** The GPUs of this vendor and generation with that much video memory in GiB. */
    static List<Gpu> ofMemory(GpuAccess access, GpuVendor vendor, String generation, int videoMemory) {
        List<Gpu> found = new ArrayList<>();
        for (KnownGpu known : ofGeneration(vendor, generation)) {
            if (known.videoMemory() == videoMemory) {
                add(found, known.gpu(access));
            }
        }
        return found;
    }

    /** What names say of these rows, each once. */
    static List<Gpu> gpus(GpuAccess access, List<KnownGpu> rows) {
        List<Gpu> gpus = new ArrayList<>();
        for (KnownGpu known : rows) {
            add(gpus, known.gpu(access));
        }
        return gpus;
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

    private static KnownGpu card(
            GpuFamily family,
            String model,
            String key,
            int numerator,
            int denominator,
            int tensorCores,
            int cores,
            int units,
            String memoryKind,
            String piece) {
        GpuFraction fraction = new GpuFraction(numerator, denominator);
        return new KnownGpu(family, model, key, fraction, tensorCores, cores, units, memoryKind, false, piece);
    }

    /** A row whose numbers the table marks with a plus. */
    private static KnownGpu unsure(
            GpuFamily family,
            String model,
            String key,
            int numerator,
            int denominator,
            int tensorCores,
            int cores,
            int units,
            String memoryKind,
            String piece) {
        GpuFraction fraction = new GpuFraction(numerator, denominator);
        return new KnownGpu(family, model, key, fraction, tensorCores, cores, units, memoryKind, true, piece);
    }

    /** A card of which the table has nothing but the name piece. */
    private static KnownGpu consumer(String model, String piece) {
        GpuFraction whole = new GpuFraction(1, 1);
        return new KnownGpu(GpuFamily.CONSUMER, model, model, whole, 0, 0, 0, null, false, piece);
    }
}
