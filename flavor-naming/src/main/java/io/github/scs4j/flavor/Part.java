package io.github.scs4j.flavor;

/** A part of a name that can be pointed at. */
enum Part {
    CPU,
    RAM,
    DISK,
    HYPERVISOR,
    HARDWARE_VIRTUALIZATION,
    CPU_BRAND,
    GPU,
    GPU_GENERATION,
    GPU_UNITS,
    GPU_MEMORY,
    INFINIBAND
}
