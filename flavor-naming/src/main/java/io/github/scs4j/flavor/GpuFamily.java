package io.github.scs4j.flavor;

/**
 * What a heading of the GPU table says of all its cards.
 *
 * @param coresPerUnit Cuda cores, stream processors or shading units per processing unit; 0 if it does not say
 * @param tensorCoresPerUnit tensor cores per processing unit; 0 if it does not say
 */
record GpuFamily(int coresPerUnit, int tensorCoresPerUnit) {
    static final GpuFamily NVIDIA = new GpuFamily(128, 4);
    static final GpuFamily AMPERE_MIG = new GpuFamily(64, 4);
    static final GpuFamily CDNA_2 = new GpuFamily(64, 0);
    static final GpuFamily CDNA = new GpuFamily(64, 4);
    static final GpuFamily RDNA = new GpuFamily(64, 2);
    static final GpuFamily XE_HPC = new GpuFamily(128, 1);
    static final GpuFamily ARC = new GpuFamily(16, 1);
    static final GpuFamily CONSUMER = new GpuFamily(0, 0);
}
