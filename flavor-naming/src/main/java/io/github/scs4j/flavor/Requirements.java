package io.github.scs4j.flavor;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.MessageTemplate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads requirements in plain words, one clause after the other, into the parts of a name. */
final class Requirements {
    static final String THREAD_WORDS = " thread threads hyperthread hyperthreads ";
    static final String CPU_WORDS = " vcpu vcpus cpu cpus vcore vcores core cores kern kerne kernen" + THREAD_WORDS;
    static final String UNITS = " mib mb gib gb g tib tb ";
    static final String RAM_WORDS = " ram memory speicher arbeitsspeicher hauptspeicher ";
    private static final String DISK_WORDS =
            " disk disks root ssd ssds nvme hdd hdds ceph network netzwerk volume volumes storage"
                    + " drive drives platte platten festplatte festplatten ";
    private static final String OTHER_DISK_WORDS = " swap ephemeral ephemeren ephemere scratch auslagerung ";
    static final String GPU_WORDS = " gpu gpus vgpu vram nvidia sm sms cu cus eu eus ";
    private static final String BRAND_WORDS = " intel xeon amd zen epyc arm arm64 aarch64 armv8 risc-v riscv ";
    static final String NETWORK_WORDS = " gbit gbits gbps gbe mbit mbits mbps bandwidth lan nic nics ethernet ";
    private static final String PLACE_WORDS = " in region zone location standort site datacenter rechenzentrum ";
    private static final String BOOST_WORDS = " turbo boost max peak maximal up to bis zu ";
    private static final String FILLERS = " with of a an the at least on each per and for mit von einer eine ein je"
            + " mindestens local lokal lokale lokalen all auf is be should total ghz mhz x86 generic class gb gib und der die"
            + " das processor processors prozessor prozessoren physical physisch physische ";

    private final String text;
    private final List<Finding> findings = new ArrayList<>();

    private @Nullable Cores cores;
    private @Nullable Ram ram;
    private @Nullable Disk disk;
    private @Nullable Hypervisor hypervisor;
    private boolean hardwareVirtualization;
    private @Nullable CpuBrand brand;
    private @Nullable Gpu gpu;
    private boolean infiniband;

    private boolean contradictory;
    private boolean ramIsNamed;
    private String cpuText = "";
    private String ramText = "";
    private String diskText = "";
    private final List<Clause.Word> frequencies = new ArrayList<>();
    private final List<Qualifiers.Mark> exclusives = new ArrayList<>();
    private Qualifiers.@Nullable Mark noDisk;

    private boolean noEcc;
    private boolean ramOversubscribed;
    private boolean insecure;
    private boolean crowded;
    private boolean shared;
    private boolean dedicated;
    private boolean dedicatedThreads;

    /** The vCPUs of one clause. */
    private record Cores(
            int count, boolean virtual, boolean thread, boolean core, boolean dedicated, Location.Range place) {
        boolean contradicts(Cores other) {
            return count != other.count
                    || virtual != other.virtual
                    || thread != other.thread
                    || core != other.core
                    || dedicated != other.dedicated;
        }
    }

    Requirements(String text) {
        this.text = text;
    }

    static FlavorProposal tooLong(String text) {
        String most = Integer.toString(FlavorProposal.MAX_LENGTH);
        Message message = Rules.REQUIREMENTS_TOO_LONG.with(most, Integer.toString(text.length()));
        Finding finding = Finding.error(Rules.REQUIREMENT, text, message)
                .withLocation(new Location.Range(FlavorProposal.MAX_LENGTH, text.length()));
        return new FlavorProposal(null, List.of(finding));
    }

