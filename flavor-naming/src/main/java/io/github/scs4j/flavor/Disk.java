package io.github.scs4j.flavor;

import org.jspecify.annotations.Nullable;

/**
 * The root disk of a flavor, or several alike.
 *
 * @param count number of disks, at least 1
 * @param size size of each in GB, at least 1; 0 if the name leaves it out and the cloud chooses one that fits the image
 * @param type what they are made of; {@code null} if the name leaves it open
 */
public record Disk(int count, int size, @Nullable DiskType type) {
    /** Throws {@link IllegalArgumentException} if the count is less than 1 or the size is negative. */
    public Disk {
        Require.atLeast(1, count, "number of disks");
        Require.atLeast(0, size, "size of the disk");
    }

    /** One disk of this size in GB (0 if the cloud chooses) and type ({@code null} if open). */
    public Disk(int size, @Nullable DiskType type) {
        this(1, size, type);
    }
}
