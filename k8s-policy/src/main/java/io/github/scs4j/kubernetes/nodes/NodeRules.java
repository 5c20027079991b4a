package io.github.scs4j.kubernetes.nodes;

import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.Rule;
import java.util.List;

/** The rules about the distribution of nodes under one version of the standard, and the wording of what they find. */
final class NodeRules {
    private static final String ANTI_AFFINITY =
            "https://docs.scs.community/standards/scs-0213-v1-k8s-nodes-anti-affinity#decision";
    private static final String MANUAL =
            "https://docs.scs.community/standards/scs-0214-w1-k8s-node-distribution-implementation-testing#manual-tests";

    static final MessageTemplate REFUSED_EMPTY = message(
            "host-label-empty",
            "the key of a label that names hosts is not empty",
            "der Schlüssel eines Labels, das Hosts nennt, ist nicht leer");
    static final MessageTemplate REFUSED_NODE = message(
            "host-label-of-node",
            "{0} names the node itself, not the machine that it runs on",
            "{0} nennt den Node selbst, nicht die Maschine, auf der er läuft");
    static final MessageTemplate REFUSED_ZONE = message(
            "host-label-of-zone",
            "{0} names a zone or region: nodes with the same value may be on several machines",
            "{0} nennt eine Zone oder Region: Nodes mit demselben Wert können auf mehreren Maschinen sein");

    static final MessageTemplate UNSEEN = message(
            "control-plane-unseen",
            "no node shows that it belongs to the control plane: a managed one is not among the nodes, and its provider"
                    + " confirms that it is on several machines; if it is among them, name a label that its nodes have",
            "kein Node zeigt, dass er zur Control Plane gehört: eine verwaltete ist nicht unter den Nodes, und ihr"
                    + " Anbieter bestätigt, dass sie auf mehreren Maschinen ist; ist sie darunter, hilft ein Label,"
                    + " das ihre Nodes haben");
    static final MessageTemplate UNSEEN_READ = message(
            "control-plane-unseen-read",
            "no node that was seen shows that it belongs to the control plane, and not all were",
            "kein gesehener Node zeigt, dass er zur Control Plane gehört, und es wurden nicht alle gesehen");
    static final MessageTemplate ONE_NODE = message(
            "control-plane-one-node",
            "{0} is the only node of the control plane ({1}): it runs on one machine",
            "{0} ist der einzige Node der Control Plane ({1}): er läuft auf einer Maschine");
    static final MessageTemplate ONE_HOST = message(
            "control-plane-one-host",
            "all {0} nodes of the control plane are on one machine, {1}: so says {2}",
            "alle {0} Nodes der Control Plane sind auf einer Maschine, {1}: so sagt es {2}");
    static final MessageTemplate NO_EVIDENCE = message(
            "control-plane-host-unknown",
            "machines cannot be seen from nodes: which ones the {0} nodes of the control plane are on is told by a label"
                    + " that names them, or by a mapping of nodes to hosts",
            "Maschinen sind an Nodes nicht zu sehen: auf welchen die {0} Nodes der Control Plane sind, sagt ein Label,"
                    + " das sie nennt, oder eine Zuordnung von Nodes zu Hosts");
    static final MessageTemplate TOLD_OF_NONE = message(
            "control-plane-host-untold",
            "{0} tells the machine of no node of the control plane ({1})",
            "{0} nennt von keinem Node der Control Plane ({1}) die Maschine");
    static final MessageTemplate TOLD_OF_SOME = message(
            "control-plane-host-partly-told",
            "{0} shows one machine of the control plane, {1}, and does not tell that of {2} of its {3} nodes ({4})",
            "{0} zeigt eine Maschine der Control Plane, {1}, und nennt nicht die von {2} ihrer {3} Nodes ({4})");
    static final MessageTemplate ZONES_WITHOUT = message(
            "control-plane-zones-without",
            "{0} of {1} failure zones have no node of the control plane ({2})",
            "{0} von {1} Ausfallzonen haben keinen Node der Control Plane ({2})");
    static final MessageTemplate ZONES_WITHOUT_SEEN = message(
            "control-plane-zones-open",
            "of {0} of {1} failure zones no node of the control plane was seen ({2}), and not all nodes, or not all zones of"
                    + " its nodes, are known",
            "von {0} von {1} Ausfallzonen wurde kein Node der Control Plane gesehen ({2}), und nicht alle Nodes oder nicht"
                    + " die Zonen all ihrer Nodes sind bekannt");
    static final MessageTemplate NO_ZONES = message(
            "control-plane-zones-unknown",
            "no node tells its failure zone: whether each has a node of the control plane cannot be seen",
            "kein Node nennt seine Ausfallzone: ob jede einen Node der Control Plane hat, ist nicht zu sehen");
    static final MessageTemplate CONTROL_PLANE_IN_ONE_ZONE = message(
            "control-plane-one-zone",
            "all nodes of the control plane are in one failure zone, {0}",
            "alle Nodes der Control Plane sind in einer Ausfallzone, {0}");
    static final MessageTemplate WORKERS_IN_ONE_ZONE = message(
            "worker-one-zone",
            "all {0} workers are in one failure zone, {1}",
            "alle {0} Worker sind in einer Ausfallzone, {1}");
    static final MessageTemplate LABEL_MISSING =
            message("topology-label-missing", "the label {0} is missing", "das Label {0} fehlt");
    static final MessageTemplate LABEL_EMPTY =
            message("topology-label-empty", "the label {0} is empty", "das Label {0} ist leer");
    static final MessageTemplate LABEL_INSTEAD = message(
            "topology-label-instead",
            "the label {0} is missing or empty, and {1} does not stand for it",
            "das Label {0} fehlt oder ist leer, und {1} steht nicht dafür");
    static final MessageTemplate WORKERS_UNLABELLED = message(
            "topology-label-workers",
            "{0} of {1} workers have no label that tells their failure zone ({2})",
            "{0} von {1} Workern haben kein Label, das ihre Ausfallzone nennt ({2})");
    static final MessageTemplate NODES_UNLABELLED = message(
            "topology-label-nodes",
            "{0} of {1} nodes have no label that tells their failure zone ({2}), and it is not known which are workers",
            "{0} von {1} Nodes haben kein Label, das ihre Ausfallzone nennt ({2}), und welche Worker sind, ist unbekannt");
    static final MessageTemplate OTHER_LABEL = message(
            "topology-label-other",
            "{0} of {1} nodes tell their failure zone by {2} only ({3}): the common label is {4}",
            "{0} von {1} Nodes nennen ihre Ausfallzone nur durch {2} ({3}): das übliche Label ist {4}");
    static final MessageTemplate DIFFERENT_LABEL = message(
            "topology-label-different",
            "{0} of {1} nodes have different values in {2} and its deprecated form {3} ({4}): one of them is out of date",
            "{0} von {1} Nodes haben verschiedene Werte in {2} und seiner veralteten Form {3} ({4}): einer davon ist nicht aktuell");
    static final MessageTemplate DUPLICATE = message(
            "node-duplicate",
            "{0} of {1} nodes of the control plane stand there more than once, and differ ({2}): are these nodes of two clusters?",
            "{0} von {1} Nodes der Control Plane stehen mehrmals da und unterscheiden sich ({2}): sind das Nodes zweier Cluster?");
    static final MessageTemplate PARTIAL = message(
            "node-list-partial",
            "not all nodes of the cluster are in the list: what the others show is unknown",
            "nicht alle Nodes des Clusters sind in der Liste: was die anderen zeigen, ist unbekannt");
    static final MessageTemplate NO_TESTCASE = message(
            "node-no-testcase",
            "no scope has this testcase: SCS-compatible KaaS v1 lists SCS-0214-v2 without one, so its provider confirms by"
                    + " hand that the control plane is on several machines",
            "kein Scope hat diesen Testfall: SCS-compatible KaaS v1 führt SCS-0214-v2 ohne einen auf, also bestätigt der"
                    + " Anbieter von Hand, dass die Control Plane auf mehreren Maschinen ist");
    static final MessageTemplate DEPRECATED = message(
            "node-deprecated",
            "no scope has this testcase, and SCS-0214-v1 is deprecated since 2024-11-20",
            "kein Scope hat diesen Testfall, und SCS-0214-v1 ist seit 2024-11-20 veraltet");
    static final MessageTemplate OPTED_OUT = message(
            "node-opt-out",
            "the provider has opted out of SCS-0214-v1: nothing is judged",
            "der Anbieter hat sich gegen SCS-0214-v1 entschieden: nichts wird geprüft");
    static final MessageTemplate NO_OPT_OUT = message(
            "node-no-opt-out",
            "a provider cannot opt out of version 2: it is judged",
            "gegen Version 2 kann ein Anbieter sich nicht entscheiden: es wird geprüft");
    static final MessageTemplate NOT_REDUNDANT = message(
            "anti-affinity-single",
            "the control plane is not redundant: its components are on one node only",
            "die Control Plane ist nicht redundant: ihre Komponenten sind nur auf einem Node");
    static final MessageTemplate UNEVEN = message(
            "anti-affinity-uneven",
            "{0} of {1} nodes of the control plane are on one machine, {2}: less than half are left without it",
            "{0} von {1} Nodes der Control Plane sind auf einer Maschine, {2}: ohne sie bleibt weniger als die Hälfte");