    FlavorProposal propose() {
        List<Clause.Passage> passages = Clause.passages(text);
        for (Clause.Passage passage : passages) {
            for (Clause clause : passage.clauses()) {
                ramIsNamed |= isRam(clause);
            }
        }
        boolean wasOversubscribed = false;
        for (Clause.Passage passage : passages) {
            if (wasOversubscribed && takeRamAlone(passage)) {
                continue;
            }
            wasOversubscribed = read(passage);
        }
        diskContradictions();
        Cpu cpu = cpu();
        Ram marked = ram == null ? null : new Ram(ram.halfGibibytes(), noEcc, ramOversubscribed);
        CpuBrand marks = brandWithFrequency();
        if (cores == null) {
            missing(Rules.CPU_REQUIRED.with());
        }
        if (marked == null) {
            missing(Rules.RAM_REQUIRED.with());
        }
        FlavorName name = cpu == null || marked == null || contradictory
                ? null
                : new FlavorNameBuilder(cpu, marked)
                        .disk(disk)
                        .hypervisor(hypervisor)
                        .hardwareVirtualization(hardwareVirtualization)
                        .cpuBrand(marks)
                        .gpu(gpu)
                        .infiniband(infiniband)
                        .build();
        findings.sort((one, other) -> Integer.compare(start(one), start(other)));
        return new FlavorProposal(name, findings);
    }

    /** Whether the passage says that something is oversubscribed, without a number of its own. */
    private boolean read(Clause.Passage passage) {
        boolean numbers = false;
        boolean readCpu = passage.cpu();
        boolean readRam = passage.ram();
        boolean readGpu = false;
        boolean readDisk = false;
        for (Clause clause : passage.clauses()) {
            numbers |= clause.hasNumber();
            Part part = read(clause);
            readCpu |= part == Part.CPU;
            readRam |= part == Part.RAM;
            readGpu |= part == Part.GPU;
            readDisk |= part == Part.DISK;
            tellUnread(clause);
        }
        boolean oversubscribed = false;
        for (Qualifiers.Mark mark : passage.marks()) {
            boolean either = mark.cpu() || mark.ram();
            boolean markCpu = either ? mark.cpu() : readCpu;
            boolean markRam = either ? mark.ram() : readRam;
            boolean other = !markCpu && !markRam && (readGpu || readDisk);
            apply(mark, markCpu, markRam, other && mark.kind() == Qualifiers.Kind.SHARED, either);
            oversubscribed |= mark.kind() == Qualifiers.Kind.OVERSUBSCRIBED
                    || mark.kind() == Qualifiers.Kind.HEAVILY_OVERSUBSCRIBED;
        }
        return oversubscribed && !numbers;
    }

    /** Takes "RAM" alone after something oversubscribed: it goes on with the list. */
    private boolean takeRamAlone(Clause.Passage passage) {
        if (passage.clauses().size() != 1 || !passage.marks().isEmpty()) {
            return false;
        }
        Clause clause = passage.clauses().get(0);
        if (clause.hasNumber() || !clause.hasAnyOf(RAM_WORDS) || !clause.consistsOf(RAM_WORDS)) {
            return false;
        }
        ramOversubscribed = true;
        return true;
    }

    private void apply(Qualifiers.Mark mark, boolean onCpu, boolean onRam, boolean onOther, boolean named) {
        switch (mark.kind()) {
            case NO_ECC -> noEcc = true;
            case INSECURE -> insecure = true;
            case CROWDED -> crowded = true;
            case SHARED -> shared(mark, onCpu, onRam, onOther);
            case OVERSUBSCRIBED -> oversubscribed(mark, onCpu, onRam, named, false);
            case HEAVILY_OVERSUBSCRIBED -> oversubscribed(mark, onCpu, onRam, named, true);
            case NOT_OVERSUBSCRIBED -> {
                if (onCpu || !onRam) {
                    exclusives.add(mark);
                }
            }
            case DEDICATED -> dedicated = true;
            case DEDICATED_THREAD -> {
                dedicated = true;
                dedicatedThreads = true;
            }
            case NO_DISK -> noDisk = mark;
            case NO_SUCH_DISK -> {
                // a name without this disk does not promise it
            }
            case ABSENT -> tell(mark, Rules.REQUIREMENT_UNKNOWN);
        }
    }

    private void shared(Qualifiers.Mark mark, boolean onCpu, boolean onRam, boolean onOther) {
        if (onOther) {
            tell(mark, Rules.REQUIREMENT_UNKNOWN);
        } else {
            shared |= onCpu || !onRam;
            ramOversubscribed |= onRam && !onCpu;
        }
    }

    private void oversubscribed(Qualifiers.Mark mark, boolean onCpu, boolean onRam, boolean named, boolean heavily) {
        boolean open = onCpu == onRam && !named;
        if (onCpu || open) {
            shared = true;
            crowded |= heavily;
        }
        ramOversubscribed |= onRam || open;
        if (open) {
            tell(mark, Rules.REQUIREMENT_OVERSUBSCRIBED);
        }
    }

