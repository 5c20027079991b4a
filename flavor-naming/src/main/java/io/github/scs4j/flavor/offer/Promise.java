package io.github.scs4j.flavor.offer;

import io.github.scs4j.finding.Rule;

/**
 * Something that a name promises and Nova can contradict.
 *
 * @param ofName the rule about a flavor's own name
 * @param ofVariant the rule about a {@code scs:name-vN}
 */
record Promise(Rule ofName, Rule ofVariant) {
    static final Promise VCPUS = of("vcpus");
    static final Promise RAM = of("ram");
    static final Promise DISK = of("disk");
    static final Promise CPU_TYPE = of("cpu-type");
    static final Promise DISK_TYPE = of("disk-type");
    static final Promise HYPERVISOR = of("hypervisor");
    static final Promise HARDWARE_VIRTUALIZATION = of("hwv");
    static final Promise ARCHITECTURE = of("architecture");
    static final Promise GPU = of("gpu");

    Rule rule(boolean variant) {
        return variant ? ofVariant : ofName;
    }

    private static Promise of(String word) {
        return new Promise(OfferRules.semantics("flavor.promise-" + word), OfferRules.spec("flavor.variant-" + word));
    }
}
