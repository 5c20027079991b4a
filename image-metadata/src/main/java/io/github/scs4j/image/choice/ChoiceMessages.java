package io.github.scs4j.image.choice;

import io.github.scs4j.finding.MessageTemplate;

/** The wording of why images are chosen or refused. */
final class ChoiceMessages {
    static final MessageTemplate NOT_PUBLIC = new MessageTemplate(
            "image.choice-not-public", "it is not public but {0}", "es ist nicht public, sondern {0}");
    static final MessageTemplate NOT_ACTIVE = new MessageTemplate(
            "image.choice-not-active", "its status is {0}, not active", "sein Status ist {0}, nicht active");
    static final MessageTemplate SNAPSHOT = new MessageTemplate(
            "image.choice-snapshot", "it is a snapshot of a server", "es ist der Snapshot eines Servers");
    static final MessageTemplate REPLACED = new MessageTemplate(
            "image.choice-replaced",
            "its os_purpose is oldgeneric: a newer image has replaced it",
            "sein os_purpose ist oldgeneric: ein neueres Image hat es ersetzt");
    static final MessageTemplate OTHER_VALUE =
            new MessageTemplate("image.choice-other-value", "its {0} is {1}, not {2}", "sein {0} ist {1}, nicht {2}");
    static final MessageTemplate OTHER_ARCHITECTURE_NAME = new MessageTemplate(
            "image.choice-other-architecture",
            "its name speaks of {0}, not {1}",
            "sein Name spricht von {0}, nicht von {1}");
    static final MessageTemplate OTHER_NAME = new MessageTemplate(
            "image.choice-other-name",
            "it does not tell distribution and version, and its name does not say {0}",
            "es nennt nicht Distribution und Version, und sein Name sagt nicht {0}");
    static final MessageTemplate OTHER_SCHEME = new MessageTemplate(
            "image.choice-other-scheme",
            "its name does not match the scheme {0}",
            "sein Name passt nicht zum Schema {0}");
    static final MessageTemplate NO_VERSION = new MessageTemplate(
            "image.choice-no-version", "nothing tells its version", "nichts sagt, welche Version es hat");
    static final MessageTemplate NOT_LONG_TERM = new MessageTemplate(
            "image.choice-not-long-term",
            "version {0} is no long-term release",
            "Version {0} ist keine Ausgabe mit langer Unterstützung");
    static final MessageTemplate OLDER_VERSION = new MessageTemplate(
            "image.choice-older-version", "its version {0} is below {1}", "seine Version {0} liegt unter {1}");
    static final MessageTemplate LESS_KNOWN = new MessageTemplate(
            "image.choice-less-known",
            "it lacks metadata that another image has: {0}",
            "ihm fehlen Metadaten, die ein anderes Image hat: {0}");
    static final MessageTemplate HIDDEN_AND_OTHERS = new MessageTemplate(
            "image.choice-hidden-instead",
            "it is hidden, and visible images will do",
            "es ist verborgen, und sichtbare Images erfüllen den Wunsch");

    static final MessageTemplate BY_PURPOSE = new MessageTemplate(
            "image.choice-by-purpose",
            "os_distro {0}, os_version {1} and os_purpose {2} are as wanted",
            "os_distro {0}, os_version {1} und os_purpose {2} sind wie gewünscht");
    static final MessageTemplate BY_DISTRIBUTION = new MessageTemplate(
            "image.choice-by-distribution",
            "os_distro {0} and os_version {1} are as wanted; it has no os_purpose",
            "os_distro {0} und os_version {1} sind wie gewünscht; os_purpose fehlt");
    static final MessageTemplate BY_DISTRIBUTION_ANY_PURPOSE = new MessageTemplate(
            "image.choice-any-purpose",
            "os_distro {0} and os_version {1} are as wanted, and any purpose will do",
            "os_distro {0} und os_version {1} sind wie gewünscht, jeder Zweck ist recht");
    static final MessageTemplate BY_NAME = new MessageTemplate(
            "image.choice-by-name",
            "its name says {0}; its metadata does not tell distribution and version",
            "sein Name sagt {0}; seine Metadaten nennen nicht Distribution und Version");
    static final MessageTemplate BY_SCHEME = new MessageTemplate(
            "image.choice-by-scheme", "its name matches the scheme {0}", "sein Name passt zum Schema {0}");
    static final MessageTemplate NAME_ONLY = new MessageTemplate(
            "image.choice-name-only",
            "only its name is known; {0} gives its metadata",
            "nur sein Name ist bekannt; {0} liefert seine Metadaten");
    static final MessageTemplate HIDDEN =
            new MessageTemplate("image.choice-hidden", "it is hidden", "es ist verborgen");
    static final MessageTemplate ARCHITECTURE_ASSUMED = new MessageTemplate(
            "image.choice-architecture-assumed",
            "it does not tell its architecture; {0} is assumed",
            "es nennt seine Architektur nicht; angenommen wird {0}");
    static final MessageTemplate OTHER_PURPOSE_NAME = new MessageTemplate(
            "image.choice-other-purpose",
            "its name speaks of {0}, so that it may be no {1} image",
            "sein Name spricht von {0}, so dass es vielleicht kein Image für {1} ist");
    static final MessageTemplate PURPOSE_UNSAID = new MessageTemplate(
            "image.choice-purpose-unsaid",
            "nothing says that it is a {0} image",
            "nichts sagt, dass es ein Image für {0} ist");

