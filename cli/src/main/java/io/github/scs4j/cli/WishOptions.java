package io.github.scs4j.cli;

import io.github.scs4j.flavor.CpuType;
import io.github.scs4j.flavor.Disk;
import io.github.scs4j.flavor.DiskType;
import io.github.scs4j.flavor.Hypervisor;
import io.github.scs4j.flavor.Ram;
import io.github.scs4j.flavor.offer.FlavorWish;
import io.github.scs4j.flavor.offer.FlavorWishBuilder;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What is wanted of a flavor, number by number. */
final class WishOptions {
    @Option(names = "--vcpus", paramLabel = "NUMBER", description = "At least so many vCPUs; needs --ram.")
    private @Nullable Integer vcpus;

    @Option(
            names = "--ram",
            paramLabel = "GIB",
            description = "At least so much RAM in GiB, whole or half; needs --vcpus.",
            converter = RamConverter.class)
    private @Nullable Ram ram;

    @Option(
            names = "--disk",
            paramLabel = "GB",
            description = "A root disk of at least so many GB (default: none needed).")
    private @Nullable Integer disk;

    @Option(
            names = "--disk-type",
            paramLabel = "DISK",
            description =
                    "The least that the disk must be: ${COMPLETION-CANDIDATES}, as in a flavor name; needs --disk.",
            completionCandidates = DiskTypeLetters.class)
    private @Nullable DiskType diskType;

    @Option(
            names = "--cpu-type",
            paramLabel = "CPU",
            description =
                    "The least that must stand behind a vCPU: ${COMPLETION-CANDIDATES}, as in a flavor name (default: L).",
            completionCandidates = CpuTypeLetters.class)
    private @Nullable CpuType cpuType;

    @Option(names = "--any-architecture", description = "Takes ARM and RISC-V, too (default: x86-64 only).")
    private boolean anyArchitecture;

    @Option(names = "--bare-metal", description = "Takes bare metal only (default: any hypervisor, but no bare metal).")
    private boolean bareMetal;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    /** What the options ask for; {@code null} if none is given. */
    @Nullable
    FlavorWish wish() {
        Map<String, Object> given = given();
        if (given.isEmpty()) {
            return null;
        }
        Integer count = vcpus;
        Ram memory = ram;
        if (count == null || memory == null) {
            throw usage(given.keySet().iterator().next() + " needs " + (count == null ? "--vcpus" : "--ram"));
        }
        if (diskType != null && disk == null) {
            throw usage("--disk-type needs --disk");
        }
        if (count < 1 || (disk != null && disk < 1)) {
            throw usage((count < 1 ? "--vcpus" : "--disk") + " is at least 1");
        }
        FlavorWishBuilder wish = FlavorWish.atLeast(count, memory);
        if (disk != null) {
            wish.disk(new Disk(disk, diskType));
        }
        if (cpuType != null) {
            wish.cpuType(cpuType);
        }
        if (anyArchitecture) {
            wish.anyArchitecture();
        }
        if (bareMetal) {
            wish.hypervisors(EnumSet.of(Hypervisor.BARE_METAL));
        }
        return wish.build();
    }

    /** The options that are given, as they could be typed. */
    String text() {
        StringJoiner text = new StringJoiner(" ");
        given().forEach((option, value) -> text.add(value.equals(true) ? option : option + " " + value));
        return text.toString();
    }

    private Map<String, Object> given() {
        Map<String, Object> given = new LinkedHashMap<>();
        if (vcpus != null) {
            given.put("--vcpus", vcpus);
        }
        if (ram != null) {
            given.put("--ram", ram.gibibytes());
        }
        if (disk != null) {
            given.put("--disk", disk);
        }
        if (diskType != null) {
            given.put("--disk-type", diskType.letter());
        }
        if (cpuType != null) {
            given.put("--cpu-type", cpuType.letter());
        }
        if (anyArchitecture) {
            given.put("--any-architecture", true);
        }
        if (bareMetal) {
            given.put("--bare-metal", true);
        }
        return given;
    }

    private ParameterException usage(String message) {
        return new ParameterException(Objects.requireNonNull(command).commandLine(), message);
    }
}
