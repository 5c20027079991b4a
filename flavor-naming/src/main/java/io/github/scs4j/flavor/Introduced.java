package io.github.scs4j.flavor;

import org.jspecify.annotations.Nullable;

/** Which version of the text was the first to know a part. */
final class Introduced {
    private Introduced() {}

    static NamingStandard in(Hypervisor hypervisor) {
        return hypervisor == Hypervisor.CLOUD_HYPERVISOR ? NamingStandard.V3 : NamingStandard.V1;
    }

    static NamingStandard in(CpuBrand brand) {
        int generation = brand.generation();
        return switch (brand.vendor()) {
            case INTEL -> generation > 4 ? NamingStandard.V3 : generation == 4 ? NamingStandard.V2 : NamingStandard.V1;
            case AMD -> generation > 4 ? NamingStandard.V3 : NamingStandard.V1;
            case ARM -> generation > 3 ? NamingStandard.V3 : NamingStandard.V1;
            case RISC_V -> NamingStandard.V1;
        };
    }

    /** The version that lists the generation; {@code null} if none does. */
    static @Nullable NamingStandard generationOf(Gpu gpu) {
        if (gpu.generation().isEmpty()) {
            return NamingStandard.V1;
        }
        if (gpu.hasUnlistedGeneration()) {
            return null;
        }
        return switch (gpu.vendor()) {
            case NVIDIA ->
                switch (gpu.generation()) {
                    case "g", "b", "u" -> NamingStandard.V3;
                    case "l" -> NamingStandard.V2;
                    default -> NamingStandard.V1;
                };
            case AMD ->
                switch (gpu.generation()) {
                    case "1", "2" -> NamingStandard.V1;
                    case "3" -> NamingStandard.V2;
                    default -> gpu.generation().startsWith("0.") ? NamingStandard.V1 : NamingStandard.V3;
                };
            case INTEL ->
                switch (gpu.generation()) {
                    case "0.9", "1" -> NamingStandard.V1;
                    default -> NamingStandard.V3;
                };
        };
    }
}
