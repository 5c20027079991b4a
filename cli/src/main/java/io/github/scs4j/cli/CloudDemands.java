package io.github.scs4j.cli;

import io.github.scs4j.flavor.catalog.StandardFlavors;
import io.github.scs4j.image.MetadataStandard;
import io.github.scs4j.image.catalog.StandardImages;
import io.github.scs4j.scope.Include;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the version of a scope asks of a cloud and its clusters, by the modules that it includes. */
final class CloudDemands {
    private static final String IMAGE_SPEC = "image_spec";
    private static final String YAML = ".yaml";

    private final ScopeChoice choice;
    private final Instant at;

    /**
     * Creates the demands.
     *
     * @param at the moment to judge by
     */
    CloudDemands(ScopeChoice choice, Instant at) {
        this.choice = choice;
        this.at = at;
    }

    /** The standard flavors; {@code null} if none are asked for. */
    @Nullable
    StandardFlavors flavors() {
        return choice.versions().isEmpty() || choice.includes("scs-0103-") ? StandardFlavors.LATEST : null;
    }

    /** What is asked of images. */
    ImageDemands images() {
        MetadataStandard metadata = choice.includes("scs-0102-v2") ? MetadataStandard.V2 : MetadataStandard.V1;
        return new ImageDemands(metadata, list(), false, at);
    }

    private @Nullable StandardImages list() {
        if (choice.versions().isEmpty()) {
            return ImageDemands.listOf(at);
        }
        Include include = choice.include("scs-0104-v1");
        if (include == null) {
            return null;
        }
        String spec = include.parameters().get(IMAGE_SPEC);
        StandardImages named = spec == null ? null : StandardImages.edition(id(spec));
        return named == null ? ImageDemands.listOf(at) : named;
    }

    /** The id of the list at this address: the name of the file. */
    private static String id(String address) {
        String file = address.substring(address.lastIndexOf('/') + 1);
        return file.endsWith(YAML) ? file.substring(0, file.length() - YAML.length()) : file;
    }

    /** The policy for versions of clusters. */
    PolicyEdition policy() {
        return choice.includes("scs-0210-v1") ? PolicyEdition.V1 : PolicyEdition.V2;
    }

    /** The standard for the distribution of nodes. */
    NodeEdition nodes() {
        return choice.includes("scs-0214-v1") ? NodeEdition.V1 : NodeEdition.V2;
    }
}
