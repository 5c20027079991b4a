package io.github.scs4j.flavor.catalog;

import io.github.scs4j.finding.MessageTemplate;

/** The wording of a plan. */
final class PlanMessages {
    static final MessageTemplate NOTHING = message("nothing", "nothing is missing for {0}", "für {0} fehlt nichts");
    static final MessageTemplate CREATE_MANDATORY = message(
            "create-mandatory",
            "create {0} (mandatory): {1} vCPU, {2} MiB RAM, {3} GB root disk",
            "anlegen: {0} (verpflichtend), {1} vCPU, {2} MiB RAM, {3} GB Root-Disk");
    static final MessageTemplate CREATE_RECOMMENDED = message(
            "create-recommended",
            "create {0} (recommended): {1} vCPU, {2} MiB RAM, {3} GB root disk",
            "anlegen: {0} (empfohlen), {1} vCPU, {2} MiB RAM, {3} GB Root-Disk");
    static final MessageTemplate IN_THE_WAY = message(
            "in-the-way",
            "before that, remove the flavor {0}: it has the very name, and Nova cannot change its numbers, its name, nor"
                    + " whether it is public",
            "vorher den Flavor {0} entfernen: er heißt genauso, und Nova kann weder seine Zahlen noch seinen Namen ändern,"
                    + " noch ob er öffentlich ist");
    static final MessageTemplate FILL =
            message("fill", "change {0} so that it is {1}", "ändern: {0}, damit er {1} ist");
    static final MessageTemplate RELEASE = message(
            "release", "change {0} so that it no longer says it is {1}", "ändern: {0}, damit er nicht mehr {1} heißt");
    static final MessageTemplate SET = message("set", "set {0}={1}", "setzen: {0}={1}");
    static final MessageTemplate UNSET = message("unset", "remove {0}", "entfernen: {0}");
    static final MessageTemplate DISK_TYPE_CHOSEN = message(
            "disk-type-chosen",
            "scs:disk0-type=network is a choice: say hdd, ssd or nvme if the root disk is one",
            "scs:disk0-type=network ist gewählt: hdd, ssd oder nvme schreiben, wenn die Root-Disk eine ist");
    static final MessageTemplate UNDECIDED = message(
            "undecided",
            "undecided: {0}, because the export does not tell enough of {1}; `{2}` does",
            "offen: {0}, weil der Export über {1} zu wenig sagt; `{2}` sagt es");
    static final MessageTemplate LEFT_OUT = message(
            "left-out", "left out: {0} has more RAM than the limit", "ausgelassen: {0} hat mehr RAM als die Grenze");

    private PlanMessages() {}

    private static MessageTemplate message(String key, String english, String german) {
        return new MessageTemplate("plan." + key, english, german);
    }
}
