package io.github.scs4j.image.catalog;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.Rule;
import io.github.scs4j.finding.Shown;

/** The ids of the rules about standard images, and the wording of what they find. */
final class CatalogRules {
    /** What gets properties that an export does not have: a command for one image, a request for all. */
    static final String COMMAND = "`openstack image show -f json ID`";

    static final String REQUEST = "`GET /v2/images`";

    static final String MISSING = "standard-image.missing";
    static final String UNAVAILABLE = "standard-image.unavailable";
    static final String NAME = "standard-image.name";
    static final String SOURCE = "standard-image.source";
    static final String SOURCE_SPELLING = "standard-image.source-spelling";
    static final String SOURCE_BOUNDARY = "standard-image.source-boundary";
    static final String ARCHITECTURE = "standard-image.architecture";
    static final String PURPOSE = "standard-image.purpose";
    static final String DESCRIPTION = "standard-image.description";
    static final String RELEASE = "standard-image.release";
    static final String FACTS = "standard-image.facts";
    static final String UNKNOWN = "standard-image.unknown";

    static final MessageTemplate NO_IMAGE =
            message("missing", "no public image has the name {0}", "kein öffentliches Image heißt {0}");
    static final MessageTemplate NO_IMAGE_NEAR = message(
            "missing-near",
            "no public image has the name {0}; {1} comes near",
            "kein öffentliches Image heißt {0}; {1} kommt ihm nahe");
    static final MessageTemplate NO_MEMBER = message(
            "missing-member",
            "no public image of the class {0} has a name that matches {1}",
            "kein öffentliches Image der Klasse {0} hat einen Namen, der zu {1} passt");
    static final MessageTemplate NO_MEMBER_NEAR = message(
            "missing-member-near",
            "no public image of the class {0} has a name that matches {1}; {2} comes near",
            "kein öffentliches Image der Klasse {0} hat einen Namen, der zu {1} passt; {2} kommt dem nahe");
    static final MessageTemplate HIDDEN = message(
            "hidden",
            "the image is hidden, so nobody finds {0} by its name",
            "das Image ist versteckt, also findet niemand {0} über den Namen");
    static final MessageTemplate INACTIVE = message(
            "inactive",
            "the image is not active but {1}, so nobody can use it as {0}",
            "das Image ist nicht aktiv, sondern {1}; niemand kann es als {0} nutzen");
    static final MessageTemplate NOT_PUBLIC = message(
            "not-public",
            "the image is not public but {1}, so it is not {0} for everybody",
            "das Image ist nicht öffentlich, sondern {1}; es ist nicht für alle {0}");
    static final MessageTemplate SNAPSHOT = message(
            "snapshot",
            "the image is a snapshot of a server, so it is not {0}",
            "das Image ist der Snapshot eines Servers; es ist nicht {0}");
    static final MessageTemplate NAME_GOES_ON = message(
            "name",
            "only the beginning of the name matches {0}: the image is none of the class, but its source is checked, as the"
                    + " official test suite does",
            "nur der Anfang des Namens passt zu {0}: Das Image gehört nicht zur Klasse, doch seine Quelle wird geprüft,"
                    + " wie es die offizielle Testsuite tut");
    static final MessageTemplate SOURCE_MISSING = message(
            "source-missing",
            "image_source is missing; for {0} it starts with one of the prefixes of the standard",
            "image_source fehlt; bei {0} beginnt es mit einem der Präfixe des Standards");
    static final MessageTemplate SOURCE_TYPE = message(
            "source-type",
            "image_source is no text; for {0} it starts with one of the prefixes of the standard",
            "image_source ist kein Text; bei {0} beginnt es mit einem der Präfixe des Standards");
    static final MessageTemplate SOURCE_OTHER = message(
            "source",
            "image_source is {0}; for {1} it starts with one of the prefixes of the standard",
            "image_source ist {0}; bei {1} beginnt es mit einem der Präfixe des Standards");
    static final MessageTemplate SOURCE_ESCAPES = message(
            "source-escapes",
            "image_source is {0}, which means {1}; for {2} it starts with one of the prefixes of the standard",
            "image_source ist {0}, was {1} bedeutet; bei {2} beginnt es mit einem der Präfixe des Standards");
    static final MessageTemplate SOURCE_SPELLED = message(
            "source-spelling",
            "image_source is {0}, another spelling of {1}; the official test suite compares letter by letter",
            "image_source ist {0}, eine andere Schreibweise von {1}; die offizielle Testsuite vergleicht Zeichen für"
                    + " Zeichen");
    static final MessageTemplate SOURCE_GOES_ON = message(
            "source-boundary",
            "image_source goes on after the prefix {0} within a name; the standard compares texts, so that is fine",
            "image_source geht nach dem Präfix {0} mitten in einem Namen weiter; der Standard vergleicht Texte, also ist"
                    + " das erlaubt");
    static final MessageTemplate SOURCE_OTHER_HOST = message(
            "source-host",
            "image_source goes on after the prefix {0} within the name of the host, so it may be another host; the standard"
                    + " compares texts, so that is allowed",
            "image_source geht nach dem Präfix {0} mitten im Namen des Rechners weiter, kann also ein anderer Rechner"
                    + " sein; der Standard vergleicht Texte, also ist das erlaubt");
    static final MessageTemplate SOURCE_TESTED_ONLY = message(
            "source-tested-only",
            "image_source is {0}; the list of standard images does not name {1}, but the official test suite wants one of"
                    + " these prefixes",
            "image_source ist {0}; die Liste der Standard-Images nennt {1} nicht, doch die offizielle Testsuite verlangt"
                    + " eines dieser Präfixe");
    static final MessageTemplate SOURCE_TOLERATED = message(
            "source-tolerated",
            "image_source starts with {0}, which is only tolerated for compatibility",
            "image_source beginnt mit {0}, was nur der Verträglichkeit halber geduldet wird");
    static final MessageTemplate SOURCE_VENDOR = message(
            "source-vendor",
            "image_source is {0}; a generic image should come from the vendor of {1}",
            "image_source ist {0}; ein allgemeines Image soll vom Hersteller von {1} kommen");
    static final MessageTemplate OTHER_ARCHITECTURE = message(
            "architecture",
            "{0} is there only for {1}; the standard does not say so, but users expect x86_64",
            "{0} gibt es nur für {1}; der Standard sagt es nicht, doch Nutzer erwarten x86_64");
    static final MessageTemplate PROPERTIES_UNKNOWN = message(
            "unknown",
            "the source of {0} cannot be judged: the export has no properties; {1} or {2} gives them",
            "die Quelle von {0} lässt sich nicht beurteilen: im Export fehlen die Properties; {1} oder {2} liefert sie");
    static final MessageTemplate OVERLOOKED = message(
            "unknown-overlooked",
            "whether {0} is there cannot be said: part of the inventory could not be read",
            "ob es {0} gibt, lässt sich nicht sagen: ein Teil des Inventars war nicht lesbar");
    static final MessageTemplate ONE_IMAGE = message(
            "unknown-one-image",
            "whether {0} is there is not judged: the input is one image, not the list of them",
            "ob es {0} gibt, wird nicht beurteilt: die Eingabe ist ein einzelnes Image, nicht die Liste");
    static final MessageTemplate PURPOSE_UNKNOWN = message(
            "unknown-purpose",
            "whether {0} is there cannot be said: the export has no properties; {1} or {2} gives them",
            "ob es {0} gibt, lässt sich nicht sagen: im Export fehlen die Properties; {1} oder {2} liefert sie");
    static final MessageTemplate NO_GENERIC = message(
            "missing-generic",
            "no public image has os_distro={0}, os_version={1} and os_purpose=generic",
            "kein öffentliches Image hat os_distro={0}, os_version={1} und os_purpose=generic");
    static final MessageTemplate NO_GENERIC_NEAR = message(
            "missing-generic-near",
            "no public image has os_distro={0}, os_version={1} and os_purpose=generic; {2} lacks the right os_purpose",
            "kein öffentliches Image hat os_distro={0}, os_version={1} und os_purpose=generic; {2} fehlt der richtige"
                    + " os_purpose");
    static final MessageTemplate STALE = message(
            "facts",
            "the facts about releases of {0} are of {1}; whether {2} is still the newest cannot be said",
            "die Angaben zu Ausgaben von {0} sind vom {1}; ob {2} noch die neueste ist, lässt sich nicht sagen");
    static final MessageTemplate NO_FACTS = message(
            "facts-none",
            "the facts of {1} know no release of {0} on the day of the check",
            "die Angaben vom {1} kennen am Tag der Prüfung keine Ausgabe von {0}");
    static final MessageTemplate CODENAME_UNKNOWN = message(
            "release",
            "the codename of {0} {1} is not known, so only the site of image_source was checked",
            "der Codename von {0} {1} ist nicht bekannt, also wurde nur geprüft, von welcher Website image_source ist");
    static final MessageTemplate PURPOSE_OTHER = message(
            "purpose",
            "os_purpose is {0}; on an official CAPI image it is 'k8snode'",
            "os_purpose ist {0}; bei einem offiziellen CAPI-Image steht dort 'k8snode'");
    static final MessageTemplate PURPOSE_MISSING = message(
            "purpose-missing",
            "os_purpose is missing; on an official CAPI image it is 'k8snode'",
            "os_purpose fehlt; bei einem offiziellen CAPI-Image steht dort 'k8snode'");
    static final MessageTemplate DESCRIPTION_OTHER = message(
            "description",
            "image_description is {0}; on an official CAPI image it is {1}",
            "image_description ist {0}; bei einem offiziellen CAPI-Image steht dort {1}");
    static final MessageTemplate DESCRIPTION_MISSING = message(
            "description-missing",
            "image_description is missing; on an official CAPI image it is {0}",
            "image_description fehlt; bei einem offiziellen CAPI-Image steht dort {0}");

    private CatalogRules() {}

    /**
     * An image of the standard was not seen, which says nothing.
     *
     * @param lone whether there was one image to be seen only, as the caller knows
     */
    static Finding unseen(Rule rule, String title, boolean lone) {
        return lone
                ? Finding.info(rule, title, ONE_IMAGE.with(Shown.excerpt(title)))
                : Finding.warning(rule, title, OVERLOOKED.with(Shown.excerpt(title)));
    }

    private static MessageTemplate message(String key, String english, String german) {
        return new MessageTemplate("standard-image." + key, english, german);
    }
}
