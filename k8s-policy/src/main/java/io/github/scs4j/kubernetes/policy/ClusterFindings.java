package io.github.scs4j.kubernetes.policy;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.Rule;
import io.github.scs4j.finding.Severity;
import io.github.scs4j.finding.Shown;
import io.github.scs4j.finding.Verdict;
import io.github.scs4j.kubernetes.KubernetesVersion;
import io.github.scs4j.kubernetes.facts.CvssScore;
import io.github.scs4j.kubernetes.facts.EndOfLife;
import io.github.scs4j.kubernetes.facts.FactSource.Origin;
import io.github.scs4j.kubernetes.facts.NamedVulnerability;
import io.github.scs4j.kubernetes.facts.Release;
import io.github.scs4j.kubernetes.facts.Vulnerability;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes what is found on one cluster at one moment. */
final class ClusterFindings {
    /** How to get all releases, or almost all. */
    static final String RELEASES_COMMAND = command(Origin.GITHUB_RELEASES);

    /** How to get ends of life. */
    static final String ENDS_COMMAND = command(Origin.ENDOFLIFE_DATE);

    private static final String RECORD_COMMAND = command(Origin.CVE_RECORD);
    private static final String FEED_COMMAND = command(Origin.CVE_FEED) + ", " + RECORD_COMMAND;
    private static final Location GIT_VERSION = new Location.Property("gitVersion");
    private static final int SOON_DAYS = 60;
    private static final int MOST_IDS = 10;

    private final VersionPolicy policy;
    private final Knowledge knowledge;
    private final PolicyRules rules;
    private final VersionPolicyCheck check;
    private final Cluster cluster;
    private final KubernetesVersion version;
    private final String shown;
    private final Instant since;
    private final Instant at;
    private final FindingSink sink;

    ClusterFindings(
            VersionPolicyCheck check,
            Cluster cluster,
            KubernetesVersion version,
            Instant since,
            Instant at,
            FindingSink sink) {
        this.policy = check.policy();
        this.knowledge = check.knowledge();
        this.rules = check.rules();
        this.check = check;
        this.cluster = cluster;
        this.version = version;
        this.shown = version.toString();
        this.since = since;
        this.at = at;
        this.sink = sink;
    }

    /** Says that the version of the cluster is none. */
    static void unreadable(PolicyRules rules, Cluster cluster, FindingSink sink) {
        sink.accept(at(
                cluster,
                Finding.error(
                                rules.unreadable,
                                cluster.name(),
                                PolicyRules.UNREADABLE.with(Shown.excerpt(cluster.gitVersion())))
                        .withViolates(false)));
    }

    /** Whether anything is to be said at all. */
    static boolean hasAnything(
            VersionPolicy policy,
            boolean fresh,
            @Nullable BranchHistory branch,
            Existence existence,
            Standing standing,
            Instant at) {
        return existence != Existence.KNOWN
                || !at.isBefore(standing.newer())
                || at.isAfter(standing.doubtful())
                || !fresh
                || (policy.supportWindow() && isEndNear(branch, at));
    }

    void write(@Nullable BranchHistory branch, Existence existence, Standing standing, Verdict verdict) {
        existence(branch, existence);
        if (branch != null && !standing.newer().isAfter(at)) {
            List<String> remedies = texts(branch.remedies(version, at));
            if (!remedies.isEmpty()) {
                critical(branch, standing, remedies);
                patch(standing, remedies);
            }
        }
        if (verdict == Verdict.DNF && !existence.isOpen()) {
            lack(standing);
        }
        if (policy.supportWindow()) {
            endOfLife(branch);
        }
    }

    private void existence(@Nullable BranchHistory branch, Existence existence) {
        Release newest = branch == null ? null : branch.newest(at);
        switch (existence) {
            case KNOWN -> {}
            case PRE_RELEASE -> warn(rules.preRelease, PolicyRules.PRE_RELEASE.with(shown));
            case PATCH_UNSAID ->
                warn(
                        rules.patchUnsaid,
                        newest == null
                                ? PolicyRules.PATCH_UNSAID_BARE.with(shown)
                                : PolicyRules.PATCH_UNSAID.with(
                                        shown, newest.version().toString()));
            case NOT_YET -> {
                Release release = Objects.requireNonNull(
                        Objects.requireNonNull(branch, "branch").release(version), "release");
                unknown(PolicyRules.NOT_YET.with(shown, Days.text(release.released())), newest);
            }
            case NOT_RELEASED -> {
                newest = newest == null ? check.newest(at) : newest;
                String known = newest == null ? "-" : newest.version().toString();
                unknown(PolicyRules.NOT_RELEASED.with(shown, known), newest);
            }
            case NEVER -> unknown(PolicyRules.NEVER_EXISTED.with(shown, ofBranch()), newest);
            case NEWER_THAN_FACTS -> {
                String until =
                        Days.text(Objects.requireNonNullElse(knowledge.releasesUntil(version.branch(), since, at), at));
                warn(rules.unknown, PolicyRules.NEWER_THAN_FACTS.with(shown, until, RELEASES_COMMAND));
            }
            case UNLISTED -> warn(rules.unknown, PolicyRules.UNLISTED.with(shown, ofBranch(), RELEASES_COMMAND));
            case BRANCH_UNLISTED -> {
                if (knowledge.releasesUntil(at) != null) {
                    warn(rules.unknown, PolicyRules.BRANCH_UNLISTED.with(shown, ofBranch(), RELEASES_COMMAND));
                } else {
                    warn(rules.factsStale, PolicyRules.FACTS_NONE.with(shown, RELEASES_COMMAND));
                }
            }
        }
    }

