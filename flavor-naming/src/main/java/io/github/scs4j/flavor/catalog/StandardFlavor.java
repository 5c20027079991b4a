package io.github.scs4j.flavor.catalog;

import io.github.scs4j.flavor.CpuType;
import io.github.scs4j.flavor.FlavorName;
import io.github.scs4j.flavor.NamingStandard;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** One row of a list of standard flavors. Immutable and thread-safe. */
public final class StandardFlavor {
    /** Whether a cloud must offer the flavor. */
    public enum Status {
        /** Without it the cloud is not compliant. */
        MANDATORY,
        /** It should be there. */
        RECOMMENDED
    }

    /** What the row asks of the root disk. */
    public enum RootDisk {
        /** There is none; users boot from a volume. */
        NONE,
        /** Of any type: {@code (any)} in the table. */
        ANY,
        /** A local SSD; an NVMe stands in for it. */
        SSD
    }

    static final String NAME_V1 = "scs:name-v1";
    static final String NAME_V2 = "scs:name-v2";
    static final String CPU_TYPE = "scs:cpu-type";
    static final String DISK_TYPE = "scs:disk0-type";

    private final String testcase;
    private final String spelling;
    private final FlavorName name;
    private final Status status;
    private final int vcpus;
    private final CpuType cpuType;
    private final long ram;
    private final int disk;
    private final RootDisk rootDisk;
    private final String clause;
    private final Map<String, String> extraSpecs;

    StandardFlavor(EditionBuilder.Table table, EditionBuilder.Row row) {
        this.name = FlavorName.parse(row.name());
        this.testcase = table.testcases() + row.testcase();
        this.spelling = name.toString(table.naming());
        this.status = table.status();
        this.vcpus = row.vcpus();
        this.cpuType = row.cpuType();
        this.ram = 1024L * row.ram();
        this.disk = row.disk();
        this.rootDisk = row.rootDisk();
        this.clause = table.clause();
        this.extraSpecs = table.byProperties() ? specs() : Map.of();
    }

    /**
     * The id of the testcase. For SCS-0103 that of the official test suite, such as {@code scs-0103-flavor-1v-4}; the suite
     * has none for the lists of SCS-0100, whose ids, such as {@code scs-0100-v2-flavor-1v-4}, are ours.
     */
    public String testcase() {
        return testcase;
    }

    /** The name as the list writes it: with colons in that of SCS-0100 v1. SCS-0103 only recommends it. */
    public String spelling() {
        return spelling;
    }

    /** The name as a value. */
    public FlavorName name() {
        return name;
    }

    /** Mandatory or recommended. */
    public Status status() {
        return status;
    }

    /** The number of vCPUs. */
    public int vcpus() {
        return vcpus;
    }

    /** What stands behind each vCPU. */
    public CpuType cpuType() {
        return cpuType;
    }

    /** The RAM in MiB. */
    public long ram() {
        return ram;
    }

    /** The size of the root disk in GB; 0 for none. */
    public int disk() {
        return disk;
    }

    /** Whether there is a root disk, and what it must be made of. */
    public RootDisk rootDisk() {
        return rootDisk;
    }

    /** Address of the table that has the row. */
    public String clause() {
        return clause;
    }

    /**
     * The extra specs that make a flavor with these numbers fill the row, unmodifiable (SCS-0103, "Guarantees and
     * properties"). For {@link RootDisk#ANY} the disk type is {@code network}, one of four that would do. Empty for the lists
     * of SCS-0100, which ask for none.
     */
    public Map<String, String> extraSpecs() {
        return extraSpecs;
    }

    private Map<String, String> specs() {
        Map<String, String> specs = new LinkedHashMap<>();
        specs.put(NAME_V1, name.toString(NamingStandard.V1));
        specs.put(NAME_V2, name.toString(NamingStandard.V2));
        specs.put(CPU_TYPE, cpuType.extraSpec());
        if (rootDisk != RootDisk.NONE) {
            specs.put(DISK_TYPE, rootDisk == RootDisk.SSD ? "ssd" : "network");
        }
        return Collections.unmodifiableMap(specs);
    }

    /** The name as the list writes it. */
    @Override
    public String toString() {
        return spelling;
    }
}
