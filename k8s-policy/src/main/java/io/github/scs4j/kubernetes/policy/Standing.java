package io.github.scs4j.kubernetes.policy;

import java.time.Instant;

/**
 * What time does to a version, with all releases and vulnerabilities that are known, whenever they come. Every moment is the
 * last one before the change; {@link Instant#MAX} if it never comes.
 *
 * @param newer when the first newer patch is released
 * @param patchWarning after which the window for a newer patch may be over
 * @param patchDue after which it certainly is
 * @param recommended after which a patch that fixes a critical vulnerability should have been taken
 * @param criticalDue after which it must have been
 * @param vulnerable after which an unknown critical vulnerability could make the version overdue
 * @param doubtful after which a newer patch that the facts lack between others could
 */
record Standing(
        Instant newer,
        Instant patchWarning,
        Instant patchDue,
        Instant recommended,
        Instant criticalDue,
        Instant vulnerable,
        Instant doubtful) {
    /** The standing of a version that nothing newer is known for. */
    static final Standing UNTROUBLED =
            new Standing(Instant.MAX, Instant.MAX, Instant.MAX, Instant.MAX, Instant.MAX, Instant.MAX, Instant.MAX);

    /** The last moment at which the version is not overdue. */
    Instant due() {
        return earlier(patchDue, criticalDue);
    }

    static Instant earlier(Instant a, Instant b) {
        return b.isBefore(a) ? b : a;
    }

    static Instant later(Instant a, Instant b) {
        return b.isAfter(a) ? b : a;
    }
}
