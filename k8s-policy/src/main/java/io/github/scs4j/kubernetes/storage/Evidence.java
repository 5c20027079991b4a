package io.github.scs4j.kubernetes.storage;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What volumes and claims show of classes; its memory is that of the pairs of class and provisioner, and bounded. */
final class Evidence {
    /** How many pairs are kept. */
    static final int LIMIT = 10_000;

    private static final String READ_WRITE_ONCE = "ReadWriteOnce";

    private final Map<Pair, Counts> pairs = new HashMap<>();
    private boolean beyondLimit;

    /** Takes the next volume. */
    void add(PersistentVolume volume) {
        String storageClass = volume.storageClassName();
        if (storageClass == null || storageClass.isEmpty() || !volume.isBound()) {
            return;
        }
        String maker = volume.provisionedBy() == null ? volume.driver() : volume.provisionedBy();
        Counts counts = counts(storageClass, maker);
        if (counts == null) {
            return;
        }
        counts.bound++;
        counts.readWriteOnce |= volume.accessModes().contains(READ_WRITE_ONCE);
        if (volume.isOnOneNode()) {
            counts.onOneNode++;
            counts.example = first(counts.example, volume.name());
        }
    }

    /** Takes the next claim. */
    void add(PersistentVolumeClaim claim) {
        String storageClass = claim.storageClassName();
        if (storageClass != null && claim.isBound() && claim.accessModes().contains(READ_WRITE_ONCE)) {
            Counts counts = counts(storageClass, claim.provisioner());
            if (counts != null) {
                counts.readWriteOnce = true;
            }
        }
    }

    /** Whether there was more than is kept. */
    boolean isBeyondLimit() {
        return beyondLimit;
    }

    /** What volumes show that the provisioner of the class made. */
    Counts made(StorageClass storageClass) {
        String provisioner = storageClass.provisioner();
        return provisioner == null ? new Counts() : known(storageClass, provisioner);
    }

    /** What volumes of the class show that no provisioner says it made. */
    Counts madeByHand(StorageClass storageClass) {
        return known(storageClass, null);
    }

    private Counts known(StorageClass storageClass, @Nullable String maker) {
        return pairs.getOrDefault(new Pair(storageClass.subject(), maker), new Counts());
    }

    private @Nullable Counts counts(String storageClass, @Nullable String maker) {
        Pair pair = new Pair(storageClass, maker);
        Counts counts = pairs.get(pair);
        if (counts != null) {
            return counts;
        }
        if (pairs.size() >= LIMIT) {
            beyondLimit = true;
            return null;
        }
        counts = new Counts();
        pairs.put(pair, counts);
        return counts;
    }

    /** The first name in alphabetical order, whatever order volumes come in. */
    private static @Nullable String first(@Nullable String example, @Nullable String name) {
        if (example == null || name == null) {
            return example == null ? name : example;
        }
        return name.compareTo(example) < 0 ? name : example;
    }

    private record Pair(String storageClass, @Nullable String maker) {}

    /** What is counted of a class and a provisioner. */
    static final class Counts {
        long bound;
        long onOneNode;
        boolean readWriteOnce;

        @Nullable
        String example;
    }
}
