package io.github.scs4j.kubernetes.facts;

import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.Shown;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The scores of a record. That of the newest CVSS version counts, of several by one version the highest.
 */
final class BaseScores {
    /** The text's limit of what is critical, in tenths. */
    private static final int CRITICAL = 80;

    private final RecordFaults faults;
    private final List<CvssScore> scores = new ArrayList<>();
    private boolean unreadable;

    BaseScores(RecordFaults faults) {
        this.faults = faults;
    }

    /** Whether the record gives no score, not even one that cannot be read. */
    boolean isEmpty() {
        return scores.isEmpty() && !unreadable;
    }

    /** Whether a score is given and none can be read. */
    boolean isUnreadable() {
        return scores.isEmpty() && unreadable;
    }

    /** The scores, the one that counts first. */
    List<CvssScore> scores() {
        scores.sort(Comparator.comparing(CvssScore::system)
                .thenComparing(CvssScore::tenths)
                .reversed());
        return scores;
    }

    /**
     * Adds what an entry says.
     *
     * @param system version of the scoring system; {@code null} if the entry does not say
     * @param score the base score; {@code null} if it is to be computed from the vector
     */
    void add(Location.Position place, @Nullable String system, @Nullable String score, @Nullable String vector) {
        int tenths = score == null ? -1 : tenths(score);
        CvssScore computed = vector == null ? null : CvssVector.score(vector);
        String said = isSystem(system) ? system : vectorSystem(vector);
        if (tenths >= 0 && said != null) {
            scores.add(new CvssScore(said, tenths));
            return;
        }
        if (score != null) {
            faults.error(CveRules.SCORE, CveRules.SCORE_UNREADABLE, place, Shown.excerpt(score));
        } else if (computed == null) {
            String shown = Shown.excerpt(vector == null ? "" : vector);
            faults.error(CveRules.SCORE, CveRules.VECTOR_UNREADABLE, place, shown);
        }
        if (computed == null) {
            unreadable = true;
        } else {
            scores.add(computed);
        }
    }

    /** Warns if the scores do not agree on what is critical, and says if there is none. */
    void review() {
        if (isEmpty()) {
            faults.info(CveRules.UNSCORED, CveRules.NO_SCORE, null);
            return;
        }
        boolean critical = false;
        boolean lower = false;
        StringBuilder shown = new StringBuilder();
        for (CvssScore score : scores()) {
            critical |= score.tenths() >= CRITICAL;
            lower |= score.tenths() < CRITICAL;
            if (shown.length() < Shown.MAX_LENGTH) {
                shown.append(shown.length() == 0 ? "" : ", ").append(score);
            }
        }
        if (critical && lower) {
            String used = scores.get(0).toString();
            faults.warning(CveRules.SCORE_AMBIGUOUS, CveRules.SCORES_DIFFER, null, shown.toString(), used);
        }
    }

    /** The score in tenths, if it is written with at most one digit after the point that is not 0; else -1. */
    private static int tenths(String text) {
        String number = text.strip();
        int point = number.indexOf('.');
        String whole = point < 0 ? number : number.substring(0, point);
        String fraction = point < 0 ? "0" : number.substring(point + 1);
        int end = fraction.length();
        while (end > 1 && fraction.charAt(end - 1) == '0') {
            end--;
        }
        if (whole.isEmpty() || whole.length() > 2 || end != 1 || fraction.length() > 20) {
            return -1;
        }
        String digits = whole + fraction.charAt(0);
        int tenths = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            tenths = tenths * 10 + digit;
        }
        return tenths <= 100 ? tenths : -1;
    }

    private static boolean isSystem(@Nullable String system) {
        return system != null
                && system.length() == 3
                && isDigit(system.charAt(0))
                && system.charAt(1) == '.'
                && isDigit(system.charAt(2));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static @Nullable String vectorSystem(@Nullable String vector) {
        if (vector == null || !vector.startsWith("CVSS:") || vector.length() < 8) {
            return null;
        }
        String system = vector.substring(5, 8);
        return isSystem(system) ? system : null;
    }
}
