package io.github.scs4j.inventory;

import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.Rule;

/** The rules about exports of flavors, and the wording of what they find. */
final class Rules {
    private static final String API = "https://docs.openstack.org/api-ref/compute/#list-flavors-with-details";
    private static final String CLI =
            "https://docs.openstack.org/python-openstackclient/latest/cli/command-objects/flavor.html#flavor-list";
    private static final String JSON = "https://www.rfc-editor.org/rfc/rfc8259";
    private static final String JSON_NAMES = JSON + "#section-4";
    private static final String JSON_NUMBERS = JSON + "#section-6";
    private static final String JSON_ENCODING = JSON + "#section-8.1";
    private static final String JSON_LIMITS = JSON + "#section-9";

    static final Rule UNREADABLE = rule("inventory.unreadable", CLI);
    static final Rule EMPTY = rule("inventory.empty", CLI);
    static final Rule COMPRESSED = rule("inventory.compressed", CLI);
    static final Rule ENCODING = rule("inventory.encoding", JSON_ENCODING);
    static final Rule MALFORMED = rule("inventory.malformed", JSON);
    static final Rule TRUNCATED = rule("inventory.truncated", JSON);
    static final Rule LIMIT = rule("inventory.limit", JSON_LIMITS);
    static final Rule NOT_A_NUMBER = rule("inventory.not-a-number", JSON_NUMBERS);
    static final Rule DUPLICATE_KEY = rule("inventory.duplicate-key", JSON_NAMES);
    static final Rule SHAPE = rule(FlavorReader.OTHER_SHAPE, API);
    static final Rule ENTRY = rule("inventory.entry", API);
    static final Rule NAME = rule("inventory.name", API);
    static final Rule ID = rule("inventory.id", API);
    static final Rule VALUE = rule("inventory.value", API);

