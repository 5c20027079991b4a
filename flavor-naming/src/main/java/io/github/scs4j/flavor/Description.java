package io.github.scs4j.flavor;

import io.github.scs4j.finding.Language;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One plain sentence about what a name promises. */
final class Description {
    private static final String[] GIGAHERTZ_ENGLISH = {"", "2.75", "3.25", "3.75"};
    private static final String[] GIGAHERTZ_GERMAN = {"", "2,75", "3,25", "3,75"};

    private final boolean german;

    private Description(Language language) {
        this.german = language == Language.GERMAN;
    }

    static String of(FlavorName name, Language language) {
        return new Description(language).sentence(name);
    }

    private String sentence(FlavorName name) {
        List<String> parts = new ArrayList<>();
        parts.add(cpu(name.cpu(), name.cpuBrand()));
        parts.add(ram(name.ram()));
        parts.add(disk(name.disk()));
        Gpu gpu = name.gpu();
        if (gpu != null) {
            parts.add(gpu(gpu));
        }
        if (name.infiniband()) {
            parts.add("Infiniband");
        }
        StringBuilder sentence = new StringBuilder(parts.get(0));
        for (int i = 1; i < parts.size(); i++) {
            sentence.append(i < parts.size() - 1 ? ", " : i > 1 ? say(", and ", " und ") : say(" and ", " und "))
                    .append(parts.get(i));
        }
        return sentence.append(platform(name)).append('.').toString();
    }

    private String cpu(Cpu cpu, @Nullable CpuBrand brand) {
        String what = count(cpu);
        if (cpu.insecure()) {
            what += say(
                    " with weak protection against CPU vulnerabilities",
                    " mit schwachem Schutz gegen CPU-Sicherheitslücken");
        }
        if (brand == null) {
            return what + say(" of a generic x86-64 CPU", " einer beliebigen x86-64-CPU");
        }
        String article = brand.vendor() == CpuVendor.RISC_V ? " of a " : " of an ";
        String title = brand.vendor().title();
        what += say(article + title + " CPU", " einer " + title.replace(' ', '-') + "-CPU");
        String generation = brand.vendor().generationTitle(brand.generation());
        if (generation != null) {
            String name = german ? generation.replace(" class", "-Klasse") : generation;
            what += " (" + name.replace(" (", ", ").replace(")", "") + ")";
        } else if (brand.generation() > 0) {
            what += say(" (unknown generation ", " (unbekannte Generation ") + brand.generation() + ")";
        }
        if (brand.frequencyMarks() > 0) {
            what += say(" with more than ", " mit mehr als ")
                    + (german ? GIGAHERTZ_GERMAN : GIGAHERTZ_ENGLISH)[brand.frequencyMarks()]
                    + say(" GHz on all cores", " GHz auf allen Kernen");
        }
        return what;
    }

    private String count(Cpu cpu) {
        boolean one = cpu.count() == 1;
        String noun = switch (cpu.type()) {
            case DEDICATED_CORE ->
                one ? say("dedicated core", "dedizierter Kern") : say("dedicated cores", "dedizierte Kerne");
            case DEDICATED_THREAD ->
                one
                        ? say("dedicated hyperthread", "dedizierter Hyperthread")
                        : say("dedicated hyperthreads", "dedizierte Hyperthreads");
            case SHARED_CORE ->
                one ? say("oversubscribed vCPU", "überbuchte vCPU") : say("oversubscribed vCPUs", "überbuchte vCPUs");
            case CROWDED_CORE ->
                one
                        ? say("heavily oversubscribed vCPU", "stark überbuchte vCPU")
                        : say("heavily oversubscribed vCPUs", "stark überbuchte vCPUs");
        };
        return cpu.count() + " " + noun;
    }

    private String ram(Ram ram) {
        String amount = german ? ram.gibibytes().replace('.', ',') : ram.gibibytes();
        String what = amount + " GiB RAM";
        if (ram.noEcc()) {
            what += say(" without ECC", " ohne ECC");
        }
        if (ram.oversubscribed()) {
            what += ram.noEcc()
                    ? say(" and oversubscribed", " und überbucht")
                    : say(" (oversubscribed)", " (überbucht)");
        }
        return what;
    }

