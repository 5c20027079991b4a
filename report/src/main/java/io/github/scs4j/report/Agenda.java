package io.github.scs4j.report;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Verdict;
import io.github.scs4j.scope.verdict.TargetVerdict;
import io.github.scs4j.scope.verdict.TestcaseVerdict;
import io.github.scs4j.scope.verdict.VersionVerdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done, and the findings, in the order in which they matter to a certificate: what fails in the main target of
 * the version that decides, what is open there, then the other targets, then the other versions; findings of passed
 * testcases and of none come last, by severity.
 */
final class Agenda {
    private static final int LAST = Integer.MAX_VALUE;

    private final List<Task> tasks = new ArrayList<>();
    private final List<TaskGroup> groups;
    private final List<ReportedFinding> findings;
    private final Map<Concern, Integer> firstFindings = new HashMap<>();

    /** The agenda of a report. */
    Agenda(ScopeReport report) {
        for (ReportedScope scope : report.scopes()) {
            collect(scope, report.basis());
        }
        tasks.sort(Comparator.comparingInt(Task::urgency));
        groups = TaskGroup.of(tasks, report);
        tasks.clear();
        groups.forEach(group -> tasks.addAll(group.tasks()));
        Map<Concern, Integer> ranks = new HashMap<>();
        for (int rank = 0; rank < tasks.size(); rank++) {
            Task task = tasks.get(rank);
            ranks.putIfAbsent(new Concern(task.subject(), task.id()), rank);
            ranks.putIfAbsent(new Concern(null, task.id()), rank);
        }
        findings = new ArrayList<>(report.findings());
        findings.sort(Comparator.<ReportedFinding>comparingInt(finding -> rank(finding, ranks))
                .thenComparing(finding -> finding.finding().severity()));
        for (int number = 1; number <= findings.size(); number++) {
            firstFindings.putIfAbsent(concern(findings.get(number - 1)), number);
        }
    }

    /** What is to be done, the most urgent first; a testcase of a subject comes once. */
    List<Task> tasks() {
        return tasks;
    }

    /** The same, those together whose results are obtained in one way. */
    List<TaskGroup> groups() {
        return groups;
    }

    /** The findings, the most urgent first. */
    List<ReportedFinding> findings() {
        return findings;
    }

    /** The number, from 1, of the first finding for a testcase of a subject; 0 if there is none. */
    int firstFinding(String subject, String testcase) {
        int own = firstFindings.getOrDefault(new Concern(subject, testcase), LAST);
        int common = firstFindings.getOrDefault(new Concern(null, testcase), LAST);
        int first = Math.min(own, common);
        return first == LAST ? 0 : first;
    }

    private void collect(ReportedScope scope, Basis basis) {
        Set<String> seen = new HashSet<>();
        for (int v = 0; v < scope.versions().size(); v++) {
            VersionVerdict version = scope.versions().get(v);
            for (int t = 0; t < version.targets().size(); t++) {
                TargetVerdict target = version.targets().get(t);
                int distance = v > 0 ? 2 : Math.min(t, 1);
                for (TestcaseVerdict testcase : target.testcases()) {
                    Verdict verdict = basis.of(testcase);
                    if (verdict != Verdict.PASS && seen.add(testcase.testcase().id())) {
                        int urgency = 2 * distance + (verdict == Verdict.FAIL ? 0 : 1);
                        tasks.add(new Task(scope, version, target, testcase, verdict, urgency));
                    }
                }
            }
        }
    }

    private static int rank(ReportedFinding reported, Map<Concern, Integer> ranks) {
        return ranks.getOrDefault(concern(reported), LAST);
    }

    private static Concern concern(ReportedFinding reported) {
        Finding finding = reported.finding();
        String testcase = finding.rule().testcase();
        return new Concern(reported.owner(), testcase == null ? "" : testcase);
    }

    private record Concern(@Nullable String subject, String testcase) {}

    /**
     * A testcase that is not passed.
     *
     * @param verdict the verdict that decides
     * @param urgency the smaller, the more urgent; below 2 it blocks a certificate
     */
    record Task(
            ReportedScope scope,
            VersionVerdict version,
            TargetVerdict target,
            TestcaseVerdict testcase,
            Verdict verdict,
            int urgency) {
        String subject() {
            return scope.verdict().subject();
        }

        String id() {
            return testcase.testcase().id();
        }
    }
}
