package io.github.scs4j.cli;

import io.github.scs4j.cli.Prompt.Choice;
import io.github.scs4j.finding.Language;
import io.github.scs4j.flavor.Cpu;
import io.github.scs4j.flavor.CpuBrand;
import io.github.scs4j.flavor.CpuType;
import io.github.scs4j.flavor.CpuVendor;
import io.github.scs4j.flavor.Disk;
import io.github.scs4j.flavor.DiskType;
import io.github.scs4j.flavor.FlavorName;
import io.github.scs4j.flavor.FlavorNameBuilder;
import io.github.scs4j.flavor.Gpu;
import io.github.scs4j.flavor.GpuAccess;
import io.github.scs4j.flavor.GpuVendor;
import io.github.scs4j.flavor.Hypervisor;
import io.github.scs4j.flavor.Ram;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Asks for every part of a flavor name, in the order of the name. */
final class Questionnaire {
    private static final List<String> GHZ = List.of("2.75", "3.25", "3.75");

    private final Prompt prompt;
    private final Language language;

    Questionnaire(Prompt prompt, Language language) {
        this.prompt = prompt;
        this.language = language;
    }

    /**
     * The name of all answers.
     *
     * @throws java.io.EOFException if the answers end before
     */
    FlavorName ask() throws IOException {
        FlavorNameBuilder name = FlavorName.builder(cpu(), ram());
        show(name);
        name.disk(disk());
        show(name);
        name.hypervisor(prompt.choice(false, Wording.HYPERVISOR, hypervisors()));
        name.hardwareVirtualization(prompt.yes(Wording.HARDWARE_VIRTUALIZATION));
        name.cpuBrand(cpuBrand());
        show(name);
        name.gpu(gpu());
        name.infiniband(prompt.yes(Wording.INFINIBAND));
        return name.build();
    }

    private void show(FlavorNameBuilder name) throws IOException {
        prompt.say(name.build() + " ...");
    }

    private Cpu cpu() throws IOException {
        int count = prompt.number(true, Wording.VCPUS);
        List<Choice<CpuType>> types = new ArrayList<>();
        for (CpuType type : CpuType.values()) {
            types.add(new Choice<>(String.valueOf(type.letter()), type.meaning(language), type));
        }
        CpuType type = Objects.requireNonNull(prompt.choice(true, Wording.CPU_TYPE, types));
        return new Cpu(count, type, prompt.yes(Wording.INSECURE));
    }

    private Ram ram() throws IOException {
        prompt.say(Wording.RAM.in(language));
        Long halves = Objects.requireNonNull(prompt.read(true, Questionnaire::halfGibibytes, Wording.NOT_AN_AMOUNT));
        boolean noEcc = prompt.yes(Wording.NO_ECC);
        return new Ram(halves, noEcc, prompt.yes(Wording.OVERSUBSCRIBED));
    }

    private @Nullable Disk disk() throws IOException {
        int count = prompt.number(false, Wording.DISKS);
        if (count == 0) {
            return null;
        }
        int size = prompt.number(false, Wording.DISK_SIZE);
        List<Choice<DiskType>> types = new ArrayList<>();
        for (DiskType type : DiskType.values()) {
            types.add(new Choice<>(String.valueOf(type.letter()), type.meaning(language), type));
        }
        return new Disk(count, size, prompt.choice(false, Wording.DISK_TYPE, types));
    }

    private @Nullable CpuBrand cpuBrand() throws IOException {
        List<Choice<CpuVendor>> vendors = new ArrayList<>();
        for (CpuVendor vendor : CpuVendor.values()) {
            vendors.add(new Choice<>(String.valueOf(vendor.letter()), vendor.title(), vendor));
        }
        CpuVendor vendor = prompt.choice(false, Wording.CPU_VENDOR, vendors);
        if (vendor == null) {
            return null;
        }
        Integer generation = null;
        if (vendor.latestGeneration() > 0) {
            generation = prompt.choice(false, Wording.CPU_GENERATION, generations(vendor));
        }
        Integer marks = prompt.choice(false, Wording.CPU_FREQUENCY, frequencies());
        return new CpuBrand(vendor, generation == null ? 0 : generation, marks == null ? 0 : marks);
    }

