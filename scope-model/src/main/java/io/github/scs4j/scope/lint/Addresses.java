package io.github.scs4j.scope.lint;

import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.Rule;
import io.github.scs4j.finding.Severity;
import io.github.scs4j.finding.Shown;
import io.github.scs4j.scope.Prerequisite;
import io.github.scs4j.scope.Scope;
import io.github.scs4j.scope.Script;
import io.github.scs4j.scope.StandardModule;
import io.github.scs4j.scope.Testcase;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether what is to be a URL is one of the web. */
final class Addresses implements LintRule {
    private static final Rule RULE = new Rule("scope.url", null, TEXT + "scs-certification-yaml");
    private static final MessageTemplate NO_URL = new MessageTemplate(
            "scope.url", "{0} is no URL with https or http", "{0} ist keine URL mit https oder http");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Linted linted) {
        Scope scope = linted.scope();
        check(linted, Severity.ERROR, "url", scope.url());
        Prerequisite prerequisite = scope.prerequisite();
        if (prerequisite != null) {
            check(linted, Severity.WARNING, "prerequisite/url", prerequisite.url());
        }
        int at = 0;
        for (Script script : scope.scripts()) {
            int index = 0;
            for (Testcase testcase : script.testcases()) {
                check(linted, Severity.WARNING, "scripts/" + at + "/testcases/" + index++ + "/url", testcase.url());
            }
            at++;
        }
        at = 0;
        for (StandardModule module : scope.modules()) {
            check(linted, Severity.WARNING, "modules/" + at++ + "/url", module.url());
        }
    }

    private static void check(Linted linted, Severity severity, String path, @Nullable String url) {
        if (url != null && !isUrl(url)) {
            linted.find(severity, RULE, path, NO_URL.with(Shown.excerpt(url)), null);
        }
    }

    private static boolean isUrl(String text) {
        try {
            URI uri = new URI(text);
            String scheme = uri.getScheme();
            return uri.getHost() != null && ("https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
