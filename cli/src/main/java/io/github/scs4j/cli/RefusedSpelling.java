package io.github.scs4j.cli;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.flavor.FlavorName;
import io.github.scs4j.flavor.FlavorNaming;
import io.github.scs4j.flavor.NamingStandard;
import java.util.List;

/** The spelling in v1 of a name with a part that came later: the official v1 parser refuses it (D10). */
final class RefusedSpelling {
    private static final FlavorNaming V1 = FlavorNaming.of(NamingStandard.V1);
    private static final FlavorNaming OFFICIAL_V1 = FlavorNaming.officialParser(NamingStandard.V1);
    private static final String NEWER_PART = "flavor.newer-part";

    private RefusedSpelling() {}

    /** An INFO for each newer part, if the official parser refuses the spelling in v1. */
    static List<Finding> of(FlavorName name) {
        String v1 = name.toV1();
        return OFFICIAL_V1.isValid(v1)
                ? List.of()
                : V1.tryParse(v1).findings().stream()
                        .filter(RefusedSpelling::isOne)
                        .toList();
    }

    static boolean isOne(Finding finding) {
        return finding.rule().id().equals(NEWER_PART);
    }
}
