package io.github.scs4j.cli;

import io.github.scs4j.finding.Language;
import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.MessageTemplate;

/** What the command says beside findings. */
enum Wording {
    VCPUS("How many vCPUs?", "Wie viele vCPUs?"),
    CPU_TYPE("What stands behind a vCPU?", "Was steht hinter einer vCPU?"),
    INSECURE(
            "Is the protection against CPU vulnerabilities insufficient?",
            "Ist der Schutz gegen CPU-Sicherheitslücken unzureichend?"),
    RAM("How much RAM, in GiB (whole or half: 8, 3.5)?", "Wie viel RAM, in GiB (ganze oder halbe: 8, 3,5)?"),
    NO_ECC("Is the RAM without ECC?", "Ist der RAM ohne ECC?"),
    OVERSUBSCRIBED("Is the RAM oversubscribed?", "Ist der RAM überbucht?"),
    DISKS(
            "How many root disks? (enter: none, instances boot from a volume)",
            "Wie viele Root-Disks? (Eingabetaste: keine, Instanzen booten von einem Volume)"),
    DISK_SIZE(
            "How large is each, in GB? (enter: the cloud chooses)",
            "Wie groß ist jede, in GB? (Eingabetaste: wählt die Cloud)"),
    DISK_TYPE("Of what type? (enter: not stated)", "Von welchem Typ? (Eingabetaste: ohne Angabe)"),
    HYPERVISOR("Which hypervisor? (enter: not stated)", "Welcher Hypervisor? (Eingabetaste: ohne Angabe)"),
    HARDWARE_VIRTUALIZATION(
            "Can instances use hardware virtualization?", "Können Instanzen Hardware-Virtualisierung nutzen?"),
    CPU_VENDOR("Which CPU? (enter: any x86-64)", "Welche CPU? (Eingabetaste: irgendeine x86-64)"),
    CPU_GENERATION("Which generation? (enter: not stated)", "Welche Generation? (Eingabetaste: ohne Angabe)"),
    CPU_FREQUENCY(
            "Which frequency on all cores? (enter: not stated)",
            "Welche Frequenz auf allen Kernen? (Eingabetaste: ohne Angabe)"),
    GPU("Is there a GPU? (enter: none)", "Gibt es eine GPU? (Eingabetaste: keine)"),
    GPU_VENDOR("Of which vendor?", "Von welchem Hersteller?"),
    GPU_GENERATION("Which generation? (enter: not stated)", "Welche Generation? (Eingabetaste: ohne Angabe)"),
    GPU_UNITS(
            "How many processing units ({0})? (enter: not stated)",
            "Wie viele Recheneinheiten ({0})? (Eingabetaste: ohne Angabe)"),
    GPU_FREQUENCY(
            "Do they run at a higher frequency? (enter: not stated)",
            "Laufen sie mit höherer Frequenz? (Eingabetaste: ohne Angabe)"),
    VIDEO_MEMORY(
            "How much video memory, in GiB? (enter: not stated)",
            "Wie viel Videospeicher, in GiB? (Eingabetaste: ohne Angabe)"),
    BANDWIDTH("Does it have a high bandwidth?", "Hat er eine hohe Bandbreite?"),
    INFINIBAND("Is there Infiniband?", "Gibt es Infiniband?"),

    YES_OR_NO("(y/N)", "(j/N)"),
    YES("y yes", "j ja y yes"),
    NO("n no", "n nein no"),
    NEEDED("this part is required", "dieser Teil ist erforderlich"),
    NOT_YES_OR_NO("please answer y or n", "bitte mit j oder n antworten"),
    NOT_A_CHOICE("please answer one of: {0}", "bitte eines davon: {0}"),
    NOT_A_NUMBER("please answer a whole number from 1 to {0}", "bitte eine ganze Zahl von 1 bis {0}"),
    NOT_AN_AMOUNT("please answer a whole or half number of GiB", "bitte eine ganze oder halbe Zahl von GiB"),
    NOT_A_GENERATION("this is not the shape of a generation of {0}", "das hat nicht die Form einer Generation von {0}"),

