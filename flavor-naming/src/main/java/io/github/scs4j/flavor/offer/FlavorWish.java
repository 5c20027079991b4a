package io.github.scs4j.flavor.offer;

import io.github.scs4j.flavor.FlavorName;
import io.github.scs4j.flavor.Ram;
import java.util.Collection;
import java.util.List;

/**
 * What somebody wants of a flavor: at least what one of some names promises. Immutable and thread-safe.
 *
 * <pre>{@code
 * FlavorWish.of(FlavorName.parse("SCS-2V-8"))
 * FlavorWish.atLeast(2, Ram.ofGibibytes(8)).disk(new Disk(20, DiskType.SSD)).build()
 * }</pre>
 *
 * @param alternatives the names, each of which will do; at least one
 */
public record FlavorWish(List<FlavorName> alternatives) {
    /** Copies the list; throws {@link IllegalArgumentException} if it is empty. */
    public FlavorWish {
        alternatives = List.copyOf(alternatives);
        if (alternatives.isEmpty()) {
            throw new IllegalArgumentException("a wish needs an alternative");
        }
    }

    /** At least what this name promises, by the order of {@link FlavorName#satisfies}. */
    public static FlavorWish of(FlavorName name) {
        return new FlavorWish(List.of(name));
    }

    /** At least what one of these names promises. */
    public static FlavorWish anyOf(Collection<FlavorName> names) {
        return new FlavorWish(List.copyOf(names));
    }

    /**
     * Starts a wish for vCPUs of any type and RAM, each not less than given. Unless the builder is told otherwise, the
     * vCPUs are x86-64 on any hypervisor but not bare metal.
     */
    public static FlavorWishBuilder atLeast(int vcpus, Ram ram) {
        return new FlavorWishBuilder(vcpus, ram);
    }

    /** Whether a flavor that provides this meets the wish. */
    public boolean isMetBy(FlavorName provided) {
        for (FlavorName alternative : alternatives) {
            if (provided.satisfies(alternative)) {
                return true;
            }
        }
        return false;
    }
}