    private @Nullable Cpu cpu() {
        Cores stated = cores;
        if (stated == null) {
            return null;
        }
        boolean exclusive = stated.dedicated() || dedicated;
        boolean thread = stated.thread() || dedicatedThreads;
        CpuType type = CpuType.SHARED_CORE;
        if (crowded) {
            type = CpuType.CROWDED_CORE;
        } else if (!shared && (exclusive || !stated.virtual())) {
            type = thread
                    ? CpuType.DEDICATED_THREAD
                    : stated.core() || exclusive ? CpuType.DEDICATED_CORE : CpuType.SHARED_CORE;
        }
        if (type.isDedicated() && !exclusive) {
            Message message = Rules.REQUIREMENT_DEDICATED.with(cpuText, stated.count() + String.valueOf(type.letter()));
            findings.add(Finding.info(Rules.REQUIREMENT, text, message).withLocation(stated.place()));
        }
        for (Qualifiers.Mark mark : exclusives) {
            if (!type.isDedicated()) {
                tell(mark, Rules.REQUIREMENT_UNKNOWN);
            }
        }
        return new Cpu(stated.count(), type, insecure);
    }

    private @Nullable CpuBrand brandWithFrequency() {
        CpuBrand stated = brand;
        int marks = frequencies.isEmpty() ? 0 : CpuBrand.MAX_FREQUENCY_MARKS;
        for (Clause.Word frequency : frequencies) {
            long megahertz = frequency.number();
            int itsMarks = megahertz > 3750 ? 3 : megahertz > 3250 ? 2 : megahertz > 2750 ? 1 : 0;
            marks = Math.min(marks, itsMarks);
            if (itsMarks == 0) {
                tell(frequency.start(), frequency.end(), Rules.REQUIREMENT_UNKNOWN);
            } else if (stated == null) {
                tell(frequency.start(), frequency.end(), Rules.REQUIREMENT_FREQUENCY);
            }
        }
        return stated == null ? null : new CpuBrand(stated.vendor(), stated.generation(), marks);
    }

    private void diskContradictions() {
        Qualifiers.Mark none = noDisk;
        if (none != null && disk != null) {
            contradiction(none.start(), none.end(), diskText);
        }
    }

    private static boolean isRam(Clause clause) {
        return clause.hasAnyOf(RAM_WORDS)
                && clause.hasSize()
                && !clause.hasAnyOf(GPU_WORDS)
                && !clause.hasModel()
                && !clause.hasAnyOf(DISK_WORDS);
    }

    /** Reads a clause; what it was about, or {@code CPU_BRAND} for everything but sizes. */
    private Part read(Clause clause) {
        if (clause.hasAnyOf(NETWORK_WORDS) || clause.hasAnyOf(OTHER_DISK_WORDS)) {
            return Part.INFINIBAND;
        }
        boolean aPlace = clause.hasAnyOf(PLACE_WORDS) && !clause.hasAnyOf(BRAND_WORDS);
        List<CpuBrand> named = aPlace ? List.of() : CpuNames.take(clause);
        if (clause.hasAnyOf(GPU_WORDS) || clause.hasModel()) {
            brandBesideGpu(clause, named);
            gpu(clause);
            return Part.GPU;
        }
        frequency(clause);
        boolean branded = clause.hasAnyOf(BRAND_WORDS);
        long generation = branded ? clause.takeNumberAfter("zen", "gen", "generation") : -1;
        Part part = Part.CPU_BRAND;
        if (clause.hasAnyOf(CPU_WORDS) && clause.hasNumber()) {
            cpu(clause);
            part = Part.CPU;
        } else if (clause.hasAnyOf(DISK_WORDS)) {
            disk(clause);
            part = Part.DISK;
        } else if (clause.hasAnyOf(RAM_WORDS) || (clause.hasSize() && ram == null && !ramIsNamed)) {
            ram(clause);
            part = Part.RAM;
        } else if (clause.hasSize()) {
            disk(clause);
            part = Part.DISK;
        }
        platform(clause);
        brand(clause, named, generation);
        if (clause.take("infiniband", "ib")) {
            infiniband = true;
        }
        return part;
    }

