package io.github.scs4j.flavor.offer;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.Rule;
import io.github.scs4j.finding.Shown;
import io.github.scs4j.flavor.Cpu;
import io.github.scs4j.flavor.CpuBrand;
import io.github.scs4j.flavor.CpuType;
import io.github.scs4j.flavor.CpuVendor;
import io.github.scs4j.flavor.Disk;
import io.github.scs4j.flavor.DiskType;
import io.github.scs4j.flavor.FlavorName;
import io.github.scs4j.flavor.NamingStandard;
import io.github.scs4j.flavor.Ram;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Compares what one name promises with what Nova shows of its flavor. A name may understate, never overstate (SCS-0100,
 * "Naming policy compliance"); of a flavor's own name an INFO says where it understates. Nothing is compared with a
 * number that is unknown.
 */
final class PromiseCheck {
    private static final String VCPUS = "vcpus";
    private static final String RAM = "ram";
    private static final String DISK = "disk";

    private final Flavor flavor;
    private final FlavorName name;
    private final NamingStandard syntax;
    private final @Nullable String key;
    private final FindingSink sink;
    private boolean overstated;

    private PromiseCheck(
            Flavor flavor, FlavorName name, NamingStandard syntax, @Nullable String key, FindingSink sink) {
        this.flavor = flavor;
        this.name = name;
        this.syntax = syntax;
        this.key = key;
        this.sink = sink;
    }

    /** Checks the flavor's own name; whether it promises more than the flavor has. */
    static boolean ofName(Flavor flavor, FlavorName name, NamingStandard syntax, FindingSink sink) {
        return new PromiseCheck(flavor, name, syntax, null, sink).run();
    }

    /** Checks the name in the extra spec of this key. */
    static void ofVariant(Flavor flavor, FlavorName name, NamingStandard syntax, String key, FindingSink sink) {
        new PromiseCheck(flavor, name, syntax, key, sink).run();
    }

    private boolean run() {
        vcpus(flavor.vcpus());
        ram(flavor.ram());
        disk(flavor.disk());
        Map<String, String> specs = flavor.specs();
        if (specs != null) {
            specs(specs);
        }
        return overstated;
    }

    private void vcpus(OptionalLong vcpus) {
        int promised = name.cpu().count();
        if (vcpus.isPresent() && vcpus.getAsLong() != promised) {
            boolean fewer = vcpus.getAsLong() < promised;
            number(Promise.VCPUS, VCPUS, fewer, OfferRules.FEWER_VCPUS, OfferRules.MORE_VCPUS, promised, vcpus);
        }
    }

    private void ram(OptionalLong ram) {
        long promised = name.ram().mebibytes();
        if (ram.isEmpty() || ram.getAsLong() == promised) {
            return;
        }
        long missing = promised - ram.getAsLong();
        if (missing > SemanticsCheck.RAM_TOLERANCE || missing < 0) {
            number(Promise.RAM, RAM, missing > 0, OfferRules.LESS_RAM, OfferRules.MORE_RAM, promised, ram);
        } else {
            Message message = OfferRules.LITTLE_LESS_RAM.with(
                    spelled(), Long.toString(promised), number(ram), Integer.toString(SemanticsCheck.RAM_TOLERANCE));
            sink.accept(Finding.warning(Promise.RAM.rule(key != null), flavor.name(), message)
                    .withLocation(place(RAM)));
        }
    }

    /** Of several disks Nova shows the first; a disk without a size is as large as the image. */
    private void disk(OptionalLong real) {
        Disk disk = name.disk();
        long promised = disk == null ? 0 : disk.size();
        boolean open = disk != null && promised == 0;
        if (!open && real.isPresent() && real.getAsLong() != promised) {
            boolean less = real.getAsLong() < promised;
            number(Promise.DISK, DISK, less, OfferRules.LESS_DISK, OfferRules.MORE_DISK, promised, real);
        }
    }

    private void number(
            Promise promise,
            String field,
            boolean less,
            MessageTemplate overstatement,
            MessageTemplate understatement,
            long promised,
            OptionalLong real) {
        if (less) {
            overstated(promise, field, overstatement.with(spelled(), Long.toString(promised), number(real)));
        } else if (key == null) {
            understated(field, understatement.with(spelled(), Long.toString(promised), number(real)));
        }
    }