    private void unknown(Message message, @Nullable Release newest) {
        Finding finding = Finding.error(rules.unknown, cluster.name(), message);
        accept(
                newest == null
                        ? finding
                        : finding.withSuggestion(spelled(newest.version().toString())));
    }

    private void patch(Standing standing, List<String> remedies) {
        String due = Days.text(standing.patchDue());
        if (at.isAfter(standing.patchDue())) {
            Message message = message(PolicyRules.PATCH_OVERDUE, remedies, due, days(standing.patchDue(), at));
            remedy(rules.patchOverdue, Severity.ERROR, message, remedies);
        } else if (at.isAfter(standing.patchWarning())) {
            String early = Days.text(standing.patchWarning());
            Message message = message(PolicyRules.PATCH_AMBIGUOUS, remedies, early, due);
            remedy(rules.patchOverdue, Severity.WARNING, message, remedies);
        } else if (!at.isAfter(standing.criticalDue())) {
            Message message = message(PolicyRules.PATCH_DUE, remedies, due, days(at, standing.patchDue()));
            remedy(rules.patchDue, Severity.INFO, message, remedies);
        }
    }

    private void critical(BranchHistory branch, Standing standing, List<String> remedies) {
        Window window = policy.critical();
        if (window != null && at.isAfter(standing.criticalDue())) {
            String due = Days.text(standing.criticalDue());
            Message message = PolicyRules.CRITICAL_OVERDUE.with(
                    shown,
                    due,
                    days(standing.criticalDue(), at),
                    remedies.get(0),
                    newest(remedies),
                    names(branch, window));
            remedy(rules.criticalOverdue, Severity.ERROR, message, remedies);
        } else if (at.isAfter(standing.recommended())) {
            String names = names(branch, policy.recommended());
            String enough = remedies.get(0);
            Message message = window == null
                    ? PolicyRules.CRITICAL_SOONER.with(shown, enough, newest(remedies), names)
                    : PolicyRules.CRITICAL_RECOMMENDED.with(
                            shown,
                            Days.text(standing.recommended()),
                            Days.text(standing.criticalDue()),
                            enough,
                            newest(remedies),
                            names);
            remedy(rules.criticalRecommended, Severity.WARNING, message, remedies);
        }
    }

    /** The vulnerabilities whose fix is late by this window, each once, with its highest score. */
    private String names(BranchHistory branch, Window window) {
        Map<String, CvssScore> scores = new TreeMap<>();
        for (CriticalFix fix : branch.fixes(version)) {
            CvssScore score = fix.vulnerability().score();
            if (score != null && at.isAfter(fix.due(window))) {
                scores.merge(
                        fix.vulnerability().id(), score, (one, other) -> other.tenths() > one.tenths() ? other : one);
            }
        }
        StringBuilder names = new StringBuilder();
        int named = 0;
        for (Map.Entry<String, CvssScore> each : scores.entrySet()) {
            if (named == MOST_IDS) {
                return names.append(", ...").toString();
            }
            names.append(named == 0 ? "" : ", ")
                    .append(plain(each.getKey()))
                    .append(" with ")
                    .append(each.getValue());
            named++;
        }
        return names.toString();
    }

    private void lack(Standing standing) {
        Instant until = knowledge.releasesUntil(version.branch(), since, at);
        if (knowledge.releasesUntil(at) == null) {
            warn(rules.factsStale, PolicyRules.FACTS_NONE.with(shown, RELEASES_COMMAND));
        } else if (until != null && !knowledge.isFresh(version.branch(), since, at)) {
            warn(rules.factsStale, PolicyRules.FACTS_STALE.with(shown, Days.text(until), RELEASES_COMMAND));
        } else if (until == null || at.isAfter(standing.doubtful())) {
            warn(rules.factsStale, PolicyRules.FACTS_GAP.with(shown, ofBranch(), RELEASES_COMMAND));
        }
        Window critical = policy.critical();
        if (critical != null && at.isAfter(standing.vulnerable()) && !knowledge.isSafe(at)) {
            String days = Integer.toString(critical.leastDays());
            Instant known = knowledge.vulnerabilitiesUntil(at);
            if (known == null) {
                warn(rules.cveFactsMissing, PolicyRules.CVE_FACTS_NONE.with(shown, days, FEED_COMMAND));
            } else if (!knowledge.unrecorded(at).isEmpty()) {
                String ids = ids(knowledge.unrecorded(at).stream().map(NamedVulnerability::id));
                warn(rules.cveFactsMissing, PolicyRules.CVE_RECORDS_MISSING.with(shown, days, RECORD_COMMAND, ids));
            } else if (knowledge.isRecorded(at)) {
                String ids = ids(knowledge.partlyRead(at).stream().map(Vulnerability::id));
                warn(rules.cveFactsMissing, PolicyRules.CVE_RECORDS_UNREAD.with(shown, days, ids));
            } else {
                warn(
                        rules.cveFactsMissing,
                        PolicyRules.CVE_FACTS_STALE.with(shown, days, FEED_COMMAND, Days.text(known)));
            }
        }
    }