    private void frequency(Clause clause) {
        Clause.Word frequency = clause.takeMeasured(" ghz mhz ");
        if (frequency == null) {
            return;
        }
        if (clause.hasAnyOf(BOOST_WORDS)) {
            clause.takeAnyOf(BOOST_WORDS);
            tell(frequency.start(), frequency.end(), Rules.REQUIREMENT_UNKNOWN);
            return;
        }
        boolean megahertz = frequency.text().equals("mhz");
        long number = megahertz ? frequency.number() / 1000 : frequency.number();
        frequencies.add(new Clause.Word(frequency.text(), number, frequency.start(), frequency.end()));
    }

    private void cpu(Clause clause) {
        long count = clause.takeNumberOf(CPU_WORDS);
        boolean thread = clause.take("thread", "threads", "hyperthread", "hyperthreads", "smt");
        boolean core = clause.take("core", "cores", "kern", "kerne", "kernen");
        boolean virtual = clause.take("vcpu", "vcpus", "vcore", "vcores", "virtual", "virtuelle", "virtuellen");
        boolean exclusive = clause.takeAnyOf(Qualifiers.DEDICATED);
        clause.take("cpu", "cpus");
        int whole = whole(clause, count);
        if (whole == 0) {
            return;
        }
        Cores stated = new Cores(whole, virtual, thread, core, exclusive, range(clause));
        Cores before = cores;
        if (before != null && before.contradicts(stated)) {
            contradiction(clause.start(), clause.end(), cpuText);
        } else if (before == null) {
            cores = stated;
            cpuText = Visible.text(clause.text());
        }
    }

    private void ram(Clause clause) {
        long thousandths = clause.takeNumberOf(UNITS);
        boolean mebibytes = clause.take("mib", "mb", "m");
        boolean tebibytes = clause.take("tib", "tb");
        clause.take("gib", "gb", "g");
        clause.takeAnyOf(RAM_WORDS);
        if (thousandths < 0) {
            cannotSay(clause);
            return;
        }
        long perUnit = mebibytes ? 1 : tebibytes ? 1024L * 1024 : 1024;
        long thousandthsOfMebibytes = thousandths > Long.MAX_VALUE / perUnit ? Long.MAX_VALUE : thousandths * perUnit;
        long half = Math.min(thousandthsOfMebibytes / 512_000, Ram.MAX_HALF_GIBIBYTES);
        if (half == 0) {
            cannotSay(clause);
            return;
        }
        Ram rounded = new Ram(half, false, false);
        if (half * 512_000 != thousandthsOfMebibytes) {
            rounded(clause, rounded.gibibytes());
        }
        if (ram == null) {
            ram = rounded;
            ramText = Visible.text(clause.text());
        } else if (!rounded.equals(ram)) {
            contradiction(clause.start(), clause.end(), ramText);
        }
    }

    private void disk(Clause clause) {
        long count = clause.takeDiskCount();
        DiskType type = null;
        if (clause.take("nvme")) {
            type = DiskType.NVME;
            clause.take("ssd", "ssds");
        } else if (clause.take("ssd", "ssds")) {
            type = DiskType.SSD;
        } else if (clause.take("hdd", "hdds", "sata", "sas")) {
            type = DiskType.HDD;
        } else if (clause.take("network", "netzwerk", "ceph", "cinder")) {
            type = DiskType.NETWORK;
        }
        long thousandths = clause.takeNumberOf(UNITS);
        boolean mebibytes = clause.take("mib", "mb");
        boolean terabytes = clause.take("tb");
        boolean tebibytes = clause.take("tib");
        clause.take("gib", "gb", "g");
        clause.takeAnyOf(DISK_WORDS);
        clause.take("shared");
        long size = Math.max(0, thousandths);
        long gigabytes = mebibytes ? size / 1024 : size * (terabytes ? 1000 : tebibytes ? 1024 : 1);
        long capped = Math.min(gigabytes / 1000, Integer.MAX_VALUE);
        if (count == 0 || (thousandths >= 0 && capped == 0)) {
            cannotSay(clause);
            return;
        }
        if (capped * 1000 != gigabytes || (mebibytes && size % 1024 != 0)) {
            rounded(clause, Long.toString(capped));
        }
        Disk stated = new Disk(count < 1 ? 1 : (int) Math.min(count, Integer.MAX_VALUE), (int) capped, type);
        Disk before = disk;
        if (before == null) {
            disk = stated;
            diskText = Visible.text(clause.text());
        } else if (before.type() != type) {
            cannotSay(clause);
        } else if (!before.equals(stated)) {
            contradiction(clause.start(), clause.end(), diskText);
        }
    }

