package io.github.scs4j.flavor;

import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.Rule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why no real GPU can be meant by a number in a name. The table of SCS-0100-w1 is not complete, so only numbers that no
 * card of a generation comes near are doubted, and none in a generation that the table does not have.
 *
 * @param rule the rule
 * @param part what is doubted
 * @param message what it says
 * @param instead GPUs that may be meant
 */
record GpuDoubt(Rule rule, Part part, Message message, List<Gpu> instead) {
    /** The most parts that the table's cards are said to be split into. */
    private static final int MOST_PARTS = 8;

    static List<GpuDoubt> of(Gpu gpu, Dialect dialect) {
        List<KnownGpu> generation = GpuTable.ofGeneration(gpu.vendor(), gpu.generation());
        List<GpuDoubt> doubts = new ArrayList<>();
        if (generation.isEmpty()) {
            return doubts;
        }
        GpuDoubt units = gpu.units() == 0 ? null : units(gpu, generation, dialect);
        if (units != null) {
            doubts.add(units);
        }
        GpuDoubt memory = memory(gpu, generation, dialect);
        if (memory != null) {
            doubts.add(memory);
        }
        return doubts;
    }

    /**
     * The GPUs that a name may mean whose number of units looks like video memory: same vendor and generation, that much
     * video memory with the same mark, while no known GPU of the generation has that number of units.
     */
    static List<Gpu> withUnitsAsMemory(Gpu gpu) {
        List<KnownGpu> meant = new ArrayList<>();
        if (gpu.units() == 0 || gpu.videoMemory() > 0) {
            return List.of();
        }
        for (KnownGpu known : GpuTable.ofGeneration(gpu.vendor(), gpu.generation())) {
            if (known.units() == gpu.units()) {
                return List.of();
            }
            boolean sameMark = known.gpu().bandwidthMarks() == gpu.frequencyMarks();
            if (known.videoMemory() == gpu.units() && sameMark) {
                meant.add(known);
            }
        }
        return GpuTable.gpus(gpu.access(), meant);
    }

    private static @Nullable GpuDoubt units(Gpu gpu, List<KnownGpu> generation, Dialect dialect) {
        String number = Integer.toString(gpu.units());
        String unit = gpu.vendor().units();
        List<Gpu> meant = withUnitsAsMemory(gpu);
        if (!meant.isEmpty()) {
            Message message = Rules.UNITS_LIKE_MEMORY.with(number, unit, GpuTable.pieces(meant, dialect));
            return new GpuDoubt(Rules.GPU_UNITS, Part.GPU_UNITS, message, meant);
        }
        int most = mostUnits(generation);
        if (gpu.units() > most) {
            meant = withUnitsAsCores(gpu, generation);
            if (!meant.isEmpty()) {
                Message message = Rules.UNITS_LIKE_CORES.with(number, unit, GpuTable.pieces(meant, dialect));
                return new GpuDoubt(Rules.GPU_UNITS, Part.GPU_UNITS, message, meant);
            }
        }
        boolean few = gpu.access() == GpuAccess.PASS_THROUGH && gpu.units() < leastUnits(generation);
        if (isCountedInTwoWays(gpu) || (gpu.units() <= most && !few)) {
            return null;
        }
        meant = GpuTable.gpus(gpu.access(), GpuTable.nearest(gpu));
        String nearest = GpuTable.pieces(meant, dialect);
        if (gpu.units() > most) {
            Message message = Rules.UNITS_ABOVE_KNOWN.with(number, unit, Integer.toString(most), nearest);
            return new GpuDoubt(Rules.GPU_UNITS, Part.GPU_UNITS, message, meant);
        }
        Message message = Rules.UNITS_BELOW_KNOWN.with(number, unit, nearest);
        return new GpuDoubt(Rules.GPU_UNITS, Part.GPU_UNITS, message, meant);
    }

    private static @Nullable GpuDoubt memory(Gpu gpu, List<KnownGpu> generation, Dialect dialect) {
        int most = 0;
        List<KnownGpu> swapped = new ArrayList<>();
        for (KnownGpu known : generation) {
            most = Math.max(most, known.videoMemory());
            if (known.units() == gpu.videoMemory() && known.videoMemory() == gpu.units()) {
                swapped.add(known);
            }
        }
        if (gpu.videoMemory() <= most) {
            return null;
        }
        List<Gpu> meant = GpuTable.gpus(gpu.access(), swapped.isEmpty() ? GpuTable.nearest(gpu) : swapped);
        Message message = Rules.MEMORY_ABOVE_KNOWN.with(
                Integer.toString(gpu.videoMemory()), Integer.toString(most), GpuTable.pieces(meant, dialect));
        return new GpuDoubt(Rules.GPU_MEMORY, Part.GPU_MEMORY, message, meant);
    }

    /** The GPUs that have as many cores as the name says units, with its video memory if it states any. */
    private static List<Gpu> withUnitsAsCores(Gpu gpu, List<KnownGpu> generation) {
        List<KnownGpu> meant = new ArrayList<>();
        for (KnownGpu known : generation) {
            boolean sameMemory = gpu.videoMemory() == 0 || known.videoMemory() == gpu.videoMemory();
            if (known.cores() == gpu.units() && GpuNotes.hasCoresOfUnits(known) && sameMemory) {
                meant.add(known);
            }
        }
        return GpuTable.gpus(gpu.access(), meant);
    }

    private static int mostUnits(List<KnownGpu> generation) {
        int most = 0;
        for (KnownGpu known : generation) {
            most = Math.max(most, known.units());
        }
        return most;
    }

    /** The smallest known part, or a smaller one into which the smallest known card could be split. */
    private static int leastUnits(List<KnownGpu> generation) {
        int least = Integer.MAX_VALUE;
        for (KnownGpu known : generation) {
            least = Math.min(least, known.fraction().isWhole() ? known.units() / MOST_PARTS : known.units());
        }
        return least;
    }

    /** Whether text and table call different families by this generation: Arc and Xe-HPC, with other units (D111). */
    private static boolean isCountedInTwoWays(Gpu gpu) {
        return gpu.vendor() == GpuVendor.INTEL && gpu.generation().equals("3");
    }
}
