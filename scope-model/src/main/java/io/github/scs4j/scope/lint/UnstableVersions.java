package io.github.scs4j.scope.lint;

import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.Rule;
import io.github.scs4j.finding.Shown;
import io.github.scs4j.scope.ScopeVersion;
import io.github.scs4j.scope.TimelineEntry;
import io.github.scs4j.scope.Validity;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether versions that can be certified against are stable at the start of the period. */
final class UnstableVersions implements LintRule {
    private static final Rule RULE = new Rule("scope.not-stable", null, TEXT + "timeline-entry");
    private static final MessageTemplate NEVER = new MessageTemplate(
            "scope.not-stable",
            "version {0} is {1} from {2} on, but not stable: it has no stabilized_at",
            "Version {0} ist ab dem {2} {1}, aber nicht stabil: Sie hat kein stabilized_at");
    private static final MessageTemplate TOO_LATE = new MessageTemplate(
            "scope.not-stable-yet",
            "version {0} is {1} from {2} on, but stable only from {3} on",
            "Version {0} ist ab dem {2} {1}, aber erst ab dem {3} stabil");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Linted linted) {
        Map<String, ScopeVersion> versions = new HashMap<>();
        for (ScopeVersion version : linted.scope().versions()) {
            versions.putIfAbsent(version.version(), version);
        }
        int at = 0;
        for (TimelineEntry entry : linted.scope().timeline()) {
            for (Map.Entry<String, Validity> valid : entry.versions().entrySet()) {
                ScopeVersion version = versions.get(valid.getKey());
                if (version != null && valid.getValue().isCertifiable() && !version.isStable(entry.date())) {
                    linted.error(
                            RULE,
                            "timeline/" + at + "/versions/" + valid.getKey(),
                            message(version, valid.getValue(), entry.date()));
                }
            }
            at++;
        }
    }

    private static Message message(ScopeVersion version, Validity validity, LocalDate from) {
        String name = Shown.excerpt(version.version());
        LocalDate stabilized = version.stabilizedAt();
        return stabilized == null
                ? NEVER.with(name, validity.code(), from.toString())
                : TOO_LATE.with(name, validity.code(), from.toString(), stabilized.toString());
    }
}
