package io.github.scs4j.image.publish;

import io.github.scs4j.finding.MessageTemplate;

/** The wording of why values were filled in. */
final class DerivedMessages {
    static final MessageTemplate NAME = new MessageTemplate(
            "image.derived-name",
            "distribution, version and features, as SCS-0102 v1 suggests",
            "Distribution, Version und Merkmale, wie SCS-0102 v1 vorschlägt");
    static final MessageTemplate NODE_NAME = new MessageTemplate(
            "image.derived-node-name",
            "the name that SCS-0104 v1 gives node images",
            "der Name, den SCS-0104 v1 für Knoten-Images vorgibt");
    static final MessageTemplate ARCHITECTURE = new MessageTemplate(
            "image.derived-architecture", "most clouds are x86_64", "die meisten Clouds sind x86_64");
    static final MessageTemplate MIN_DISK = new MessageTemplate(
            "image.derived-min-disk", "the size of the image in whole GiB", "die Größe des Images in ganzen GiB");
    static final MessageTemplate DISK_BUS =
            new MessageTemplate("image.derived-disk-bus", "SCS-0102 recommends it", "SCS-0102 empfiehlt es");
    static final MessageTemplate HYPERVISOR =
            new MessageTemplate("image.derived-hypervisor", "QEMU and KVM", "QEMU und KVM");
    static final MessageTemplate PURPOSE = new MessageTemplate(
            "image.derived-purpose",
            "a general purpose image unless told otherwise",
            "ein Image für alle Zwecke, wenn nichts anderes gesagt ist");
    static final MessageTemplate RANDOM = new MessageTemplate(
            "image.derived-random", "the only device that Nova knows", "das einzige Gerät, das Nova kennt");
    static final MessageTemplate NO_PROMISE = new MessageTemplate(
            "image.derived-no-promise",
            "nothing is promised unless told otherwise",
            "nichts wird versprochen, wenn nichts anderes gesagt ist");
    static final MessageTemplate LOGIN = new MessageTemplate(
            "image.derived-login",
            "the user of the images that {0} publishes",
            "der Benutzer der Images, die {0} veröffentlicht");
    static final MessageTemplate DESCRIPTION = new MessageTemplate(
            "image.derived-description",
            "name and build date; a page with release notes says more",
            "Name und Datum des Baus; eine Seite mit Hinweisen zur Ausgabe sagt mehr");
    static final MessageTemplate TAG =
            new MessageTemplate("image.derived-tag", "SCS-0102 recommends the tag", "SCS-0102 empfiehlt das Tag");

    private DerivedMessages() {}
}
