package io.github.scs4j.scope.certificate;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Verdict;
import io.github.scs4j.scope.Scope;
import io.github.scs4j.scope.ScopeVersion;
import io.github.scs4j.scope.Script;
import io.github.scs4j.scope.Target;
import io.github.scs4j.scope.Testcase;
import io.github.scs4j.scope.score.Score;
import io.github.scs4j.scope.score.ScoreCard;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When a manual check of a certified subject is due: it is to be repeated in every quarter of the calendar (SCS-0004-v1,
 * regulation 3). All days are in UTC.
 *
 * <p>It is another matter how long its result is valid: that says the lifetime of the testcase, which is a week if it states
 * none.
 *
 * @param testcase the testcase
 * @param last the newest result up to the day, PASS or FAIL; {@code null} if there is none
 * @param state how it stands on the day
 * @param dueBy the first day on which it is overdue, or became so; {@code null} if it was never made
 */
public record ManualCheck(
        Testcase testcase,
        @Nullable Score last,
        State state,
        @Nullable LocalDate dueBy) {
    /** How a manual check stands. */
    public enum State {
        /** It was made in this quarter; it is due again in the next. */
        DONE,
        /** It was made in the last quarter; it is due in this one. */
        DUE,
        /** A whole quarter has passed without it. */
        OVERDUE,
        /** It was made, and failed; it is to be repeated at a day to be agreed upon (regulation 8). */
        FAILED,
        /** It was never made, or not to its end. */
        MISSING
    }

    /** Throws {@link NullPointerException} if a component that is not marked nullable is {@code null}. */
    public ManualCheck {
        Objects.requireNonNull(testcase, "testcase");
        Objects.requireNonNull(state, "state");
    }

    /**
     * The manual checks that a version of a scope has in its targets, in their order.
     *
     * @param card the results
     * @param day the day on which they are looked at
     */
    public static List<ManualCheck> of(Scope scope, ScopeVersion version, ScoreCard card, LocalDate day) {
        Set<String> members = new LinkedHashSet<>();
        for (Target target : scope.targets(version)) {
            members.addAll(target.testcases());
        }
        Set<String> seen = new LinkedHashSet<>();
        List<ManualCheck> checks = new ArrayList<>();
        for (Script script : scope.scripts()) {
            for (Testcase testcase : script.testcases()) {
                boolean first = seen.add(testcase.id());
                if (first && script.isManual() && members.contains(testcase.id())) {
                    Score score = scope.isCalled(card.scope()) ? card.result(testcase.id()) : null;
                    checks.add(of(testcase, score, day));
                }
            }
        }
        return List.copyOf(checks);
    }

    /** What is to be said about it: an ERROR if it is overdue, failed or missing, an INFO if it is due; else {@code null}. */
    public @Nullable Finding finding(String subject) {
        return CertificateRules.manualCheck(this, subject);
    }

    private static ManualCheck of(Testcase testcase, @Nullable Score score, LocalDate day) {
        if (score == null || !isDecided(score)) {
            return new ManualCheck(testcase, null, State.MISSING, null);
        }
        LocalDate made = LocalDate.ofInstant(score.checkedAt(), ZoneOffset.UTC);
        if (made.isAfter(day)) {
            return new ManualCheck(testcase, null, State.MISSING, null);
        }
        LocalDate next = quarter(made).plusMonths(3);
        LocalDate overdue = next.plusMonths(3);
        State state = State.DONE;
        if (score.result().result() == Verdict.FAIL) {
            state = State.FAILED;
        } else if (!day.isBefore(overdue)) {
            state = State.OVERDUE;
        } else if (!day.isBefore(next)) {
            state = State.DUE;
        }
        return new ManualCheck(testcase, score, state, overdue);
    }

    private static boolean isDecided(Score score) {
        Verdict result = score.result().result();
        return result == Verdict.PASS || result == Verdict.FAIL;
    }

    private static LocalDate quarter(LocalDate day) {
        return day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 3);
    }
}
