package io.github.scs4j.inventory;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.Rule;

/** The rules about exports of images, where {@link Rules} has none or speaks of flavors, and their wording. */
final class ImageRules {
    private static final String API = "https://docs.openstack.org/api-ref/image/v2/#list-images";
    private static final String CLI =
            "https://docs.openstack.org/python-openstackclient/latest/cli/command-objects/image-v2.html#image-list";
    private static final String PAGES = "https://docs.openstack.org/api-ref/image/v2/#paginate-list-operations";
    private static final String LIMITS = "https://docs.openstack.org/glance/latest/admin/quotas.html";
    private static final String DEFINITIONS = "https://github.com/osism/openstack-image-manager";
    private static final String YAML = "https://yaml.org/spec/1.1/";

    static final Rule MALFORMED = rule("inventory.malformed", YAML);
    static final Rule LIMIT = rule("inventory.limit", LIMITS);
    static final Rule SHAPE = rule(ImageReader.OTHER_SHAPE, API);
    static final Rule ENTRY = rule("inventory.entry", API);
    static final Rule NAME = rule("inventory.name", API);
    static final Rule VALUE = rule("inventory.value", API);
    static final Rule PAGE = rule(ImageReader.PAGE, PAGES);
    static final Rule DISABLED = rule("inventory.disabled", DEFINITIONS);

