package io.github.scs4j.scope.lint;

import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.Rule;
import io.github.scs4j.finding.Shown;
import io.github.scs4j.scope.ScopeVersion;
import io.github.scs4j.scope.TimelineEntry;
import io.github.scs4j.scope.Validity;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether the timeline names versions that are described, and each version that is. */
final class UndefinedVersions implements LintRule {
    private static final Rule UNDEFINED = new Rule("scope.undefined-version", null, TEXT + "timeline-entry");
    private static final Rule UNLISTED = new Rule("scope.unlisted-version", null, TEXT + "timeline-entry");
    private static final MessageTemplate NO_VERSION = new MessageTemplate(
            "scope.undefined-version",
            "the timeline calls {0} {1} from {2} on, but nothing describes that version",
            "die Zeitleiste nennt {0} ab dem {2} {1}, doch nichts beschreibt diese Version");
    private static final MessageTemplate NEVER = new MessageTemplate(
            "scope.unlisted-version",
            "the timeline never names version {0}, so it is deprecated at any time",
            "die Zeitleiste nennt Version {0} nie, also ist sie jederzeit deprecated");

    @Override
    public List<Rule> rules() {
        return List.of(UNDEFINED, UNLISTED);
    }

    @Override
    public void check(Linted linted) {
        Set<String> described = new HashSet<>();
        for (ScopeVersion version : linted.scope().versions()) {
            described.add(version.version());
        }
        Set<String> listed = new HashSet<>();
        int at = 0;
        for (TimelineEntry entry : linted.scope().timeline()) {
            for (Map.Entry<String, Validity> version : entry.versions().entrySet()) {
                listed.add(version.getKey());
                if (!described.contains(version.getKey())) {
                    String path = "timeline/" + at + "/versions/" + version.getKey();
                    Message message = NO_VERSION.with(
                            Shown.excerpt(version.getKey()),
                            version.getValue().code(),
                            entry.date().toString());
                    linted.undefined(UNDEFINED, path, message, version.getKey(), described);
                }
            }
            at++;
        }
        at = 0;
        for (ScopeVersion version : linted.scope().versions()) {
            if (!listed.contains(version.version())) {
                linted.info(UNLISTED, "versions/" + at, NEVER.with(Shown.excerpt(version.version())));
            }
            at++;
        }
    }
}
