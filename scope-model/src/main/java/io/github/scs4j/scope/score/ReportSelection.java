package io.github.scs4j.scope.score;

import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.scope.Scope;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The reports that count: about the subject and the scope, of the time frame, each once. */
final class ReportSelection {
    /** Tells any two reports apart whose order can be seen in what is said of them. */
    private static final Comparator<TestReport> ORDER = Comparator.comparing(TestReport::checkedAt)
            .thenComparing(TestReport::uuid, Comparator.nullsFirst(Comparator.<String>naturalOrder()))
            .thenComparing(TestReport::subject)
            .thenComparing(TestReport::scope)
            .thenComparing(TestReport::creator);

    private ReportSelection() {}

    /** The reports that count, the oldest first. */
    static List<TestReport> select(
            Scope scope, String subject, Collection<TestReport> reports, Instant until, FindingSink findings) {
        List<TestReport> selected = new ArrayList<>(reports.size());
        Set<TestReport> seen = new HashSet<>();
        Map<String, TestReport> byId = new HashMap<>();
        for (TestReport report : reports.stream().sorted(ORDER).toList()) {
            if (!seen.add(report)) {
                findings.accept(ScoreRules.duplicate(report));
                continue;
            }
            String id = id(report);
            if (id != null && byId.putIfAbsent(id, report) != null) {
                findings.accept(ScoreRules.sameId(report));
            }
            if (!report.subject().equals(subject)) {
                findings.accept(ScoreRules.otherSubject(report, subject));
            } else if (!scope.isCalled(report.scope())) {
                findings.accept(ScoreRules.otherScope(report, scope.name()));
            } else if (report.checkedAt().isAfter(until)) {
                findings.accept(ScoreRules.future(report, until.toString()));
            } else {
                selected.add(report);
            }
        }
        return selected;
    }

    private static @Nullable String id(TestReport report) {
        String uuid = report.uuid();
        return uuid == null ? null : uuid.toLowerCase(Locale.ROOT);
    }
}
