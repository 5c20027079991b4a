package io.github.scs4j.kubernetes.storage;

import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.Rule;
import java.util.List;

/** The rules about default StorageClasses under one version of the standard, and the wording of what they find. */
final class StorageRules {
    private static final String SCOPE = "https://docs.scs.community/standards/scs-0502-v1-scs-compatible-kaas";

    static final MessageTemplate NO_DEFAULT = message(
            "storage-default-missing",
            "no StorageClass is the default one: a claim without a class stays pending",
            "keine StorageClass ist die voreingestellte: ein Claim ohne Klasse bleibt in der Schwebe");
    static final MessageTemplate NO_DEFAULT_READ = message(
            "storage-default-unread",
            "no StorageClass that could be read is the default one; {0} could not be read",
            "keine der lesbaren StorageClasses ist die voreingestellte; {0} ließen sich nicht lesen");
    static final MessageTemplate SEVERAL = message(
            "storage-default-several",
            "{0} StorageClasses are default ones ({1}): Kubernetes uses {2}, the newest",
            "{0} StorageClasses sind voreingestellt ({1}): Kubernetes verwendet {2}, die neueste");
    static final MessageTemplate SEVERAL_UNDATED = message(
            "storage-default-several-undated",
            "{0} StorageClasses are default ones ({1}): Kubernetes uses the newest, and the objects do not say which it is",
            "{0} StorageClasses sind voreingestellt ({1}): Kubernetes verwendet die neueste, und die Objekte sagen"
                    + " nicht, welche das ist");
    static final MessageTemplate BAD_VALUE = message(
            "storage-annotation-value",
            "{0} is {1}, which Kubernetes does not read as true: the class is not the default one by it",
            "{0} ist {1}, was Kubernetes nicht als true liest: die Klasse ist dadurch nicht die voreingestellte");
    static final MessageTemplate BETA_ONLY = message(
            "storage-annotation-beta",
            "the class is the default one only by {0}: Kubernetes still reads it, the standard names {1}",
            "die Klasse ist nur durch {0} die voreingestellte: Kubernetes liest das noch, der Standard nennt {1}");
    static final MessageTemplate BETA_CONTRADICTS = message(
            "storage-annotation-contradiction",
            "the class is not the default one by {1}, and is by {0}: for Kubernetes it is",
            "die Klasse ist nach {1} nicht die voreingestellte und nach {0} doch: für Kubernetes ist sie es");
    static final MessageTemplate DUPLICATE = message(
            "storage-duplicate",
            "two StorageClasses are called {0} and differ: are these objects of two clusters?",
            "zwei StorageClasses heißen {0} und unterscheiden sich: sind das Objekte zweier Cluster?");
    static final MessageTemplate LOCAL = message(
            "storage-node-local",
            "volumes of the default class are on a disk of one node: that is how {0} makes them ({1})",
            "Volumes der voreingestellten Klasse liegen auf einer Disk eines Nodes: so legt {0} sie an ({1})");
    static final MessageTemplate LOCAL_PARAMETER = message(
            "storage-node-local-parameter",
            "volumes of the default class have one copy on a disk of one node: {0} with {1} ({2})",
            "Volumes der voreingestellten Klasse haben eine Kopie auf einer Disk eines Nodes: {0} mit {1} ({2})");
    static final MessageTemplate LOCAL_SAID = message(
            "storage-node-local-said",
            "volumes of the default class are on a disk of one node: that is said of {0}",
            "Volumes der voreingestellten Klasse liegen auf einer Disk eines Nodes: so ist es von {0} gesagt");
    static final MessageTemplate LOCAL_SEEN = message(
            "storage-node-local-seen",
            "{0} of {1} bound volumes of the default class are on a disk of one node, as {2}",
            "{0} von {1} gebundenen Volumes der voreingestellten Klasse liegen auf einer Disk eines Nodes, so {2}");
    static final MessageTemplate BY_HAND = message(
            "storage-made-by-hand",
            "{0} volumes of the default class that its provisioner did not make are on a disk of one node, as {1}",
            "{0} Volumes der voreingestellten Klasse, die nicht ihr Provisioner angelegt hat, liegen auf einer Disk"
                    + " eines Nodes, so {1}");
    static final MessageTemplate NO_PROVISIONER = message(
            "storage-no-provisioner",
            "the default class makes no volumes: its provisioner is {0}",
            "die voreingestellte Klasse legt keine Volumes an: ihr Provisioner ist {0}");
    static final MessageTemplate UNKNOWN = message(
            "storage-provisioner-unknown",
            "nothing is known of the provisioner {0}: whoever knows it can say what its volumes are, and bound volumes"
                    + " can show that they are on one node",
            "über den Provisioner {0} ist nichts bekannt: wer ihn kennt, kann sagen, was seine Volumes sind, und"
                    + " gebundene Volumes können zeigen, dass sie auf einem Node liegen");
    static final MessageTemplate DEPENDS = message(
            "storage-provisioner-depends",
            "what is behind the provisioner {0} decides whether its volumes are protected ({1}): whoever knows it can say",
            "ob die Volumes des Provisioners {0} geschützt sind, entscheidet, was dahinter steht ({1}): wer es weiß,"
                    + " kann es sagen");
    static final MessageTemplate NO_NAME = message(
            "storage-provisioner-missing",
            "the object does not say the provisioner of the default class; {0} does",
            "das Objekt nennt den Provisioner der voreingestellten Klasse nicht; {0} nennt ihn");
    static final MessageTemplate NO_ACCESS_EVIDENCE = message(
            "storage-read-write-once",
            "nothing shows whether the default class supports ReadWriteOnce: no bound claim or volume of it has the mode;"
                    + " {0} gives them",
            "nichts zeigt, ob die voreingestellte Klasse ReadWriteOnce kann: kein gebundener Claim und kein Volume von"
                    + " ihr hat den Modus; {0} liefert sie");
    static final MessageTemplate NO_EXPANSION = message(
            "storage-expansion",
            "volumes of the default class cannot grow (allowVolumeExpansion), which the standard leaves open",
            "Volumes der voreingestellten Klasse können nicht wachsen (allowVolumeExpansion), was der Standard offenlässt");
    static final MessageTemplate IN_NO_SCOPE = message(
            "storage-no-scope",
            "no certificate asks for this: SCS-0211 is in no version of a scope",
            "kein Zertifikat verlangt dies: SCS-0211 ist in keiner Version eines Scopes");
    static final MessageTemplate DRAFT_IN_NO_SCOPE = message(
            "storage-no-scope-draft",
            "no certificate asks for this: SCS-0211-v2 is a draft, and SCS-0211 is in no version of a scope",
            "kein Zertifikat verlangt dies: SCS-0211-v2 ist ein Entwurf, und SCS-0211 ist in keiner Version eines Scopes");
    static final MessageTemplate LIMIT = message(
            "storage-evidence-limit",
            "volumes and claims of more than {0} pairs of class and provisioner: further ones are not looked at",
            "Volumes und Claims von mehr als {0} Paaren von Klasse und Provisioner: weitere werden nicht betrachtet");

