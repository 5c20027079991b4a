package io.github.scs4j.finding;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one rule found on one subject. Immutable; the {@code with...} methods give changed copies.
 *
 * @param rule the rule that found it
 * @param severity what it costs
 * @param violates whether it makes the rule's testcase fail
 * @param subject what was judged, as it was given (a flavor name, an image id, a file); not escaped
 * @param location the place within the subject; {@code null} for the subject as a whole
 * @param message what is wrong, in one sentence
 * @param expected what could stand at the place instead, in the notation that the rule documents; may be empty
 * @param suggestion a text that would be right in place of the whole subject or value; {@code null} if none is near
 */
public record Finding(
        Rule rule,
        Severity severity,
        boolean violates,
        String subject,
        @Nullable Location location,
        Message message,
        List<String> expected,
        @Nullable String suggestion) {

    /** Throws {@link NullPointerException} if a component that is not marked nullable is {@code null}. */
    public Finding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(message, "message");
        expected = List.copyOf(expected);
    }

    /** An ERROR that violates the rule's testcase. */
    public static Finding error(Rule rule, String subject, Message message) {
        return new Finding(rule, Severity.ERROR, true, subject, null, message, List.of(), null);
    }

    /** A WARNING that does not violate: an ambiguity, a tolerance, or a SHOULD outside any testcase. */
    public static Finding warning(Rule rule, String subject, Message message) {
        return new Finding(rule, Severity.WARNING, false, subject, null, message, List.of(), null);
    }

    /** An INFO. */
    public static Finding info(Rule rule, String subject, Message message) {
        return new Finding(rule, Severity.INFO, false, subject, null, message, List.of(), null);
    }

    /** The same finding at this place. */
    public Finding withLocation(@Nullable Location location) {
        return new Finding(rule, severity, violates, subject, location, message, expected, suggestion);
    }

    /** The same finding with what could stand at its place. */
    public Finding withExpected(List<String> expected) {
        return new Finding(rule, severity, violates, subject, location, message, expected, suggestion);
    }

    /** The same finding with a text that would be right. */
    public Finding withSuggestion(@Nullable String suggestion) {
        return new Finding(rule, severity, violates, subject, location, message, expected, suggestion);
    }

    /** The same finding, said to violate its testcase or not. */
    public Finding withViolates(boolean violates) {
        return new Finding(rule, severity, violates, subject, location, message, expected, suggestion);
    }
}
