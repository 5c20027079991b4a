package io.github.scs4j.flavor;

import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.MessageTemplate;
import org.jspecify.annotations.Nullable;

/** The wording of a difference between two names: {@code {0}} is what the first has, {@code {1}} what the second has. */
final class Reason {
    /** What stands for a value that a name leaves open; no wording shows it. */
    private static final String OPEN = "";

    private final FlavorPart part;
    private final FlavorComparison.Relation relation;
    private final String own;
    private final String other;

    private Reason(FlavorPart part, FlavorComparison.Relation relation, String own, String other) {
        this.part = part;
        this.relation = relation;
        this.own = own;
        this.other = other;
    }

    static Message of(FlavorPart part, FlavorComparison.Relation relation, FlavorName own, FlavorName other) {
        return new Reason(part, relation, value(part, own), value(part, other)).message();
    }

    private Message message() {
        return switch (part) {
            case CPU_COUNT ->
                ordered(
                        "there are more vCPUs: {0} instead of {1}",
                        "es gibt mehr vCPUs: {0} statt {1}",
                        "there are fewer vCPUs: {0} instead of {1}",
                        "es gibt weniger vCPUs: {0} statt {1}");
            case CPU_TYPE ->
                ordered(
                        "more of a core stands behind each vCPU: {0} instead of {1}",
                        "hinter jeder vCPU steht mehr von einem Kern: {0} statt {1}",
                        "less of a core stands behind each vCPU: {0} instead of {1}",
                        "hinter jeder vCPU steht weniger von einem Kern: {0} statt {1}");
            case CPU_SECURITY ->
                ordered(
                        "the protection against CPU vulnerabilities is not weakened (no i)",
                        "der Schutz gegen CPU-Sicherheitslücken ist nicht geschwächt (kein i)",
                        "the protection against CPU vulnerabilities is weak (i)",
                        "der Schutz gegen CPU-Sicherheitslücken ist schwach (i)");
            case RAM_SIZE ->
                ordered(
                        "there is more RAM: {0} GiB instead of {1} GiB",
                        "es gibt mehr RAM: {0} GiB statt {1} GiB",
                        "there is less RAM: {0} GiB instead of {1} GiB",
                        "es gibt weniger RAM: {0} GiB statt {1} GiB");
            case RAM_ECC ->
                ordered(
                        "the RAM has error correction (no u)",
                        "das RAM hat Fehlerkorrektur (kein u)",
                        "the RAM has no error correction (u)",
                        "das RAM hat keine Fehlerkorrektur (u)");
            case RAM_OVERSUBSCRIPTION ->
                ordered(
                        "the RAM is not oversubscribed (no o)",
                        "das RAM ist nicht überbucht (kein o)",
                        "the RAM is oversubscribed (o)",
                        "das RAM ist überbucht (o)");
            case DISK -> ordered("there is a disk", "es gibt eine Disk", "there is no disk", "es gibt keine Disk");
            case DISK_COUNT ->
                ordered(
                        "there are more disks: {0} instead of {1}",
                        "es gibt mehr Disks: {0} statt {1}",
                        "there are fewer disks: {0} instead of {1}",
                        "es gibt weniger Disks: {0} statt {1}");
            case DISK_SIZE -> diskSize();
            case DISK_TYPE -> diskType();
            case HYPERVISOR ->
                message(
                        "the hypervisors {0} and {1} cannot be compared",
                        "die Hypervisoren {0} und {1} sind nicht vergleichbar");
            case HARDWARE_VIRTUALIZATION ->
                ordered(
                        "hardware virtualization is promised",
                        "Hardware-Virtualisierung ist zugesagt",
                        "hardware virtualization is not promised",
                        "Hardware-Virtualisierung ist nicht zugesagt");
            case CPU_VENDOR -> cpuVendor();
            case CPU_GENERATION -> cpuGeneration();
            case CPU_FREQUENCY ->
                ordered(
                        "the CPU has more frequency marks (h): {0} instead of {1}",
                        "die CPU hat mehr Frequenzmarken (h): {0} statt {1}",
                        "the CPU has fewer frequency marks (h): {0} instead of {1}",
                        "die CPU hat weniger Frequenzmarken (h): {0} statt {1}");
            case GPU -> ordered("there is a GPU", "es gibt eine GPU", "there is no GPU", "es gibt keine GPU");
            case GPU_ACCESS ->
                message(
                        "pass-through (G) and virtual (g) GPUs cannot be compared",
                        "durchgereichte (G) und virtuelle (g) GPUs sind nicht vergleichbar");
            case GPU_VENDOR ->
                message(
                        "the GPU vendors {0} and {1} cannot be compared",
                        "die GPU-Hersteller {0} und {1} sind nicht vergleichbar");
            case GPU_GENERATION -> gpuGeneration();
            case GPU_UNITS -> gpuUnits();
            case GPU_FREQUENCY ->
                ordered(
                        "the GPU has more frequency marks (h): {0} instead of {1}",
                        "die GPU hat mehr Frequenzmarken (h): {0} statt {1}",
                        "the GPU has fewer frequency marks (h): {0} instead of {1}",
                        "die GPU hat weniger Frequenzmarken (h): {0} statt {1}");
            case GPU_MEMORY -> gpuMemory();
            case GPU_BANDWIDTH ->
                ordered(
                        "the video memory has more bandwidth marks (h): {0} instead of {1}",
                        "der Videospeicher hat mehr Bandbreitenmarken (h): {0} statt {1}",
                        "the video memory has fewer bandwidth marks (h): {0} instead of {1}",
                        "der Videospeicher hat weniger Bandbreitenmarken (h): {0} statt {1}");
            case INFINIBAND ->
                ordered(
                        "Infiniband is promised",
                        "Infiniband ist zugesagt",
                        "Infiniband is not promised",
                        "Infiniband ist nicht zugesagt");
        };
    }

