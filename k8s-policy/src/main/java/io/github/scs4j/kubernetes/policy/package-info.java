/**
 * How recent Kubernetes versions must be (SCS-0210): a {@link io.github.scs4j.kubernetes.policy.VersionPolicy} is compiled
 * with facts into a {@link io.github.scs4j.kubernetes.policy.VersionPolicyCheck}, which judges clusters and whole offerings
 * at any moment, and says what comes next.
 */
package io.github.scs4j.kubernetes.policy;
