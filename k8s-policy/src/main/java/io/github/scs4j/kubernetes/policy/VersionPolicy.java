package io.github.scs4j.kubernetes.policy;

import io.github.scs4j.kubernetes.facts.KubernetesFacts;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How recent Kubernetes versions must be: the numbers of SCS-0210, or one's own. Immutable and thread-safe.
 *
 * <p>That new versions are tested before they are rolled out (v2: MUST, v1: should) cannot be seen from outside; no rule
 * judges it.
 */
public final class VersionPolicy {
    /** SCS-0210 v1: patches within a week, minor versions within four months, "faster for critical CVEs". */
    public static final VersionPolicy V1 = new Builder(
                    "https://docs.scs.community/standards/scs-0210-v1-k8s-new-version-policy#decision")
            .minor(Window.ofMonths(4, 120))
            .patch(Window.ofDays(7))
            .recommended(Window.ofDays(0))
            .build();

    /**
     * SCS-0210 v2: patches within a month, minor versions within four, patches of critical CVEs within two weeks and better
     * within two days; every version as long as the Kubernetes project supports it.
     */
    public static final VersionPolicy V2 = new Builder(
                    "https://docs.scs.community/standards/scs-0210-v2-k8s-version-policy#decision")
            .minor(Window.ofMonths(4, 120))
            .patch(Window.ofMonths(1, 31))
            .critical(Window.ofDays(14))
            .recommended(Window.ofDays(2))
            .supportWindow(true)
            .build();

    private final String clause;
    private final Window minor;
    private final Window patch;
    private final @Nullable Window critical;
    private final Window recommended;
    private final int threshold;
    private final boolean supportWindow;

    private VersionPolicy(Builder builder) {
        clause = builder.clause;
        minor = builder.minor;
        patch = builder.patch;
        critical = builder.critical;
        recommended = builder.recommended;
        threshold = builder.threshold;
        supportWindow = builder.supportWindow;
    }

    /** The policy together with what is known of Kubernetes, ready to be asked. */
    public VersionPolicyCheck compile(KubernetesFacts facts) {
        Objects.requireNonNull(facts, "facts");
        return new VersionPolicyCheck(this, facts);
    }

    /** A builder with the numbers of this policy. */
    public Builder toBuilder() {
        return new Builder(clause)
                .minor(minor)
                .patch(patch)
                .critical(critical)
                .recommended(recommended)
                .threshold(threshold)
                .supportWindow(supportWindow);
    }

    /** Address of the text that the policy comes from. */
    public String clause() {
        return clause;
    }

    /** Within what time after its release the latest minor version is provided. */
    public Window minor() {
        return minor;
    }

    /** Within what time after its release the latest patch version is provided. */
    public Window patch() {
        return patch;
    }

    /** Within what time a patch that fixes a critical CVE is provided; {@code null} if no time is set. */
    public @Nullable Window critical() {
        return critical;
    }

    /** Within what time a patch that fixes a critical CVE should be provided. */
    public Window recommended() {
        return recommended;
    }

    /** From which base score on a CVE is critical, in tenths: 80 is 8.0. */
    public int threshold() {
        return threshold;
    }

    /** Whether versions are offered as long as the Kubernetes project supports them, and better not longer. */
    public boolean supportWindow() {
        return supportWindow;
    }

    /** How many days old facts may be to prove that nothing is overdue: the shortest time that is a MUST. */
    int freshDays() {
        int days = Math.min(minor.leastDays(), patch.leastDays());
        return critical == null ? days : Math.min(days, critical.leastDays());
    }

    /** Takes the numbers of a policy. Mutable and not thread-safe. */
    public static final class Builder {
        private static final int CRITICAL = 80;

        private final String clause;
        private Window minor = Window.ofMonths(4, 120);
        private Window patch = Window.ofMonths(1, 31);
        private @Nullable Window critical;
        private Window recommended = Window.ofDays(2);
        private int threshold = CRITICAL;
        private boolean supportWindow;

        private Builder(String clause) {
            this.clause = clause;
        }

        /** Sets within what time after its release the latest minor version is provided. */
        public Builder minor(Window window) {
            minor = Objects.requireNonNull(window, "window");
            return this;
        }

        /** Sets within what time after its release the latest patch version is provided. */
        public Builder patch(Window window) {
            patch = Objects.requireNonNull(window, "window");
            return this;
        }

        /** Sets within what time a patch that fixes a critical CVE is provided; {@code null} for no time. */
        public Builder critical(@Nullable Window window) {
            critical = window;
            return this;
        }

        /** Sets within what time a patch that fixes a critical CVE should be provided. */
        public Builder recommended(Window window) {
            recommended = Objects.requireNonNull(window, "window");
            return this;
        }

        /**
         * Sets from which base score on a CVE is critical.
         *
         * @param tenths the score in tenths: 80 is 8.0
         * @throws IllegalArgumentException if it is not from 0 to 100
         */
        public Builder threshold(int tenths) {
            if (tenths < 0 || tenths > 100) {
                throw new IllegalArgumentException("not a score: " + tenths + " tenths");
            }
            threshold = tenths;
            return this;
        }

        /** Sets whether versions are offered as long as they are supported, and better not longer. */
        public Builder supportWindow(boolean offered) {
            supportWindow = offered;
            return this;
        }

        /** The policy of these numbers. */
        public VersionPolicy build() {
            return new VersionPolicy(this);
        }
    }
}
