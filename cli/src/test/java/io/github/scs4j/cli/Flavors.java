package io.github.scs4j.cli;

import io.github.scs4j.flavor.catalog.StandardFlavor;
import io.github.scs4j.flavor.catalog.StandardFlavors;

/** Flavors for tests. */
final class Flavors {
    private Flavors() {}

    /** The standard flavors as Nova reports them, with more in front. */
    static String standard(String more) {
        StringBuilder json = new StringBuilder("[" + more);
        String comma = more.isEmpty() ? "" : ",\n";
        for (StandardFlavor row : StandardFlavors.LATEST.flavors()) {
            StringBuilder specs = new StringBuilder();
            row.extraSpecs()
                    .forEach((key, value) ->
                            specs.append(specs.length() == 0 ? "" : ", ").append('"' + key + "\": \"" + value + '"'));
            json.append(comma)
                    .append("{\"name\": \"" + row.name() + "\", \"vcpus\": " + row.vcpus() + ", \"ram\": " + row.ram()
                            + ", \"disk\": " + row.disk() + ", \"extra_specs\": {" + specs + "}}");
            comma = ",\n";
        }
        return json.append("]").toString();
    }
}
