package io.github.scs4j.flavor.catalog;

import static io.github.scs4j.flavor.CpuType.CROWDED_CORE;
import static io.github.scs4j.flavor.CpuType.SHARED_CORE;
import static io.github.scs4j.flavor.catalog.StandardFlavor.RootDisk.ANY;
import static io.github.scs4j.flavor.catalog.StandardFlavor.RootDisk.NONE;
import static io.github.scs4j.flavor.catalog.StandardFlavor.RootDisk.SSD;

import io.github.scs4j.flavor.CpuType;
import java.util.List;

/** The rows of the tables, in their order. */
final class Tables {
    /** SCS-0100 v1 and v2, "Standard SCS flavors": all are mandatory. */
    static final List<EditionBuilder.Row> WITH_AND_WITHOUT_DISK = List.of(
            row("1v-4", "SCS-1V-4", 1, SHARED_CORE, 4, 0, NONE),
            row("1v-4-10", "SCS-1V-4-10", 1, SHARED_CORE, 4, 10, ANY),
            row("2v-8", "SCS-2V-8", 2, SHARED_CORE, 8, 0, NONE),
            row("2v-8-20", "SCS-2V-8-20", 2, SHARED_CORE, 8, 20, ANY),
            row("4v-16", "SCS-4V-16", 4, SHARED_CORE, 16, 0, NONE),
            row("4v-16-50", "SCS-4V-16-50", 4, SHARED_CORE, 16, 50, ANY),
            row("8v-32", "SCS-8V-32", 8, SHARED_CORE, 32, 0, NONE),
            row("8v-32-100", "SCS-8V-32-100", 8, SHARED_CORE, 32, 100, ANY),
            row("1v-2", "SCS-1V-2", 1, SHARED_CORE, 2, 0, NONE),
            row("1v-2-5", "SCS-1V-2-5", 1, SHARED_CORE, 2, 5, ANY),
            row("2v-4", "SCS-2V-4", 2, SHARED_CORE, 4, 0, NONE),
            row("2v-4-10", "SCS-2V-4-10", 2, SHARED_CORE, 4, 10, ANY),
            row("4v-8", "SCS-4V-8", 4, SHARED_CORE, 8, 0, NONE),
            row("4v-8-20", "SCS-4V-8-20", 4, SHARED_CORE, 8, 20, ANY),
            row("8v-16", "SCS-8V-16", 8, SHARED_CORE, 16, 0, NONE),
            row("8v-16-50", "SCS-8V-16-50", 8, SHARED_CORE, 16, 50, ANY),
            row("16v-32", "SCS-16V-32", 16, SHARED_CORE, 32, 0, NONE),
            row("16v-32-100", "SCS-16V-32-100", 16, SHARED_CORE, 32, 100, ANY),
            row("1v-8", "SCS-1V-8", 1, SHARED_CORE, 8, 0, NONE),
            row("1v-8-20", "SCS-1V-8-20", 1, SHARED_CORE, 8, 20, ANY),
            row("2v-16", "SCS-2V-16", 2, SHARED_CORE, 16, 0, NONE),
            row("2v-16-50", "SCS-2V-16-50", 2, SHARED_CORE, 16, 50, ANY),
            row("4v-32", "SCS-4V-32", 4, SHARED_CORE, 32, 0, NONE),
            row("4v-32-100", "SCS-4V-32-100", 4, SHARED_CORE, 32, 100, ANY),
            row("1l-1", "SCS-1L-1", 1, CROWDED_CORE, 1, 0, NONE),
            row("1l-1-5", "SCS-1L-1-5", 1, CROWDED_CORE, 1, 5, ANY));

