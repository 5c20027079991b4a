package io.github.scs4j.scope.lint;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.Rule;
import io.github.scs4j.finding.Severity;
import io.github.scs4j.scope.Include;
import io.github.scs4j.scope.Scope;
import io.github.scs4j.scope.ScopeVersion;
import io.github.scs4j.scope.Script;
import io.github.scs4j.scope.StandardModule;
import io.github.scs4j.scope.Testcase;
import io.github.scs4j.scope.internal.Nearest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A scope under lint, with what many rules ask of it, and where findings go. */
final class Linted {
    /** The rule of the finding that says that there is more to find. */
    static final Rule LIMIT = new Rule("scope.limit", null, LintRule.TEXT + "scs-certification-yaml");

    static final int MAX_FINDINGS = 1000;

    /** Among how many words, and how often, one is looked for that was probably meant. */
    private static final int MAX_WORDS = 500;

    private static final int MAX_SUGGESTIONS = 100;

    private static final MessageTemplate MORE = new MessageTemplate(
            "scope.limit-lint",
            "there is more to find than these {0} findings",
            "es gibt mehr zu finden als diese {0} Befunde");

    private final Scope scope;
    private final Places places;
    private final String subject;
    private final FindingSink sink;
    private final Map<String, StandardModule> modules = new HashMap<>();
    private final Set<String> testcases = new HashSet<>();
    private final Set<String> included = new HashSet<>();
    private int findings;
    private int suggestions;

    Linted(Scope scope, Places places, String subject, FindingSink sink) {
        this.scope = scope;
        this.places = places;
        this.subject = subject;
        this.sink = sink;
        for (StandardModule module : scope.modules()) {
            modules.putIfAbsent(module.id(), module);
        }
        for (Script script : scope.scripts()) {
            for (Testcase testcase : script.testcases()) {
                testcases.add(testcase.id());
            }
        }
        for (ScopeVersion version : scope.versions()) {
            for (Include include : version.include()) {
                included.add(include.ref());
            }
        }
    }

    Scope scope() {
        return scope;
    }

    /** The module of this id, the first of several; {@code null} if there is none. */
    @Nullable
    StandardModule module(String id) {
        return modules.get(id);
    }

    /** The ids of the modules. */
    Set<String> moduleIds() {
        return modules.keySet();
    }

    /** The ids of the testcases of the scripts. */
    Set<String> testcaseIds() {
        return testcases;
    }

    /** Whether a version includes the module of this id. */
    boolean isIncluded(String module) {
        return included.contains(module);
    }

    /** An ERROR about a reference to nothing, with the word that was probably meant. */
    void undefined(Rule rule, String path, Message message, String reference, Set<String> words) {
        boolean few = words.size() <= MAX_WORDS && suggestions++ < MAX_SUGGESTIONS;
        find(Severity.ERROR, rule, path, message, few ? Nearest.of(reference, words) : null);
    }

    void error(Rule rule, String path, Message message) {
        find(Severity.ERROR, rule, path, message, null);
    }

    void warning(Rule rule, String path, Message message) {
        find(Severity.WARNING, rule, path, message, null);
    }

    void info(Rule rule, String path, Message message) {
        find(Severity.INFO, rule, path, message, null);
    }

    void find(Severity severity, Rule rule, String path, Message message, @Nullable String suggestion) {
        findings++;
        if (findings == MAX_FINDINGS) {
            sink.accept(more(subject));
        } else if (findings < MAX_FINDINGS) {
            sink.accept(new Finding(rule, severity, false, subject, places.at(path), message, List.of(), suggestion));
        }
    }

    /** Says that there is more to find than was told. */
    static Finding more(String subject) {
        return Finding.warning(LIMIT, subject, MORE.with(Integer.toString(MAX_FINDINGS - 1)));
    }
}
