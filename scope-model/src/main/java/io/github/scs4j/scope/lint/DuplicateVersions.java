package io.github.scs4j.scope.lint;

import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.Rule;
import io.github.scs4j.finding.Shown;
import io.github.scs4j.scope.ScopeVersion;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether a version is described twice. */
final class DuplicateVersions implements LintRule {
    private static final Rule RULE = new Rule("scope.duplicate-version", null, TEXT + "version-descriptor");
    private static final MessageTemplate TWICE = new MessageTemplate(
            "scope.duplicate-version",
            "the version {0} is described twice; the first counts",
            "die Version {0} ist doppelt beschrieben; die erste gilt");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Linted linted) {
        Set<String> seen = new HashSet<>();
        int at = 0;
        for (ScopeVersion version : linted.scope().versions()) {
            if (!seen.add(version.version())) {
                linted.error(RULE, "versions/" + at, TWICE.with(Shown.excerpt(version.version())));
            }
            at++;
        }
    }
}
