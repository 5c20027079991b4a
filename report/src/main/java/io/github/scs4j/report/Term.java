package io.github.scs4j.report;

import io.github.scs4j.finding.Language;
import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.scope.Validity;

/** What reports of scopes say beside the findings. */
enum Term {
    ABOUT("about", "worum es geht"),
    ALL_SUBJECTS("All {0} subjects", "Alle {0} geprüften Einheiten"),
    AND_MORE("and {0} more of the rule {1}", "und {0} weitere der Regel {1}"),
    AT("as of {0}", "Stand {0}"),
    BEFORE_TIMELINE(
            "not known to be in force: the timeline begins on {0}",
            "nicht als geltend bekannt: Die Zeitleiste beginnt am {0}"),
    BASIS_OFFICIAL("by the results of the official test suite", "nach den Ergebnissen der offiziellen Testsuite"),
    BASIS_TEXT("by the text of the standards", "nach dem Text der Standards"),
    CHECKED("checked {0}, valid until {1}", "geprüft {0}, gültig bis {1}"),
    CLAUSE("clause of the standard", "Stelle im Standard"),
    CREATOR("by {0}", "von {0}"),
    EXPIRED("the result of {0} expired on {1}", "das Ergebnis vom {0} ist am {1} abgelaufen"),
    FINDINGS("Findings", "Befunde"),
    FROM_LATER("the result of {0} is later than the moment judged", "das Ergebnis vom {0} ist jünger als der Stichtag"),
    INCOMPLETE("incomplete", "unvollständig"),
    INPUT("input", "Eingabe"),
    MADE_BY("made by {0} {1}", "erstellt mit {0} {1}"),
    NO_FINDINGS("Nothing was found.", "Keine Befunde."),
    NO_TESTCASES("no testcases", "keine Testfälle"),
    NO_VERSION(
            "no version of the scope is judged: none is in force on this day, or none is called as asked for",
            "keine Version des Zertifikats wird geprüft: an diesem Tag gilt keine, oder keine heißt wie verlangt"),
    NOT_YET(
            "not in force yet: certificates can be granted from {0} on",
            "noch nicht in Kraft: Zertifikate sind ab {0} möglich"),
    NOT_STABLE(
            "not stable on this day: no certificate can be granted",
            "an diesem Tag nicht stabil: kein Zertifikat möglich"),
    NOTHING_READ("Nothing was read.", "Nichts wurde gelesen."),
    NOTHING_TO_DO("Nothing: every testcase passes.", "Nichts: alle Testfälle sind bestanden."),
    OBTAIN("how to obtain it", "so erhält man es"),
    OBTAIN_ALL("how to obtain {0} to {1}", "so erhält man {0} bis {1}"),
    OBTAIN_EACH("how to obtain {0} to {1}, each as {2}", "so erhält man {0} bis {1}, jeweils als {2}"),
    READ("What was read", "Was gelesen wurde"),
    REMARKS("remarks", "Bemerkungen"),
    REPORT("Report on {0}", "Bericht über {0}"),
    RESULT("result", "Ergebnis"),
    STABLE_SINCE("stable since {0}", "stabil seit {0}"),
    TARGET("target {0}", "Ziel {0}"),
    TESTCASE("testcase", "Testfall"),
    TODO("What to do", "Was zu tun ist"),
    TODO_ORDER("what blocks the certificate comes first", "was dem Zertifikat im Weg steht, zuerst"),
    VALIDITY_DRAFT("draft: no certificate can be granted yet", "Entwurf: noch kein Zertifikat möglich"),
    VALIDITY_EFFECTIVE("effective", "in Kraft"),
    VALIDITY_WARN("effective, but about to expire", "in Kraft, läuft aber bald aus"),
    VALIDITY_DEPRECATED("deprecated: no certificate can be granted", "veraltet: kein Zertifikat mehr möglich");

    private final String english;
    private final String german;

    Term(String english, String german) {
        this.english = english;
        this.german = german;
    }

    /** The term in this language, with these arguments as they are. */
    String in(Language language, String... arguments) {
        return new MessageTemplate(name(), english, german).with(arguments).text(language);
    }

    static Term of(Basis basis) {
        return basis == Basis.TEXT ? BASIS_TEXT : BASIS_OFFICIAL;
    }

    static Term of(Validity validity) {
        return switch (validity) {
            case DRAFT -> VALIDITY_DRAFT;
            case EFFECTIVE -> VALIDITY_EFFECTIVE;
            case WARN -> VALIDITY_WARN;
            case DEPRECATED -> VALIDITY_DEPRECATED;
        };
    }
}
