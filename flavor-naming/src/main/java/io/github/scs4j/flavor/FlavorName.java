package io.github.scs4j.flavor;

import io.github.scs4j.finding.Language;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An SCS flavor name (SCS-0100). Immutable and thread-safe; two names are equal if they promise the same.
 *
 * <p>The canonical text, which {@link #toString()} gives, is written with the delimiters of v2 and v3, without leading
 * zeros, without a fraction of zero, without the disk count 1 and without the CPU generation 0.
 *
 * <pre>
 * SCS-4V-16-100s_bms_hwv_z3h_GNa-14h-6h_ib
 *     |  |  |    |   |   |   |          infiniband
 *     |  |  |    |   |   |   gpu: access, vendor, generation, units, frequency, video memory, bandwidth
 *     |  |  |    |   |   cpu brand: vendor, generation, frequency
 *     |  |  |    |   hardware virtualization
 *     |  |  |    hypervisor
 *     |  |  disk: count, size in GB, type
 *     |  ram: GiB, no ECC, oversubscribed
 *     cpu: count, type, insecure
 * </pre>
 */
public final class FlavorName {
    private final Cpu cpu;
    private final Ram ram;
    private final @Nullable Disk disk;
    private final @Nullable Hypervisor hypervisor;
    private final boolean hardwareVirtualization;
    private final @Nullable CpuBrand cpuBrand;
    private final @Nullable Gpu gpu;
    private final boolean infiniband;
    private final String text;

    /** A name with these parts; a canonical text that is already at hand saves writing it. */
    FlavorName(
            Cpu cpu,
            Ram ram,
            @Nullable Disk disk,
            @Nullable Hypervisor hypervisor,
            boolean hardwareVirtualization,
            @Nullable CpuBrand cpuBrand,
            @Nullable Gpu gpu,
            boolean infiniband,
            @Nullable String canonical) {
        this.cpu = cpu;
        this.ram = ram;
        this.disk = disk;
        this.hypervisor = hypervisor;
        this.hardwareVirtualization = hardwareVirtualization;
        this.cpuBrand = cpuBrand;
        this.gpu = gpu;
        this.infiniband = infiniband;
        this.text = canonical != null ? canonical : Printer.print(this, NamingStandard.LATEST);
    }

    /**
     * Reads a name by {@link FlavorNaming#STANDARD}.
     *
     * @throws FlavorNameException if the text is not a valid name, or not an SCS name at all
     */
    public static FlavorName parse(String text) {
        return FlavorNaming.STANDARD.parse(text);
    }

    /** Reads a name by {@link FlavorNaming#STANDARD}; whatever the text is, the result says so. */
    public static FlavorParse tryParse(String text) {
        return FlavorNaming.STANDARD.tryParse(text);
    }

    /** Whether the text is a valid name by {@link FlavorNaming#STANDARD}. Allocates nothing. */
    public static boolean isValid(CharSequence text) {
        return FlavorNaming.STANDARD.isValid(text);
    }

    /** Starts a name with its two required parts. */
    public static FlavorNameBuilder builder(Cpu cpu, Ram ram) {
        return new FlavorNameBuilder(cpu, ram);
    }

    /** A builder that starts with the parts of this name. */
    public FlavorNameBuilder toBuilder() {
        return new FlavorNameBuilder(cpu, ram)
                .disk(disk)
                .hypervisor(hypervisor)
                .hardwareVirtualization(hardwareVirtualization)
                .cpuBrand(cpuBrand)
                .gpu(gpu)
                .infiniband(infiniband);
    }

    /** The vCPUs. */
    public Cpu cpu() {
        return cpu;
    }

    /** The memory. */
    public Ram ram() {
        return ram;
    }

    /** The root disk; {@code null} if there is none and the user boots from a volume. */
    public @Nullable Disk disk() {
        return disk;
    }

    /** The hypervisor; {@code null} if not stated, which {@link #hypervisorOrDefault} takes for {@link Hypervisor#KVM}. */
    public @Nullable Hypervisor hypervisor() {
        return hypervisor;
    }

    /**
     * The hypervisor that is stated, else the one that is assumed: "The default Hypervisor is assumed to be KVM" (SCS-0100,
     * "Hypervisor").
     */
    public Hypervisor hypervisorOrDefault() {
        return hypervisor == null ? Hypervisor.KVM : hypervisor;
    }

    /** {@code _hwv}: instances can use hardware virtualization. Without it they may or may not. */
    public boolean hardwareVirtualization() {
        return hardwareVirtualization;
    }

    /** The CPU brand; {@code null} for a generic x86-64 CPU. */
    public @Nullable CpuBrand cpuBrand() {
        return cpuBrand;
    }

    /** The GPU; {@code null} if there is none. */
    public @Nullable Gpu gpu() {
        return gpu;
    }

    /** {@code _ib}: Infiniband networking. */
    public boolean infiniband() {
        return infiniband;
    }

    /**
     * The name without the details that short names leave out: the CPU brand of an x86-64 CPU, generation and frequency of
     * any other, {@code h} marks of the GPU, hardware virtualization, and KVM, which is the default. Bare metal and other
     * hypervisors stay: a name without them would promise KVM.
     */
    public FlavorName shortName() {
        Hypervisor shortHypervisor = hypervisor == Hypervisor.KVM ? null : hypervisor;
        CpuBrand shortBrand =
                cpuBrand == null || cpuBrand.vendor().isX86() ? null : new CpuBrand(cpuBrand.vendor(), 0, 0);
        Gpu shortGpu = gpu == null
                ? null
                : new Gpu(
                        gpu.access(),
                        gpu.vendor(),
                        gpu.generation(),
                        gpu.units(),
                        gpu.units() == 0 ? 0 : gpu.videoMemory());
        return new FlavorName(cpu, ram, disk, shortHypervisor, false, shortBrand, shortGpu, infiniband, null);
    }

    /**
     * Whether a flavor of this name may also be offered under the other: it provides at least what the other promises
     * (SCS-0100, "Naming policy compliance"). {@link #compare} says why, or why not.
     *
     * <p>A partial order: every name satisfies itself, and what satisfies a second that satisfies a third satisfies the
     * third. Two names satisfy each other only if they promise the same, where no hypervisor is the same as
     * {@link Hypervisor#KVM}. Every name satisfies its {@link #shortName()}. Allocates nothing.
     *
     * <ul>
     *   <li>CPU types C over T over V over L; numbers of vCPUs, RAM, numbers of disks and size of each at least; a name
     *       with {@code i}, {@code u} or {@code o} never satisfies one without.
     *   <li>Any disk satisfies no disk, any type an open one, {@code s} both {@code n} and {@code h}, {@code p} all; a
     *       stated size and one that the cloud chooses do not satisfy each other.
     *   <li>The hypervisor must be the same. Intel and AMD satisfy generic x86-64; ARM and RISC-V satisfy only themselves.
     *       A CPU generation satisfies itself and an open one; frequency marks at least.
     *   <li>Any GPU satisfies no GPU; else access, vendor and generation must be the same, and units, video memory and the
     *       marks of both at least. {@code _hwv} and {@code _ib} satisfy their absence.
     * </ul>
     */
    public boolean satisfies(FlavorName other) {
        return Order.satisfies(this, other);
    }

    /** How what this name promises relates to what the other does by the order of {@link #satisfies}, and why. */
    public FlavorComparison compare(FlavorName other) {
        return FlavorComparison.of(this, other);
    }

    FlavorName withGpu(Gpu other) {
        return new FlavorName(cpu, ram, disk, hypervisor, hardwareVirtualization, cpuBrand, other, infiniband, null);
    }

    /** The name in the spelling of v1, such as {@code SCS-4V:16:100s-z3h}. */
    public String toV1() {
        return Printer.print(this, NamingStandard.V1);
    }

    /** The name in the spelling of v2, which v3 kept: the canonical text. */
    public String toV2() {
        return text;
    }

    /** The name in the spelling of a version of the standard. */
    public String toString(NamingStandard standard) {
        return standard == NamingStandard.V1 ? toV1() : text;
    }

    /** What the name promises, in one plain sentence. */
    public String describe(Language language) {
        return Description.of(this, language);
    }

    /**
     * The parts as a tree of maps, lists, strings, integers, longs and booleans, ready for any JSON library. Only what the
     * name states is in it; keys keep the order of the name.
     */
    public Map<String, Object> asMap() {
        return Parts.of(this);
    }

    /**
     * The extra specs that say the same (SCS-0103): {@code scs:name-v1} and {@code scs:name-v2} with the two spellings,
     * {@code scs:cpu-type}, and {@code scs:diskN-type} for each of at most {@value Parts#MAX_DISK_SPECS} disks whose type
     * is stated.
     */
    public Map<String, String> extraSpecs() {
        return Parts.extraSpecs(this);
    }

    /** Whether the other is a name with the same canonical text. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FlavorName name && text.equals(name.text);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(text);
    }

    /** The canonical text. */
    @Override
    public String toString() {
        return text;
    }
}
