package io.github.scs4j.kubernetes.storage;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table of provisioners: what is known of the volumes that one makes. Immutable and thread-safe.
 *
 * @param name the provisioner; {@code *} as its beginning or end stands for anything
 * @param kind what is known of its volumes
 * @param parameter the parameter of a class that the row asks for; {@code null} if it is for every class
 * @param value the value that the parameter must have; {@code null} if the row is for every class
 * @param note why, in one English sentence
 * @param source address of a page of those who make the provisioner, or of Kubernetes
 */
public record Provisioner(
        String name,
        ProvisionerKind kind,
        @Nullable String parameter,
        @Nullable String value,
        String note,
        String source) {
    /** Throws {@link NullPointerException} if a component that is not marked nullable is {@code null}. */
    public Provisioner {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(source, "source");
    }

    /** The whole table; of several rows that fit a class, the first counts. */
    public static List<Provisioner> all() {
        return ProvisionerTable.ROWS;
    }

    /** The row that fits the class; {@code null} if nothing is known of its provisioner, or it names none. */
    public static @Nullable Provisioner of(StorageClass storageClass) {
        Objects.requireNonNull(storageClass, "storageClass");
        String provisioner = storageClass.provisioner();
        if (provisioner == null) {
            return null;
        }
        for (Provisioner row : ProvisionerTable.ROWS) {
            if (row.isNamed(provisioner)
                    && (row.parameter == null
                            || Objects.equals(storageClass.parameters().get(row.parameter), row.value))) {
                return row;
            }
        }
        return null;
    }

    private boolean isNamed(String provisioner) {
        if (name.startsWith("*")) {
            return provisioner.endsWith(name.substring(1));
        }
        return name.endsWith("*")
                ? provisioner.startsWith(name.substring(0, name.length() - 1))
                : provisioner.equals(name);
    }
}