    private void platform(Clause clause) {
        Hypervisor named = null;
        if (clause.takePair("bare", "metal") || clause.take("baremetal", "bms")) {
            named = Hypervisor.BARE_METAL;
        } else if (clause.takePair("cloud", "hypervisor") || clause.take("chy")) {
            named = Hypervisor.CLOUD_HYPERVISOR;
        } else if (clause.take("kvm", "qemu")) {
            named = Hypervisor.KVM;
        } else if (clause.take("xen")) {
            named = Hypervisor.XEN;
        } else if (clause.take("vmware", "vmw", "esxi")) {
            named = Hypervisor.VMWARE;
        } else if (clause.take("hyper-v", "hyperv", "hyv")) {
            named = Hypervisor.HYPER_V;
        }
        if (named != null && hypervisor != null && named != hypervisor) {
            cannotSay(clause);
        } else if (named != null) {
            hypervisor = named;
        }
        clause.take("hypervisor");
        if (clause.take("hwv", "nested") || clause.takePair("hardware", "virtualization")) {
            clause.take("virtualization", "virtualisierung");
            hardwareVirtualization = true;
        }
    }

    /** A CPU whose generation is named in the clause of a GPU. */
    private void brandBesideGpu(Clause clause, List<CpuBrand> named) {
        if (named.isEmpty()) {
            return;
        }
        if (clause.hasAnyOf(" nvidia ") || clause.hasModel()) {
            if (named.get(0).vendor() == CpuVendor.AMD) {
                clause.take("amd", "epyc");
            } else if (named.get(0).vendor() == CpuVendor.INTEL) {
                clause.take("intel", "xeon");
            }
        }
        frequency(clause);
        merge(clause, named.get(0).vendor(), generation(clause, named));
    }

    private void brand(Clause clause, List<CpuBrand> named, long generation) {
        CpuVendor vendor = null;
        if (clause.take("intel", "xeon")) {
            vendor = CpuVendor.INTEL;
        } else if (clause.take("amd", "zen", "epyc")) {
            vendor = CpuVendor.AMD;
        } else if (clause.take("arm", "arm64", "aarch64", "armv8")) {
            vendor = CpuVendor.ARM;
        } else if (clause.take("risc-v", "riscv")) {
            vendor = CpuVendor.RISC_V;
        }
        clause.take("x86-64", "x86_64", "amd64");
        if (vendor == null && named.isEmpty()) {
            return;
        }
        clause.take("cpu", "cpus", "generation", "gen");
        if (!named.isEmpty()) {
            clause.take("e", "p");
        }
        CpuVendor stated = vendor == null ? named.get(0).vendor() : vendor;
        int numbered = named.isEmpty() ? generation(clause, stated, generation) : generation(clause, named);
        for (CpuBrand candidate : named) {
            if (candidate.vendor() != stated || (generation >= 0 && generation != 1000L * candidate.generation())) {
                cannotSay(clause);
                return;
            }
        }
        merge(clause, stated, numbered);
    }

    private void merge(Clause clause, CpuVendor vendor, int generation) {
        CpuBrand before = brand;
        if (before == null) {
            brand = new CpuBrand(vendor, generation, 0);
        } else if (before.vendor() != vendor
                || (before.generation() > 0 && generation > 0 && before.generation() != generation)) {
            cannotSay(clause);
        } else {
            brand = new CpuBrand(vendor, Math.max(generation, before.generation()), 0);
        }
    }

    /** The generation of which all names of a clause are; 0 if they differ, which is told. */
    private int generation(Clause clause, List<CpuBrand> named) {
        if (named.size() > 1) {
            cannotSay(clause);
            return 0;
        }
        return named.get(0).generation();
    }