    private String disk(@Nullable Disk disk) {
        if (disk == null) {
            return say("no disk (boot from a volume)", "keine Disk (Start von einem Volume)");
        }
        boolean one = disk.count() == 1;
        String count = one ? say("a ", "eine ") : disk.count() + " ";
        DiskType type = disk.type();
        String kind;
        if (type == null) {
            kind = one
                    ? say("disk of unspecified type", "Disk beliebigen Typs")
                    : say("disks of unspecified type", "Disks beliebigen Typs");
        } else {
            kind = switch (type) {
                case NETWORK -> one ? say("network disk", "Netzwerk-Disk") : say("network disks", "Netzwerk-Disks");
                case HDD -> one ? say("local HDD", "lokale HDD") : say("local HDDs", "lokale HDDs");
                case SSD -> one ? say("local SSD", "lokale SSD") : say("local SSDs", "lokale SSDs");
                case NVME -> one ? say("local NVMe", "lokale NVMe") : say("local NVMes", "lokale NVMes");
            };
        }
        String size = disk.size() > 0
                ? say(" of ", " mit ") + (one ? "" : say("", "je ")) + disk.size() + " GB"
                        + (one ? "" : say(" each", ""))
                : say(" large enough for the image", " passend zum Image");
        return count + kind + size;
    }

    private String gpu(Gpu gpu) {
        String what = gpu.access() == GpuAccess.PASS_THROUGH
                ? say("a pass-through ", "eine durchgereichte ")
                : say("a virtual ", "eine virtuelle ");
        String title = gpu.vendor().generationTitle(gpu.generation());
        String model = gpu.vendor().title();
        if (title != null) {
            model += " " + title;
        } else if (!gpu.generation().isEmpty()) {
            model += say(" generation ", " Generation ") + gpu.generation();
        }
        what += german ? "GPU (" + model + ")" : model + " GPU";
        String details = units(gpu);
        if (gpu.videoMemory() > 0) {
            details += (details.isEmpty() ? "" : say(" and ", " und ")) + memory(gpu);
        }
        return details.isEmpty() ? what : what + say(" with ", " mit ") + details;
    }

    private String units(Gpu gpu) {
        String frequency = switch (gpu.frequencyMarks()) {
            case 0 -> "";
            case 1 -> say("high-frequency ", " hoher Frequenz");
            default -> say("very-high-frequency ", " sehr hoher Frequenz");
        };
        String plural = gpu.vendor().units();
        String units = gpu.units() == 1 ? plural.substring(0, plural.length() - 1) : plural;
        if (gpu.units() == 0) {
            return frequency.isEmpty() ? "" : german ? units + frequency : frequency + units;
        }
        return german ? gpu.units() + " " + units + frequency : gpu.units() + " " + frequency + units;
    }

    private String memory(Gpu gpu) {
        String bandwidth = switch (gpu.bandwidthMarks()) {
            case 0 -> "";
            case 1 -> say("high-bandwidth ", " hoher Bandbreite");
            default -> say("very-high-bandwidth ", " sehr hoher Bandbreite");
        };
        return german
                ? gpu.videoMemory() + " GiB Videospeicher" + bandwidth
                : gpu.videoMemory() + " GiB of " + bandwidth + "video memory";
    }

    /** What the instance runs on; KVM is said only where the name says it. */
    private String platform(FlavorName name) {
        Hypervisor hypervisor = name.hypervisor();
        String what = "";
        if (hypervisor == Hypervisor.BARE_METAL) {
            what = say(" on bare metal", " auf Bare Metal");
        } else if (hypervisor != null) {
            what = say(" on ", " auf ") + hypervisor.title();
        }
        if (name.hardwareVirtualization()) {
            what += say(" with hardware virtualization", " mit Hardware-Virtualisierung");
        }
        return what.isEmpty() ? "" : "," + what;
    }

    private String say(String english, String germanText) {
        return german ? germanText : english;
    }
}
