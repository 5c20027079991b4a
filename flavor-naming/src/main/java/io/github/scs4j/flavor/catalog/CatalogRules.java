package io.github.scs4j.flavor.catalog;

import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.Rule;

/** The rules about standard flavors, and the wording of what they find. */
final class CatalogRules {
    static final String COMMAND = "openstack flavor list --long -f json";

    static final String MISSING = "missing";
    static final String VCPUS = "vcpus";
    static final String RAM = "ram";
    static final String DISK = "disk";
    static final String NAME = "name";
    static final String CPU_TYPE = "cpu-type";
    static final String DISK_TYPE = "disk-type";
    static final String UNAVAILABLE = "unavailable";
    static final String UNKNOWN = "unknown";
    static final String DUPLICATE = "duplicate";

    static final MessageTemplate MISSING_MANDATORY = message(
            "missing-mandatory",
            "the mandatory flavor {0} is missing: no flavor has the name, nor says in scs:name-vN that it is one",
            "der verpflichtende Flavor {0} fehlt: kein Flavor heißt so oder sagt in scs:name-vN, dass er einer ist");
    static final MessageTemplate MISSING_RECOMMENDED = message(
            "missing-recommended",
            "the recommended flavor {0} is missing: no flavor has the name, nor says in scs:name-vN that it is one",
            "der empfohlene Flavor {0} fehlt: kein Flavor heißt so oder sagt in scs:name-vN, dass er einer ist");
    static final MessageTemplate MISSING_NAME = message(
            "missing-name",
            "the standard flavor {0} is missing: no flavor has the name",
            "der Standard-Flavor {0} fehlt: kein Flavor heißt so");
    static final MessageTemplate VCPUS_DIFFER = message(
            "vcpus",
            "the number of vCPUs is {0}; that of the standard flavor {1} is exactly {2}",
            "die Zahl der vCPUs ist {0}; die des Standard-Flavors {1} ist genau {2}");
    static final MessageTemplate RAM_DIFFERS = message(
            "ram",
            "the flavor has {0} MiB of RAM; the standard flavor {1} has exactly {2} MiB",
            "der Flavor hat {0} MiB RAM; der Standard-Flavor {1} hat genau {2} MiB");
    static final MessageTemplate DISK_DIFFERS = message(
            "disk",
            "the flavor has a root disk of {0} GB; the standard flavor {1} has one of exactly {2} GB",
            "der Flavor hat eine Root-Disk von {0} GB; der Standard-Flavor {1} hat eine von genau {2} GB");
    static final MessageTemplate NO_DISK = message(
            "disk-none",
            "the flavor has a root disk of {0} GB; the standard flavor {1} has none",
            "der Flavor hat eine Root-Disk von {0} GB; der Standard-Flavor {1} hat keine");
    static final MessageTemplate DISK_ABSENT = message(
            "disk-absent",
            "the flavor has no root disk; the standard flavor {0} has one of exactly {1} GB",
            "der Flavor hat keine Root-Disk; der Standard-Flavor {0} hat eine von genau {1} GB");
    static final MessageTemplate VCPUS_SHORT = message(
            "vcpus-short",
            "the number of vCPUs is {0}; that of the standard flavor {1} is at least {2}",
            "die Zahl der vCPUs ist {0}; die des Standard-Flavors {1} ist mindestens {2}");
    static final MessageTemplate RAM_SHORT = message(
            "ram-short",
            "the flavor has {0} MiB of RAM; the standard flavor {1} has at least {2} MiB",
            "der Flavor hat {0} MiB RAM; der Standard-Flavor {1} hat mindestens {2} MiB");
    static final MessageTemplate RAM_BARELY_SHORT = message(
            "ram-barely-short",
            "the flavor has {0} MiB of RAM; the standard flavor {1} has at least {2} MiB; up to 51 MiB less are tolerated",
            "der Flavor hat {0} MiB RAM; der Standard-Flavor {1} hat mindestens {2} MiB; bis zu 51 MiB weniger werden"
                    + " geduldet");
    static final MessageTemplate DISK_SHORT = message(
            "disk-short",
            "the flavor has a root disk of {0} GB; the standard flavor {1} has one of at least {2} GB",
            "der Flavor hat eine Root-Disk von {0} GB; der Standard-Flavor {1} hat eine von mindestens {2} GB");
    static final MessageTemplate SPEC_ABSENT = message(
            "spec-absent",
            "{0} is not set; on the standard flavor {1} it is {2}",
            "{0} ist nicht gesetzt; beim Standard-Flavor {1} steht dort {2}");
    static final MessageTemplate SPEC_DIFFERS = message(
            "spec-differs",
            "{0} is {1}; on the standard flavor {2} it is {3}",
            "{0} ist {1}; beim Standard-Flavor {2} steht dort {3}");
    static final MessageTemplate DISK_TYPE_WITHOUT_DISK = message(
            "disk-type-without-disk",
            "{0} is {1}; on the standard flavor {2}, which has no disk, it is not set",
            "{0} ist {1}; beim Standard-Flavor {2}, der keine Disk hat, ist es nicht gesetzt");
    static final MessageTemplate BETTER_DISK = message(
            "better-disk",
            "{0} is 'nvme', which stands in for the 'ssd' of the standard flavor {1}; the official test suite refuses it",
            "{0} ist 'nvme' und erfüllt damit das 'ssd' des Standard-Flavors {1}; die offizielle Testsuite lehnt es ab");
    static final MessageTemplate OTHER_SPELLING = message(
            "other-spelling",
            "the list names the flavor {0}; a name in the syntax of another version does not count",
            "in der Liste heißt der Flavor {0}; ein Name in der Syntax einer anderen Version zählt nicht");
    static final MessageTemplate PRIVATE = message(
            "private",
            "the flavor is not public, so not every project has the standard flavor {0}; Nova cannot make it public",
            "der Flavor ist nicht öffentlich, also hat nicht jedes Projekt den Standard-Flavor {0}; Nova kann ihn nicht"
                    + " öffentlich machen");
    static final MessageTemplate DISABLED = message(
            "disabled",
            "the flavor is disabled, so nobody can use it as the standard flavor {0}",
            "der Flavor ist abgeschaltet, also kann ihn niemand als Standard-Flavor {0} benutzen");
    static final MessageTemplate FIELD_UNKNOWN = message(
            "field-unknown",
            "the export does not tell {0}, so nobody can say whether this is the standard flavor {1}; `{2}` shows it",
            "im Export fehlt {0}, also lässt sich nicht sagen, ob dies der Standard-Flavor {1} ist; `{2}` zeigt es");
    static final MessageTemplate SPECS_UNKNOWN = message(
            "specs-unknown",
            "no flavor says that it is {0}, but the export does not tell the extra specs of {1}, the first of those that"
                    + " could; `{2}` shows them",
            "kein Flavor sagt, dass er {0} ist, aber im Export fehlen die extra_specs von {1}, dem ersten, der es sein"
                    + " könnte; `{2}` zeigt sie");
    static final MessageTemplate OVERLOOKED = message(
            "overlooked",
            "none of the flavors that could be read is {0}; it may be among the others",
            "keiner der lesbaren Flavors ist {0}; er kann unter den anderen sein");
    static final MessageTemplate CARRIED_TWICE = message(
            "carried-twice",
            "the flavor carries the name {0}, as {1} does: who looks it up may get either",
            "der Flavor trägt den Namen {0} wie schon {1}: wer danach sucht, bekommt einen von beiden");

    private final String testcase;
    private final String table;
    private final String properties;

    CatalogRules(StandardFlavors edition, StandardFlavor row) {
        this.testcase = row.testcase();
        this.table = row.clause();
        this.properties = edition.byProperties() ? edition.url() + "#guarantees-and-properties" : row.clause();
    }

    /** The rule with this end of its id. */
    Rule rule(String id) {
        boolean inTable = id.equals(MISSING) || id.equals(UNAVAILABLE) || id.equals(UNKNOWN);
        return new Rule("standard-flavor." + id, testcase, inTable ? table : properties);
    }

    private static MessageTemplate message(String key, String english, String german) {
        return new MessageTemplate("standard-flavor." + key, english, german);
    }
}