    private int generation(Clause clause, CpuVendor vendor, long stated) {
        long number = stated >= 0 ? stated : clause.takeNumber();
        if (number < 0) {
            return 0;
        }
        boolean listed = number % 1000 == 0 && number / 1000 <= vendor.latestGeneration();
        if (!listed) {
            tell(clause, Rules.GENERATION_UNKNOWN.with(decimal(number), vendor.title()));
        }
        return listed ? (int) (number / 1000) : 0;
    }

    private void gpu(Clause clause) {
        GpuAccess access =
                clause.take("virtual", "vgpu", "virtuelle", "virtuellen") ? GpuAccess.VIRTUAL : GpuAccess.PASS_THROUGH;
        long fraction = clause.takeFraction();
        long count = fraction == 0 ? clause.takeGpuCount() : -1;
        if (!clause.takePair("pass", "through")) {
            clause.take("pass-through", "passthrough");
        }
        clause.take("gpu", "gpus");
        boolean nvidia = clause.take("nvidia");
        boolean amd = clause.take("amd", "radeon", "instinct");
        boolean intel = clause.take("intel");
        long memory = clause.takeNumberBefore("gib", "gb", "g");
        boolean bandwidth = clause.take("hbm", "hbm2", "hbm2e", "hbm3", "hbm3e", "high-bandwidth");
        clause.take("vram", "memory", "video");
        GpuVendor vendor = amd ? GpuVendor.AMD : intel ? GpuVendor.INTEL : nvidia ? GpuVendor.NVIDIA : null;
        String model = clause.takeModel();
        Gpu stated = null;
        if (fraction < 0 || count == 0 || (fraction > 1000 && fraction != 1001 && model == null)) {
            cannotSay(clause);
        } else if (model != null) {
            stated = gpuOfModel(clause, access, vendor, model, memory, fraction);
        } else if (vendor == null) {
            tell(clause.start(), clause.end(), Rules.REQUIREMENT_GPU_VENDOR);
            clause.takeAll();
        } else {
            stated = gpuOf(clause, access, vendor, memory, bandwidth);
        }
        if (stated == null) {
            return;
        }
        if (count > 1000) {
            rounded(clause, piece(stated));
        }
        if (gpu == null) {
            gpu = stated;
        } else if (!stated.equals(gpu)) {
            cannotSay(clause);
        }
    }

    private Gpu gpuOf(Clause clause, GpuAccess access, GpuVendor vendor, long memory, boolean bandwidth) {
        long units = clause.takeNumberBefore("sm", "sms", "cu", "cus", "eu", "eus");
        String generation = gpuGeneration(clause, vendor);
        int wholeUnits = units < 0 ? 0 : whole(clause, units);
        boolean memorySayable = wholeUnits > 0 && !generation.isEmpty();
        if (memory > 0 && !memorySayable) {
            tell(clause, Rules.MEMORY_FIRST.with());
        }
        int vram = memorySayable && memory > 0 ? whole(clause, memory) : 0;
        return new Gpu(access, vendor, generation, wholeUnits, 0, vram, vram > 0 && bandwidth ? 1 : 0);
    }

    private @Nullable Gpu gpuOfModel(
            Clause clause, GpuAccess access, @Nullable GpuVendor vendor, String model, long memory, long fraction) {
        List<Gpu> known = GpuTable.ofKey(access, model, 0);
        Gpu whole = known.get(0);
        long units = clause.takeNumberBefore("sm", "sms", "cu", "cus", "eu", "eus");
        List<Gpu> fitting = new ArrayList<>();
        for (Gpu candidate : known) {
            boolean fits = fraction > 0
                    ? isFraction(candidate, whole, fraction) && (memory < 0 || memory == 1000L * whole.videoMemory())
                    : memory < 0 || memory == 1000L * candidate.videoMemory();
            if (fits && (units < 0 || units == 1000L * candidate.units())) {
                fitting.add(candidate);
            }
        }
        if (fitting.isEmpty() || (vendor != null && vendor != whole.vendor())) {
            cannotSay(clause);
            return null;
        }
        Gpu smallest = smallest(fitting);
        if (fitting.size() > 1) {
            fitting.remove(smallest);
            String others = GpuTable.pieces(fitting, Dialect.text(NamingStandard.LATEST));
            tell(clause, Rules.REQUIREMENT_GPU_SIZE.with(Visible.text(clause.text()), piece(smallest), others));
        }
        return smallest;
    }

