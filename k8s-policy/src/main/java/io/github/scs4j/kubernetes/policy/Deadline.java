package io.github.scs4j.kubernetes.policy;

import io.github.scs4j.finding.Language;
import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.MessageTemplate;
import java.time.Instant;
import java.util.Objects;

/**
 * Something that is due. Immutable and thread-safe.
 *
 * @param last the last moment at which it is in time
 * @param kind what is due
 * @param subject what it is due for: the name of a cluster, or a branch
 * @param from the version that the subject has; for what is to be offered, the branch
 * @param target the release that makes it due, the date of the end of life, or the branch to be offered
 */
public record Deadline(Instant last, Kind kind, String subject, String from, String target) {
    /** Throws {@link NullPointerException} if anything is {@code null}. */
    public Deadline {
        Objects.requireNonNull(last, "last");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(target, "target");
    }

    /** What is due, in one sentence. */
    public Message message() {
        return new MessageTemplate("k8s.deadline-" + kind.id, kind.english, kind.german).with(subject, from, target);
    }

    /** What is due, in one sentence of this language. */
    public String text(Language language) {
        Objects.requireNonNull(language, "language");
        return message().text(language);
    }

    /** What can be due. */
    public enum Kind {
        /** A newer patch, because its window ends. */
        PATCH(
                "patch",
                "k8s.patch-overdue",
                "{0}: replace Kubernetes {1} by {2} or newer",
                "{0}: Kubernetes {1} durch {2} oder neuer ersetzen"),
        /** A newer patch, because it fixes a critical vulnerability. */
        CRITICAL_PATCH(
                "critical-patch",
                "k8s.critical-patch-overdue",
                "{0}: replace Kubernetes {1}, {2} is fixed in a newer patch",
                "{0}: Kubernetes {1} ersetzen, {2} ist in einem neueren Patch behoben"),
        /** Support of the branch ends. */
        END_OF_LIFE(
                "end-of-life",
                "k8s.past-end-of-life",
                "{0}: support of Kubernetes {1} ends on {2}",
                "{0}: der Support von Kubernetes {1} endet am {2}"),
        /** A minor version, or a newer one, is to be offered. */
        MINOR("minor", "k8s.minor-overdue", "offer Kubernetes {2} or newer", "Kubernetes {2} oder neuer anbieten"),
        /** A branch is to be offered, whether a newer one is or not. */
        BRANCH("branch", "k8s.branch-missing", "offer Kubernetes {2}", "Kubernetes {2} anbieten");

        private final String id;
        private final String rule;
        private final String english;
        private final String german;

        Kind(String id, String rule, String english, String german) {
            this.id = id;
            this.rule = rule;
            this.english = english;
            this.german = german;
        }

        /** Its name in data: {@code patch}, {@code critical-patch}, {@code end-of-life}, {@code minor} or {@code branch}. */
        public String id() {
            return id;
        }

        /** Id of the rule that finds it once it is late. */
        public String rule() {
            return rule;
        }
    }
}
