package io.github.scs4j.scope.score;

import io.github.scs4j.finding.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The results of a testcase in the order of time. Immutable and thread-safe.
 *
 * @param testcase the id of the testcase
 * @param scores PASS, DNF or FAIL, the oldest first; at most one of each moment
 */
public record TestcaseHistory(String testcase, List<Score> scores) {
    /** Copies the list; throws {@link NullPointerException} if anything is {@code null}. */
    public TestcaseHistory {
        Objects.requireNonNull(testcase, "testcase");
        scores = List.copyOf(scores);
    }

    /** The newest result; {@code null} if there is none. */
    public @Nullable Score newest() {
        return scores.isEmpty() ? null : scores.get(scores.size() - 1);
    }

    /** When the testcase was last sure to pass: the moment of its newest PASS; {@code null} if there is none. */
    public @Nullable Instant lastPass() {
        for (int i = scores.size() - 1; i >= 0; i--) {
            if (scores.get(i).result().result() == Verdict.PASS) {
                return scores.get(i).checkedAt();
            }
        }
        return null;
    }

    /**
     * Since when the testcase has failed: the moment of the first FAIL after the newest PASS; {@code null} if none is. A test
     * that did not finish neither begins this nor ends it.
     */
    public @Nullable Instant failingSince() {
        Instant since = null;
        for (Score score : scores) {
            switch (score.result().result()) {
                case PASS -> since = null;
                case FAIL -> since = since == null ? score.checkedAt() : since;
                default -> {}
            }
        }
        return since;
    }

    /**
     * What the history says at a moment, where results after it do not count. A DNF leaves a PASS or FAIL in place for as
     * long as tests were made in time: each while the result before it was still valid.
     */
    public Standing at(Instant moment) {
        Score basis = null;
        Score last = null;
        for (Score score : scores) {
            if (score.checkedAt().isAfter(moment)) {
                break;
            }
            if (score.result().result() != Verdict.DNF) {
                basis = score;
            } else if (last != null && !last.isValid(score.checkedAt())) {
                basis = null;
            }
            last = score;
        }
        if (last == null || !last.isValid(moment)) {
            return new Standing(Verdict.MISS, Certainty.UNKNOWN, null);
        }
        if (basis == null) {
            return new Standing(Verdict.DNF, Certainty.UNKNOWN, null);
        }
        boolean certain = basis.checkedAt().equals(last.checkedAt());
        return new Standing(basis.result().result(), certain ? Certainty.CERTAIN : Certainty.PRESUMED, basis);
    }
}
