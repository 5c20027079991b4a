package io.github.scs4j.cli;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.Rule;
import io.github.scs4j.finding.Severity;
import io.github.scs4j.finding.Shown;
import io.github.scs4j.flavor.NamingStandard;
import java.util.List;

/** A problem with what the command was given, which no validator sees. */
enum Problem {
    NOT_JSON(
            "input.not-json",
            "should be a list or an object in JSON, but here begins something else",
            "sollte eine Liste oder ein Objekt in JSON sein, aber hier beginnt etwas anderes"),
    UNREADABLE("input.unreadable-folder", "this folder cannot be read", "dieser Ordner ist nicht lesbar"),
    UNREADABLE_RESULTS(
            "input.unreadable-results",
            "these results cannot be read: there is no such file, it is a folder, or reading is not allowed",
            "diese Ergebnisse sind nicht lesbar: Es gibt keine solche Datei, sie ist ein Ordner, oder das Lesen ist verboten"),
    OTHER_SUBJECTS(
            "input.other-subjects",
            "only the results about {0} count here; there are more about {1}, whom --subject can name",
            "nur die Ergebnisse über {0} zählen hier; es gibt auch welche über {1}, wen --subject nennen kann"),
    OTHER_RESULTS(
            "input.other-results",
            "these results are about {0}, those before about {1}: what differs need not have changed",
            "diese Ergebnisse sind über {0}, die vorigen über {1}: Was sich unterscheidet, muss sich nicht geändert haben"),
    UNKNOWN_VERSION(
            "input.unknown-version",
            "no scope has a version {0}; there are {1}",
            "kein Scope hat eine Version {0}; es gibt {1}"),
    OTHER_CLOUD(
            "input.other-cloud",
            "{0} has another id here than in {1}: these are exports of two clouds, and each is to be checked on its own",
            "{0} hat hier eine andere ID als in {1}: Das sind Exporte zweier Clouds, und jede ist für sich zu prüfen"),
    OTHER_CLOUD_ID(
            "input.other-cloud-id",
            "{0} was created at another moment here than in {1}, with the same id: these are exports of two clouds, and each is to"
                    + " be checked on its own",
            "{0} wurde hier zu einem anderen Zeitpunkt angelegt als in {1}, mit derselben ID: Das sind Exporte zweier Clouds, und"
                    + " jede ist für sich zu prüfen"),
    OTHER_CLOUD_CONTENT(
            "input.other-cloud-content",
            "{0} and other images have other ids here than in {1}, with the same content and at the same time: these are exports"
                    + " of two clouds, and each is to be checked on its own",
            "{0} und andere Images haben hier andere IDs als in {1}, bei gleichem Inhalt und zur gleichen Zeit: Das sind Exporte"
                    + " zweier Clouds, und jede ist für sich zu prüfen"),
    NOTHING_ASKED(
            "input.nothing-asked",
            "{0} judges nothing that these exports hold",
            "{0} beurteilt nichts, was diese Exporte enthalten"),
    OUTSIDE_SCOPE(
            "input.outside-scope",
            "{0} findings, of them {1} errors, are not about testcases of {2}: they are neither shown nor decisive; without --scope"
                    + " they are",
            "{0} Befunde, davon {1} Fehler, betreffen keine Testfälle von {2}: Sie werden weder gezeigt, noch entscheiden sie;"
                    + " ohne --scope ist es so"),
    NOT_SCS(
            "input.not-scs",
            "does not start with SCS-, so the standard gives it no meaning",
            "beginnt nicht mit SCS-, also gibt der Standard dem keine Bedeutung"),
    LIKE_A_FILE(
            "input.like-a-file",
            "is a file rather than a flavor name: did you mean -f {0}?",
            "ist eher eine Datei als ein Flavor-Name: war -f {0} gemeint?"),
    FOLDER(
            "input.folder",
            "is a folder and not a flavor name: did you mean scs check {0}?",
            "ist ein Ordner und kein Flavor-Name: war scs check {0} gemeint?"),
    FOLDER_OF_FILES(
            "input.folder-of-files",
            "is a folder and not a file: did you mean scs check {0}?",
            "ist ein Ordner und keine Datei: war scs check {0} gemeint?"),
    NOTHING_KNOWN("input.nothing-known", "holds nothing that scs can check", "enthält nichts, was scs prüfen kann"),
    LONG_LINE(
            "input.long-line",
            "this line is longer than 10,000,000 characters, and is no request",
            "diese Zeile ist länger als 10.000.000 Zeichen und keine Anfrage"),
    FACTS(
            "input.facts",
            "not read: these look like facts about Kubernetes, which count only if --facts names them",
            "nicht gelesen: Das sieht nach Fakten über Kubernetes aus; sie zählen nur, wenn --facts sie nennt"),
    NOT_READ(
            "input.not-read",
            "not read: this is no kind of file that scs knows",
            "nicht gelesen: diese Art von Datei kennt scs nicht");

    private static final String CLAUSE =
            "https://docs.scs.community/standards/scs-0003-v2-sovereign-cloud-standards-testing";

    private final String id;
    private final String english;
    private final String german;

    Problem(String id, String english, String german) {
        this.id = id;
        this.english = english;
        this.german = german;
    }

    /** An ERROR about this input; it violates nothing. */
    Finding in(String input) {
        return Finding.error(rule(), input, message(input)).withViolates(false);
    }

    /** An ERROR about this input, with what else the message says; it violates nothing. */
    Finding in(String input, String name, String other) {
        return found(Severity.ERROR, input, name, other);
    }

    /** What is found at this severity about an input, with what else the message says; it violates nothing. */
    Finding found(Severity severity, String input, String name, String other) {
        Message message = new MessageTemplate(id, english, german).with(Shown.excerpt(name), other);
        return new Finding(rule(), severity, false, input, null, message, List.of(), null);
    }

    /** An ERROR about this input, with what else the message says; it violates nothing. */
    Finding in(String input, String other) {
        Message message = new MessageTemplate(id, english, german).with(other);
        return Finding.error(rule(), input, message).withViolates(false);
    }

    /** An ERROR about this line of the input. */
    Finding at(String input, int line) {
        return in(input).withLocation(new Location.Position(line, 1));
    }

    /** An INFO about this input. */
    Finding info(String input) {
        return Finding.info(rule(), input, message(input));
    }

    /** An INFO about this input, with what else the message says. */
    Finding info(String input, String... others) {
        return Finding.info(rule(), input, new MessageTemplate(id, english, german).with(others));
    }

    private Rule rule() {
        String rule = switch (this) {
            case OTHER_CLOUD_ID, OTHER_CLOUD_CONTENT -> OTHER_CLOUD.id;
            default -> id;
        };
        return new Rule(rule, null, this == NOT_SCS ? NamingStandard.LATEST.url() : CLAUSE);
    }

    private Message message(String input) {
        MessageTemplate template = new MessageTemplate(id, english, german);
        return switch (this) {
            case LIKE_A_FILE, FOLDER, FOLDER_OF_FILES -> template.with(input);
            default -> template.with();
        };
    }
}
