package io.github.scs4j.flavor.offer;

import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.flavor.CpuType;
import io.github.scs4j.flavor.DiskType;
import io.github.scs4j.flavor.FlavorName;
import io.github.scs4j.flavor.FlavorNaming;
import io.github.scs4j.flavor.FlavorParse;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the extra specs of the standard say about a flavor (SCS-0103, "Properties (extra_specs)"). Immutable and
 * thread-safe. The way from a name to its extra specs is {@link FlavorName#extraSpecs()}.
 *
 * <p>An extra spec that cannot be understood is left out; {@link #of(Map, String, FindingSink)} says why. Numbers of names
 * and disks above 2147483647 are not read.
 */
public final class ScsExtraSpecs {
    private final SortedMap<Integer, FlavorName> names;
    private final @Nullable CpuType cpuType;
    private final SortedMap<Integer, DiskType> diskTypes;

    private ScsExtraSpecs(
            SortedMap<Integer, FlavorName> names, @Nullable CpuType cpuType, SortedMap<Integer, DiskType> diskTypes) {
        this.names = names;
        this.cpuType = cpuType;
        this.diskTypes = diskTypes;
    }

    /** Reads the extra specs of a flavor; those of others than the standard are passed over. */
    public static ScsExtraSpecs of(Map<String, String> extraSpecs) {
        return of(extraSpecs, "", finding -> {});
    }

    /**
     * Reads the extra specs of a flavor, and says which of those that start with {@code scs:} cannot be understood: a value
     * that the standard does not have is an ERROR, a key that is nearly one of the standard's a WARNING, any other an INFO.
     *
     * @param subject the name of the flavor, for the findings
     */
    public static ScsExtraSpecs of(Map<String, String> extraSpecs, String subject, FindingSink sink) {
        SortedMap<Integer, FlavorName> names = new TreeMap<>();
        SortedMap<Integer, DiskType> diskTypes = new TreeMap<>();
        CpuType cpuType = null;
        for (Map.Entry<String, String> spec : extraSpecs.entrySet()) {
            String key = spec.getKey();
            String value = spec.getValue();
            SpecKey kind = SpecKey.of(key);
            switch (kind) {
                case NAME -> {
                    FlavorParse parse = FlavorNaming.ANY_VERSION.tryParse(value);
                    FlavorName name = parse.name();
                    if (name == null) {
                        sink.accept(SpecFaults.name(subject, key, parse));
                    } else {
                        names.put(kind.number(key), name);
                    }
                }
                case CPU_TYPE -> {
                    cpuType = CpuType.ofExtraSpec(value);
                    if (cpuType == null) {
                        sink.accept(SpecFaults.cpuType(subject, key, value));
                    }
                }
                case DISK_TYPE -> {
                    DiskType type = DiskType.ofExtraSpec(value);
                    if (type == null) {
                        sink.accept(SpecFaults.diskType(subject, key, value));
                    } else {
                        diskTypes.put(kind.number(key), type);
                    }
                }
                case UNRECOGNIZED -> sink.accept(SpecFaults.key(subject, key));
                case FOREIGN -> {}
            }
        }
        return new ScsExtraSpecs(
                Collections.unmodifiableSortedMap(names), cpuType, Collections.unmodifiableSortedMap(diskTypes));
    }

    /** The names of {@code scs:name-vN} by their number N, at least 1: variants, in no relation to versions. */
    public SortedMap<Integer, FlavorName> names() {
        return names;
    }

    /** The type of {@code scs:cpu-type}; {@code null} if not stated. */
    public @Nullable CpuType cpuType() {
        return cpuType;
    }

    /** The types of {@code scs:diskN-type} by the number N of the disk, 0 for the root disk. */
    public SortedMap<Integer, DiskType> diskTypes() {
        return diskTypes;
    }

    /** Whether the other says the same. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ScsExtraSpecs specs
                && names.equals(specs.names)
                && cpuType == specs.cpuType
                && diskTypes.equals(specs.diskTypes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(names, cpuType, diskTypes);
    }

    /** What is said, for logs. */
    @Override
    public String toString() {
        return "names " + names + ", cpu-type " + cpuType + ", disk types " + diskTypes;
    }
}
