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
    static final Rule CONFLICT = rule("conflict");
    static final Rule UNDATED = rule("undated");
    static final Rule OUTDATED = rule("outdated");

    static final MessageTemplate CANNOT_BE_READ = message("unreadable", "it cannot be read: {0}", "nicht lesbar: {0}");
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
                CONFLICT.id(),
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