    private void endOfLife(@Nullable BranchHistory branch) {
        EndOfLife end = branch == null ? null : branch.endOfLife();
        if (branch == null || end == null) {
            accept(Finding.info(
                    rules.endOfLifeUnknown,
                    cluster.name(),
                    PolicyRules.END_OF_LIFE_UNKNOWN.with(ofBranch(), ENDS_COMMAND)));
        } else if (at.isAfter(branch.supportEnds())) {
            String source = plain(end.source().name());
            String others = others(branch, end);
            warn(
                    rules.pastEndOfLife,
                    others.isEmpty()
                            ? PolicyRules.PAST_END_OF_LIFE.with(
                                    ofBranch(), end.date().toString(), source)
                            : PolicyRules.PAST_END_OF_LIFE_DISPUTED.with(
                                    ofBranch(), end.date().toString(), source, others));
        } else if (isEndNear(branch, at)) {
            accept(Finding.info(
                    rules.endOfLifeSoon,
                    cluster.name(),
                    PolicyRules.END_OF_LIFE_SOON.with(
                            ofBranch(),
                            end.date().toString(),
                            plain(end.source().name()),
                            days(at, branch.supportEnds()))));
        }
    }

    private String ofBranch() {
        return version.branch().toString();
    }

    private static boolean isEndNear(@Nullable BranchHistory branch, Instant at) {
        return branch == null
                || branch.endOfLife() == null
                || (!branch.supportEnds().equals(Instant.MAX)
                        && at.isAfter(branch.supportEnds().minus(SOON_DAYS, ChronoUnit.DAYS)));
    }

    private static String others(BranchHistory branch, EndOfLife used) {
        StringBuilder others = new StringBuilder();
        for (EndOfLife other : branch.endsOfLife()) {
            if (!other.date().equals(used.date())) {
                others.append(others.isEmpty() ? "" : ", ")
                        .append(other.date())
                        .append(" (")
                        .append(plain(other.source().name()))
                        .append(')');
            }
        }
        return others.toString();
    }

    private static String ids(Stream<String> open) {
        StringBuilder text = new StringBuilder();
        int named = 0;
        for (String id : open.limit(MOST_IDS + 1L).toList()) {
            if (named == MOST_IDS) {
                return text.append(", ...").toString();
            }
            text.append(named == 0 ? "" : ", ").append(plain(id));
            named++;
        }
        return text.toString();
    }

    private Message message(MessageTemplate template, List<String> remedies, String first, String second) {
        return template.with(shown, first, second, remedies.get(0), newest(remedies));
    }

    private static List<String> texts(List<KubernetesVersion> versions) {
        List<String> texts = new ArrayList<>(versions.size());
        for (KubernetesVersion version : versions) {
            texts.add(version.toString());
        }
        return texts;
    }

    private static String newest(List<String> remedies) {
        return remedies.get(remedies.size() - 1);
    }

    /** Says what newer patches remedy; an ERROR violates. */
    private void remedy(Rule rule, Severity severity, Message message, List<String> remedies) {
        List<String> expected = new ArrayList<>(remedies.size());
        for (String remedy : remedies) {
            expected.add(spelled(remedy));
        }
        boolean violates = severity == Severity.ERROR;
        sink.accept(new Finding(
                rule, severity, violates, cluster.name(), location(cluster), message, expected, newest(expected)));
    }

    /** The version with or without {@code v}, as the cluster has it. */
    private String spelled(String release) {
        String text = cluster.gitVersion();
        return text.indexOf('v') >= 0 && text.trim().startsWith("v") ? "v" + release : release;
    }

    private void warn(Rule rule, Message message) {
        accept(Finding.warning(rule, cluster.name(), message));
    }

    private void accept(Finding finding) {
        sink.accept(at(cluster, finding));
    }

    private static Finding at(Cluster cluster, Finding finding) {
        return finding.withLocation(location(cluster));
    }

    private static @Nullable Location location(Cluster cluster) {
        return cluster.name().equals(cluster.gitVersion()) ? null : GIT_VERSION;
    }

    private static String command(Origin origin) {
        return "`" + origin.refresh() + "`";
    }

    /** Text from outside, without quotes if it needs none. */
    static String plain(String text) {
        String shown = Shown.excerpt(text);
        return shown.length() == text.length() + 2 ? text : shown;
    }

    private static String days(Instant from, Instant to) {
        return Long.toString(Duration.between(from, to).toDays());
    }
}
