package io.github.scs4j.scope.lint;

import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.Rule;
import io.github.scs4j.finding.Shown;
import java.util.List;

/** Whether the {@code uuid} of a scope is one. */
final class ScopeUuid implements LintRule {
    private static final Rule RULE = new Rule("scope.uuid", null, TEXT + "scs-certification-yaml");
    private static final int LENGTH = 36;
    private static final MessageTemplate NO_UUID = new MessageTemplate(
            "scope.uuid", "{0} is no UUID; `uuidgen` makes one", "{0} ist keine UUID; `uuidgen` erzeugt eine");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Linted linted) {
        String uuid = linted.scope().uuid();
        if (uuid != null && !isUuid(uuid)) {
            linted.error(RULE, "uuid", NO_UUID.with(Shown.excerpt(uuid)));
        }
    }

    private static boolean isUuid(String text) {
        if (text.length() != LENGTH) {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            char c = text.charAt(i);
            boolean hyphen = i == 8 || i == 13 || i == 18 || i == 23;
            boolean hex = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
            if (hyphen ? c != '-' : !hex) {
                return false;
            }
        }
        return true;
    }
}
