package io.github.scs4j.kubernetes.facts;

import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.Rule;
import java.util.List;

/** The rules about files of facts, and the wording of what they find. */
final class FactRules {
    private static final String DECISION =
            "https://docs.scs.community/standards/scs-0210-v2-k8s-version-policy#decision";

    static final Rule UNREADABLE = rule("unreadable");
    static final Rule MALFORMED = rule("malformed");
    static final Rule LIMIT = rule("limit");
    static final Rule SHAPE = rule("shape");
    static final Rule EMPTY = rule("empty");
    static final Rule REFUSED = rule("refused");
    static final Rule ENTRY = rule("entry");
    static final Rule LEFT_OUT = rule("left-out");
    static final Rule DUPLICATE = rule("duplicate");
    static final Rule VENDOR = rule("vendor");
    static final Rule ORDER = rule("order");
    static final Rule UNDATED = rule("undated");
    static final Rule OUTDATED = rule("outdated");

    static final MessageTemplate CANNOT_BE_READ = message("unreadable", "it cannot be read: {0}", "nicht lesbar: {0}");
    static final MessageTemplate IS_BINARY = message(
            "binary",
            "the bytes are no text in UTF-8, so this is no file of facts: fetch it again",
            "die Bytes sind kein Text in UTF-8, also ist das keine Datei mit Fakten: neu holen");
    static final MessageTemplate IS_COMPRESSED =
            message("compressed", "it is compressed ({0}): unpack it first", "komprimiert ({0}): zuerst auspacken");
    static final MessageTemplate IS_MARKUP = message(
            "markup",
            "this is HTML or XML, mostly the page of a login or an error: fetch the file again, with curl -f",
            "das ist HTML oder XML, meist die Seite eines Logins oder Fehlers: die Datei mit curl -f neu holen");
    static final MessageTemplate NO_JSON = message(
            "json",
            "from here on this is not valid JSON; what stands before was read, but the list counts as incomplete: fetch the"
                    + " file again",
            "ab hier ist das kein gültiges JSON; was davor steht, wurde gelesen, aber die Liste gilt als unvollständig:"
                    + " die Datei neu holen");
    static final MessageTemplate CUT_OFF = message(
            "cut-off",
            "the JSON breaks off here; what stands before was read, but the list counts as incomplete: fetch the file"
                    + " again",
            "hier bricht das JSON ab; was davor steht, wurde gelesen, aber die Liste gilt als unvollständig: die Datei neu"
                    + " holen");
    static final MessageTemplate NO_YAML = message(
            "yaml",
            "this is not valid YAML: {0}; what stands in documents before was read",
            "das ist kein gültiges YAML: {0}; was in Dokumenten davor steht, wurde gelesen");
    static final MessageTemplate TOO_LARGE = message(
            "limit",
            "it exceeds a limit: at most {0} levels, {1} characters in a string, {2} characters of YAML; what stands before"
                    + " was read, but the list counts as incomplete",
            "eine Grenze ist überschritten: höchstens {0} Ebenen, {1} Zeichen in einem String, {2} Zeichen YAML; was davor"
                    + " steht, wurde gelesen, aber die Liste gilt als unvollständig");
    static final MessageTemplate TOO_MANY_FACTS = message(
            "limit-facts",
            "the file has more than {0} facts: the others are not read",
            "die Datei hat mehr als {0} Fakten: die übrigen werden nicht gelesen");
    static final MessageTemplate MORE_FINDINGS = message(
            "limit-findings",
            "there is more to say about this file than {0} findings: no more are listed",
            "zu dieser Datei gäbe es mehr als {0} Befunde: weitere stehen hier nicht");
    static final MessageTemplate OTHER_OBJECT = message(
            "shape-object",
            "no known shape of facts: an object that begins with the key {0}",
            "keine bekannte Form von Fakten: ein Objekt, das mit dem Schlüssel {0} beginnt");
    static final MessageTemplate OTHER_VALUE = message(
            "shape-value",
            "no known shape of facts: a value of type {0}",
            "keine bekannte Form von Fakten: ein Wert vom Typ {0}");
    static final MessageTemplate OTHER_TYPE = message(
            "shape-type",
            "the value of {0} is of type {1}; {2} is expected",
            "der Wert von {0} ist vom Typ {1}; erwartet wird {2}");
    static final MessageTemplate NOTHING =
            message("empty", "it holds nothing: fetch the file again", "leer: die Datei neu holen");
    static final MessageTemplate EMPTY_LIST = message(
            "empty-list",
            "the list is empty: that is no fact about Kubernetes, so fetch the file again",
            "die Liste ist leer: das ist kein Fakt über Kubernetes, also die Datei neu holen");
    static final MessageTemplate NO_FACT =
            message("empty-facts", "nothing in this file can be used", "nichts in dieser Datei ist verwendbar");