    private Message diskSize() {
        if (own.isEmpty()) {
            return message(
                    "a disk whose size the cloud chooses and one of {1} GB cannot be compared",
                    "eine Disk, deren Größe die Cloud wählt, und eine mit {1} GB sind nicht vergleichbar");
        }
        if (other.isEmpty()) {
            return message(
                    "a disk of {0} GB and one whose size the cloud chooses cannot be compared",
                    "eine Disk mit {0} GB und eine, deren Größe die Cloud wählt, sind nicht vergleichbar");
        }
        return ordered(
                "there is more space per disk: {0} GB instead of {1} GB",
                "es gibt mehr Platz je Disk: {0} GB statt {1} GB",
                "there is less space per disk: {0} GB instead of {1} GB",
                "es gibt weniger Platz je Disk: {0} GB statt {1} GB");
    }

    private Message diskType() {
        if (own.isEmpty() || other.isEmpty()) {
            return ordered(
                    "the disk type is {0}, the other name leaves it open",
                    "der Disk-Typ ist {0}, der andere Name lässt ihn offen",
                    "the disk type is left open, the other name states {1}",
                    "der Disk-Typ ist offen, der andere Name gibt {1} an");
        }
        return relation == FlavorComparison.Relation.INCOMPARABLE
                ? message(
                        "the disk types {0} and {1} cannot be compared",
                        "die Disk-Typen {0} und {1} sind nicht vergleichbar")
                : ordered(
                        "the disk type is better: {0} instead of {1}",
                        "der Disk-Typ ist besser: {0} statt {1}",
                        "the disk type is worse: {0} instead of {1}",
                        "der Disk-Typ ist schlechter: {0} statt {1}");
    }

    private Message cpuVendor() {
        return relation == FlavorComparison.Relation.INCOMPARABLE
                ? message(
                        "the CPU brands {0} and {1} cannot be compared",
                        "die CPU-Marken {0} und {1} sind nicht vergleichbar")
                : ordered(
                        "the CPU is {0}, the other name leaves the vendor open",
                        "die CPU ist {0}, der andere Name lässt den Hersteller offen",
                        "the CPU vendor is left open, the other name states {1}",
                        "der CPU-Hersteller ist offen, der andere Name gibt {1} an");
    }

    private Message cpuGeneration() {
        return relation == FlavorComparison.Relation.INCOMPARABLE
                ? message(
                        "the CPU generations {0} and {1} cannot be compared",
                        "die CPU-Generationen {0} und {1} sind nicht vergleichbar")
                : ordered(
                        "the CPU generation is {0}, the other name leaves it open",
                        "die CPU-Generation ist {0}, der andere Name lässt sie offen",
                        "the CPU generation is left open, the other name states {1}",
                        "die CPU-Generation ist offen, der andere Name gibt {1} an");
    }

    private Message gpuGeneration() {
        if (own.isEmpty()) {
            return message(
                    "a GPU whose generation is left open and one of generation {1} cannot be compared",
                    "eine GPU, deren Generation offen ist, und eine der Generation {1} sind nicht vergleichbar");
        }
        if (other.isEmpty()) {
            return message(
                    "a GPU of generation {0} and one whose generation is left open cannot be compared",
                    "eine GPU der Generation {0} und eine, deren Generation offen ist, sind nicht vergleichbar");
        }
        return message(
                "the GPU generations {0} and {1} cannot be compared",
                "die GPU-Generationen {0} und {1} sind nicht vergleichbar");
    }

