package io.github.scs4j.flavor.offer;

import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.Rule;
import io.github.scs4j.flavor.NamingStandard;

/** The rules about what flavors promise, and the wording of what they find. */
final class OfferRules {
    private static final String POLICY = NamingStandard.LATEST.url() + "#naming-policy-compliance";
    private static final String PROPERTIES =
            "https://docs.scs.community/standards/scs-0103-v1-standard-flavors#properties-extra_specs";

    static final Rule UNDERSTATED = semantics("flavor.understated");
    static final Rule NUMBER_UNKNOWN = semantics("flavor.number-unknown");
    static final Rule SPECS_UNKNOWN = semantics("flavor.extra-specs-unknown");
    static final Rule SPEC_KEY = spec("flavor.spec-key");
    static final Rule SPEC_UNKNOWN = spec("flavor.spec-unknown");
    static final Rule SPEC_NAME = spec("flavor.spec-name");
    static final Rule SPEC_CPU_TYPE = spec("flavor.spec-cpu-type");
    static final Rule SPEC_CPU_POLICY = spec("flavor.spec-cpu-policy");
    static final Rule SPEC_DISK_TYPE = spec("flavor.spec-disk-type");
    static final Rule SPEC_WITHOUT_DISK = spec("flavor.spec-without-disk");
    static final Rule SPEC_CONTRADICTION = spec("flavor.spec-contradiction");
    static final Rule ENTROPY = new Rule(
            "flavor.entropy",
            "scs-0101-flavor-property",
            "https://docs.scs.community/standards/scs-0101-v1-entropy#entropy-in-scs-clouds");
    static final Rule DUPLICATE = new Rule("flavor.duplicate", null, POLICY);

