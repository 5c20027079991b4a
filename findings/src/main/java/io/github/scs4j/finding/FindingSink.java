package io.github.scs4j.finding;

/**
 * Where findings flow. A list is one: {@code list::add}.
 *
 * <p>Sinks need not be thread-safe; a validator calls its sink from the thread that called the validator.
 */
@FunctionalInterface
public interface FindingSink {
    /** Takes a finding. */
    void accept(Finding finding);
}
