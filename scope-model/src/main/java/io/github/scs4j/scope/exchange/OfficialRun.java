package io.github.scs4j.scope.exchange;

import io.github.scs4j.scope.Scope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A test of a subject, with what a report of the official test suite says about it.
 *
 * @param uuid the identifier of the report: the compliance monitor takes each once
 * @param scope the scope that the testcases belong to; the compliance monitor knows it by its uuid
 * @param version the version of the scope that was asked for; {@code null} if all that are valid were
 * @param subject the name of what was tested, as the compliance monitor knows it
 * @param checkedAt when the test was made
 * @param referenceDate the day for which the timeline of the scope was asked
 * @param invocations what each source of results found
 */
public record OfficialRun(
        UUID uuid,
        Scope scope,
        @Nullable String version,
        String subject,
        Instant checkedAt,
        LocalDate referenceDate,
        List<Invocation> invocations) {
    /**
     * Copies the list; throws {@link NullPointerException} if a component that is not marked nullable is {@code null}, and
     * {@link IllegalArgumentException} if two invocations have the same id.
     */
    public OfficialRun {
        Objects.requireNonNull(uuid, "uuid");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(checkedAt, "checkedAt");
        Objects.requireNonNull(referenceDate, "referenceDate");
        invocations = List.copyOf(invocations);
        if (invocations.stream().map(Invocation::id).distinct().count() < invocations.size()) {
            throw new IllegalArgumentException("two invocations have the same id");
        }
    }
}