    private void specs(Map<String, String> specs) {
        boolean gpu = name.gpu() == null;
        int withoutVirtualization = 0;
        for (Map.Entry<String, String> spec : specs.entrySet()) {
            String specKey = spec.getKey();
            String value = spec.getValue();
            SpecKey kind = SpecKey.of(specKey);
            switch (kind) {
                case CPU_TYPE -> cpuType(specKey, value);
                case DISK_TYPE -> diskType(kind.number(specKey), specKey, value);
                case FOREIGN -> {
                    gpu = gpu || NovaSpec.requestsGpu(specKey);
                    withoutVirtualization |= NovaSpec.withoutVirtualization(specKey, value);
                    nova(specKey, value);
                }
                case NAME, UNRECOGNIZED -> {}
            }
        }
        if (!gpu) {
            Message message = OfferRules.GPU_UNSEEN.with(spelled());
            sink.accept(Finding.warning(Promise.GPU.rule(key != null), flavor.name(), message)
                    .withLocation(place("extra_specs")));
        }
        if (name.hardwareVirtualization() && isTaken(withoutVirtualization)) {
            overstated(Promise.HARDWARE_VIRTUALIZATION, "extra_specs", OfferRules.NO_VIRTUALIZATION.with(spelled()));
        }
    }

    private void cpuType(String specKey, String value) {
        CpuType real = CpuType.ofExtraSpec(value);
        CpuType promised = name.cpu().type();
        if (real == null || real == promised) {
            return;
        }
        if (real.satisfies(promised)) {
            more(specKey, value, promised.extraSpec());
        } else {
            contradicted(Promise.CPU_TYPE, specKey, value, promised.extraSpec());
        }
    }

    private void diskType(int number, String specKey, String value) {
        DiskType real = DiskType.ofExtraSpec(value);
        Disk disk = name.disk();
        DiskType promised = disk == null || number >= disk.count() ? null : disk.type();
        if (real == null || promised == null || real == promised) {
            return;
        }
        if (real.satisfies(promised)) {
            more(specKey, value, promised.extraSpec());
        } else {
            contradicted(Promise.DISK_TYPE, specKey, value, promised.extraSpec());
        }
    }

    private void nova(String specKey, String value) {
        Promise promise = NovaSpec.contradicted(name, specKey, value);
        if (promise != null && promise.equals(Promise.HYPERVISOR) && name.hypervisor() == null) {
            Message message = OfferRules.OTHER_HYPERVISOR.with(spelled(), shown(specKey, value));
            sink.accept(Finding.warning(promise.rule(key != null), flavor.name(), message)
                    .withLocation(place(specKey)));
        } else if (promise != null) {
            contradicted(promise, specKey, value, promised(promise));
        } else if (NovaSpec.isMore(name, specKey, value)) {
            more(specKey, value, name.cpu().type().extraSpec());
        }
    }

    private String promised(Promise promise) {
        if (promise.equals(Promise.CPU_TYPE)) {
            return name.cpu().type().extraSpec();
        }
        if (promise.equals(Promise.HYPERVISOR)) {
            return name.hypervisorOrDefault().title();
        }
        CpuBrand brand = name.cpuBrand();
        return brand == null ? NovaSpec.architecture(name) : brand.vendor().title();
    }

    /** Whether the CPU flag of the name's vendor is forbidden, or those of both vendors of x86-64. */
    private boolean isTaken(int withoutVirtualization) {
        CpuBrand brand = name.cpuBrand();
        CpuVendor vendor = brand == null ? null : brand.vendor();
        if (vendor != null && !vendor.isX86()) {
            return false;
        }
        int flags = vendor == CpuVendor.INTEL ? 1 : vendor == CpuVendor.AMD ? 2 : 3;
        return (withoutVirtualization & flags) == flags;
    }

    private void contradicted(Promise promise, String specKey, String value, String promised) {
        Message message = OfferRules.CONTRADICTED.with(spelled(), promised, shown(specKey, value));
        overstated(promise, specKey, message);
    }