    final Rule defaultMissing;
    final Rule defaultSeveral;
    final Rule annotationValue;
    final Rule annotationBeta;
    final Rule duplicate;
    final Rule nodeLocal;
    final Rule madeByHand;
    final Rule noProvisioner;
    final Rule provisionerUnknown;
    final Rule readWriteOnce;
    final Rule expansion;
    final Rule noScope;
    final Rule evidenceLimit;

    StorageRules(StorageStandard standard) {
        String decision = standard.url() + "#decision";
        String properties = standard.url()
                + (standard.isDraft()
                        ? "#recommended-non-performance-related-properties"
                        : "#required-non-performance-related-properties");
        defaultMissing = rule("k8s.storage-default-missing", decision);
        defaultSeveral = rule("k8s.storage-default-several", decision);
        annotationValue = rule("k8s.storage-annotation-value", decision);
        annotationBeta = rule("k8s.storage-annotation-beta", decision);
        duplicate = rule("k8s.storage-duplicate", decision);
        nodeLocal = rule("k8s.storage-node-local", properties);
        madeByHand = rule("k8s.storage-made-by-hand", properties);
        noProvisioner = rule("k8s.storage-no-provisioner", properties);
        provisionerUnknown = rule("k8s.storage-provisioner-unknown", properties);
        readWriteOnce = rule("k8s.storage-read-write-once", properties);
        expansion = rule("k8s.storage-expansion", properties);
        noScope = rule("k8s.storage-no-scope", SCOPE);
        evidenceLimit = rule("k8s.storage-evidence-limit", properties);
    }

    /** All rules. */
    List<Rule> all() {
        return List.of(
                defaultMissing,
                defaultSeveral,
                annotationValue,
                annotationBeta,
                duplicate,
                nodeLocal,
                madeByHand,
                noProvisioner,
                provisionerUnknown,
                readWriteOnce,
                expansion,
                noScope,
                evidenceLimit);
    }

    private static Rule rule(String id, String clause) {
        return new Rule(id, StorageCheck.TESTCASE, clause);
    }

    private static MessageTemplate message(String key, String english, String german) {
        return new MessageTemplate("k8s." + key, english, german);
    }
}
