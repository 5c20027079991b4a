package io.github.scs4j.flavor.catalog;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One point in which a flavor is not what a row says.
 *
 * @param rule end of the id of the rule
 * @param property what differs, as Nova calls it
 * @param expected the values that would do, if there are several
 * @param suggestion the value it should have; {@code null} if there should be none, or it cannot be said
 */
record Deviation(
        Kind kind,
        String rule,
        String property,
        Message message,
        List<String> expected,
        @Nullable String suggestion) {
    enum Kind {
        /** The flavor does not fill the row. */
        WRONG,
        /** The export does not tell. */
        UNKNOWN,
        /** The flavor fills the row all the same. */
        TOLERATED
    }

    /** Whether it is about what can be changed. */
    boolean isInExtraSpecs() {
        return property.startsWith("scs:");
    }

    Finding finding(CatalogRules rules, Severity severity, boolean violates, String subject) {
        return new Finding(
                rules.rule(rule),
                severity,
                violates,
                subject,
                new Location.Property(property),
                message,
                expected,
                suggestion);
    }
}