    private @Nullable Gpu gpu() throws IOException {
        GpuAccess access = prompt.choice(false, Wording.GPU, accesses());
        if (access == null) {
            return null;
        }
        List<Choice<GpuVendor>> vendors = new ArrayList<>();
        for (GpuVendor each : GpuVendor.values()) {
            vendors.add(new Choice<>(String.valueOf(each.letter()), each.title(), each));
        }
        GpuVendor vendor = Objects.requireNonNull(prompt.choice(true, Wording.GPU_VENDOR, vendors));
        String generation = gpuGeneration(access, vendor);
        int units = prompt.number(false, Wording.GPU_UNITS, vendor.units());
        if (units == 0) {
            return new Gpu(access, vendor, generation);
        }
        Integer marks = prompt.choice(
                false,
                Wording.GPU_FREQUENCY,
                List.of(
                        new Choice<>("h", Wording.HIGH.in(language), 1),
                        new Choice<>("hh", Wording.HIGHER.in(language), 2)));
        int memory = generation.isEmpty() ? 0 : prompt.number(false, Wording.VIDEO_MEMORY);
        boolean bandwidth = memory > 0 && prompt.yes(Wording.BANDWIDTH);
        return new Gpu(access, vendor, generation, units, marks == null ? 0 : marks, memory, bandwidth ? 1 : 0);
    }

    private String gpuGeneration(GpuAccess access, GpuVendor vendor) throws IOException {
        prompt.say(Wording.GPU_GENERATION.in(language));
        for (String generation : knownGenerations(vendor)) {
            prompt.say("  " + generation + "  " + vendor.generationTitle(generation));
        }
        String generation = prompt.read(
                false, answer -> generation(access, vendor, answer), Wording.NOT_A_GENERATION, vendor.title());
        return generation == null ? "" : generation;
    }

    private List<Choice<Hypervisor>> hypervisors() {
        List<Choice<Hypervisor>> choices = new ArrayList<>();
        for (Hypervisor hypervisor : Hypervisor.values()) {
            String title = hypervisor == Hypervisor.BARE_METAL ? Wording.BARE_METAL.in(language) : hypervisor.title();
            choices.add(new Choice<>(hypervisor.code(), title, hypervisor));
        }
        return choices;
    }

    private List<Choice<Integer>> generations(CpuVendor vendor) {
        List<Choice<Integer>> choices = new ArrayList<>();
        choices.add(new Choice<>("0", Wording.OLD_GENERATION.in(language), 0));
        for (int generation = 1; generation <= vendor.latestGeneration(); generation++) {
            String title = vendor.generationTitle(generation);
            choices.add(new Choice<>(Integer.toString(generation), title == null ? "" : title, generation));
        }
        return choices;
    }

    private List<Choice<Integer>> frequencies() {
        List<Choice<Integer>> choices = new ArrayList<>();
        for (int marks = 1; marks <= CpuBrand.MAX_FREQUENCY_MARKS; marks++) {
            String ghz = GHZ.get(marks - 1);
            String shown = language == Language.GERMAN ? ghz.replace('.', ',') : ghz;
            choices.add(new Choice<>("h".repeat(marks), Wording.ABOVE.in(language, shown), marks));
        }
        return choices;
    }

    private List<Choice<GpuAccess>> accesses() {
        return List.of(
                new Choice<>("G", Wording.PASS_THROUGH.in(language), GpuAccess.PASS_THROUGH),
                new Choice<>("g", Wording.VIRTUAL.in(language), GpuAccess.VIRTUAL));
    }

    private static List<String> knownGenerations(GpuVendor vendor) {
        return switch (vendor) {
            case NVIDIA -> List.of("f", "k", "m", "p", "v", "t", "a", "l", "g", "b", "u");
            case AMD -> List.of("0.4", "0.5", "1", "1.1", "2", "2.1", "3", "3.1", "3.5", "4", "4.1", "5");
            case INTEL -> List.of("0.9", "1", "2", "3", "4");
        };
    }

    private static @Nullable String generation(GpuAccess access, GpuVendor vendor, String answer) {
        try {
            return new Gpu(access, vendor, answer).generation();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** The amount that a name with it has; {@code null} if there is no such name, or it says more than an amount. */
    private static @Nullable Long halfGibibytes(String answer) {
        FlavorName name =
                FlavorName.tryParse("SCS-1L-" + answer.replace(',', '.')).name();
        if (name == null) {
            return null;
        }
        Ram ram = new Ram(name.ram().halfGibibytes(), false, false);
        return FlavorName.builder(name.cpu(), ram).build().equals(name) ? ram.halfGibibytes() : null;
    }
}
