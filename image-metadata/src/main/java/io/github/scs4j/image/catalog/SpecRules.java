package io.github.scs4j.image.catalog;

import io.github.scs4j.finding.MessageTemplate;

/** The ids of the rules about lists of standard images, and the wording of what they find. */
final class SpecRules {
    static final String UNREADABLE = "image-spec.unreadable";
    static final String LIMIT = "image-spec.limit";
    static final String SHAPE = "image-spec.shape";
    static final String MISSING = "image-spec.missing";
    static final String UNKNOWN_KEY = "image-spec.unknown-key";
    static final String STATUS = "image-spec.status";
    static final String NAME_SCHEME = "image-spec.name-scheme";
    static final String DUPLICATE = "image-spec.duplicate";
    static final String EMPTY = "image-spec.empty";

    static final MessageTemplate NO_YAML = message("unreadable", "this is no YAML: {0}", "das ist kein YAML: {0}");
    static final MessageTemplate NOTHING = message("unreadable-empty", "the file is empty", "die Datei ist leer");
    static final MessageTemplate TOO_LONG =
            message("limit-length", "the list is longer than {0} characters", "die Liste ist länger als {0} Zeichen");
    static final MessageTemplate TOO_DEEP =
            message("limit-depth", "nested deeper than {0} levels", "tiefer als {0} Ebenen verschachtelt");
    static final MessageTemplate TOO_MANY_ALIASES = message(
            "limit-aliases",
            "more than {0} aliases for lists or objects",
            "mehr als {0} Verweise auf Listen oder Objekte");
    static final MessageTemplate TOO_MANY = message(
            "limit-entries", "more than {0} entries; the rest is left out", "mehr als {0} Einträge; der Rest entfällt");
    static final MessageTemplate MORE_FINDINGS = message(
            "limit-findings",
            "there is more to find after this place",
            "nach dieser Stelle gibt es noch mehr zu finden");
    static final MessageTemplate NO_OBJECT = message(
            "shape-root",
            "the file holds no object with the key images",
            "die Datei enthält kein Objekt mit dem Schlüssel images");
    static final MessageTemplate NO_LIST =
            message("shape-images", "images is not a list of objects", "images ist keine Liste von Objekten");
    static final MessageTemplate NO_ENTRY =
            message("shape-entry", "an entry is not an object", "ein Eintrag ist kein Objekt");
    static final MessageTemplate NO_STRING = message(
            "shape-string",
            "{0} is not a string; what looks like a number, a date or true needs quotes",
            "{0} ist kein String; was wie eine Zahl, ein Datum oder true aussieht, braucht Anführungszeichen");
    static final MessageTemplate NO_STRINGS = message(
            "shape-source",
            "source is neither a string nor a list of strings",
            "source ist weder ein String noch eine Liste von Strings");
    static final MessageTemplate KEY_MISSING = message("missing", "the key {0} is missing", "der Schlüssel {0} fehlt");
    static final MessageTemplate VALUE_EMPTY = message("missing-empty", "{0} is empty", "{0} ist leer");
    static final MessageTemplate KEY_UNKNOWN = message(
            "unknown-key",
            "the key {0} is unknown here, and means nothing",
            "der Schlüssel {0} ist hier unbekannt und bedeutet nichts");
    static final MessageTemplate STATUS_UNKNOWN = message(
            "status",
            "{0} is no status: mandatory, recommended or optional",
            "{0} ist kein Status: mandatory, recommended oder optional");
    static final MessageTemplate KEY_TWICE = message(
            "duplicate-key",
            "the key {0} stands twice; the last counts",
            "der Schlüssel {0} steht doppelt; der letzte gilt");
    static final MessageTemplate ENTRY_TWICE = message(
            "duplicate", "another entry has the name {0}, too; both count", "noch ein Eintrag heißt {0}; beide gelten");
    static final MessageTemplate NO_IMAGES = message(
            "empty",
            "the list names no image, so nothing is checked",
            "die Liste nennt kein Image, also wird nichts geprüft");

    private SpecRules() {}

    private static MessageTemplate message(String key, String english, String german) {
        return new MessageTemplate("image-spec." + key, english, german);
    }
}
