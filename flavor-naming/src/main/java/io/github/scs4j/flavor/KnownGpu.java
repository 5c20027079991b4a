package io.github.scs4j.flavor;

import io.github.scs4j.finding.Message;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A row of the GPU table (SCS-0100-w1, "GPU table"): a card or a partition of it, and how a flavor name writes it.
 * Immutable and thread-safe. The table takes its numbers from data sheets; providers must look up what they really
 * provide. A number is 0 where the table does not have it.
 */
public final class KnownGpu {
    private final GpuFamily family;
    private final String model;
    private final String key;
    private final GpuFraction fraction;
    private final int tensorCores;
    private final int cores;
    private final int unitsColumn;
    private final @Nullable String memoryKind;
    private final boolean approximate;
    private final Gpu gpu;

    KnownGpu(
            GpuFamily family,
            String model,
            String key,
            GpuFraction fraction,
            int tensorCores,
            int cores,
            int unitsColumn,
            @Nullable String memoryKind,
            boolean approximate,
            String piece) {
        this.family = family;
        this.model = model;
        this.key = key;
        this.fraction = fraction;
        this.tensorCores = tensorCores;
        this.cores = cores;
        this.unitsColumn = unitsColumn;
        this.memoryKind = memoryKind;
        this.approximate = approximate;
        this.gpu = Objects.requireNonNull(FlavorName.parse("SCS-1V-1_" + piece).gpu());
    }

    /** The vendor. */
    public GpuVendor vendor() {
        return gpu.vendor();
    }

    /** The vendor's generation as a name writes it, such as {@code a} or {@code 3.1}. */
    public String generation() {
        return gpu.generation();
    }

    /** The model as the table writes it, such as {@code A100}, {@code RTX6000 Ada} or {@code Inst MI300X}. */
    public String model() {
        return model;
    }

    /** How much of the card this is. */
    public GpuFraction fraction() {
        return fraction;
    }

    /** Whether the table has it among the consumer cards, which it does not recommend and gives no numbers of. */
    public boolean isConsumer() {
        return family.equals(GpuFamily.CONSUMER);
    }

    /** Number of tensor cores in the table. */
    public int tensorCores() {
        return tensorCores;
    }

    /** Number of Cuda cores, stream processors or shading units in the table. */
    public int cores() {
        return cores;
    }

    /** Number of processing units as the name piece has it: SMs, CUs or EUs. */
    public int units() {
        return gpu.units();
    }

    /** Video memory in GiB. */
    public int videoMemory() {
        return gpu.videoMemory();
    }

    /** Kind of the video memory, such as {@code HBM2e} or {@code GDDR6}; {@code null} if the table does not have it. */
    public @Nullable String memoryKind() {
        return memoryKind;
    }

    /** Whether the table marks numbers of this row as not validated. */
    public boolean isApproximate() {
        return approximate;
    }

    /** What a flavor name says of it, passed through. */
    public Gpu gpu() {
        return gpu;
    }

    /** What a flavor name says of it. */
    public Gpu gpu(GpuAccess access) {
        return gpu.withAccess(access);
    }

    /** The piece of a flavor name that the table gives it, such as {@code GNa-14-6}. */
    public String piece() {
        StringBuilder piece = new StringBuilder();
        Printer.gpu(piece, gpu, NamingStandard.LATEST.partDelimiter());
        return piece.toString();
    }

    /** What is doubtful about this row: numbers that are not validated, or that contradict each other (D21). */
    public List<Message> notes() {
        return GpuNotes.of(this);
    }

    /** Name piece and model, for logs. */
    @Override
    public String toString() {
        return piece() + " (" + fraction + " " + vendor().title() + " " + model + ")";
    }

    GpuFamily family() {
        return family;
    }

    /** The model in capitals without blanks, vendor and product line. */
    String key() {
        return key;
    }

    /** Number of processing units in the table's column, which may differ from the name piece (D21). */
    int unitsColumn() {
        return unitsColumn;
    }
}
