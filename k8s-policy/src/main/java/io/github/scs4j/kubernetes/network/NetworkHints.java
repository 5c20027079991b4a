package io.github.scs4j.kubernetes.network;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.Rule;
import io.github.scs4j.finding.Shown;
import io.github.scs4j.finding.Tally;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * What objects of a cluster hint about its network (SCS-0219, Decision): whether there is a default IngressClass, which
 * is a SHOULD, and whether a network plugin runs that is known not to enforce NetworkPolicies. Mutable and not
 * thread-safe; it takes the objects of one cluster in any order. Its memory is that of the names of default
 * IngressClasses.
 *
 * <p>They are hints: nothing violates. The testcase {@code kaas-networking-check} runs the tests of Kubernetes in the
 * cluster, which objects cannot replace, so it is declared and stays without a result.
 */
public final class NetworkHints {
    /** The id of the testcase in the official test suite. */
    public static final String TESTCASE = "kaas-networking-check";

    private static final String CLAUSE = "https://docs.scs.community/standards/scs-0219-v1-kaas-networking#decision";
    private static final int SHOWN_NAMES = 5;

    static final Rule DEFAULT_MISSING = rule("k8s.ingress-default-missing");
    static final Rule DEFAULT_SEVERAL = rule("k8s.ingress-default-several");
    static final Rule ANNOTATION_VALUE = rule("k8s.ingress-annotation-value");
    static final Rule NO_POLICY = rule("k8s.network-policy-ignored");
    static final Rule POLICY_UNKNOWN = rule("k8s.network-policy-unknown");

    private static final MessageTemplate NO_DEFAULT = message(
            "ingress-default-missing",
            "no IngressClass is the default one: an Ingress without a class is served by nothing",
            "keine IngressClass ist die voreingestellte: ein Ingress ohne Klasse wird von nichts bedient");
    private static final MessageTemplate SEVERAL = message(
            "ingress-default-several",
            "{0} IngressClasses are default ones ({1}): Kubernetes then refuses an Ingress without a class, or picks one",
            "{0} IngressClasses sind voreingestellt ({1}): Kubernetes weist dann einen Ingress ohne Klasse ab oder wählt"
                    + " eine aus");
    private static final MessageTemplate BAD_VALUE = message(
            "ingress-annotation-value",
            "{0} is {1}, which Kubernetes does not read as true: the class is not the default one",
            "{0} ist {1}, was Kubernetes nicht als true liest: die Klasse ist nicht die voreingestellte");
    private static final MessageTemplate IGNORED = message(
            "network-policy-ignored",
            "a hint: {0} runs, which does not enforce NetworkPolicies, and nothing is seen that does ({1})",
            "ein Hinweis: es läuft {0}, das NetworkPolicies nicht durchsetzt, und nichts ist zu sehen, was es tut ({1})");
    private static final MessageTemplate DEPENDS = message(
            "network-policy-depends",
            "a hint: {0} runs, and how it is set up decides whether it enforces NetworkPolicies ({1})",
            "ein Hinweis: es läuft {0}, und wie es eingerichtet ist, entscheidet, ob es NetworkPolicies durchsetzt ({1})");
    private static final MessageTemplate UNSEEN = message(
            "network-policy-unseen",
            "no network plugin is known by the images of the workloads: whether NetworkPolicies are enforced is not seen",
            "an den Images der Workloads ist kein Netzwerk-Plugin zu erkennen: ob NetworkPolicies durchgesetzt werden,"
                    + " ist nicht zu sehen");

    private final Set<String> defaults = new TreeSet<>();
    private final Map<NetworkPlugin.Enforcement, Seen> seen = new EnumMap<>(NetworkPlugin.Enforcement.class);
    private boolean ingressClasses;
    private boolean ingressClassUnreadable;
    private boolean workloads;

    /** Creates hints that have seen nothing. */
    public NetworkHints() {}

    /** The list of IngressClasses was given, even if it is empty. */
    public void ingressClassesGiven() {
        ingressClasses = true;
    }

    /** An IngressClass could not be read; it may be the default one. */
    public void unreadableIngressClass() {
        ingressClassUnreadable = true;
    }

