package io.github.scs4j.kubernetes.storage;

import org.jspecify.annotations.Nullable;

/**
 * What is known of the volumes of a class that is, or may be, the default one.
 *
 * @param storageClass the class
 * @param row what the table knows of its provisioner; {@code null} if nothing, or the caller knows better
 * @param kind what is known of its provisioner
 * @param seen bound volumes of the class that show that they are on one node; {@code null} if none does
 * @param byHand volumes on one node that the provisioner did not make and that do not speak against it; {@code null} if
 *     there is none
 * @param readWriteOnce whether anything shows that the class supports ReadWriteOnce
 */
record Assessment(
        StorageClass storageClass,
        @Nullable Provisioner row,
        ProvisionerKind kind,
        Evidence.@Nullable Counts seen,
        Evidence.@Nullable Counts byHand,
        boolean readWriteOnce) {

    static Assessment of(StorageClass storageClass, @Nullable ProvisionerKind said, Evidence evidence) {
        Provisioner row = said == null ? Provisioner.of(storageClass) : null;
        ProvisionerKind kind = said == null ? ProvisionerKind.UNKNOWN : said;
        if (row != null) {
            kind = row.kind();
        }
        Evidence.Counts made = evidence.made(storageClass);
        Evidence.Counts byHand = evidence.madeByHand(storageClass);
        Evidence.Counts seen = made.onOneNode > 0 ? made : null;
        boolean speaksOfClass = kind != ProvisionerKind.DURABLE && kind != ProvisionerKind.NODE_LOCAL;
        if (seen == null && speaksOfClass && byHand.onOneNode > 0) {
            seen = byHand;
        }
        boolean readWriteOnce = kind == ProvisionerKind.DURABLE
                || kind == ProvisionerKind.NODE_LOCAL
                || kind == ProvisionerKind.DEPENDS
                || made.readWriteOnce
                || byHand.readWriteOnce;
        boolean stray = kind == ProvisionerKind.DURABLE && byHand.onOneNode > 0;
        return new Assessment(storageClass, row, kind, seen, stray ? byHand : null, readWriteOnce);
    }

    /** Whether its volumes are on one node, by what is seen or else by what is known of the provisioner. */
    boolean isLocal() {
        return seen != null || kind == ProvisionerKind.NODE_LOCAL;
    }

    /** What the standard says of it. */
    Outcome outcome(StorageStandard standard, boolean demanded) {
        if (isLocal()) {
            return demanded ? Outcome.BROKEN : Outcome.FINE;
        }
        return switch (kind) {
            case DURABLE, NODE_LOCAL -> Outcome.FINE;
            case NONE -> standard == StorageStandard.V1 ? Outcome.BROKEN : demanded ? Outcome.OPEN : Outcome.FINE;
            case DEPENDS, UNKNOWN -> demanded ? Outcome.OPEN : Outcome.FINE;
        };
    }

    /** Whether a class is as the standard wants it. */
    enum Outcome {
        FINE,
        OPEN,
        BROKEN;

        /** That of a class that is one of two. */
        Outcome or(Outcome other) {
            return this == other ? this : OPEN;
        }
    }
}
