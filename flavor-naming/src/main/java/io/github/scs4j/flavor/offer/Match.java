package io.github.scs4j.flavor.offer;

import io.github.scs4j.flavor.FlavorComparison;
import io.github.scs4j.flavor.FlavorName;

/**
 * A flavor beside a wish. Immutable.
 *
 * @param <T> what is offered
 * @param offered the flavor
 * @param provides what it provides
 * @param wanted the alternative of the wish that it meets or comes closest to
 */
public record Match<T>(T offered, FlavorName provides, FlavorName wanted) {
    /** How what it provides compares with what is wanted. */
    public FlavorComparison comparison() {
        return provides.compare(wanted);
    }
}
