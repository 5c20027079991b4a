package io.github.scs4j.image.rotation;

import io.github.scs4j.finding.MessageTemplate;

/** The rules about images that follow each other, and the wording of what they find. */
final class RotationRules {
    static final String OVERDUE = "image.overdue";
    static final String DUE_SOON = "image.due-soon";
    static final String RECENCY_UNKNOWN = "image.recency-unknown";
    static final String SEVERAL_CURRENT = "image.several-current";
    static final String NO_CURRENT = "image.no-current";
    static final String OLD_NAME = "image.old-name";
    static final String OLD_VISIBLE = "image.old-visible";
    static final String PURPOSE_NOT_UNIQUE = "image.purpose-not-unique";

    static final MessageTemplate LATE = message(
            "overdue",
            "{0} is overdue since {1}: {2} with {3} means a replacement by {4}, 3 days later at the latest",
            "{0} ist seit {1} überfällig: {2} mit {3} bedeutet Ersatz bis {4}, spätestens 3 Tage danach");
    static final MessageTemplate LATE_VARIANT = message(
            "overdue-variant",
            "{0} is overdue since {1}: {2} with {3} means a replacement by {4}, 3 days later at the latest; if it is an old"
                    + " {5}, hide it or attach its build date to that name",
            "{0} ist seit {1} überfällig: {2} mit {3} bedeutet Ersatz bis {4}, spätestens 3 Tage danach; ist es ein altes"
                    + " {5}, dann verbergen oder das Build-Datum an diesen Namen hängen");
    static final MessageTemplate SOON = message(
            "due-soon",
            "{0} is due by {3}, and overdue from {4}, by {1} with {2}",
            "{0} wird bis {3} fällig und ist ab {4} überfällig, nach {1} mit {2}");
    static final MessageTemplate PROPERTIES_UNKNOWN = message(
            "recency-properties-unknown",
            "how recent {0} images have to be is unknown, {1} the first of them: the export has no properties; {2} gives"
                    + " them",
            "wie aktuell {0} Images sein müssen, ist unbekannt, {1} ist das erste: im Export fehlen die Properties; {2}"
                    + " liefert sie");
    static final MessageTemplate PUBLICATION_UNKNOWN = message(
            "recency-publication-unknown",
            "how old {0} is cannot be said: neither created_at nor image_build_date is a time; {1} shows them",
            "wie alt {0} ist, lässt sich nicht sagen: weder created_at noch image_build_date ist eine Zeit; {1} zeigt sie");
    static final MessageTemplate NAMELESS = message(
            "recency-nameless",
            "images without a name: {0}, {1} the first of them; what is promised of a name cannot be judged",
            "Images ohne Namen: {0}, {1} ist das erste; was für einen Namen versprochen ist, lässt sich nicht"
                    + " beurteilen");
    static final MessageTemplate SEVERAL = message(
            "several-current",
            "{1} visible images are called {0}, so referring to the image by name fails: old ones have to be hidden or"
                    + " renamed",
            "{1} sichtbare Images heißen {0}, also schlägt fehl, wer das Image beim Namen nennt: alte sind zu verbergen"
                    + " oder umzubenennen");
    static final MessageTemplate SEVERAL_ARCHITECTURES = message(
            "several-architectures",
            "{1} visible images of different architectures are called {0}, so referring to the image by name fails",
            "{1} sichtbare Images verschiedener Architekturen heißen {0}, also schlägt fehl, wer das Image beim Namen"
                    + " nennt");
    static final MessageTemplate UNNAMED = message(
            "no-current",
            "no visible image is called {0}: users who refer to the image by that name do not get the latest, {1}",
            "kein sichtbares Image heißt {0}: wer das Image bei diesem Namen nennt, bekommt nicht das neueste, {1}");
    static final MessageTemplate NOT_LATEST = message(
            "not-latest",
            "{1} is newer than {0}: users who refer to the image by that name do not get the latest",
            "{1} ist neuer als {0}: wer das Image bei diesem Namen nennt, bekommt nicht das neueste");
    static final MessageTemplate STAMP_DIFFERS = message(
            "old-name",
            "the date in the name {0} is {1}; image_build_date is {2}, which the name should have",
            "das Datum im Namen {0} ist {1}; image_build_date ist {2}, und dieses soll im Namen stehen");
    static final MessageTemplate STAMP_FORM = message(
            "old-name-form",
            "{0} is an old {1}; the recommended name of a visible one is {1} with a blank and the build date as YYYYMMDD",
            "{0} ist ein altes {1}; empfohlen ist für ein sichtbares der Name {1} mit Leerzeichen und Build-Datum als"
                    + " YYYYMMDD");
    static final MessageTemplate STILL_VISIBLE = message(
            "old-visible",
            "{0} is an old {1} and still visible; hiding it (os_hidden=true) is recommended",
            "{0} ist ein altes {1} und noch sichtbar; empfohlen ist, es zu verbergen (os_hidden=true)");
    static final MessageTemplate NOT_UNIQUE = message(
            "purpose-not-unique",
            "{0} visible public images are os_purpose=generic for os_distro {1}, os_version {2}, architecture {3}: {4};"
                    + " only one may be",
            "{0} sichtbare öffentliche Images haben os_purpose=generic für os_distro {1}, os_version {2}, architecture"
                    + " {3}: {4}; nur eines darf es");

    private RotationRules() {}

    private static MessageTemplate message(String key, String english, String german) {
        return new MessageTemplate("image." + key, english, german);
    }
}
