package io.github.scs4j.report;

import io.github.scs4j.finding.Language;
import io.github.scs4j.scope.verdict.VersionVerdict;
import java.time.LocalDate;

/** Whether a version can be certified against, in words. */
final class StateWords {
    private StateWords() {}

    /** Its validity, and whether it is stable where that matters. */
    static String of(VersionVerdict version, Language language) {
        String validity = Term.of(version.validity()).in(language);
        LocalDate since = version.version().stabilizedAt();
        if (version.stable() && since != null) {
            return validity + ", " + Term.STABLE_SINCE.in(language, since.toString());
        }
        return version.validity().isCertifiable() ? validity + ", " + Term.NOT_STABLE.in(language) : validity;
    }
}
