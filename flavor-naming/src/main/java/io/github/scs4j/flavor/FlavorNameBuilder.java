package io.github.scs4j.flavor;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Builds names that {@link FlavorNaming#STANDARD} reads back as the same parts. Mutable and not thread-safe.
 *
 * <pre>{@code
 * FlavorName name = FlavorName.builder(new Cpu(4, CpuType.SHARED_CORE), Ram.ofGibibytes(16))
 *         .disk(new Disk(100, DiskType.SSD))
 *         .build();                                   // SCS-4V-16-100s
 * }</pre>
 */
public final class FlavorNameBuilder {
    private Cpu cpu;
    private Ram ram;
    private @Nullable Disk disk;
    private @Nullable Hypervisor hypervisor;
    private boolean hardwareVirtualization;
    private @Nullable CpuBrand cpuBrand;
    private @Nullable Gpu gpu;
    private boolean infiniband;

    FlavorNameBuilder(Cpu cpu, Ram ram) {
        this.cpu = Objects.requireNonNull(cpu, "cpu");
        this.ram = Objects.requireNonNull(ram, "ram");
    }

    /** Sets the vCPUs. */
    public FlavorNameBuilder cpu(Cpu cpu) {
        this.cpu = Objects.requireNonNull(cpu, "cpu");
        return this;
    }

    /** Sets the memory. */
    public FlavorNameBuilder ram(Ram ram) {
        this.ram = Objects.requireNonNull(ram, "ram");
        return this;
    }

    /** Sets the root disk, or {@code null} for none. */
    public FlavorNameBuilder disk(@Nullable Disk disk) {
        this.disk = disk;
        return this;
    }

    /** Sets the hypervisor, or {@code null} to leave it out. */
    public FlavorNameBuilder hypervisor(@Nullable Hypervisor hypervisor) {
        this.hypervisor = hypervisor;
        return this;
    }

    /** Sets hardware virtualization. */
    public FlavorNameBuilder hardwareVirtualization(boolean hardwareVirtualization) {
        this.hardwareVirtualization = hardwareVirtualization;
        return this;
    }

    /** Sets the CPU brand, or {@code null} for a generic x86-64 CPU. */
    public FlavorNameBuilder cpuBrand(@Nullable CpuBrand cpuBrand) {
        this.cpuBrand = cpuBrand;
        return this;
    }

    /** Sets the GPU, or {@code null} for none. */
    public FlavorNameBuilder gpu(@Nullable Gpu gpu) {
        this.gpu = gpu;
        return this;
    }

    /** Sets Infiniband networking. */
    public FlavorNameBuilder infiniband(boolean infiniband) {
        this.infiniband = infiniband;
        return this;
    }

    /**
     * The name.
     *
     * @throws IllegalArgumentException if the standard has no name for these parts: a CPU generation that the text does
     *     not list, a GPU form that neither of its grammars derives, or a text longer than a flavor name can be
     */
    public FlavorName build() {
        if (cpuBrand != null && !cpuBrand.isListed()) {
            throw new IllegalArgumentException("the text lists no generation " + cpuBrand.generation() + " of "
                    + cpuBrand.vendor().title());
        }
        if (gpu != null && gpu.isUnderivable()) {
            throw new IllegalArgumentException(
                    "video memory is written after generation and processing units, with at most one h");
        }
        FlavorName name = create();
        if (name.toString().length() > FlavorNaming.MAX_LENGTH) {
            throw new IllegalArgumentException("a flavor name has at most " + FlavorNaming.MAX_LENGTH + " characters");
        }
        return name;
    }

    /** The name; {@code null} where {@link #build} throws, because the standard has no name for these parts. */
    public @Nullable FlavorName tryBuild() {
        boolean sayable = (cpuBrand == null || cpuBrand.isListed()) && (gpu == null || !gpu.isUnderivable());
        FlavorName name = sayable ? create() : null;
        return name == null || name.toString().length() > FlavorNaming.MAX_LENGTH ? null : name;
    }

    private FlavorName create() {
        return new FlavorName(cpu, ram, disk, hypervisor, hardwareVirtualization, cpuBrand, gpu, infiniband, null);
    }
}