    static final MessageTemplate NO_KEY = message("shape-key", "the key {0} is missing", "der Schlüssel {0} fehlt");
    static final MessageTemplate RATE_LIMIT = message(
            "refused-rate-limit",
            "this is no list but an answer of the server, {0}: wait an hour, or ask with a token (curl -H 'Authorization:"
                    + " Bearer ...')",
            "das ist keine Liste, sondern eine Antwort des Servers, {0}: eine Stunde warten, oder mit einem Token fragen"
                    + " (curl -H 'Authorization: Bearer ...')");
    static final MessageTemplate IS_REFUSED = message(
            "refused",
            "these are no facts but an answer of the server, {0}: check the address and fetch the file again, with curl -f",
            "das sind keine Fakten, sondern eine Antwort des Servers, {0}: die Adresse prüfen und die Datei mit curl -f neu"
                    + " holen");
    static final MessageTemplate NO_ENTRY = message(
            "entry", "an entry is an object; this is of type {0}", "ein Eintrag ist ein Objekt; das ist vom Typ {0}");
    static final MessageTemplate NO_TEXT = message(
            "entry-missing",
            "{0} is missing, or no text: the entry is left out",
            "{0} fehlt oder ist kein Text: der Eintrag wird weggelassen");
    static final MessageTemplate NO_VERSION = message(
            "entry-version",
            "{0} is {1}, which is no release of Kubernetes: the entry is left out",
            "{0} ist {1}, was keine Ausgabe von Kubernetes ist: der Eintrag wird weggelassen");
    static final MessageTemplate NO_BRANCH = message(
            "entry-branch",
            "{0} is {1}, which is no branch of Kubernetes: the entry is left out",
            "{0} ist {1}, was kein Zweig von Kubernetes ist: der Eintrag wird weggelassen");
    static final MessageTemplate NO_DATE = message(
            "entry-date",
            "{0} is {1}, which is no date: it is left out",
            "{0} ist {1}, was kein Datum ist: es wird weggelassen");
    static final MessageTemplate NO_PUBLISHED_AT = message(
            "entry-published-at",
            "{0} is published, but published_at is {1}: the release is left out, and the list counts as incomplete",
            "{0} ist veröffentlicht, aber published_at ist {1}: die Ausgabe wird weggelassen, und die Liste gilt als"
                    + " unvollständig");
    static final MessageTemplate NO_RELEASES = message(
            "left-out",
            "no releases of the policy: {0} drafts are left out, {1} pre-releases are kept as such",
            "keine Ausgaben im Sinne der Regeln: {0} Entwürfe sind weggelassen, {1} Vorabversionen als solche behalten");
    static final MessageTemplate MARKED_PRE_RELEASE = message(
            "left-out-marked",
            "{0} is marked as a pre-release, though its tag is that of a release: it is left out",
            "{0} ist als Vorabversion gekennzeichnet, obwohl der Tag der einer Ausgabe ist: sie wird weggelassen");
    static final MessageTemplate UNMARKED_PRE_RELEASE = message(
            "left-out-unmarked",
            "{0} is not marked as a pre-release, but its tag is that of one: it is kept as a pre-release",
            "{0} ist nicht als Vorabversion gekennzeichnet, aber der Tag ist der einer solchen: sie wird als Vorabversion"
                    + " behalten");
    static final MessageTemplate RELEASE_TWICE = message(
            "duplicate", "{0} is listed twice, with the same date", "{0} steht zweimal da, mit demselben Datum");
    static final MessageTemplate RELEASE_DIFFERS = message(
            "duplicate-differs",
            "{0} is listed twice, as of {1} and of {2}: the first is used",
            "{0} steht zweimal da, mit {1} und mit {2}: das erste wird verwendet");
    static final MessageTemplate BRANCH_TWICE = message(
            "duplicate-branch",
            "the end of life of {0} is listed twice, with the same date",
            "das Lebensende von {0} steht zweimal da, mit demselben Datum");
    static final MessageTemplate BRANCH_DIFFERS = message(
            "duplicate-branch-differs",
            "the end of life of {0} is listed twice, as {1} and as {2}: the later one is used",
            "das Lebensende von {0} steht zweimal da, als {1} und als {2}: das spätere wird verwendet");
    static final MessageTemplate IS_VENDORS = message(
            "vendor",
            "{0} is a vendor's: what a vendor releases or supports says nothing about Kubernetes itself and is not used; take"
                    + " the data of the product kubernetes",
            "{0} ist von einem Anbieter: was ein Anbieter veröffentlicht oder pflegt, sagt nichts über Kubernetes selbst und"
                    + " wird nicht verwendet; zu nehmen sind die Daten des Produkts kubernetes");
    static final MessageTemplate ENDS_BEFORE_IT_BEGINS = message(
            "order",
            "{0} would end on {1}, before its release on {2}: that end of life is not used",
            "{0} würde am {1} enden, vor der Ausgabe am {2}: dieses Lebensende wird nicht verwendet");
    static final MessageTemplate ENDED_BEFORE_IT_BEGAN = message(
            "order-sources",
            "{0} ends on {1} according to {2}, before its release on {3} according to {4}",
            "{0} endet am {1} laut {2}, vor der Ausgabe am {3} laut {4}");
    static final MessageTemplate IS_UNDATED = message(
            "undated",
            "the file carries no date and counts as of the moment judged, but its newest release, {0}, is of {1}: if it is"
                    + " older than it seems, fetch it again",
            "die Datei trägt kein Datum und gilt zum geprüften Zeitpunkt, aber die neueste Ausgabe darin, {0}, ist vom {1}:"
                    + " wenn sie älter ist, als sie scheint, neu holen");
    static final MessageTemplate LACKS_A_RELEASE = message(
            "outdated",
            "the file carries no date and lacks {0} of {1}, which {2} knows: it counts as of its newest release, {3}; fetch it"
                    + " again",
            "die Datei trägt kein Datum, und ihr fehlt {0} vom {1}, das {2} kennt: sie gilt zum Stand ihrer neuesten Ausgabe,"
                    + " {3}; neu holen");
    static final MessageTemplate PLAN_IS_PAST = message(
            "outdated-plan",
            "the file still plans a release that was due by {0}: it counts as of its newest release, {1}; fetch it again",
            "die Datei plant noch eine Ausgabe, die bis {0} fällig war: sie gilt zum Stand ihrer neuesten Ausgabe, {1}; neu"
                    + " holen");

    private FactRules() {}

    /** The ids of the rules that reading files and the facts' {@code review} find. */
    static List<String> ids() {
        return List.of(
                UNREADABLE.id(),
                MALFORMED.id(),
                LIMIT.id(),
                SHAPE.id(),
                EMPTY.id(),
                REFUSED.id(),
                ENTRY.id(),
                LEFT_OUT.id(),
                DUPLICATE.id(),
                VENDOR.id(),
                ORDER.id(),
                UNDATED.id(),
                OUTDATED.id());
    }

    private static Rule rule(String id) {
        return new Rule("k8s.facts-" + id, null, DECISION);
    }

    private static MessageTemplate message(String key, String english, String german) {
        return new MessageTemplate("k8s.facts-" + key, english, german);
    }
}
