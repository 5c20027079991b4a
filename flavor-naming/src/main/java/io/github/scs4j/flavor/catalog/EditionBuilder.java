package io.github.scs4j.flavor.catalog;

import io.github.scs4j.flavor.CpuType;
import io.github.scs4j.flavor.NamingStandard;
import java.util.ArrayList;
import java.util.List;

/** Puts the tables of a text together. */
final class EditionBuilder {
    /**
     * A row as the text writes it.
     *
     * @param testcase end of the id of the testcase
     * @param name name in the spelling of v2
     * @param ram RAM in GiB
     * @param disk size of the root disk in GB; 0 for none
     */
    record Row(
            String testcase,
            String name,
            int vcpus,
            CpuType cpuType,
            int ram,
            int disk,
            StandardFlavor.RootDisk rootDisk) {}

    /**
     * What the rows of a table have in common.
     *
     * @param testcases beginning of the ids of the testcases
     * @param byProperties whether rows are filled by numbers and extra specs, not by the name
     */
    record Table(
            StandardFlavor.Status status,
            NamingStandard naming,
            String testcases,
            boolean byProperties,
            String clause) {}

    private final NamingStandard naming;
    private final String testcases;
    private final boolean byProperties;
    private final String url;
    private final List<StandardFlavor> flavors = new ArrayList<>();

    EditionBuilder(NamingStandard naming, String testcases, boolean byProperties, String url) {
        this.naming = naming;
        this.testcases = testcases;
        this.byProperties = byProperties;
        this.url = url;
    }

    EditionBuilder mandatory(String anchor, List<Row> rows) {
        return table(StandardFlavor.Status.MANDATORY, anchor, rows);
    }

    EditionBuilder recommended(String anchor, List<Row> rows) {
        return table(StandardFlavor.Status.RECOMMENDED, anchor, rows);
    }

    StandardFlavors build(String standard, String revision, String stabilizedAt) {
        return new StandardFlavors(standard, revision, url, stabilizedAt, byProperties, flavors);
    }

    private EditionBuilder table(StandardFlavor.Status status, String anchor, List<Row> rows) {
        Table table = new Table(status, naming, testcases, byProperties, url + anchor);
        for (Row row : rows) {
            flavors.add(new StandardFlavor(table, row));
        }
        return this;
    }
}