    /** Takes the next IngressClass; what its annotation says wrongly goes to the sink at once. */
    public void add(IngressClass ingressClass, FindingSink sink) {
        Objects.requireNonNull(ingressClass, "ingressClass");
        Objects.requireNonNull(sink, "sink");
        ingressClasses = true;
        String value = ingressClass.defaultAnnotation();
        if (ingressClass.isDefault()) {
            defaults.add(ingressClass.subject());
        } else if (value != null && !value.equals("false")) {
            boolean meant = value.strip().equalsIgnoreCase("true");
            sink.accept(Finding.warning(
                            ANNOTATION_VALUE,
                            ingressClass.subject(),
                            BAD_VALUE.with(IngressClass.DEFAULT, Shown.excerpt(value)))
                    .withLocation(new Location.Property(IngressClass.DEFAULT))
                    .withExpected(List.of("true", "false"))
                    .withSuggestion(meant ? "true" : "false"));
        }
    }

    /** Takes the next workload. */
    public void add(Workload workload) {
        Objects.requireNonNull(workload, "workload");
        workloads = true;
        for (String image : workload.images()) {
            NetworkPlugin plugin = NetworkPlugin.of(image);
            if (plugin != null) {
                Seen next = new Seen(plugin, workload.subject());
                seen.merge(plugin.enforcement(image), next, Seen::first);
            }
        }
    }

    /** Says what all that was taken hints at, and declares the testcase. */
    public void finish(FindingSink sink, Tally tally) {
        Objects.requireNonNull(sink, "sink");
        Objects.requireNonNull(tally, "tally");
        tally.declare(TESTCASE);
        if (ingressClasses && defaults.isEmpty() && !ingressClassUnreadable) {
            sink.accept(Finding.warning(DEFAULT_MISSING, "IngressClass", NO_DEFAULT.with())
                    .withLocation(new Location.Property(IngressClass.DEFAULT)));
        }
        if (defaults.size() > 1) {
            sink.accept(Finding.warning(
                            DEFAULT_SEVERAL,
                            "IngressClass",
                            SEVERAL.with(Integer.toString(defaults.size()), someDefaults()))
                    .withLocation(new Location.Property(IngressClass.DEFAULT)));
        }
        if (workloads) {
            policies(sink);
        }
    }

    private void policies(FindingSink sink) {
        Seen ignoring = seen.get(NetworkPlugin.Enforcement.NO);
        Seen depending = seen.get(NetworkPlugin.Enforcement.DEPENDS);
        if (seen.containsKey(NetworkPlugin.Enforcement.YES)) {
            return;
        }
        if (depending != null) {
            NetworkPlugin plugin = depending.plugin;
            sink.accept(Finding.info(POLICY_UNKNOWN, depending.subject, DEPENDS.with(plugin.name(), plugin.source())));
        } else if (ignoring != null) {
            NetworkPlugin plugin = ignoring.plugin;
            sink.accept(Finding.warning(NO_POLICY, ignoring.subject, IGNORED.with(plugin.name(), plugin.source())));
        } else {
            sink.accept(Finding.info(POLICY_UNKNOWN, TESTCASE, UNSEEN.with()));
        }
    }

    private String someDefaults() {
        StringBuilder list = new StringBuilder();
        int shown = 0;
        for (String name : defaults) {
            if (shown++ == SHOWN_NAMES) {
                return list.append(", ...").toString();
            }
            list.append(shown > 1 ? ", " : "").append(Shown.excerpt(name));
        }
        return list.toString();
    }

    private static Rule rule(String id) {
        return new Rule(id, null, CLAUSE);
    }

    private static MessageTemplate message(String key, String english, String german) {
        return new MessageTemplate("k8s." + key, english, german);
    }

    /** A plugin and the workload that runs it. */
    private record Seen(NetworkPlugin plugin, String subject) {
        /** The one whose subject comes first, whatever order workloads come in. */
        static Seen first(Seen one, Seen other) {
            int order = one.subject.compareTo(other.subject);
            if (order == 0) {
                order = one.plugin.name().compareTo(other.plugin.name());
            }
            return order <= 0 ? one : other;
        }
    }
}