    private void more(String specKey, String value, String promised) {
        if (key == null) {
            understated(specKey, OfferRules.MORE.with(spelled(), promised, shown(specKey, value)));
        }
    }

    private void overstated(Promise promise, String field, Message message) {
        overstated = true;
        Rule rule = promise.rule(key != null);
        sink.accept(Finding.error(rule, flavor.name(), message)
                .withViolates(rule.testcase() != null)
                .withLocation(place(field))
                .withSuggestion(suggestion()));
    }

    private void understated(String field, Message message) {
        sink.accept(Finding.info(OfferRules.UNDERSTATED, flavor.name(), message).withLocation(place(field)));
    }

    private Location place(String field) {
        return new Location.Property(key == null ? field : key);
    }

    private String spelled() {
        return name.toString(syntax);
    }

    private static String shown(String specKey, String value) {
        return Shown.excerpt(specKey + "=" + value);
    }

    private static String number(OptionalLong number) {
        return Long.toString(number.getAsLong());
    }

    /** The name with what the flavor really has where it promises more; {@code null} if no name can say that. */
    private @Nullable String suggestion() {
        Map<String, String> specs = flavor.specs();
        Cpu cpu = truthful(name.cpu(), specs);
        Ram ram = truthful(name.ram());
        if (cpu == null || ram == null || (specs != null && isOfAnotherPlatform(specs))) {
            return null;
        }
        Disk disk = truthful(name.disk(), specs);
        FlavorName truthful = name.toBuilder().cpu(cpu).ram(ram).disk(disk).tryBuild();
        return truthful == null || truthful.equals(name) ? null : truthful.toString(syntax);
    }

    private @Nullable Cpu truthful(Cpu cpu, @Nullable Map<String, String> specs) {
        CpuType type = cpu.type();
        if (specs != null) {
            String value = specs.get("scs:cpu-type");
            CpuType stated = value == null ? null : CpuType.ofExtraSpec(value);
            if (stated != null && !stated.satisfies(type)) {
                type = stated;
            }
            String policy = specs.get(NovaSpec.CPU_POLICY);
            boolean shared = policy != null
                    && NovaSpec.contradicted(name, NovaSpec.CPU_POLICY, policy) != null
                    && type.isDedicated();
            type = shared ? CpuType.SHARED_CORE : type;
        }
        long count = Math.min(cpu.count(), flavor.vcpus().orElse(cpu.count()));
        return count < 1 ? null : new Cpu((int) count, type, cpu.insecure());
    }

    private @Nullable Ram truthful(Ram ram) {
        long real = flavor.ram().orElse(ram.mebibytes());
        if (real >= ram.mebibytes() - SemanticsCheck.RAM_TOLERANCE) {
            return ram;
        }
        return real < 512 ? null : new Ram(real / 512, ram.noEcc(), ram.oversubscribed());
    }

    private @Nullable Disk truthful(@Nullable Disk disk, @Nullable Map<String, String> specs) {
        if (disk == null) {
            return null;
        }
        long size = Math.min(disk.size(), flavor.disk().orElse(disk.size()));
        if (size == 0 && disk.size() > 0) {
            return null;
        }
        DiskType type = disk.type();
        String value = specs == null ? null : specs.get("scs:disk0-type");
        DiskType stated = value == null ? null : DiskType.ofExtraSpec(value);
        boolean less = type != null && stated != null && !stated.satisfies(type);
        return new Disk(disk.count(), (int) size, less ? stated : type);
    }

    /** Whether something is contradicted that no number or type in the name can mend. */
    private boolean isOfAnotherPlatform(Map<String, String> specs) {
        int withoutVirtualization = 0;
        for (Map.Entry<String, String> spec : specs.entrySet()) {
            Promise promise = NovaSpec.contradicted(name, spec.getKey(), spec.getValue());
            boolean open = Promise.HYPERVISOR.equals(promise) && name.hypervisor() == null;
            if (promise != null && !promise.equals(Promise.CPU_TYPE) && !open) {
                return true;
            }
            withoutVirtualization |= NovaSpec.withoutVirtualization(spec.getKey(), spec.getValue());
        }
        return name.hardwareVirtualization() && isTaken(withoutVirtualization);
    }
}
