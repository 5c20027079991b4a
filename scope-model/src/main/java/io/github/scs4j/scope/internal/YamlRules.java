package io.github.scs4j.scope.internal;

import io.github.scs4j.finding.MessageTemplate;

/** The ids of the rules about the shape of YAML, and the wording of what they find. */
final class YamlRules {
    static final String UNREADABLE = "scope.unreadable";
    static final String ENCODING = "scope.encoding";
    static final String LIMIT = "scope.limit";
    static final String TAG = "scope.tag";
    static final String SHAPE = "scope.shape";
    static final String TYPE = "scope.type";
    static final String DATE = "scope.date";
    static final String WORD = "scope.word";
    static final String MISSING = "scope.missing-key";
    static final String UNKNOWN = "scope.unknown-key";
    static final String DUPLICATE = "scope.duplicate-key";

    static final MessageTemplate NO_YAML = message("unreadable", "this is no YAML: {0}", "das ist kein YAML: {0}");
    static final MessageTemplate NOTHING = message("unreadable-empty", "the file is empty", "die Datei ist leer");
    static final MessageTemplate SEVERAL = message(
            "unreadable-documents",
            "another document begins here; only the first is read",
            "hier beginnt ein weiteres Dokument; nur das erste wird gelesen");
    static final MessageTemplate NO_UTF8 = message(
            "encoding",
            "the file is not UTF-8 from here on; what cannot be read stands as U+FFFD",
            "ab hier ist die Datei nicht UTF-8; was nicht lesbar ist, steht als U+FFFD da");
    static final MessageTemplate IS_UTF_16 = message(
            "encoding-utf-16",
            "the file is encoded as UTF-16 or UTF-32: save it as UTF-8",
            "die Datei ist als UTF-16 oder UTF-32 kodiert: als UTF-8 speichern");
    static final MessageTemplate TOO_LONG =
            message("limit-length", "the file is longer than {0} characters", "die Datei ist länger als {0} Zeichen");
    static final MessageTemplate TOO_DEEP =
            message("limit-depth", "nested deeper than {0} levels", "tiefer als {0} Ebenen verschachtelt");
    static final MessageTemplate TOO_MANY = message(
            "limit-values",
            "more than {0} values, those that aliases repeat included",
            "mehr als {0} Werte, die durch Verweise wiederholten mitgezählt");
    static final MessageTemplate MORE_FINDINGS = message(
            "limit-findings",
            "there is more to find after this place",
            "nach dieser Stelle gibt es noch mehr zu finden");
    static final MessageTemplate TAGGED = message(
            "tag",
            "the type {0} is not known; what follows is read as if it were not stated",
            "der Typ {0} ist nicht bekannt; was folgt, wird gelesen, als stünde er nicht da");
    static final MessageTemplate ALIAS_UNKNOWN =
            message("unreadable-alias", "nothing above has the anchor {0}", "nichts weiter oben trägt den Anker {0}");
    static final MessageTemplate ALIAS_WITHIN = message(
            "unreadable-alias-within", "{0} holds itself by an alias", "{0} enthält durch einen Verweis sich selbst");
    static final MessageTemplate NO_KEY =
            message("shape-key", "a key is a list or an object", "ein Schlüssel ist eine Liste oder ein Objekt");
    static final MessageTemplate NO_MERGE = message(
            "shape-merge",
            "<< expects an object or a list of objects",
            "<< erwartet ein Objekt oder eine Liste von Objekten");
    static final MessageTemplate NO_OBJECT =
            message("shape-object", "{0}: an object is expected here", "{0}: hier wird ein Objekt erwartet");
    static final MessageTemplate NO_LIST =
            message("shape-list", "{0}: a list is expected here", "{0}: hier wird eine Liste erwartet");
    static final MessageTemplate NO_TEXT =
            message("shape-text", "{0}: a text is expected here", "{0}: hier wird ein Text erwartet");
    static final MessageTemplate NOT_QUOTED = message(
            "type",
            "{0}: {1} is no text to YAML without quotes; it is read as it is written",
            "{0}: {1} ist ohne Anführungszeichen für YAML kein Text; es wird gelesen, wie es dasteht");
    static final MessageTemplate NO_DATE =
            message("date", "{0}: {1} is no date as in 2024-02-28", "{0}: {1} ist kein Datum wie in 2024-02-28");
    static final MessageTemplate DATE_QUOTED = message(
            "date-quoted",
            "{0}: a date in quotes is a text to YAML, and the official tools refuse it",
            "{0}: ein Datum in Anführungszeichen ist für YAML ein Text, und die offiziellen Werkzeuge lehnen es ab");
    static final MessageTemplate NO_WORD = message("word", "{0}: {1} is none of {2}", "{0}: {1} ist keines von {2}");
    static final MessageTemplate KEY_MISSING = message("missing", "the key {0} is missing", "der Schlüssel {0} fehlt");
    static final MessageTemplate VALUE_EMPTY = message("missing-empty", "{0} is empty", "{0} ist leer");
    static final MessageTemplate KEY_UNKNOWN = message(
            "unknown-key",
            "the key {0} is unknown here, and means nothing",
            "der Schlüssel {0} ist hier unbekannt und bedeutet nichts");
    static final MessageTemplate KEY_TWICE = message(
            "duplicate-key",
            "the key {0} stands twice; the last counts",
            "der Schlüssel {0} steht doppelt; der letzte gilt");

    private YamlRules() {}

    private static MessageTemplate message(String key, String english, String german) {
        return new MessageTemplate("scope." + key, english, german);
    }
}