    /** SCS-0100 v3.0, and SCS-0103 "Mandatory". */
    static final List<EditionBuilder.Row> MANDATORY = List.of(
            row("1v-4", "SCS-1V-4", 1, SHARED_CORE, 4, 0, NONE),
            row("2v-8", "SCS-2V-8", 2, SHARED_CORE, 8, 0, NONE),
            row("4v-16", "SCS-4V-16", 4, SHARED_CORE, 16, 0, NONE),
            row("4v-16-100s", "SCS-4V-16-100s", 4, SHARED_CORE, 16, 100, SSD),
            row("8v-32", "SCS-8V-32", 8, SHARED_CORE, 32, 0, NONE),
            row("1v-2", "SCS-1V-2", 1, SHARED_CORE, 2, 0, NONE),
            row("2v-4", "SCS-2V-4", 2, SHARED_CORE, 4, 0, NONE),
            row("2v-4-20s", "SCS-2V-4-20s", 2, SHARED_CORE, 4, 20, SSD),
            row("4v-8", "SCS-4V-8", 4, SHARED_CORE, 8, 0, NONE),
            row("8v-16", "SCS-8V-16", 8, SHARED_CORE, 16, 0, NONE),
            row("16v-32", "SCS-16V-32", 16, SHARED_CORE, 32, 0, NONE),
            row("1v-8", "SCS-1V-8", 1, SHARED_CORE, 8, 0, NONE),
            row("2v-16", "SCS-2V-16", 2, SHARED_CORE, 16, 0, NONE),
            row("4v-32", "SCS-4V-32", 4, SHARED_CORE, 32, 0, NONE),
            row("1l-1", "SCS-1L-1", 1, CROWDED_CORE, 1, 0, NONE));

    /** SCS-0100 v3.0, and SCS-0103 "Recommended, part 1". */
    static final List<EditionBuilder.Row> WITH_DISK = List.of(
            row("1v-4-10", "SCS-1V-4-10", 1, SHARED_CORE, 4, 10, ANY),
            row("2v-8-20", "SCS-2V-8-20", 2, SHARED_CORE, 8, 20, ANY),
            row("4v-16-50", "SCS-4V-16-50", 4, SHARED_CORE, 16, 50, ANY),
            row("8v-32-100", "SCS-8V-32-100", 8, SHARED_CORE, 32, 100, ANY),
            row("1v-2-5", "SCS-1V-2-5", 1, SHARED_CORE, 2, 5, ANY),
            row("2v-4-10", "SCS-2V-4-10", 2, SHARED_CORE, 4, 10, ANY),
            row("4v-8-20", "SCS-4V-8-20", 4, SHARED_CORE, 8, 20, ANY),
            row("8v-16-50", "SCS-8V-16-50", 8, SHARED_CORE, 16, 50, ANY),
            row("16v-32-100", "SCS-16V-32-100", 16, SHARED_CORE, 32, 100, ANY),
            row("1v-8-20", "SCS-1V-8-20", 1, SHARED_CORE, 8, 20, ANY),
            row("2v-16-50", "SCS-2V-16-50", 2, SHARED_CORE, 16, 50, ANY),
            row("4v-32-100", "SCS-4V-32-100", 4, SHARED_CORE, 32, 100, ANY),
            row("1l-1-5", "SCS-1L-1-5", 1, CROWDED_CORE, 1, 5, ANY));

    /** SCS-0103 v1.2, "Recommended, part 2". */
    static final List<EditionBuilder.Row> MORE_RAM = List.of(
            row("16v-64", "SCS-16V-64", 16, SHARED_CORE, 64, 0, NONE),
            row("8v-64", "SCS-8V-64", 8, SHARED_CORE, 64, 0, NONE),
            row("16v-128", "SCS-16V-128", 16, SHARED_CORE, 128, 0, NONE));

    private Tables() {}

    private static EditionBuilder.Row row(
            String testcase,
            String name,
            int vcpus,
            CpuType cpuType,
            int ram,
            int disk,
            StandardFlavor.RootDisk rootDisk) {
        return new EditionBuilder.Row(testcase, name, vcpus, cpuType, ram, disk, rootDisk);
    }
}
