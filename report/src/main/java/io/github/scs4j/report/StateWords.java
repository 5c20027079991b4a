package io.github.scs4j.report;

import io.github.scs4j.finding.Language;
import io.github.scs4j.scope.Outlook;
import io.github.scs4j.scope.Validity;
import io.github.scs4j.scope.VersionOutlook;
import io.github.scs4j.scope.verdict.VersionVerdict;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Whether a version can be certified against, in words. */
final class StateWords {
    private StateWords() {}

    /** Its validity on the day judged, and whether it is stable where that matters. */
    static String of(ReportedScope scope, VersionVerdict version, Language language) {
        String validity = validity(scope, version, language);
        LocalDate since = version.version().stabilizedAt();
        if (version.stable() && since != null) {
            return validity + ", " + Term.STABLE_SINCE.in(language, since.toString());
        }
        return version.validity().isCertifiable() ? validity + ", " + Term.NOT_STABLE.in(language) : validity;
    }

    /** What the timeline leaves out is deprecated, but not if its time is still to come. */
    private static String validity(ReportedScope scope, VersionVerdict version, Language language) {
        LocalDate day = LocalDate.ofInstant(scope.verdict().at(), ZoneOffset.UTC);
        Outlook outlook = Outlook.on(scope.verdict().scope(), day);
        VersionOutlook one = outlook.version(version.version().version());
        if (version.validity() == Validity.DEPRECATED) {
            LocalDate begins = one == null ? null : one.begins();
            LocalDate first = outlook.first();
            if (begins != null) {
                return Term.NOT_YET.in(language, begins.toString());
            }
            if (outlook.isBeforeTimeline() && first != null) {
                return Term.BEFORE_TIMELINE.in(language, first.toString());
            }
        }
        return Term.of(version.validity()).in(language);
    }
}