    HIGH("high", "hoch"),
    HIGHER("higher", "höher"),
    ABOVE("more than {0} GHz", "mehr als {0} GHz"),
    PASS_THROUGH("passed through", "durchgereicht"),
    VIRTUAL("virtual", "virtuell"),
    BARE_METAL("Bare Metal System", "Bare-Metal-System"),
    OLD_GENERATION("old or unspecified", "alt oder ohne Angabe"),
    PROVIDES("provides {0}", "leistet {0}"),
    FITS("yes", "ja"),
    FITS_NOT("no", "nein"),
    FITS_UNKNOWN("unknown", "unbekannt"),
    CLOSEST("What comes closest:", "Was am nächsten kommt:"),
    PLAN("{0}: {1} to create, {2} to change, {3} undecided", "{0}: {1} anzulegen, {2} zu ändern, {3} offen"),
    GPU_EXACT("in the table", "in der Tabelle"),
    GPU_OPEN("left open, one of", "offen, eine von"),
    GPU_NONE("unknown", "unbekannt"),
    GPU_NEAREST("not in the table, nearest", "nicht in der Tabelle, am nächsten"),
    OFFICIALLY("the official test suite on {0}: {1}", "die offizielle Test-Suite zu {0}: {1}"),
    FOREIGN_SPEC(
            "none of the standard's, whose keys start with scs:",
            "keiner des Standards, dessen Schlüssel mit scs: beginnen"),
    COUNTS("names: {0} valid, {1} invalid, {2} not SCS", "Namen: {0} gültig, {1} ungültig, {2} nicht SCS"),
    IMAGE_COUNTS(
            "images: {0} valid, {1} invalid, {2} unknown, {3} left out (not public, or snapshots)",
            "Images: {0} gültig, {1} ungültig, {2} unbekannt, {3} ausgenommen (nicht public oder Snapshots)"),
    WHILE_READING(" while it reads {0}", " beim Lesen von {0}"),
    OUT_OF_MEMORY(
            "{0} MiB of memory do not suffice for {1}{2} ({3}); with SCS_JAVA_OPTS=-Xmx{4}m it gets twice as much",
            "{0} MiB Speicher reichen nicht für {1}{2} ({3}); mit SCS_JAVA_OPTS=-Xmx{4}m gibt es doppelt so viel"),
    STACK_OVERFLOW(
            "the stack does not suffice for {0}{1}; with SCS_JAVA_OPTS=-Xss16m it gets more",
            "der Stack reicht nicht für {0}{1}; mit SCS_JAVA_OPTS=-Xss16m gibt es mehr"),
    CANNOT_WRITE("the output cannot be written: {0}", "die Ausgabe lässt sich nicht schreiben: {0}"),
    CANNOT_WRITE_FILE("{0} cannot be written: {1}", "{0} lässt sich nicht schreiben: {1}"),
    CANNOT_GO_ON("{0} cannot go on{1}: {2}", "{0} kommt nicht weiter{1}: {2}"),
    FAULT_OF_OURS(
            "{0} ran into a fault of its own{1}, please report it at https://github.com/scs4j/scs4j/issues: {2}",
            "{0} stieß auf einen eigenen Fehler{1}, bitte melden bei https://github.com/scs4j/scs4j/issues: {2}"),
    WHY_NOT("Why not:", "Warum nicht:"),
    NEXT_CHANGE("; {0} after {1} if nothing is done ({2})", "; {0} nach {1}, wenn nichts geschieht ({2})"),
    CLUSTER_COUNTS(
            "clusters: {0} in time, {1} overdue, {2} not judged",
            "Cluster: {0} rechtzeitig, {1} überfällig, {2} nicht beurteilt"),
    NODE_COUNTS(
            "nodes: {0}, of them {1} of the control plane, {2} workers, {3} with etcd only",
            "Nodes: {0}, davon {1} der Control-Plane, {2} Worker, {3} nur mit etcd"),
    ZONE_UNKNOWN("no zone", "keine Zone"),
    ZONE_COUNTS("control plane {0}, workers {1}", "Control-Plane {0}, Worker {1}"),
    LAST_MOMENT("last moment", "letzter Moment"),
    DAYS_LEFT("days", "Tage"),
    WHAT("what", "was"),
    NOTHING_DUE("nothing that is known will be due", "nichts Bekanntes wird fällig"),
    FACTS_UNTIL(
            "facts suffice until {0}; 'scs k8s facts' says how to get newer ones",
            "die Fakten reichen bis {0}; 'scs k8s facts' sagt, wie man neuere bekommt"),
    AS_OF("as of", "Stand"),
    RELEASES("releases", "Releases"),
    ENDS_OF_LIFE("ends of life", "Support-Enden"),
    VULNERABILITIES("vulnerabilities", "Schwachstellen"),
    SOURCE("source", "Quelle"),
    RELEASES_UNTIL("releases are known until {0}", "Releases sind bekannt bis {0}"),
    VULNERABILITIES_UNTIL("vulnerabilities are known until {0}", "Schwachstellen sind bekannt bis {0}"),
    DAYS_OLD("{0}, {1} days old", "{0}, {1} Tage alt"),
    REFRESH("newer facts, for --facts:", "neuere Fakten, für --facts:"),
    FAILS_ON("fails on", "fällt durch am"),
    DUE_BY("due", "fällig"),
    STATE("state", "Stand"),
    IMAGE("image", "Image"),
    FRESH("fresh", "aktuell"),
    DUE_TODAY("due today", "heute fällig"),
    IN_SLACK("in slack", "in der Nachfrist"),
    OVERDUE("overdue", "überfällig"),
    NOT_PROMISED("no promise", "keine Zusage"),
    UNKNOWN("unknown", "unbekannt"),
    HOW_TO_BEGIN(
            "# Exports of a cloud and its clusters. Run the lines for what you have, in a folder of their own.",
            "# Exporte einer Cloud und ihrer Cluster. In einem eigenen Ordner die Zeilen für das ausführen, was es gibt."),
    HOW_TO_WITH("With {0}:", "Mit {0}:"),
    HOW_TO_UNREAD(" (nothing here reads it yet)", " (hier liest das noch nichts)"),
    HOW_TO_FACTS("Newer facts about Kubernetes, for --facts:", "Neuere Fakten über Kubernetes, für --facts:"),
    HOW_TO_CHECK("Then:", "Dann:"),
    STABLE("stable", "stabil"),
    NOT_STABLE("not stable", "nicht stabil"),
    STABLE_SINCE("stable since {0}", "stabil seit {0}"),
    CERTIFIABLE_UNTIL("until {0}", "bis {0}"),
    CERTIFIABLE_FROM("to certify against from {0}", "zertifizierbar ab {0}"),
    VACUOUS("no testcases", "keine Testfälle"),
    FAILING_SINCE("  failing since {0}", "  fällt durch seit {0}"),
    LAST_PASS("  last passed {0}", "  zuletzt bestanden {0}"),
    SAME("nothing differs", "kein Unterschied"),
    ADDED("added", "neu"),
    REMOVED("removed", "entfällt"),
    REPLACED("replaced", "ersetzt"),
    PARAMETERS("parameters", "Parameter"),
    MOVED("moved", "verschoben"),
    LIFETIME("lifetime", "Gültigkeit"),
    BROKEN("broken", "verschlechtert"),
    NEW("new", "neu"),
    GONE("gone", "entfällt"),
    CHANGED("changed", "geändert"),
    FIXED("fixed", "behoben"),
    CONTENT_NAMES("flavors: {0}", "Flavors: {0}"),
    CONTENT_IMAGES("images: {0}", "Images: {0}"),
    CONTENT_OBJECTS("objects of Kubernetes: {0}", "Kubernetes-Objekte: {0}");

    private final String english;
    private final String german;

    Wording(String english, String german) {
        this.english = english;
        this.german = german;
    }

    String in(Language language, String... arguments) {
        return message(arguments).text(language);
    }

    /** The same in any language. */
    Message message(String... arguments) {
        return new MessageTemplate(name(), english, german).with(arguments);
    }
}
