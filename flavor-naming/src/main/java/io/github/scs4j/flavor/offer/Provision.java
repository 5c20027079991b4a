package io.github.scs4j.flavor.offer;

import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.flavor.Cpu;
import io.github.scs4j.flavor.CpuType;
import io.github.scs4j.flavor.Disk;
import io.github.scs4j.flavor.DiskType;
import io.github.scs4j.flavor.FlavorName;
import io.github.scs4j.flavor.FlavorNameBuilder;
import io.github.scs4j.flavor.FlavorNaming;
import io.github.scs4j.flavor.Ram;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What a flavor provides, said as a name. Immutable and thread-safe.
 *
 * @param name the name; {@code null} if that cannot be said
 * @param reason why it cannot be said; {@code null} if there is a name
 */
public record Provision(@Nullable FlavorName name, @Nullable Message reason) {
    private static final MessageTemplate NOTHING_SAYS = message(
            "provision-unknown",
            "neither its name nor an extra spec scs:name-vN or scs:cpu-type says what stands behind its vCPUs",
            "weder sein Name noch ein Extra-Spec scs:name-vN oder scs:cpu-type sagt, was hinter seinen vCPUs steht");
    private static final MessageTemplate NUMBER_MISSING = message(
            "provision-number",
            "without a name of the standard, {0} must be known; the export does not say it",
            "ohne einen Namen des Standards muss {0} bekannt sein; der Export nennt es nicht");
    private static final MessageTemplate UNSAYABLE = message(
            "provision-unsayable",
            "no name can say what it has: {0} vCPU, {1} MiB of RAM",
            "kein Name kann sagen, was er hat: {0} vCPU, {1} MiB RAM");

    /** Throws {@link IllegalArgumentException} unless there is either a name or a reason. */
    public Provision {
        if ((name == null) == (reason == null)) {
            throw new IllegalArgumentException("either a name or a reason");
        }
    }

    static Provision of(Flavor flavor) {
        Map<String, String> specs = flavor.specs();
        ScsExtraSpecs scs = ScsExtraSpecs.of(specs == null ? Map.of() : specs);
        FlavorName name = FlavorNaming.ANY_VERSION.tryParse(flavor.name()).name();
        if (name == null && !scs.names().isEmpty()) {
            name = scs.names().get(scs.names().firstKey());
        }
        CpuType type = name != null ? lesser(name.cpu().type(), scs.cpuType()) : scs.cpuType();
        if (type == null) {
            return unknown(NOTHING_SAYS.with());
        }
        if (name == null && flavor.vcpus().isEmpty()) {
            return unknown(NUMBER_MISSING.with("vcpus"));
        }
        if (name == null && flavor.ram().isEmpty()) {
            return unknown(NUMBER_MISSING.with("ram"));
        }
        FlavorName provided = provided(flavor, name, type, scs.diskTypes().get(0));
        return provided != null
                ? new Provision(provided, null)
                : unknown(UNSAYABLE.with(number(flavor.vcpus()), number(flavor.ram())));
    }

    private static @Nullable FlavorName provided(
            Flavor flavor, @Nullable FlavorName name, CpuType type, @Nullable DiskType diskType) {
        long vcpus = Math.min(
                Integer.MAX_VALUE,
                flavor.vcpus().orElse(name == null ? 0 : name.cpu().count()));
        Ram stated = name == null ? null : name.ram();
        long half = flavor.ram().isPresent()
                ? halfGibibytes(flavor.ram().getAsLong())
                : stated == null ? 0 : stated.halfGibibytes();
        if (vcpus < 1 || half < 1) {
            return null;
        }
        Cpu cpu = new Cpu((int) vcpus, type, name != null && name.cpu().insecure());
        Ram ram = new Ram(half, stated != null && stated.noEcc(), stated != null && stated.oversubscribed());
        FlavorNameBuilder builder =
                name == null ? FlavorName.builder(cpu, ram) : name.toBuilder().cpu(cpu);
        if (name != null) {
            builder.ram(ram);
        }
        return builder.disk(disk(name == null ? null : name.disk(), flavor.disk(), diskType))
                .tryBuild();
    }

    /** The type of a name, unless the extra spec says less. */
    private static CpuType lesser(CpuType named, @Nullable CpuType stated) {
        return stated == null || stated.satisfies(named) ? named : stated;
    }

    private static long halfGibibytes(long mebibytes) {
        long most = Ram.MAX_HALF_GIBIBYTES * 512;
        return (Math.min(mebibytes, most) + SemanticsCheck.RAM_TOLERANCE) / 512;
    }

    private static @Nullable Disk disk(@Nullable Disk stated, OptionalLong real, @Nullable DiskType diskType) {
        DiskType named = stated == null ? null : stated.type();
        boolean isKept = named != null && (diskType == null || diskType.satisfies(named));
        DiskType type = isKept ? named : diskType;
        if (real.isEmpty()) {
            return stated == null ? null : new Disk(stated.count(), stated.size(), type);
        }
        int size = (int) Math.min(Integer.MAX_VALUE, real.getAsLong());
        if (size == 0) {
            return stated == null || stated.size() > 0 ? null : new Disk(stated.count(), 0, type);
        }
        if (stated == null) {
            return new Disk(size, type);
        }
        if (stated.size() == 0) {
            return new Disk(stated.count(), size, type);
        }
        boolean several = stated.count() > 1 && size >= stated.size();
        return several ? new Disk(stated.count(), stated.size(), type) : new Disk(size, type);
    }

    private static Provision unknown(Message reason) {
        return new Provision(null, reason);
    }

    private static String number(OptionalLong number) {
        return number.isPresent() ? Long.toString(number.getAsLong()) : "?";
    }

    private static MessageTemplate message(String key, String english, String german) {
        return new MessageTemplate("flavor." + key, english, german);
    }
}
