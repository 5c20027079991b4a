package io.github.scs4j.scope.exchange;

import io.github.scs4j.finding.MessageTemplate;
import java.util.List;

/** The ids of the rules about results in files, and the wording of what they find. */
final class ExchangeRules {
    /** What a test report, a result and a score card are. */
    static final String CONCEPTS =
            "https://docs.scs.community/standards/scs-0003-v2-sovereign-cloud-standards-testing#concept-definitions";

    static final String KIND = "scope.report-kind";
    static final String TIME = "scope.report-time";
    static final String COUNTER = "scope.report-counter";
    static final String SCOPE = "scope.other-scope";
    static final String SUBJECT = "scope.other-subject";
    static final String RESULT = "scope.result";
    static final String LOG_LINE = "scope.result-log-line";
    static final String CONTRADICTION = "scope.result-contradiction";
    static final String TESTCASE = "scope.result-testcase";
    static final String ABOUT = "scope.manual-about";
    static final String AUTHOR = "scope.manual-author";
    static final String EVIDENCE = "scope.manual-evidence";

    static final MessageTemplate NO_REPORT = message(
            "report-kind",
            "this is no test report: it has neither run, as reports of the official test suite, nor results or tests with"
                    + " the moment of the test",
            "das ist kein Testbericht: es gibt weder run, wie in Berichten der offiziellen Testsuite, noch results oder"
                    + " tests mit dem Zeitpunkt des Tests");
    static final MessageTemplate NO_RESULTS = message(
            "report-kind-results",
            "this is no list of results but a test report; give it as one",
            "das ist keine Liste von Ergebnissen, sondern ein Testbericht; bitte als solchen angeben");
    static final MessageTemplate NO_MOMENT = message(
            "report-time",
            "{0}: {1} is no moment as in 2026-11-20T10:00:00Z",
            "{0}: {1} ist kein Zeitpunkt wie in 2026-11-20T10:00:00Z");
    static final MessageTemplate NAIVE = message(
            "report-time-local",
            "{0} states no time zone; it is read as {1}",
            "{0} nennt keine Zeitzone; es wird als {1} gelesen");
    static final MessageTemplate EXPIRES_EARLY = message(
            "report-time-order",
            "the result expires before it was found",
            "das Ergebnis läuft ab, bevor es festgestellt wurde");
    static final MessageTemplate COUNTED = message(
            "report-counter",
            "{0} is {1}, but {2} lines of the output are of this level",
            "{0} ist {1}, doch {2} Zeilen der Ausgabe haben diese Stufe");
    static final MessageTemplate OTHER_SCOPE = message(
            "other-scope",
            "the results belong to the scope {0}, not to {1}; none counts",
            "die Ergebnisse gehören zum Geltungsbereich {0}, nicht zu {1}; keines zählt");
    static final MessageTemplate NONE_KNOWN = message(
            "other-scope-testcases",
            "no testcase here is one of {0}; the results may belong to another scope",
            "kein Testfall hier gehört zu {0}; die Ergebnisse gehören vielleicht zu einem anderen Geltungsbereich");
    static final MessageTemplate OTHER_SUBJECT = message(
            "other-subject",
            "the results are about {0}, not about {1}; none counts",
            "die Ergebnisse betreffen {0}, nicht {1}; keines zählt");
    static final MessageTemplate UNKNOWN_RESULT =
            message("result", "{0} is no result; the testcase is DNF", "{0} ist kein Ergebnis; der Testfall ist DNF");
    static final MessageTemplate OTHER_CASE = message(
            "result-case",
            "{0} is read as {1}: results are in capitals",
            "{0} wird als {1} gelesen: Ergebnisse stehen groß");
    static final MessageTemplate NO_RESULT = message(
            "result-missing",
            "the result is missing: leave the testcase out, or write MISS",
            "das Ergebnis fehlt: den Testfall weglassen oder MISS schreiben");
    static final MessageTemplate LOGGED = message(
            "result-log-line",
            "{0} is no testcase but a line of a log that ends in a result; it does not count",
            "{0} ist kein Testfall, sondern eine Zeile eines Protokolls, die auf ein Ergebnis endet; sie zählt nicht");
    static final MessageTemplate CONTRADICTS = message(
            "result-contradiction",
            "{0} is both {1} and {2}; the worse counts",
            "{0} ist sowohl {1} als auch {2}; das schlechtere zählt");
    static final MessageTemplate UNKNOWN_TESTCASE = message(
            "result-testcase",
            "{0} has no testcase {1}; the result means nothing",
            "{0} hat keinen Testfall {1}; das Ergebnis bedeutet nichts");
    static final MessageTemplate ABOUT_WHAT = message(
            "manual-about",
            "{0} is missing: nothing says what the results are about",
            "{0} fehlt: nichts sagt, worum es in den Ergebnissen geht");
    static final MessageTemplate NO_AUTHOR = message(
            "manual-author",
            "nobody vouches for the result: author is missing; it does not count",
            "niemand steht für das Ergebnis ein: author fehlt; es zählt nicht");
    static final MessageTemplate NO_DATE = message(
            "report-time-missing",
            "nothing says when the result was found: date or checked_at is missing; it does not count",
            "nichts sagt, wann das Ergebnis festgestellt wurde: date oder checked_at fehlt; es zählt nicht");
    static final MessageTemplate NO_EVIDENCE = message(
            "manual-evidence",
            "{0} is no address that begins with https:// or http://",
            "{0} ist keine Adresse, die mit https:// oder http:// beginnt");

    private ExchangeRules() {}

    /** The ids of all rules. */
    static List<String> ids() {
        return List.of(
                KIND,
                TIME,
                COUNTER,
                SCOPE,
                SUBJECT,
                RESULT,
                LOG_LINE,
                CONTRADICTION,
                TESTCASE,
                ABOUT,
                AUTHOR,
                EVIDENCE);
    }

    private static MessageTemplate message(String key, String english, String german) {
        return new MessageTemplate("scope." + key, english, german);
    }
}
