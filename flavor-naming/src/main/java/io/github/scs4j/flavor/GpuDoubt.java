package io.github.scs4j.flavor;

import java.util.ArrayList;
import java.util.List;

/** Why no real GPU can be meant by a number in a name. */
final class GpuDoubt {
    private GpuDoubt() {}

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
}
