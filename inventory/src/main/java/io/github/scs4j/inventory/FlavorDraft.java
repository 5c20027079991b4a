package io.github.scs4j.inventory;

import com.fasterxml.jackson.core.JsonToken;
import io.github.scs4j.finding.Location;
import io.github.scs4j.flavor.offer.Flavor;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What has been read of an object that may be a flavor. */
final class FlavorDraft {
    /** Where the object begins. */
    final Location.Position at;

    @Nullable
    String firstKey;

    @Nullable
    String name;

    @Nullable
    JsonToken nameType;

    /** Where a name stands that is no string. */
    Location.@Nullable Position nameAt;

    @Nullable
    String id;

    /** Negative where unknown. */
    long vcpus = -1;

    long ram = -1;
    long disk = -1;
    long ephemeral = -1;
    long swap = -1;

    @Nullable
    Boolean isPublic;

    @Nullable
    Boolean disabled;

    @Nullable
    Map<String, String> extraSpecs;

    /** A key that no flavor has. */
    @Nullable
    String foreignKey;

    /** A key that hardly any flavor has. */
    @Nullable
    String doubtfulKey;

    private final @Nullable String[] keys = new String[Field.COUNT];

    FlavorDraft(Location.Position at) {
        this.at = at;
    }

    boolean has(Field field) {
        return keys[field.ordinal()] != null;
    }

    /** Notes the key of a field; gives the key that it had before, {@code null} if it had none. */
    @Nullable
    String put(Field field, String key) {
        String before = keys[field.ordinal()];
        keys[field.ordinal()] = key;
        return before;
    }

    /** A key that tells that this is no flavor; {@code null} if there is none. */
    @Nullable
    String foreignKey() {
        boolean sized = has(Field.VCPUS) || has(Field.RAM) || has(Field.DISK);
        return foreignKey != null || sized ? foreignKey : doubtfulKey;
    }

    Flavor flavor(String name) {
        Flavor.Builder flavor = Flavor.builder(name)
                .id(id)
                .isPublic(isPublic)
                .disabled(disabled)
                .extraSpecs(extraSpecs);
        if (vcpus >= 0) {
            flavor.vcpus(vcpus);
        }
        if (ram >= 0) {
            flavor.ram(ram);
        }
        if (disk >= 0) {
            flavor.disk(disk);
        }
        if (ephemeral >= 0) {
            flavor.ephemeral(ephemeral);
        }
        if (swap >= 0) {
            flavor.swap(swap);
        }
        return flavor.build();
    }
}
