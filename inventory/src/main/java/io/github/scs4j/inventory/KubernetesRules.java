package io.github.scs4j.inventory;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.Rule;

/** The rules about exports of Kubernetes objects, where {@link Rules} has none or speaks of flavors, and their wording. */
final class KubernetesRules {
    private static final String API = "https://kubernetes.io/docs/reference/using-api/api-concepts/";
    private static final String CLI = "https://kubernetes.io/docs/reference/kubectl/#output-options";
    private static final String CHUNKS = API + "#retrieving-large-results-sets-in-chunks";
    private static final String OBJECTS =
            "https://kubernetes.io/docs/concepts/overview/working-with-objects/#describing-a-kubernetes-object";

    static final Rule LIMIT = rule("inventory.limit", API);
    static final Rule SHAPE = rule(KubernetesReader.OTHER_SHAPE, CLI);
    static final Rule ENTRY = rule("inventory.entry", OBJECTS);
    static final Rule NAME = rule("inventory.name", OBJECTS);
    static final Rule VALUE = rule("inventory.value", OBJECTS);
    static final Rule PAGE = rule(KubernetesReader.PAGE, CHUNKS);

    static final MessageTemplate IS_EMPTY = message(
            "no-objects",
            "it is empty: no Kubernetes objects, not even an empty list",
            "leer: keine Kubernetes-Objekte, auch keine leere Liste");
    static final MessageTemplate OTHER_OBJECT = message(
            "no-objects-object",
            "no Kubernetes objects: an object without kind, which begins with the key {0}",
            "keine Kubernetes-Objekte: ein Objekt ohne kind, das mit dem Schlüssel {0} beginnt");
    static final MessageTemplate EMPTY_OBJECT = message(
            "no-objects-empty-object",
            "no Kubernetes objects: an empty object",
            "keine Kubernetes-Objekte: ein leeres Objekt");
    static final MessageTemplate OTHER_VALUE = message(
            "no-objects-value",
            "no Kubernetes objects: a value of type {0}",
            "keine Kubernetes-Objekte: ein Wert vom Typ {0}");
    static final MessageTemplate FAILURE = message(
            "failure", "the API server refused to answer: {0}", "der API-Server hat die Antwort verweigert: {0}");
    static final MessageTemplate TABLE = message(
            "objects-table",
            "this is a table for people: export the objects with -o json",
            "das ist eine Tabelle für Menschen: die Objekte mit -o json exportieren");
    static final MessageTemplate MARKUP = message(
            "objects-markup",
            "this is HTML or XML, neither JSON nor YAML",
            "das ist HTML oder XML, weder JSON noch YAML");
    static final MessageTemplate NO_ENTRY = message(
            "object-entry",
            "a Kubernetes object is an object of JSON; this is of type {0}",
            "ein Kubernetes-Objekt ist ein JSON-Objekt; das ist vom Typ {0}");
    static final MessageTemplate NO_KIND = message(
            "object-kind",
            "this object has no kind, and its list has none either",
            "dieses Objekt hat kein kind, und seine Liste auch nicht");
    static final MessageTemplate NAME_MISSING =
            message("object-name", "this {0} has no name", "dieses Objekt der Art {0} hat keinen Namen");
    static final MessageTemplate NO_SERVER = message(
            "server-version",
            "this tells only the version of kubectl: export it where the cluster can be reached",
            "das nennt nur die Version von kubectl: dort exportieren, wo der Cluster erreichbar ist");
    static final MessageTemplate NO_VERSION = message(
            "cluster-version",
            "the cluster {0} has no {1}, so its version is not known",
            "der Cluster {0} hat kein {1}, daher ist seine Version nicht bekannt");
    static final MessageTemplate TEXT_EXPECTED = message(
            "object-text",
            "{0}: {1} is a string; this is of type {2} and counts as unknown",
            "{0}: {1} ist ein String; das ist vom Typ {2} und gilt als unbekannt");
    static final MessageTemplate TEXT_TYPED = message(
            "object-text-typed",
            "{0}: {1} is a string; this is of type {2} and is read as the text {3}",
            "{0}: {1} ist ein String; das ist vom Typ {2} und wird als der Text {3} gelesen");
    static final MessageTemplate TYPE_EXPECTED = message(
            "object-type",
            "{0}: {1} is of type {2}; this is of type {3} and counts as unknown",
            "{0}: {1} ist vom Typ {2}; das ist vom Typ {3} und gilt als unbekannt");
    static final MessageTemplate TIME_EXPECTED = message(
            "object-time",
            "{0}: {1} is a time such as 2026-11-20T08:52:12Z; this is {2} and counts as unknown",
            "{0}: {1} ist eine Zeit wie 2026-11-20T08:52:12Z; das ist {2} und gilt als unbekannt");
    static final MessageTemplate TOO_MANY_VALUES = message(
            "object-limit",
            "this object has more than {0} values; what comes from here on is left out",
            "dieses Objekt hat mehr als {0} Werte; was ab hier kommt, wird weggelassen");
    static final MessageTemplate IS_ONE_CHUNK = message(
            "chunk",
            "this is one part of a list, and the rest is not there: export all of it, without limit",
            "das ist ein Teil einer Liste, und der Rest fehlt: alles exportieren, ohne Limit");
    static final MessageTemplate IS_NO_YAML = message(
            "objects-yaml",
            "from here on this is not valid YAML, nor is it JSON; the documents before were read",
            "ab hier ist das kein gültiges YAML und auch kein JSON; die Dokumente davor wurden gelesen");

