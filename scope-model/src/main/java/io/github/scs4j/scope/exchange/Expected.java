package io.github.scs4j.scope.exchange;

import io.github.scs4j.scope.Scope;
import org.jspecify.annotations.Nullable;

/**
 * What results are expected to be about; what is about something else is found, and does not count. Of which testcases of a
 * report the scope knows nothing, {@code ScoreCard.merge} says.
 *
 * @param scope the scope that the ids of the testcases belong to; {@code null} if any may be
 * @param subject the name of what was tested; {@code null} if any may be
 */
public record Expected(@Nullable Scope scope, @Nullable String subject) {
    /** Results about whatever they say. */
    public static final Expected ANYTHING = new Expected(null, null);
}