    static final MessageTemplate IS_EMPTY = message(
            "no-images",
            "it is empty: no images, not even an empty list",
            "leer: keine Images, auch keine leere Liste");
    static final MessageTemplate OTHER_OBJECT = message(
            "no-images-object",
            "no images: an object that begins with the key {0}",
            "keine Images: ein Objekt, das mit dem Schlüssel {0} beginnt");
    static final MessageTemplate EMPTY_OBJECT =
            message("no-images-empty-object", "no images: an empty object", "keine Images: ein leeres Objekt");
    static final MessageTemplate OTHER_VALUE =
            message("no-images-value", "no images: a value of type {0}", "keine Images: ein Wert vom Typ {0}");
    static final MessageTemplate NO_IMAGE = message(
            "no-image",
            "this has the key {0}, which images do not have: it lists something else, such as flavors or servers",
            "das hat den Schlüssel {0}, den Images nicht haben: es listet etwas anderes auf, etwa Flavors oder Server");
    static final MessageTemplate TABLE = message(
            "images-table",
            "this is a table for people: export the images with -f json",
            "das ist eine Tabelle für Menschen: die Images mit -f json exportieren");
    static final MessageTemplate MARKUP = message(
            "images-markup",
            "this is HTML or XML, neither JSON nor YAML",
            "das ist HTML oder XML, weder JSON noch YAML");
    static final MessageTemplate NO_ENTRY = message(
            "image-entry",
            "an image is an object; this is of type {0}",
            "ein Image ist ein Objekt; das ist vom Typ {0}");
    static final MessageTemplate NO_KEY = message(
            "image-key",
            "this object has no name, nor anything else that only images have",
            "dieses Objekt hat keinen Namen und auch sonst nichts, was nur Images haben");
    static final MessageTemplate NO_VERSIONS = message(
            "versions",
            "the definition of an image has a list of versions; this one has none",
            "die Definition eines Images hat eine Liste von Versionen; diese hat keine");
    static final MessageTemplate NAME_MISSING =
            message("image-name-missing", "this image has no name", "dieses Image hat keinen Namen");
    static final MessageTemplate NAME_TYPE = message(
            "image-name-type",
            "the name of an image is a string; this is of type {0}, and the image counts as one without a name",
            "der Name eines Images ist ein String; das ist vom Typ {0}, und das Image gilt als eines ohne Namen");
    static final MessageTemplate NUMBER_EXPECTED = message(
            "image-number",
            "{0} is a whole number with up to 17 digits; this is {1} and counts as unknown",
            "{0} ist eine ganze Zahl mit bis zu 17 Ziffern; das ist {1} und gilt als unbekannt");
    static final MessageTemplate TEXT_EXPECTED = message(
            "text-expected",
            "{0} is a string; this is {1} and counts as unknown",
            "{0} ist ein String; das ist {1} und gilt als unbekannt");
    static final MessageTemplate TAGS_EXPECTED = message(
            "tags-expected",
            "{0} is a list of strings; this is {1}, and the tags count as unknown",
            "{0} ist eine Liste aus Strings; das ist {1}, und die Tags gelten als unbekannt");
    static final MessageTemplate TAG_EXPECTED = message(
            "tag-expected",
            "an element of {0} is a string; this is of type {1} or one too many, and is left out",
            "ein Element von {0} ist ein String; das ist vom Typ {1} oder eines zu viel und wird weggelassen");
    static final MessageTemplate PROPERTIES_EXPECTED = message(
            "properties-expected",
            "{0} is an object; this is {1}, and the properties count as unknown",
            "{0} ist ein Objekt; das ist {1}, und die Eigenschaften gelten als unbekannt");
    static final MessageTemplate PROPERTY_EXPECTED = message(
            "property-expected",
            "{0} is a text, number or truth value; this is of type {1} and is left out",
            "{0} ist ein Text, eine Zahl oder ein Wahrheitswert; das ist vom Typ {1} und wird weggelassen");
    static final MessageTemplate NUMBER_SHORTENED = message(
            "number-shortened",
            "without quotes {0} is a number in YAML, and becomes the property {1}",
            "ohne Anführungszeichen ist {0} in YAML eine Zahl und wird zur Eigenschaft {1}");
    static final MessageTemplate TEXT_CUT = message(
            "text-cut",
            "{0} has {1} characters; the first {2} are read",
            "{0} hat {1} Zeichen; die ersten {2} werden gelesen");
    static final MessageTemplate TOO_MANY_PROPERTIES = message(
            "properties-limit",
            "this image has more than {0} properties; what comes from here on is left out",
            "dieses Image hat mehr als {0} Eigenschaften; was ab hier kommt, wird weggelassen");
    static final MessageTemplate IS_ONE_PAGE = message(
            "page",
            "this is one page of several, and the next one is not there: export them all, or raise the limit",
            "das ist eine von mehreren Seiten, und die nächste fehlt: alle exportieren oder das Limit erhöhen");
    static final MessageTemplate ARE_DISABLED = message(
            "disabled",
            "definitions that are not enabled and are left out: {0}",
            "Definitionen, die nicht aktiviert sind und weggelassen werden: {0}");
    static final MessageTemplate IS_NO_YAML = message(
            "yaml",
            "from here on this is not valid YAML, nor is it JSON; what stands before was read as far as it was whole",
            "ab hier ist das kein gültiges YAML und auch kein JSON; was davor vollständig steht, wurde gelesen");
    static final MessageTemplate YAML_TOO_LONG = message(
            "yaml-length",
            "the YAML is longer than {0} characters; it is not read on",
            "das YAML ist länger als {0} Zeichen; es wird nicht weitergelesen");
    static final MessageTemplate YAML_TOO_DEEP = message(
            "yaml-depth",
            "the YAML is nested deeper than {0} levels here; it is not read on",
            "das YAML ist hier tiefer als {0} Ebenen geschachtelt; es wird nicht weitergelesen");
    static final MessageTemplate YAML_TOO_MANY_ALIASES = message(
            "yaml-aliases",
            "the YAML repeats lists or objects by more than {0} aliases; it is not read on",
            "das YAML wiederholt Listen oder Objekte durch mehr als {0} Aliasse; es wird nicht weitergelesen");
    static final MessageTemplate YAML_TOO_MANY_MERGED = message(
            "yaml-merged",
            "the YAML merges objects to more than {0} keys, or through more than {1} of them; it is not read on",
            "das YAML fügt Objekte zu mehr als {0} Schlüsseln zusammen, oder über mehr als {1} hinweg; es wird nicht"
                    + " weitergelesen");

    private ImageRules() {}

    /** A finding about an export with the address of what it says about images. */
    static Finding ofImages(Finding finding) {
        Rule rule = finding.rule();
        String clause = switch (rule.id()) {
            case "inventory.unreadable", "inventory.empty", "inventory.compressed" -> CLI;
            case "inventory.id", "inventory.value" -> API;
            default -> rule.clause();
        };
        return new Finding(
                rule(rule.id(), clause),
                finding.severity(),
                finding.violates(),
                finding.subject(),
                finding.location(),
                finding.message(),
                finding.expected(),
                finding.suggestion());
    }

    private static Rule rule(String id, String clause) {
        return new Rule(id, null, clause);
    }

    private static MessageTemplate message(String key, String english, String german) {
        return new MessageTemplate("inventory." + key, english, german);
    }
}
