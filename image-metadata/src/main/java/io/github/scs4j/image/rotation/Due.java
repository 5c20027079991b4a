package io.github.scs4j.image.rotation;

import io.github.scs4j.image.ProvidedUntil;
import io.github.scs4j.image.ReplaceFrequency;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * When the image behind a name is to be replaced (SCS-0102, "Image updating"). All days are in UTC; only the day counts.
 * Immutable and thread-safe.
 *
 * @param chain the images of the name
 * @param day the day for which this is told
 * @param state how it stands on that day
 * @param due the day on which the image is to be replaced at the latest; {@code null} if there is none
 * @param overdueFrom the first day on which it is overdue, {@value ReplaceFrequency#SLACK_DAYS} days of slack included;
 *     {@code null} if there is none
 * @param failsOn the first day on which the testcase {@code scs-0102-image-recency} fails, or failed, if nothing is
 *     replaced; {@code null} if it never does: {@code provided_until} is {@code notice} or ends before, or nothing is
 *     promised or known
 */
public record Due(
        Chain chain,
        LocalDate day,
        DueState state,
        @Nullable LocalDate due,
        @Nullable LocalDate overdueFrom,
        @Nullable LocalDate failsOn) {
    /** What is overdue first, first; what is never due, last; of the same day by name. */
    static final Comparator<Due> SOONEST_FIRST = Comparator.comparing(
                    Due::overdueFrom, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(due -> due.chain().name());

    /** Throws {@link NullPointerException} if a component that is not marked nullable is {@code null}. */
    public Due {
        Objects.requireNonNull(chain, "chain");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(state, "state");
    }

    /** How many days are left until the first day on which it is overdue, 0 or less if it is; empty if there is none. */
    public OptionalLong daysLeft() {
        return overdueFrom == null ? OptionalLong.empty() : OptionalLong.of(ChronoUnit.DAYS.between(day, overdueFrom));
    }

    /** Whether the testcase fails because of it. */
    public boolean violates() {
        return state == DueState.OVERDUE && failsOn != null;
    }

    /** How a chain stands on a day. */
    static Due of(Chain chain, LocalDate day) {
        Build build = chain.judged();
        ReplaceFrequency frequency = build.frequency();
        if (frequency == null) {
            return new Due(chain, day, DueState.UNKNOWN, null, null, null);
        }
        ProvidedUntil until = build.providedUntil();
        boolean ended = until instanceof ProvidedUntil.Until end && end.date().isBefore(day);
        if (frequency.period() == null || until instanceof ProvidedUntil.None || ended) {
            return new Due(chain, day, DueState.NOT_PROMISED, null, null, null);
        }
        LocalDate published = build.publishedOn();
        LocalDate due = published == null ? null : frequency.due(published);
        LocalDate overdueFrom = published == null ? null : frequency.overdueFrom(published);
        if (due == null || overdueFrom == null) {
            return new Due(chain, day, DueState.UNKNOWN, null, null, null);
        }
        DueState state = state(day, due, overdueFrom);
        if (state == DueState.OVERDUE && chain.ageUnknown()) {
            return new Due(chain, day, DueState.UNKNOWN, null, null, null);
        }
        boolean spared = until instanceof ProvidedUntil.Notice
                || (until instanceof ProvidedUntil.Until end && end.date().isBefore(overdueFrom));
        return new Due(chain, day, state, due, overdueFrom, spared ? null : overdueFrom);
    }

    private static DueState state(LocalDate day, LocalDate due, LocalDate overdueFrom) {
        if (day.isBefore(due)) {
            return DueState.FRESH;
        }
        if (day.equals(due)) {
            return DueState.DUE;
        }
        return day.isBefore(overdueFrom) ? DueState.IN_SLACK : DueState.OVERDUE;
    }
}