    final Rule controlPlaneUnseen;
    final Rule controlPlaneOneHost;
    final Rule controlPlaneHostUnknown;
    final Rule controlPlaneZones;
    final Rule workerZones;
    final Rule topologyLabel;
    final Rule topologyLabelOther;
    final Rule duplicate;
    final Rule partial;
    final Rule noTestcase;
    final Rule optOut;
    final Rule antiAffinityHint;

    NodeRules(NodeStandard standard) {
        String decision = standard.url() + "#decision";
        controlPlaneUnseen = rule("k8s.control-plane-unseen", decision);
        controlPlaneOneHost = rule("k8s.control-plane-one-host", decision);
        controlPlaneHostUnknown = rule("k8s.control-plane-host-unknown", decision);
        controlPlaneZones = rule("k8s.control-plane-zones", decision);
        workerZones = rule("k8s.worker-zones", decision);
        topologyLabel = rule("k8s.topology-label", decision);
        topologyLabelOther = rule("k8s.topology-label-other", decision);
        duplicate = rule("k8s.node-duplicate", decision);
        partial = rule("k8s.node-list-partial", decision);
        noTestcase = rule("k8s.node-no-testcase", MANUAL);
        optOut = rule("k8s.node-opt-out", NodeStandard.V1.url() + "#decision");
        antiAffinityHint = new Rule("k8s.anti-affinity-hint", null, ANTI_AFFINITY);
    }

    /** All rules. */
    List<Rule> all() {
        return List.of(
                controlPlaneUnseen,
                controlPlaneOneHost,
                controlPlaneHostUnknown,
                controlPlaneZones,
                workerZones,
                topologyLabel,
                topologyLabelOther,
                duplicate,
                partial,
                noTestcase,
                optOut,
                antiAffinityHint);
    }

    private static Rule rule(String id, String clause) {
        return new Rule(id, NodeCheck.TESTCASE, clause);
    }

    private static MessageTemplate message(String key, String english, String german) {
        return new MessageTemplate("k8s." + key, english, german);
    }
}
