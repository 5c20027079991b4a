package io.github.scs4j.report;

import io.github.scs4j.finding.Language;
import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.OfficialResult;
import io.github.scs4j.finding.TestcaseResult;
import io.github.scs4j.finding.Verdict;
import io.github.scs4j.scope.catalog.BundledScope;
import io.github.scs4j.scope.score.Score;
import io.github.scs4j.scope.verdict.TestcaseVerdict;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What there is to say about testcases beside their verdicts.
 *
 * @param display how what comes from the input is shown
 */
record TestcaseRemarks(ScopeReport report, Language language, Display display) {
    /** Why the result is not the whole truth: nothing judged, something not judged, another official result, expired. */
    List<String> of(TestcaseVerdict testcase) {
        Words words = Words.of(language);
        List<String> remarks = new ArrayList<>();
        Score score = testcase.score();
        TestcaseResult result = score == null ? null : score.result();
        if (testcase.vacuous()) {
            remarks.add(words.nothingJudged);
        }
        if (result != null && result.unjudged() > 0) {
            remarks.add(result.unjudged() + " " + words.notJudged);
        }
        OfficialResult official = testcase.official();
        if (official != null) {
            String divergence = result == null ? null : result.divergence();
            remarks.add(words.official + ": " + official
                    + (divergence == null ? "" : ", " + display.show(divergence, Legible.NAME)));
        }
        if (score != null && !score.isValid(report.at())) {
            remarks.add(invalid(score));
        }
        return remarks;
    }

    /** Who found the result, when, and until when it is valid; {@code null} if there is no valid one. */
    @Nullable
    String origin(TestcaseVerdict testcase) {
        Score score = testcase.score();
        if (score == null || !score.isValid(report.at())) {
            return null;
        }
        String checked = Term.CHECKED.in(language, minute(score.checkedAt()), minute(score.expires()));
        return checked + ", " + Term.CREATOR.in(language, display.show(score.creator(), Legible.NAME));
    }

    /** The number of findings, if there are any, and the {@linkplain #of remarks}. */
    List<String> all(String subject, TestcaseVerdict testcase) {
        List<String> remarks = new ArrayList<>(of(testcase));
        long findings = report.count(subject, testcase.testcase().id());
        if (findings > 0) {
            remarks.add(0, Words.of(language).findings(findings));
        }
        return remarks;
    }

    /** The {@linkplain #origin origin} of a failure that no finding explains; else {@code null}. */
    @Nullable
    String unexplained(String subject, TestcaseVerdict testcase) {
        boolean failed = report.basis().of(testcase) == Verdict.FAIL;
        return failed && report.count(subject, testcase.testcase().id()) == 0 ? origin(testcase) : null;
    }

    /** How the result can be obtained, if it is missing or incomplete and somebody said; else {@code null}. */
    static @Nullable Message way(ScopeReport report, TestcaseVerdict testcase) {
        Verdict verdict = report.basis().of(testcase);
        boolean open = verdict == Verdict.MISS || verdict == Verdict.DNF;
        return open ? report.wayToObtain(testcase.testcase().id()) : null;
    }

    /** The {@linkplain #way way} as a sentence with its introduction; {@code null} if there is none. */
    @Nullable
    String wayToObtain(TestcaseVerdict testcase) {
        Message way = way(report, testcase);
        return way == null ? null : Term.OBTAIN.in(language) + ": " + FindingProse.sentence(way, language, display);
    }

    /** The way for all tasks of the group, as a sentence, behind the last of them; {@code null} elsewhere, or if there is none. */
    @Nullable
    String wayToObtain(TaskGroup group, Agenda.Task task) {
        Message way = group.way();
        return way == null || !group.endsWith(task)
                ? null
                : group.introduction(language) + ": " + FindingProse.sentence(way, language, display);
    }

    /** What the testcase is about, on one line, in the language if it is one of ours; {@code null} if the scope does not say. */
    @Nullable
    String description(TestcaseVerdict testcase) {
        Message ours = BundledScope.describe(testcase.testcase());
        if (ours != null) {
            return ours.text(language);
        }
        String description = testcase.testcase().description();
        return description == null || description.isBlank()
                ? null
                : display.show(description.strip().replace('\n', ' '), Legible.PROSE);
    }

    private String invalid(Score score) {
        return report.at().isBefore(score.checkedAt())
                ? Term.FROM_LATER.in(language, minute(score.checkedAt()))
                : Term.EXPIRED.in(language, minute(score.checkedAt()), minute(score.expires()));
    }

    /** The moment to the minute, such as {@code 2026-11-20 10:15 UTC}. */
    private static String minute(Instant moment) {
        String text = moment.truncatedTo(ChronoUnit.MINUTES).toString();
        int day = text.indexOf('T');
        return text.substring(0, day) + " " + text.substring(day + 1, text.length() - ":00Z".length()) + " UTC";
    }
}