    static final MessageTemplate NAMESAKE = message(
            "duplicate-name",
            "another flavor is called {0}, too: whoever asks for the name may get either",
            "auch ein anderer Flavor heißt {0}: wer nach dem Namen fragt, bekommt einen von beiden");
    static final MessageTemplate LISTED_TWICE = message(
            "duplicate-entry",
            "the flavor {0} is listed twice, with the same id",
            "der Flavor {0} ist zweimal aufgeführt, mit derselben ID");
    static final MessageTemplate FEWER_VCPUS = message(
            "promise-vcpus",
            "{0} promises {1} vCPUs; the flavor has {2}",
            "{0} verspricht {1} vCPUs; der Flavor hat {2}");
    static final MessageTemplate LESS_RAM = message(
            "promise-ram",
            "{0} promises {1} MiB of RAM; the flavor has {2}",
            "{0} verspricht {1} MiB RAM; der Flavor hat {2}");
    static final MessageTemplate LITTLE_LESS_RAM = message(
            "promise-ram-tolerated",
            "{0} promises {1} MiB of RAM; the flavor has {2}: up to {3} MiB less are tolerated",
            "{0} verspricht {1} MiB RAM; der Flavor hat {2}: bis zu {3} MiB weniger werden geduldet");
    static final MessageTemplate LESS_DISK = message(
            "promise-disk",
            "{0} promises a root disk of {1} GB; the flavor has {2}",
            "{0} verspricht eine Root-Disk von {1} GB; der Flavor hat {2}");
    static final MessageTemplate CONTRADICTED = message(
            "promise-contradicted", "{0} promises {1}; the flavor has {2}", "{0} verspricht {1}; der Flavor hat {2}");
    static final MessageTemplate OTHER_HYPERVISOR = message(
            "promise-hypervisor-default",
            "{0} states no hypervisor, which is read as KVM; the flavor has {1}, which the name should say",
            "{0} nennt keinen Hypervisor, was als KVM gilt; der Flavor hat {1}, was der Name sagen soll");
    static final MessageTemplate NO_VIRTUALIZATION = message(
            "promise-hwv",
            "{0} promises hardware virtualization; the extra specs forbid its CPU flags (vmx, svm)",
            "{0} verspricht Hardware-Virtualisierung; die Extra-Specs verbieten deren CPU-Flags (vmx, svm)");
    static final MessageTemplate GPU_UNSEEN = message(
            "promise-gpu",
            "{0} promises a GPU; none of the flavor's extra specs requests one",
            "{0} verspricht eine GPU; keiner der Extra-Specs des Flavors fordert eine an");
    static final MessageTemplate MORE_VCPUS = message(
            "more-vcpus",
            "the flavor has {2} vCPUs, more than the {1} of {0}",
            "der Flavor hat {2} vCPUs, mehr als die {1} von {0}");
    static final MessageTemplate MORE_RAM = message(
            "more-ram",
            "the flavor has {2} MiB of RAM, more than the {1} of {0}",
            "der Flavor hat {2} MiB RAM, mehr als die {1} von {0}");
    static final MessageTemplate MORE_DISK = message(
            "more-disk",
            "the flavor has a root disk of {2} GB, more than the {1} of {0}",
            "der Flavor hat eine Root-Disk von {2} GB, mehr als die {1} von {0}");
    static final MessageTemplate MORE = message(
            "more",
            "the flavor has {2}, which is more than the {1} of {0}",
            "der Flavor hat {2}, was mehr ist als {1} von {0}");
    static final MessageTemplate NO_NUMBER = message(
            "number-unknown",
            "{0} cannot be judged: the export has no usable number for {1}; {2} gives it",
            "{0} lässt sich nicht beurteilen: im Export fehlt eine brauchbare Zahl für {1}; {2} liefert sie");
    static final MessageTemplate NO_SPECS = message(
            "extra-specs-unknown",
            "{0} promises more than numbers, and the export has no extra specs to compare it with; {1} gives them",
            "{0} verspricht mehr als Zahlen, und im Export fehlen die Extra-Specs zum Vergleich; {1} liefert sie");
    static final MessageTemplate KEY_MALFORMED = message(
            "spec-key",
            "{0} is not an extra spec of the standard; {1} is",
            "{0} ist kein Extra-Spec des Standards; {1} ist einer");
    static final MessageTemplate KEY_NUMBER = message(
            "spec-key-number",
            "the number in {0} is larger than 2147483647: it is not read",
            "die Zahl in {0} ist größer als 2147483647: sie wird nicht gelesen");
    static final MessageTemplate KEY_UNKNOWN = message(
            "spec-unknown",
            "the standard has no extra spec {0}; it gives one no meaning",
            "der Standard kennt keinen Extra-Spec {0} und gibt ihm keine Bedeutung");
    static final MessageTemplate NOT_A_NAME = message(
            "spec-name",
            "{0} is not a flavor name by any version of the standard",
            "{0} ist nach keiner Version des Standards ein Flavor-Name");
    static final MessageTemplate NOT_A_CPU_TYPE =
            message("spec-cpu-type", "{0} is not a type of vCPU", "{0} ist kein Typ einer vCPU");
    static final MessageTemplate NOT_A_DISK_TYPE =
            message("spec-disk-type", "{0} is not a type of disk", "{0} ist kein Typ einer Disk");
    static final MessageTemplate POLICY_CONTRADICTS = message(
            "spec-cpu-policy",
            "scs:cpu-type={0} promises dedicated CPUs; the flavor has hw:cpu_policy={1}",
            "scs:cpu-type={0} verspricht dedizierte CPUs; der Flavor hat hw:cpu_policy={1}");
    static final MessageTemplate NO_ENTROPY = message(
            "entropy",
            "hw_rng:allowed={0}: machines of this flavor get no virtual source of entropy; SCS-0101 no longer recommends one",
            "hw_rng:allowed={0}: Maschinen dieses Flavors bekommen keine virtuelle Entropiequelle; SCS-0101 empfiehlt keine"
                    + " mehr");
    static final MessageTemplate NO_DISK = message(
            "spec-without-disk",
            "the flavor has no disk, so none that is {0}",
            "der Flavor hat keine Disk, also keine vom Typ {0}");
    static final MessageTemplate DISK_OF_THE_IMAGE = message(
            "spec-disk-of-the-image",
            "the root disk has 0 GB, which is no disk or one as large as the image: {0} may say nothing",
            "die Root-Disk hat 0 GB, also gibt es keine oder eine von der Größe des Images: {0} sagt vielleicht nichts");
    static final MessageTemplate NAMES_CONTRADICT = message(
            "spec-contradiction",
            "{0} and {1} cannot both be names of one flavor: {2} is not {3}",
            "{0} und {1} können nicht beide Namen eines Flavors sein: {2} ist nicht {3}");
    static final MessageTemplate HYPERVISOR_UNSTATED = message(
            "spec-hypervisor-default",
            "{0} says {2}, and {1} states no hypervisor, which is read as KVM",
            "{0} sagt {2}, und {1} nennt keinen Hypervisor, was als KVM gilt");

    private OfferRules() {}

    /** A rule of the testcase about the flavor's own name. */
    static Rule semantics(String id) {
        return new Rule(id, SemanticsCheck.TESTCASE, POLICY);
    }

    /** A rule about extra specs, which no testcase knows. */
    static Rule spec(String id) {
        return new Rule(id, null, PROPERTIES);
    }

    private static MessageTemplate message(String key, String english, String german) {
        return new MessageTemplate("flavor." + key, english, german);
    }
}
