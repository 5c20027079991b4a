package io.github.scs4j.scope.catalog;

import io.github.scs4j.finding.MessageTemplate;
import java.util.List;

/** The ids of the rules about documents, and the wording of what they find. */
final class DocumentRules {
    static final String CLAUSE =
            "https://docs.scs.community/standards/scs-0001-v1-sovereign-cloud-standards#document-format";
    static final String UPDATE =
            "https://docs.scs.community/standards/scs-0001-v1-sovereign-cloud-standards#proposal-of-a-major-update-to-a-stable-document";

    static final String FRONT_MATTER = "scope.front-matter";
    static final String REQUIRED = "scope.front-matter-required";
    static final String FORBIDDEN = "scope.front-matter-forbidden";
    static final String LIST = "scope.front-matter-list";
    static final String DATE = "scope.front-matter-date";
    static final String ORDER = "scope.front-matter-order";
    static final String TRACK = "scope.front-matter-track";
    static final String NAME = "scope.document-name";
    static final String DUPLICATE = "scope.duplicate-document";
    static final String REFERENCE = "scope.document-reference";
    static final String REPLACES = "scope.document-replaces";
    static final String REPLACED = "scope.document-replaced-by";
    static final String STABLE = "scope.document-stable";

    /** The rule of the reader about what is too much. */
    static final String LIMIT = "scope.limit";

    static final List<String> ALL = List.of(
            FRONT_MATTER,
            REQUIRED,
            FORBIDDEN,
            LIST,
            DATE,
            ORDER,
            TRACK,
            NAME,
            DUPLICATE,
            REFERENCE,
            REPLACES,
            REPLACED,
            STABLE);

    static final MessageTemplate MORE = message(
            "limit-documents",
            "there is more to find in these documents",
            "in diesen Dokumenten gibt es noch mehr zu finden");
    static final MessageTemplate NO_FRONT_MATTER = message(
            "front-matter",
            "the document does not begin with a line --- and its metadata",
            "das Dokument beginnt nicht mit einer Zeile --- und seinen Metadaten");
    static final MessageTemplate UNCLOSED = message(
            "front-matter-end", "no second line --- ends the metadata", "keine zweite Zeile --- beendet die Metadaten");
    static final MessageTemplate NEEDED = message(
            "front-matter-required",
            "{0} is missing, which a document with {1} must have",
            "{0} fehlt, was ein Dokument mit {1} haben muss");
    static final MessageTemplate NOT_ALLOWED = message(
            "front-matter-forbidden", "{0} is not for a document with {1}", "{0} ist nichts für ein Dokument mit {1}");
    static final MessageTemplate NO_LIST = message(
            "front-matter-list",
            "{0} is a text; the standard wants a list",
            "{0} ist ein Text; der Standard will eine Liste");
    static final MessageTemplate NO_DATE = message(
            "front-matter-date", "{0}: {1} is no date as in 2024-02-28", "{0}: {1} ist kein Datum wie in 2024-02-28");
    static final MessageTemplate BEFORE =
            message("front-matter-order", "{0} {1} is before {2} {3}", "{0} {1} liegt vor {2} {3}");
    static final MessageTemplate OTHER_TRACK = message(
            "front-matter-track",
            "the number {0} belongs to the track {1}, not to {2}",
            "die Nummer {0} gehört zu {1}, nicht zu {2}");
    static final MessageTemplate NO_TRACK = message(
            "front-matter-track-number",
            "the number {0} belongs to no track, its second digit is none of 0 to 5",
            "die Nummer {0} gehört zu keinem Bereich, ihre zweite Ziffer ist keine von 0 bis 5");
    static final MessageTemplate NO_NAME = message(
            "document-name",
            "{0} is no name such as scs-0100-v3-flavor-naming.md",
            "{0} ist kein Name wie scs-0100-v3-flavor-naming.md");
    static final MessageTemplate NAME_CHARACTER = message(
            "document-name-character",
            "{0} is not allowed in the name; only a to z, 0 to 9 and hyphens are",
            "{0} ist im Namen nicht erlaubt, nur a bis z, 0 bis 9 und Bindestriche");
    static final MessageTemplate NAME_HYPHEN = message(
            "document-name-hyphen",
            "the title within the name begins with a hyphen",
            "der Titel im Namen beginnt mit einem Bindestrich");
    static final MessageTemplate NAME_START = message(
            "document-name-start",
            "the title within the name should begin with a letter",
            "der Titel im Namen soll mit einem Buchstaben beginnen");
    static final MessageTemplate NAME_HYPHENS = message(
            "document-name-hyphens",
            "the name should not have two hyphens in a row",
            "der Name soll keine zwei Bindestriche hintereinander haben");
    static final MessageTemplate NAME_KIND = message(
            "document-name-kind",
            "the type is {0}, but the version in the name begins with {1}",
            "der Typ ist {0}, doch die Version im Namen beginnt mit {1}");
    static final MessageTemplate SAME_ID = message(
            "duplicate-document",
            "number and version are also those of {0}",
            "Nummer und Version sind auch die von {0}");
    static final MessageTemplate UNKNOWN =
            message("document-reference", "{0} names {1}, which is not there", "{0} nennt {1}, was es nicht gibt");
    static final MessageTemplate ITSELF =
            message("document-reference-itself", "{0} names the document itself", "{0} nennt das Dokument selbst");
    static final MessageTemplate OTHER_NUMBER = message(
            "document-reference-number",
            "{0} names {1}, but a supplement has the number of what it adds to",
            "{0} nennt {1}, doch eine Ergänzung hat die Nummer dessen, was sie ergänzt");
    static final MessageTemplate NO_REPLACES = message(
            "document-replaces",
            "version {0} does not say that it replaces {1}",
            "Version {0} sagt nicht, dass sie {1} ersetzt");
    static final MessageTemplate NO_REPLACED_BY = message(
            "document-replaced-by",
            "replaced_by does not name {0}, which says that it replaces this document",
            "replaced_by nennt {0} nicht, was nach eigenen Angaben dieses Dokument ersetzt");
    static final MessageTemplate TWO_STABLE = message(
            "document-stable",
            "{0} is stable, too; which of the two is to be followed?",
            "{0} ist auch stabil; welchem von beiden soll man folgen?");

    private DocumentRules() {}

    private static MessageTemplate message(String key, String english, String german) {
        return new MessageTemplate("scope." + key, english, german);
    }
}