    private Message gpuUnits() {
        return own.isEmpty() || other.isEmpty()
                ? ordered(
                        "the number of processing units is {0}, the other name leaves it open",
                        "die Anzahl der Recheneinheiten ist {0}, der andere Name lässt sie offen",
                        "the number of processing units is left open, the other name states {1}",
                        "die Anzahl der Recheneinheiten ist offen, der andere Name gibt {1} an")
                : ordered(
                        "the GPU has more processing units: {0} instead of {1}",
                        "die GPU hat mehr Recheneinheiten: {0} statt {1}",
                        "the GPU has fewer processing units: {0} instead of {1}",
                        "die GPU hat weniger Recheneinheiten: {0} statt {1}");
    }

    private Message gpuMemory() {
        return own.isEmpty() || other.isEmpty()
                ? ordered(
                        "the video memory is {0} GiB, the other name leaves it open",
                        "der Videospeicher ist {0} GiB, der andere Name lässt ihn offen",
                        "the video memory is left open, the other name states {1} GiB",
                        "der Videospeicher ist offen, der andere Name gibt {1} GiB an")
                : ordered(
                        "there is more video memory: {0} GiB instead of {1} GiB",
                        "es gibt mehr Videospeicher: {0} GiB statt {1} GiB",
                        "there is less video memory: {0} GiB instead of {1} GiB",
                        "es gibt weniger Videospeicher: {0} GiB statt {1} GiB");
    }

    private Message ordered(String english, String german, String lessEnglish, String lessGerman) {
        return relation == FlavorComparison.Relation.MORE ? message(english, german) : message(lessEnglish, lessGerman);
    }

    private Message message(String english, String german) {
        return new MessageTemplate(part + "-" + relation + openness(), english, german).with(own, other);
    }

    /** The end of the key: what one of the two leaves open is worded differently. */
    private String openness() {
        if (own.isEmpty() == other.isEmpty()) {
            return "";
        }
        return own.isEmpty() ? "-own-open" : "-other-open";
    }

    /** What a name states in a part, without unit; empty if it leaves it open, or if no wording shows it. */
    private static String value(FlavorPart part, FlavorName name) {
        return switch (part) {
            case CPU_COUNT -> Integer.toString(name.cpu().count());
            case CPU_TYPE -> String.valueOf(name.cpu().type().letter());
            case RAM_SIZE -> name.ram().gibibytes();
            case DISK_COUNT, DISK_SIZE, DISK_TYPE -> ofDisk(part, name.disk());
            case HYPERVISOR -> name.hypervisorOrDefault().title();
            case CPU_VENDOR, CPU_GENERATION, CPU_FREQUENCY -> ofBrand(part, name.cpuBrand());
            case GPU_VENDOR, GPU_GENERATION, GPU_UNITS, GPU_FREQUENCY, GPU_MEMORY, GPU_BANDWIDTH ->
                ofGpu(part, name.gpu());
            case CPU_SECURITY,
                    RAM_ECC,
                    RAM_OVERSUBSCRIPTION,
                    DISK,
                    HARDWARE_VIRTUALIZATION,
                    GPU,
                    GPU_ACCESS,
                    INFINIBAND -> OPEN;
        };
    }

    private static String ofDisk(FlavorPart part, @Nullable Disk disk) {
        if (disk == null) {
            return OPEN;
        }
        DiskType type = disk.type();
        return switch (part) {
            case DISK_COUNT -> Integer.toString(disk.count());
            case DISK_SIZE -> number(disk.size());
            default -> type == null ? OPEN : String.valueOf(type.letter());
        };
    }

    private static String ofBrand(FlavorPart part, @Nullable CpuBrand brand) {
        return switch (part) {
            case CPU_VENDOR -> brand == null ? "x86-64" : brand.vendor().title();
            case CPU_GENERATION -> brand == null ? OPEN : number(brand.generation());
            default -> brand == null ? "0" : Integer.toString(brand.frequencyMarks());
        };
    }

    private static String ofGpu(FlavorPart part, @Nullable Gpu gpu) {
        if (gpu == null) {
            return OPEN;
        }
        return switch (part) {
            case GPU_VENDOR -> gpu.vendor().title();
            case GPU_GENERATION -> gpu.generation();
            case GPU_UNITS -> number(gpu.units());
            case GPU_FREQUENCY -> Integer.toString(gpu.frequencyMarks());
            case GPU_MEMORY -> number(gpu.videoMemory());
            default -> Integer.toString(gpu.bandwidthMarks());
        };
    }

    private static String number(int value) {
        return value == 0 ? OPEN : Integer.toString(value);
    }
}