    private static Gpu smallest(List<Gpu> gpus) {
        Gpu smallest = gpus.get(0);
        for (Gpu candidate : gpus) {
            smallest = candidate.videoMemory() < smallest.videoMemory() ? candidate : smallest;
        }
        return smallest;
    }

    /** Whether a GPU has this fraction of the units, each part rounded down, and not more of the memory. */
    private static boolean isFraction(Gpu part, Gpu whole, long fraction) {
        long numerator = fraction / 1000;
        long denominator = fraction % 1000;
        return part.units() == whole.units() / denominator * numerator
                && part.videoMemory() * denominator <= whole.videoMemory() * numerator;
    }

    private static String piece(Gpu gpu) {
        return GpuTable.pieces(List.of(gpu), Dialect.text(NamingStandard.LATEST));
    }

    private static String gpuGeneration(Clause clause, GpuVendor vendor) {
        if (vendor == GpuVendor.NVIDIA) {
            for (char letter = 'a'; letter <= 'z'; letter++) {
                String generation = String.valueOf(letter);
                String title = vendor.generationTitle(generation);
                if (title != null && clause.takeTitle(title)) {
                    return generation;
                }
            }
            return "";
        }
        clause.take("generation", "gen", "cdna", "rdna", "gcn", "xe");
        long number = clause.takeNumber();
        return number < 0 ? "" : decimal(number);
    }

    /** A count that must be whole and positive; 0 if it is not, which has been told. */
    private int whole(Clause clause, long thousandths) {
        long whole = Math.min(thousandths / 1000, Integer.MAX_VALUE);
        if (whole < 1) {
            cannotSay(clause);
            return 0;
        }
        if (whole * 1000 != thousandths) {
            rounded(clause, Long.toString(whole));
        }
        return (int) whole;
    }

    private static String decimal(long thousandths) {
        StringBuilder text = new StringBuilder().append(thousandths / 1000);
        long fraction = thousandths % 1000;
        if (fraction > 0) {
            String digits = Long.toString(1000 + fraction).substring(1);
            int end = digits.length();
            while (digits.charAt(end - 1) == '0') {
                end--;
            }
            text.append('.').append(digits, 0, end);
        }
        return text.toString();
    }

    private void tellUnread(Clause clause) {
        if (clause.isUntouched()) {
            cannotSay(clause);
        }
        for (Clause.Word word : clause.unread(FILLERS)) {
            tell(word.start(), word.end(), Rules.REQUIREMENT_UNKNOWN);
        }
    }

    private void cannotSay(Clause clause) {
        tell(clause.start(), clause.end(), Rules.REQUIREMENT_UNKNOWN);
        clause.takeAll();
    }

    private void rounded(Clause clause, String piece) {
        tell(clause, Rules.REQUIREMENT_ROUNDED.with(Visible.text(clause.text()), piece));
    }

    private void contradiction(int start, int end, String other) {
        contradictory = true;
        Message message = Rules.REQUIREMENT_CONTRADICTION.with(Visible.text(text.substring(start, end)), other);
        findings.add(Finding.error(Rules.REQUIREMENT, text, message).withLocation(new Location.Range(start, end)));
    }

    private void tell(Qualifiers.Mark mark, MessageTemplate template) {
        tell(mark.start(), mark.end(), template);
    }

    /** Tells something about a piece of the text, which is the message's argument. */
    private void tell(int start, int end, MessageTemplate template) {
        Message message = template.with(Visible.text(text.substring(start, end)));
        findings.add(Finding.warning(Rules.REQUIREMENT, text, message).withLocation(new Location.Range(start, end)));
    }

    private void tell(Clause clause, Message message) {
        findings.add(Finding.warning(Rules.REQUIREMENT, text, message).withLocation(range(clause)));
    }

    private void missing(Message message) {
        findings.add(Finding.error(Rules.REQUIREMENT, text, message)
                .withLocation(new Location.Range(text.length(), text.length())));
    }

    private static Location.Range range(Clause clause) {
        return new Location.Range(clause.start(), clause.end());
    }

    private static int start(Finding finding) {
        return finding.location() instanceof Location.Range range ? range.start() : 0;
    }
}
