package io.github.scs4j.flavor.offer;

import io.github.scs4j.flavor.Cpu;
import io.github.scs4j.flavor.CpuBrand;
import io.github.scs4j.flavor.CpuType;
import io.github.scs4j.flavor.CpuVendor;
import io.github.scs4j.flavor.Disk;
import io.github.scs4j.flavor.FlavorName;
import io.github.scs4j.flavor.Gpu;
import io.github.scs4j.flavor.Hypervisor;
import io.github.scs4j.flavor.Ram;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds a wish from requirements. Mutable and not thread-safe. */
public final class FlavorWishBuilder {
    private final int vcpus;
    private final Ram ram;
    private CpuType cpuType = CpuType.CROWDED_CORE;
    private boolean insecure;
    private @Nullable Disk disk;
    private Set<Hypervisor> hypervisors = EnumSet.complementOf(EnumSet.of(Hypervisor.BARE_METAL));
    private boolean hardwareVirtualization;
    private @Nullable CpuBrand cpuBrand;
    private boolean anyArchitecture;
    private @Nullable Gpu gpu;
    private boolean infiniband;

    /** Throws {@link IllegalArgumentException} if the number is less than 1. */
    FlavorWishBuilder(int vcpus, Ram ram) {
        this.vcpus = new Cpu(vcpus, cpuType, insecure).count();
        this.ram = Objects.requireNonNull(ram, "ram");
    }

    /** The least that a vCPU must be; any type if not set. */
    public FlavorWishBuilder cpuType(CpuType least) {
        this.cpuType = Objects.requireNonNull(least, "least");
        return this;
    }

    /** Takes vCPUs that are not protected against each other, too; it does not by default. */
    public FlavorWishBuilder evenInsecure() {
        this.insecure = true;
        return this;
    }

    /** The least that the root disk must be; none is needed if not set or {@code null}. */
    public FlavorWishBuilder disk(@Nullable Disk least) {
        this.disk = least;
        return this;
    }

    /**
     * Takes only these hypervisors; all but {@link Hypervisor#BARE_METAL} if not set.
     *
     * @throws IllegalArgumentException if the set is empty
     */
    public FlavorWishBuilder hypervisors(Set<Hypervisor> hypervisors) {
        if (hypervisors.isEmpty()) {
            throw new IllegalArgumentException("a wish needs a hypervisor");
        }
        this.hypervisors = EnumSet.copyOf(hypervisors);
        return this;
    }

    /** Needs hardware virtualization. */
    public FlavorWishBuilder hardwareVirtualization() {
        this.hardwareVirtualization = true;
        return this;
    }

    /** The least that the CPU must be; x86-64 of any brand if not set or {@code null}. */
    public FlavorWishBuilder cpuBrand(@Nullable CpuBrand least) {
        this.cpuBrand = least;
        this.anyArchitecture = false;
        return this;
    }

    /** Takes CPUs of any brand and architecture. */
    public FlavorWishBuilder anyArchitecture() {
        this.cpuBrand = null;
        this.anyArchitecture = true;
        return this;
    }

    /** The least that the GPU must be; none is needed if not set or {@code null}. */
    public FlavorWishBuilder gpu(@Nullable Gpu least) {
        this.gpu = least;
        return this;
    }

    /** Needs Infiniband. */
    public FlavorWishBuilder infiniband() {
        this.infiniband = true;
        return this;
    }

    /**
     * The wish.
     *
     * @throws IllegalArgumentException if the standard has no name for these parts
     */
    public FlavorWish build() {
        List<FlavorName> alternatives = new ArrayList<>();
        for (Hypervisor hypervisor : hypervisors) {
            alternatives.add(alternative(hypervisor, cpuBrand));
            if (anyArchitecture) {
                alternatives.add(alternative(hypervisor, new CpuBrand(CpuVendor.ARM, 0, 0)));
                alternatives.add(alternative(hypervisor, new CpuBrand(CpuVendor.RISC_V, 0, 0)));
            }
        }
        return new FlavorWish(alternatives);
    }

    private FlavorName alternative(Hypervisor hypervisor, @Nullable CpuBrand brand) {
        return FlavorName.builder(new Cpu(vcpus, cpuType, insecure), ram)
                .disk(disk)
                .hypervisor(hypervisor == Hypervisor.KVM ? null : hypervisor)
                .hardwareVirtualization(hardwareVirtualization)
                .cpuBrand(brand)
                .gpu(gpu)
                .infiniband(infiniband)
                .build();
    }
}