    static final MessageTemplate AFTER_HIDDEN = new MessageTemplate(
            "image.choice-after-hidden",
            "comes after the one before because it is hidden",
            "steht hinter dem vorigen, weil es verborgen ist");
    static final MessageTemplate AFTER_ARCHITECTURE = new MessageTemplate(
            "image.choice-after-architecture",
            "comes after the one before because it does not tell its architecture",
            "steht hinter dem vorigen, weil es seine Architektur nicht nennt");
    static final MessageTemplate AFTER_CLOSENESS = new MessageTemplate(
            "image.choice-after-closeness",
            "comes after the one before, whose name is closer to distribution, version and purpose",
            "steht hinter dem vorigen, dessen Name Distribution, Version und Zweck näher kommt");
    static final MessageTemplate AFTER_PURPOSE = new MessageTemplate(
            "image.choice-after-purpose",
            "comes after the one before because its name speaks of another purpose",
            "steht hinter dem vorigen, weil sein Name von einem anderen Zweck spricht");
    static final MessageTemplate AFTER_NAME = new MessageTemplate(
            "image.choice-after-name",
            "comes after the one before by its name",
            "steht seinem Namen nach hinter dem vorigen");
    static final MessageTemplate AFTER_CREATED = new MessageTemplate(
            "image.choice-after-created",
            "comes after the one before, which was registered later",
            "steht hinter dem vorigen, das später angelegt wurde");
    static final MessageTemplate AFTER_BUILT = new MessageTemplate(
            "image.choice-after-built",
            "comes after the one before, which was built later",
            "steht hinter dem vorigen, das später gebaut wurde");
    static final MessageTemplate AFTER_ID = new MessageTemplate(
            "image.choice-after-id",
            "differs from the one before by its id at most",
            "unterscheidet sich vom vorigen höchstens durch die ID");

    static final MessageTemplate FALLBACK_DISTRIBUTION = new MessageTemplate(
            "image.choice-fallback-distribution",
            "no image has os_purpose {0}; chosen among those without os_purpose by their names",
            "kein Image hat os_purpose {0}; gewählt wurde nach Namen unter denen ohne os_purpose");
    static final MessageTemplate FALLBACK_NAME = new MessageTemplate(
            "image.choice-fallback-name",
            "no image tells by os_distro and os_version that it is what is wanted; chosen by names only",
            "kein Image sagt mit os_distro und os_version, dass es das Gewünschte ist; gewählt wurde nur nach Namen");
    static final MessageTemplate SEVERAL = new MessageTemplate(
            "image.choice-several",
            "{0} visible images have the same os_distro, os_version, architecture and os_purpose generic, which SCS-0102"
                    + " does not allow",
            "{0} sichtbare Images haben dieselben os_distro, os_version, architecture und os_purpose generic, was"
                    + " SCS-0102 nicht erlaubt");
    static final MessageTemplate LONG_TERM_UNKNOWN = new MessageTemplate(
            "image.choice-long-term-unknown",
            "which releases of {0} are long-term ones is not known; any will do",
            "welche Ausgaben von {0} lange unterstützt werden, ist nicht bekannt; jede ist recht");
    static final MessageTemplate ONLY_HIDDEN = new MessageTemplate(
            "image.choice-only-hidden",
            "only hidden images meet the wish",
            "nur verborgene Images erfüllen den Wunsch");

    private ChoiceMessages() {}
}
