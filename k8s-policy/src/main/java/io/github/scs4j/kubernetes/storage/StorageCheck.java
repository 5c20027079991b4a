package io.github.scs4j.kubernetes.storage;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.Rule;
import io.github.scs4j.finding.Shown;
import io.github.scs4j.finding.Tally;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The default StorageClass of a cluster (SCS-0211, Decision): whether there is one, which one Kubernetes uses, and
 * whether its volumes outlive a node, as far as objects show. Mutable and not thread-safe; it takes the objects of one
 * cluster in any order and judges at the {@linkplain #finish end}. Its memory is that of the classes, and of what 10,000
 * pairs of class and provisioner show.
 *
 * <p>Under version 1 a default class may be missing, and its volumes are never on one node. Under version 2, a draft, a
 * default class must exist, and only where it is to be failure-safe must its volumes not be on one node. What a
 * provisioner makes is told by a {@linkplain Provisioner#all table}, or by the caller; bound volumes that are on one node
 * show it, whatever is told. Where nothing tells, the testcase is not judged.
 *
 * <p>No scope includes SCS-0211, so the testcase is ours. The official result is that of the script beside the standard,
 * told where the list of classes alone decides it.
 */
public final class StorageCheck {
    /** Our id for the testcase, which is in no scope. */
    public static final String TESTCASE = "default-storage-class-check";

    /** What findings about the list of classes call it. */
    private static final String LIST = "StorageClass";

    /** How to get classes that say everything. */
    private static final String CLASSES = "`kubectl get storageclass -o json`";

    /** How to get the evidence. */
    private static final String EVIDENCE = "`kubectl get pv,pvc --all-namespaces -o json`";

    private static final int SHOWN_NAMES = 5;

    private final StorageStandard standard;
    private final boolean demanded;
    private final StorageRules rules;
    private final Map<String, ProvisionerKind> said = new HashMap<>();
    private final Map<String, StorageClass> byName = new HashMap<>();
    private final Set<StorageClass> defaults = new LinkedHashSet<>();
    private final Evidence evidence = new Evidence();
    private final OfficialStorage official = new OfficialStorage();
    private boolean given;
    private long unreadable;

    /**
     * Creates a check of one cluster.
     *
     * @param standard the version of the standard
     * @param failureSafe whether volumes of the default class are required to be failure-safe, which version 2 leaves to
     *     the provider; version 1 always requires it
     */
    public StorageCheck(StorageStandard standard, boolean failureSafe) {
        this.standard = Objects.requireNonNull(standard, "standard");
        this.demanded = failureSafe || standard == StorageStandard.V1;
        this.rules = new StorageRules(standard);
    }

    /** Tells what the volumes of a provisioner are, which counts for more than the table; the check itself. */
    public StorageCheck know(String provisioner, ProvisionerKind kind) {
        said.put(Objects.requireNonNull(provisioner, "provisioner"), Objects.requireNonNull(kind, "kind"));
        return this;
    }

    /** The list of classes was given, even if it is empty. */
    public void classesGiven() {
        given = true;
    }

    /** A class could not be read; any class may be the default one. */
    public void unreadableClass() {
        given = true;
        unreadable++;
    }

    /** Takes the next class; what its annotations say wrongly goes to the sink at once. */
    public void add(StorageClass storageClass, FindingSink sink) {
        Objects.requireNonNull(storageClass, "storageClass");
        Objects.requireNonNull(sink, "sink");
        given = true;
        String name = storageClass.name();
        StorageClass earlier = name == null ? null : byName.putIfAbsent(name, storageClass);
        if (earlier != null && earlier.equals(storageClass)) {
            return;
        }
        if (earlier != null) {
            sink.accept(Finding.warning(
                    rules.duplicate,
                    storageClass.subject(),
                    StorageRules.DUPLICATE.with(Shown.excerpt(storageClass.subject()))));
        }
        official.add(storageClass);
        annotations(storageClass, sink);
        if (storageClass.isDefault()) {
            defaults.add(storageClass);
        }
    }

    /** Takes the next volume, as evidence of what its class gives. */
    public void add(PersistentVolume volume) {
        Objects.requireNonNull(volume, "volume");
        evidence.add(volume);
    }

    /** Takes the next claim, as evidence of what its class gives. */
    public void add(PersistentVolumeClaim claim) {
        Objects.requireNonNull(claim, "claim");
        evidence.add(claim);
    }

    /**
     * Judges all that was taken. Findings go to the sink; the tally learns whether the default class was judged and what the
     * official script says. Without a list of classes the testcase is only declared.
     */
    public void finish(FindingSink sink, Tally tally) {
        Objects.requireNonNull(sink, "sink");
        Objects.requireNonNull(tally, "tally");
        if (!given) {
            tally.declare(TESTCASE);
            return;
        }
        tally.given(TESTCASE);
        for (long i = 0; i < unreadable; i++) {
            tally.unjudged(TESTCASE);
        }
        if (unreadable == 0) {
            official.tell(standard, tally);
        }
        sink.accept(Finding.info(
                rules.noScope,
                LIST,
                (standard.isDraft() ? StorageRules.DRAFT_IN_NO_SCOPE : StorageRules.IN_NO_SCOPE).with()));
        if (evidence.isBeyondLimit()) {
            sink.accept(
                    Finding.info(rules.evidenceLimit, LIST, StorageRules.LIMIT.with(Integer.toString(Evidence.LIMIT))));
        }
        if (defaults.isEmpty()) {
            noDefault(sink);
        } else {
            judge(inUse(sink), sink, tally);
        }
    }

    /** The class that Kubernetes would use, or those that it may be where the objects do not tell. */
    private List<StorageClass> inUse(FindingSink sink) {
        List<StorageClass> sorted = new ArrayList<>(defaults);
        sorted.sort(Comparator.comparing(StorageClass::subject).thenComparing(StorageClass::toString));
        if (sorted.size() == 1) {
            return sorted;
        }
        Set<String> names = new TreeSet<>();
        Instant newest = Instant.MIN;
        boolean dated = true;
        for (StorageClass storageClass : sorted) {
            names.add(storageClass.subject());
            Instant created = storageClass.created();
            dated &= created != null;
            newest = created != null && created.isAfter(newest) ? created : newest;
        }
        List<StorageClass> inUse = dated ? firstOf(sorted, newest) : sorted;
        if (names.size() > 1) {
            several(names, dated ? inUse.get(0).subject() : null, sink);
        }
        return inUse;
    }

    /** The first by name of the classes that were made then; more than one if they share the name. */
    private static List<StorageClass> firstOf(List<StorageClass> sorted, Instant created) {
        List<StorageClass> first = new ArrayList<>();
        for (StorageClass storageClass : sorted) {
            if (created.equals(storageClass.created())
                    && (first.isEmpty() || first.get(0).subject().equals(storageClass.subject()))) {
                first.add(storageClass);
            }
        }
        return first;
    }

    private void several(Set<String> names, @Nullable String used, FindingSink sink) {
        StringBuilder list = new StringBuilder();
        int shown = 0;
        for (String name : names) {
            if (shown++ == SHOWN_NAMES) {
                list.append(", ...");
                break;
            }
            list.append(shown > 1 ? ", " : "").append(Shown.excerpt(name));
        }
        String count = Integer.toString(names.size());
        Message message = used == null
                ? StorageRules.SEVERAL_UNDATED.with(count, list.toString())
                : StorageRules.SEVERAL.with(count, list.toString(), Shown.excerpt(used));
        sink.accept(Finding.warning(rules.defaultSeveral, LIST, message)
                .withLocation(new Location.Property(StorageClass.DEFAULT))
                .withSuggestion(used));
    }

    private void noDefault(FindingSink sink) {
        Finding finding;
        if (unreadable > 0) {
            finding = Finding.warning(
                    rules.defaultMissing, LIST, StorageRules.NO_DEFAULT_READ.with(Long.toString(unreadable)));
        } else if (standard == StorageStandard.V1) {
            finding = Finding.info(rules.defaultMissing, LIST, StorageRules.NO_DEFAULT.with());
        } else {
            finding = Finding.error(rules.defaultMissing, LIST, StorageRules.NO_DEFAULT.with());
        }
        sink.accept(finding.withLocation(new Location.Property(StorageClass.DEFAULT))
                .withSuggestion(onlyDurable()));
    }

    private void judge(List<StorageClass> inUse, FindingSink sink, Tally tally) {
        List<Assessment> assessments = new ArrayList<>();
        Assessment.Outcome outcome = null;
        for (StorageClass storageClass : inUse) {
            Assessment assessment = assess(storageClass);
            assessments.add(assessment);
            Assessment.Outcome own = assessment.outcome(standard, demanded);
            outcome = outcome == null ? own : outcome.or(own);
        }
        boolean violates = outcome == Assessment.Outcome.BROKEN;
        String better = onlyDurable();
        for (Assessment assessment : assessments) {
            tell(assessment, violates, better, sink);
        }
        if (outcome == Assessment.Outcome.OPEN) {
            tally.unjudged(TESTCASE);
        } else {
            tally.judged(TESTCASE);
        }
    }

    private Assessment assess(StorageClass storageClass) {
        String provisioner = storageClass.provisioner();
        return Assessment.of(storageClass, provisioner == null ? null : said.get(provisioner), evidence);
    }

    private void tell(Assessment assessment, boolean violates, @Nullable String better, FindingSink sink) {
        StorageClass storageClass = assessment.storageClass();
        String subject = storageClass.subject();
        String provisioner = storageClass.provisioner();
        Provisioner row = assessment.row();
        Evidence.Counts byHand = assessment.byHand();
        if (assessment.kind() == ProvisionerKind.NONE && provisioner != null) {
            Message message = StorageRules.NO_PROVISIONER.with(Shown.excerpt(provisioner));
            boolean broken = standard == StorageStandard.V1 && violates;
            sink.accept(at(
                    broken
                            ? Finding.error(rules.noProvisioner, subject, message)
                            : Finding.warning(rules.noProvisioner, subject, message),
                    "provisioner"));
        }
        if (assessment.isLocal()) {
            sink.accept(weighed(rules.nodeLocal, subject, local(assessment), violates)
                    .withLocation(new Location.Property("provisioner"))
                    .withSuggestion(better));
        } else if (assessment.kind() == ProvisionerKind.UNKNOWN || assessment.kind() == ProvisionerKind.DEPENDS) {
            Message message = provisioner == null
                    ? StorageRules.NO_NAME.with(CLASSES)
                    : row == null
                            ? StorageRules.UNKNOWN.with(Shown.excerpt(provisioner))
                            : StorageRules.DEPENDS.with(Shown.excerpt(provisioner), row.source());
            sink.accept(at(weighed(rules.provisionerUnknown, subject, message, false), "provisioner"));
        }
        if (byHand != null) {
            sink.accept(Finding.warning(
                    rules.madeByHand,
                    subject,
                    StorageRules.BY_HAND.with(Long.toString(byHand.onOneNode), example(byHand))));
        }
        if (demanded && !assessment.readWriteOnce()) {
            sink.accept(Finding.info(rules.readWriteOnce, subject, StorageRules.NO_ACCESS_EVIDENCE.with(EVIDENCE)));
        }
        if (standard == StorageStandard.V2 && !Boolean.TRUE.equals(storageClass.allowVolumeExpansion())) {
            sink.accept(at(
                    Finding.info(rules.expansion, subject, StorageRules.NO_EXPANSION.with()), "allowVolumeExpansion"));
        }
    }

    private static Message local(Assessment assessment) {
        Evidence.Counts seen = assessment.seen();
        Provisioner row = assessment.row();
        String provisioner = Shown.excerpt(
                Objects.requireNonNullElse(assessment.storageClass().provisioner(), ""));
        if (seen != null) {
            return StorageRules.LOCAL_SEEN.with(
                    Long.toString(seen.onOneNode), Long.toString(seen.bound), example(seen));
        }
        if (row == null) {
            return StorageRules.LOCAL_SAID.with(provisioner);
        }
        return row.parameter() == null
                ? StorageRules.LOCAL.with(provisioner, row.source())
                : StorageRules.LOCAL_PARAMETER.with(provisioner, row.parameter() + "=" + row.value(), row.source());
    }

    private static String example(Evidence.Counts counts) {
        return Shown.excerpt(Objects.requireNonNullElse(counts.example, ""));
    }

    /** An ERROR if it violates, a WARNING where the standard demands it, else an INFO. */
    private Finding weighed(Rule rule, String subject, Message message, boolean violates) {
        if (violates && demanded) {
            return Finding.error(rule, subject, message);
        }
        return demanded ? Finding.warning(rule, subject, message) : Finding.info(rule, subject, message);
    }

    /** The name of the only class of the cluster that is known to be durable; {@code null} if there is not one. */
    private @Nullable String onlyDurable() {
        String only = null;
        for (StorageClass storageClass : byName.values()) {
            Assessment assessment = assess(storageClass);
            if (assessment.kind() == ProvisionerKind.DURABLE && !assessment.isLocal()) {
                if (only != null) {
                    return null;
                }
                only = storageClass.name();
            }
        }
        return only;
    }

    private void annotations(StorageClass storageClass, FindingSink sink) {
        String value = storageClass.annotations().get(StorageClass.DEFAULT);
        String beta = storageClass.annotations().get(StorageClass.BETA_DEFAULT);
        annotationValue(storageClass, StorageClass.DEFAULT, value, sink);
        annotationValue(storageClass, StorageClass.BETA_DEFAULT, beta, sink);
        if ("true".equals(beta) && !"true".equals(value)) {
            sink.accept(at(
                            Finding.warning(
                                    rules.annotationBeta,
                                    storageClass.subject(),
                                    (value == null ? StorageRules.BETA_ONLY : StorageRules.BETA_CONTRADICTS)
                                            .with(StorageClass.BETA_DEFAULT, StorageClass.DEFAULT)),
                            StorageClass.BETA_DEFAULT)
                    .withSuggestion(StorageClass.DEFAULT));
        }
    }

    private void annotationValue(
            StorageClass storageClass, String annotation, @Nullable String value, FindingSink sink) {
        if (value == null || value.equals("true") || value.equals("false")) {
            return;
        }
        sink.accept(at(
                        Finding.warning(
                                rules.annotationValue,
                                storageClass.subject(),
                                StorageRules.BAD_VALUE.with(annotation, Shown.excerpt(value))),
                        annotation)
                .withExpected(List.of("true", "false"))
                .withSuggestion(meansTrue(value) ? "true" : "false"));
    }

    private static boolean meansTrue(String value) {
        String word = value.strip();
        return word.equalsIgnoreCase("true")
                || word.equalsIgnoreCase("yes")
                || word.equalsIgnoreCase("on")
                || word.equals("1");
    }

    private static Finding at(Finding finding, String property) {
        return finding.withLocation(new Location.Property(property));
    }
}