    static final MessageTemplate NO_SUCH_FILE =
            message("no-such-file", "there is no such file", "diese Datei gibt es nicht");
    static final MessageTemplate CANNOT_BE_READ = message("unreadable", "it cannot be read: {0}", "nicht lesbar: {0}");
    static final MessageTemplate IS_EMPTY = message(
            "empty", "it is empty: no flavors, not even an empty list", "leer: keine Flavors, auch keine leere Liste");
    static final MessageTemplate IS_COMPRESSED =
            message("compressed", "it is compressed ({0}): unpack it first", "komprimiert ({0}): zuerst auspacken");
    static final MessageTemplate IS_UTF_16 = message(
            "utf-16",
            "it is encoded as UTF-16 or UTF-32: save it as UTF-8",
            "als UTF-16 oder UTF-32 kodiert: als UTF-8 speichern");
    static final MessageTemplate IS_NOT_UTF_8 = message(
            "not-utf-8",
            "places that are not UTF-8: {0}, the first is here; they are read as U+FFFD",
            "Stellen, die kein UTF-8 sind: {0}, die erste ist hier; sie werden als U+FFFD gelesen");
    static final MessageTemplate IS_MALFORMED = message(
            "malformed",
            "from here on this is not valid JSON; what stands before was read",
            "ab hier ist das kein gültiges JSON; was davor steht, wurde gelesen");
    static final MessageTemplate IS_TRUNCATED = message(
            "truncated",
            "the JSON breaks off here; what stands before was read",
            "hier bricht das JSON ab; was davor steht, wurde gelesen");
    static final MessageTemplate TOO_DEEP_OR_LONG = message(
            "limit",
            "here the JSON is nested deeper than {0}, a string or number is longer than {1} characters, or a key is longer"
                    + " than {2} bytes; what stands before was read",
            "hier ist das JSON tiefer als {0} geschachtelt, ein String oder eine Zahl ist länger als {1} Zeichen, oder ein"
                    + " Schlüssel ist länger als {2} Bytes; was davor steht, wurde gelesen");
    static final MessageTemplate LINE_TOO_LONG = message(
            "line-limit",
            "this line is longer than {0} characters and is skipped",
            "diese Zeile ist länger als {0} Zeichen und wird übersprungen");
    static final MessageTemplate IS_NOT_A_NUMBER =
            message("not-a-number", "JSON has no number {0}", "JSON kennt keine Zahl {0}");
    static final MessageTemplate LAST_COUNTS = message(
            "duplicate-key",
            "the key {0} stands here again: the last one counts",
            "der Schlüssel {0} steht hier noch einmal: der letzte zählt");
    static final MessageTemplate BOTH_COUNT = message(
            "duplicate-list",
            "the key {0} stands here again: both are read",
            "der Schlüssel {0} steht hier noch einmal: beide werden gelesen");
    static final MessageTemplate OTHER_OBJECT = message(
            "other-object",
            "JSON, but no flavors: an object that begins with the key {0}",
            "JSON, aber keine Flavors: ein Objekt, das mit dem Schlüssel {0} beginnt");
    static final MessageTemplate EMPTY_OBJECT = message(
            "empty-object", "JSON, but no flavors: an empty object", "JSON, aber keine Flavors: ein leeres Objekt");
    static final MessageTemplate OTHER_VALUE = message(
            "other-value",
            "JSON, but no flavors: a value of type {0}",
            "JSON, aber keine Flavors: ein Wert vom Typ {0}");
    static final MessageTemplate CONTAINER_EXPECTED =
            message("container", "the value of {0} is not of type {1}", "der Wert von {0} ist nicht vom Typ {1}");
    static final MessageTemplate NO_FLAVOR = message(
            "no-flavor",
            "this has a {0}, which flavors do not have: it lists something else, such as images or servers",
            "das hat einen {0}, den Flavors nicht haben: es listet etwas anderes auf, etwa Images oder Server");
    static final MessageTemplate TABLE = message(
            "table",
            "this is a table for people: export the flavors with -f json",
            "das ist eine Tabelle für Menschen: die Flavors mit -f json exportieren");
    static final MessageTemplate MARKUP = message(
            "markup", "this is HTML or XML, neither JSON nor names", "das ist HTML oder XML, weder JSON noch Namen");
    static final MessageTemplate NO_ENTRY = message(
            "entry",
            "a flavor is an object or a name; this is of type {0}",
            "ein Flavor ist ein Objekt oder ein Name; das ist vom Typ {0}");
    static final MessageTemplate NAME_MISSING =
            message("name-missing", "this flavor has no name", "dieser Flavor hat keinen Namen");
    static final MessageTemplate NAME_TYPE = message(
            "name-type",
            "the name of a flavor is a string; this is of type {0}",
            "der Name eines Flavors ist ein String; das ist vom Typ {0}");
    static final MessageTemplate ID_TYPE = message(
            "id-type",
            "the id of a flavor is a string; this is of type {0} and is ignored",
            "die Id eines Flavors ist ein String; das ist vom Typ {0} und wird übergangen");
    static final MessageTemplate NUMBER_EXPECTED = message(
            "number-expected",
            "{0} is a whole number from 0 to 2147483647; this is {1} and counts as unknown",
            "{0} ist eine ganze Zahl von 0 bis 2147483647; das ist {1} und gilt als unbekannt");
    static final MessageTemplate BOOLEAN_EXPECTED = message(
            "boolean-expected",
            "{0} is true or false; this is {1} and counts as unknown",
            "{0} ist true oder false; das ist {1} und gilt als unbekannt");
    static final MessageTemplate EXTRA_SPECS_EXPECTED = message(
            "extra-specs-expected",
            "{0} is an object of strings; this is {1}, and the extra specs count as unknown",
            "{0} ist ein Objekt aus Strings; das ist {1}, und die Extra-Specs gelten als unbekannt");
    static final MessageTemplate EXTRA_SPEC_EXPECTED = message(
            "extra-spec-expected",
            "the extra spec {0} is a string; this is {1} and is left out",
            "der Extra-Spec {0} ist ein String; das ist {1} und wird weggelassen");
    static final MessageTemplate EMPTY_KEY = message(
            "extra-spec-key",
            "an extra spec has a key; this one has an empty key and is left out",
            "ein Extra-Spec hat einen Schlüssel; dieser hat einen leeren und wird weggelassen");

    private Rules() {}

    private static Rule rule(String id, String clause) {
        return new Rule(id, null, clause);
    }

    private static MessageTemplate message(String key, String english, String german) {
        return new MessageTemplate("inventory." + key, english, german);
    }
}
