package io.github.scs4j.benchmarks;

import io.github.scs4j.flavor.Cpu;
import io.github.scs4j.flavor.CpuBrand;
import io.github.scs4j.flavor.Disk;
import io.github.scs4j.flavor.FlavorName;
import io.github.scs4j.flavor.Gpu;
import io.github.scs4j.flavor.Hypervisor;
import io.github.scs4j.flavor.Ram;
import org.jspecify.annotations.Nullable;

/** The values that every parser under test builds. */
record Parts(
        Cpu cpu,
        Ram ram,
        @Nullable Disk disk,
        @Nullable Hypervisor hypervisor,
        boolean hardwareVirtualization,
        @Nullable CpuBrand cpuBrand,
        @Nullable Gpu gpu,
        boolean infiniband) {

    static Parts of(FlavorName name) {
        return new Parts(
                name.cpu(),
                name.ram(),
                name.disk(),
                name.hypervisor(),
                name.hardwareVirtualization(),
                name.cpuBrand(),
                name.gpu(),
                name.infiniband());
    }
}
