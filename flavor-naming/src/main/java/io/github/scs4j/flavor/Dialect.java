package io.github.scs4j.flavor;

import org.jspecify.annotations.Nullable;

/**
 * The language that one reading of a name accepts.
 *
 * @param standard whose delimiters and parts are read
 * @param officialForms whether forms that only the official parser takes are accepted: {@code 4.}, {@code .5},
 *     {@code x10}, video memory without units or generation, a second bandwidth mark
 * @param unlistedCpuGenerations whether CPU generations that the text does not list are accepted
 * @param officialParser whether the official parser's tables and its way to read a GPU decide, without any upper bound
 * @param canonicalOnly whether only the canonical spelling is accepted
 */
record Dialect(
        NamingStandard standard,
        boolean officialForms,
        boolean unlistedCpuGenerations,
        boolean officialParser,
        boolean canonicalOnly) {

    static Dialect text(NamingStandard standard) {
        return new Dialect(standard, false, false, false, false);
    }

    static Dialect officialParser(NamingStandard standard) {
        return new Dialect(standard, true, false, true, false);
    }

    char part() {
        return standard.partDelimiter();
    }

    char extension() {
        return standard.extensionDelimiter();
    }

    boolean isOlderSyntax() {
        return standard == NamingStandard.V1;
    }

    /** The table of states whose names are accepted; {@code null} if there is none. */
    @Nullable
    NameTable table() {
        return canonicalOnly || officialParser || isOlderSyntax() ? null : NameTable.LATEST;
    }

    /** Whether nothing is accepted that the text of the version refuses. */
    boolean isText() {
        return !officialParser && !officialForms && !unlistedCpuGenerations;
    }

    /** The official v1 parser does not know Cloud Hypervisor. */
    boolean knows(Hypervisor hypervisor) {
        return !(officialParser && isOlderSyntax() && hypervisor == Hypervisor.CLOUD_HYPERVISOR);
    }

    Dialect withAnySpelling() {
        return new Dialect(standard, officialForms, unlistedCpuGenerations, officialParser, false);
    }

    Dialect withStandard(NamingStandard other) {
        return new Dialect(other, officialForms, unlistedCpuGenerations, officialParser, canonicalOnly);
    }

    /** The version and how far it is from the text, for logs. */
    String describe() {
        String what = officialParser ? "official " + standard.label() : standard.label();
        if (officialForms && !officialParser) {
            what += ", official forms";
        }
        if (unlistedCpuGenerations) {
            what += ", unlisted generations";
        }
        return canonicalOnly ? what + ", canonical only" : what;
    }
}