    static final MessageTemplate NO_REQUEST = message(
            "request",
            "a request is an object on a line of its own; this is of type {0}",
            "eine Anfrage ist ein Objekt auf einer eigenen Zeile; das ist vom Typ {0}");
    static final MessageTemplate SECOND_REQUEST = message(
            "second-request",
            "a line holds one request; here another value begins",
            "eine Zeile enthält eine Anfrage; hier beginnt ein weiterer Wert");
    static final MessageTemplate REQUEST_VERSION = message(
            "request-version",
            "a request has a version, such as v1.34.2; this one has none",
            "eine Anfrage hat eine version, etwa v1.34.2; diese hat keine");
    static final MessageTemplate REQUEST_KEY = message(
            "request-key",
            "a request has the keys version, name, at and facts; {0} is left out",
            "eine Anfrage hat die Schlüssel version, name, at und facts; {0} wird weggelassen");
    static final MessageTemplate REQUEST_TYPE = message(
            "request-type", "{0} is of type {1}; this is of type {2}", "{0} ist vom Typ {1}; das ist vom Typ {2}");
    static final MessageTemplate REQUEST_TIME = message(
            "request-time",
            "{0} is a date such as 2026-11-20 or a moment such as 2026-11-20T12:00:00Z; this is {1}",
            "{0} ist ein Datum wie 2026-11-20 oder ein Zeitpunkt wie 2026-11-20T12:00:00Z; das ist {1}");
    static final MessageTemplate REQUEST_FACT = message(
            "request-fact",
            "facts of a request are objects, such as a list of releases; this is of type {0}, and files are not read",
            "Fakten einer Anfrage sind Objekte, etwa eine Liste von Releases; das ist vom Typ {0}, und Dateien werden nicht"
                    + " gelesen");

    static final MessageTemplate NO_HOSTS =
            message("hosts-empty", "it is empty: no hosts of nodes", "leer: keine Hosts von Nodes");
    static final MessageTemplate HOST_LINE = message(
            "host-line",
            "a line holds a node and its host, such as node-1 rack7-u12; this is {0}",
            "eine Zeile enthält einen Node und seinen Host, etwa node-1 rack7-u12; das ist {0}");
    static final MessageTemplate HOST_OBJECT = message(
            "host-object",
            "hosts are an object of JSON with a host by each node; this is of type {0}",
            "Hosts sind ein JSON-Objekt mit einem Host zu jedem Node; das ist vom Typ {0}");
    static final MessageTemplate HOST_TYPE = message(
            "host-type",
            "the host of the node {0} is a string; this is of type {1}",
            "der Host des Nodes {0} ist ein String; das ist vom Typ {1}");
    static final MessageTemplate HOST_TWICE = message(
            "host-twice",
            "the node {0} stands here again with another host: none of them counts",
            "der Node {0} steht hier noch einmal mit einem anderen Host: keiner davon zählt");

    private KubernetesRules() {}

    /** A finding about an export with the address of what it says about Kubernetes objects. */
    static Finding ofKubernetes(Finding finding) {
        Rule rule = finding.rule();
        String clause = switch (rule.id()) {
            case "inventory.unreadable", "inventory.empty", "inventory.compressed" -> CLI;
            default -> rule.clause();
        };
        return new Finding(
                rule(rule.id(), clause),
                finding.severity(),
                finding.violates(),
                finding.subject(),
                finding.location(),
                finding.message(),
                finding.expected(),
                finding.suggestion());
    }

    private static Rule rule(String id, String clause) {
        return new Rule(id, null, clause);
    }

    private static MessageTemplate message(String key, String english, String german) {
        return new MessageTemplate("inventory." + key, english, german);
    }
}
