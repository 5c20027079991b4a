package io.github.scs4j.image.promise;

import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.MessageTemplate;
import java.util.Locale;

/** The wording of what an image promises. */
enum Sentence {
    UNKNOWN(
            "what it promises is unknown: the export has no properties; {0} gives them",
            "was es zusagt, ist unbekannt: im Export fehlen die Properties; {0} liefert sie"),
    PLATFORM("it is {0} {1} for {2}", "es ist {0} {1} für {2}"),
    PLATFORM_ANY("it is {0} {1} for an architecture that it does not tell", "es ist {0} {1}, die Architektur fehlt"),
    NO_PLATFORM(
            "it does not tell distribution and version: os_distro or os_version is missing",
            "es nennt nicht Distribution und Version: os_distro oder os_version fehlt"),
    HIDDEN(
            "it is hidden: listings leave it out, and its name belongs to a newer one",
            "es ist verborgen: Listen lassen es aus, und sein Name gehört einem neueren"),
    GENERIC("it is a general purpose image", "es ist ein Image für allgemeine Zwecke"),
    OLDGENERIC(
            "it is a general purpose image that a newer one has replaced",
            "es ist ein Image für allgemeine Zwecke, das ein neueres ersetzt hat"),
    MINIMAL("it is a minimal general purpose image", "es ist ein minimales Image für allgemeine Zwecke"),
    K8SNODE("it is for nodes of Kubernetes clusters", "es ist für Knoten von Kubernetes-Clustern"),
    GPU("it comes with GPU drivers", "es enthält GPU-Treiber"),
    NETWORK("it is a network appliance", "es ist eine Netzwerk-Appliance"),
    CUSTOM("it is for a purpose of its own", "es ist für einen besonderen Zweck"),
    MIN_DISK("it needs a disk of {0} GiB", "es braucht eine Disk von {0} GiB"),
    MIN_RAM("it needs {0} MiB of RAM", "es braucht {0} MiB RAM"),
    LOGIN("users log in as {0}", "man meldet sich an als {0}"),
    NO_LOGIN("there is no user to log in as", "es gibt keinen Benutzer zum Anmelden"),
    BUILT("it includes patches up to {0}", "es enthält Patches bis {0}"),
    PATCHLEVEL("its patch level is {0}", "sein Patchlevel ist {0}"),
    YEARLY(
            "the image of this name is replaced at least every year",
            "das Image dieses Namens wird mindestens jährlich ersetzt"),
    QUARTERLY(
            "the image of this name is replaced at least every three months",
            "das Image dieses Namens wird mindestens vierteljährlich ersetzt"),
    MONTHLY(
            "the image of this name is replaced at least every month",
            "das Image dieses Namens wird mindestens monatlich ersetzt"),
    WEEKLY(
            "the image of this name is replaced at least every week",
            "das Image dieses Namens wird mindestens wöchentlich ersetzt"),
    DAILY(
            "the image of this name is replaced at least every day",
            "das Image dieses Namens wird mindestens täglich ersetzt"),
    CRITICAL_BUG(
            "the image of this name is replaced for critical issues only",
            "das Image dieses Namens wird nur bei kritischen Fehlern ersetzt"),
    NEVER("the image of this name is never replaced", "das Image dieses Namens wird nie ersetzt"),
    NOT_REPLACED(
            "nothing says that the image of this name will be replaced",
            "nichts sagt zu, dass das Image dieses Namens ersetzt wird"),
    ENDED(
            "the image of this name was provided until {0}, and nothing is promised since",
            "das Image dieses Namens wurde bis {0} bereitgestellt, seitdem ist nichts zugesagt"),
    DUE("the next one is due by {0}, and overdue from {1} on", "das nächste ist bis {0} fällig und ab {1} überfällig"),
    OVERDUE(
            "the next one was due by {0}, and has been overdue since {1}",
            "das nächste war bis {0} fällig und ist seit {1} überfällig"),
    HOTFIX(
            "critical security issues lead to a new image within {0} hours",
            "kritische Sicherheitslücken führen binnen {0} Stunden zu einem neuen Image"),
    HOTFIX_SOON(
            "critical security issues lead to a new image as soon as possible",
            "kritische Sicherheitslücken führen so bald wie möglich zu einem neuen Image"),
    PROVIDED_UNTIL(
            "the image of this name is provided until {0}", "das Image dieses Namens wird bis {0} bereitgestellt"),
    PROVIDED_UNTIL_NOTICE(
            "the image of this name is provided until a notice says otherwise",
            "das Image dieses Namens wird bereitgestellt, bis es abgekündigt wird"),
    UUID_LAST(
            "the last {0} images that were replaced can still be found by their UUID",
            "die letzten {0} ersetzten Images sind über ihre UUID noch zu finden"),
    UUID_LAST_ONE(
            "the last image that was replaced can still be found by its UUID",
            "das zuletzt ersetzte Image ist über seine UUID noch zu finden"),
    UUID_UNTIL("its UUID is valid until {0}", "seine UUID gilt bis {0}"),
    UUID_NOTICE("its UUID is valid until a notice says otherwise", "seine UUID gilt, bis sie abgekündigt wird"),
    UUID_FOREVER("its UUID is valid as long as the cloud exists", "seine UUID gilt, solange es die Cloud gibt"),
    UUID_NONE("its UUID is valid only until the image is replaced", "seine UUID gilt nur, bis das Image ersetzt wird"),
    SOURCE("it was made from {0}", "es stammt von {0}"),
    PRIVATE_SOURCE("it cannot be downloaded freely", "es ist nicht frei herunterzuladen"),
    DESCRIPTION("more about it: {0}", "mehr dazu: {0}"),
    LICENSE_INCLUDED("licenses are included", "Lizenzen sind enthalten"),
    LICENSE_REQUIRED("users need licenses of their own", "eigene Lizenzen sind nötig"),
    SUBSCRIPTION_INCLUDED("a maintenance subscription is included", "ein Wartungsvertrag ist enthalten"),
    SUBSCRIPTION_REQUIRED(
            "a maintenance subscription is needed for fixes", "für Updates ist ein Wartungsvertrag nötig"),
    MAINTAINED("the vendor maintains it until {0}", "der Hersteller pflegt es bis {0}"),
    CONTACT("support: {0}", "Support: {0}");

    private final String english;
    private final String german;

    Sentence(String english, String german) {
        this.english = english;
        this.german = german;
    }

    Message with(String... arguments) {
        String key = "image.promise-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new MessageTemplate(key, english, german).with(arguments);
    }
}
