package io.github.scs4j.scope.yaml;

import io.github.scs4j.finding.MessageTemplate;

/** The ids of the rules about scopes in YAML, and the wording of what they find. */
final class ScopeRules {
    static final String LIFTED = "scope.lifted";
    static final String IGNORED = "scope.ignored-key";
    static final String LAYERS = "scope.layers";
    static final String SELECTOR = "scope.selector";
    static final String LIMIT = "scope.limit";
    static final String SHAPE = "scope.shape";

    static final MessageTemplate NO_SCOPE = message(
            "shape-no-scope",
            "this is no certificate scope, but an object that begins with the key {0}",
            "das ist kein Scope eines Zertifikats, sondern ein Objekt, das mit dem Schlüssel {0} beginnt");

    static final MessageTemplate TARGETS_IGNORED = message(
            "ignored-key",
            "targets of a version mean nothing since modules have targets",
            "targets einer Version bedeuten nichts, seit Module targets haben");
    static final MessageTemplate SEVERAL_LAYERS = message(
            "layers",
            "the file describes another layer, {0}; only the first is read",
            "die Datei beschreibt noch eine Schicht, {0}; nur die erste wird gelesen");
    static final MessageTemplate NO_SELECTOR = message(
            "selector", "{0} is empty, so it selects no testcases", "{0} ist leer, wählt also keine Testfälle aus");
    static final MessageTemplate TOO_MUCH = message(
            "limit-lifted",
            "versions and modules combine to more than {0} parts; the rest is left out",
            "Versionen und Module ergeben mehr als {0} Teile; der Rest entfällt");

    static final MessageTemplate MODULES_MADE = message(
            "lifted-modules",
            "this generation has no modules: one is made of each standard, with an id such as {0}",
            "diese Generation hat keine Module: aus jedem Standard wird eines, mit einer ID wie {0}");
    static final MessageTemplate TESTCASES_MADE = message(
            "lifted-testcases",
            "a check without an id is read as a testcase with an id from its file name, such as {0}",
            "eine Prüfung ohne ID wird als Testfall mit einer ID aus ihrem Dateinamen gelesen, wie {0}");
    static final MessageTemplate TESTCASE_AGAIN = message(
            "lifted-testcase-again",
            "testcases such as {0} are described several times; the first counts, and which script belongs to which"
                    + " module is lost",
            "Testfälle wie {0} sind mehrmals beschrieben; der erste gilt, und welches Skript zu welchem Modul gehört,"
                    + " geht verloren");
    static final MessageTemplate OPTIONAL_MADE = message(
            "lifted-optional",
            "optional checks are read as a target {0}",
            "optionale Prüfungen werden als Target {0} gelesen");
    static final MessageTemplate TIMELINE_MADE = message(
            "lifted-timeline",
            "this generation has no timeline: one is made of the dates of the versions; from the day of"
                    + " deprecated_at or obsoleted_at on a version is deprecated",
            "diese Generation hat keine Zeitleiste: sie wird aus den Daten der Versionen gemacht; vom Tag"
                    + " deprecated_at oder obsoleted_at an ist eine Version deprecated");
    static final MessageTemplate DRAFTS_MADE = message(
            "lifted-drafts",
            "no version has a date: all are read as drafts since {0}",
            "keine Version hat ein Datum: alle werden als Entwürfe seit {0} gelesen");
    static final MessageTemplate LAYER_DROPPED = message(
            "lifted-layer",
            "the versions of {0} are read as those of the scope; the layer is lost",
            "die Versionen von {0} werden als die des Scopes gelesen; die Schicht geht verloren");
    static final MessageTemplate SEVERAL_RUNS = message(
            "lifted-runs",
            "the module {0} has several scripts, and it is not said which testcase is of which: all are of the first",
            "das Modul {0} hat mehrere Skripte, und welcher Testfall zu welchem gehört, steht nicht da: alle gehören"
                    + " zum ersten");
    static final MessageTemplate TAGS_DROPPED = message(
            "lifted-tags",
            "tags are read as the targets for which versions select them; the tags are lost",
            "Tags werden als die Targets gelesen, für die Versionen sie auswählen; die Tags gehen verloren");
    static final MessageTemplate MODULE_SPLIT = message(
            "lifted-split",
            "versions select different testcases of the module {0}: it is read as several, with ids such as {1}",
            "Versionen wählen verschiedene Testfälle des Moduls {0} aus: es wird als mehrere gelesen, mit IDs wie {1}");

    static final MessageTemplate LIFETIME_DEFAULT = message(
            "lifted-lifetime",
            "a lifetime that is not stated was a day until June 2025; it is read as a week",
            "eine Lebensdauer, die nicht dasteht, war bis Juni 2025 ein Tag; sie wird als Woche gelesen");
    static final MessageTemplate LIFETIME_INFINITE = message(
            "lifted-infinite",
            "results were valid without end for a day in June 2025; year took the place of infinite",
            "Ergebnisse galten für einen Tag im Juni 2025 ohne Ende; year kam an die Stelle von infinite");

    private ScopeRules() {}

    private static MessageTemplate message(String key, String english, String german) {
        return new MessageTemplate("scope." + key, english, german);
    }
}
