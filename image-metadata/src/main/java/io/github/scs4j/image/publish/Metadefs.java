package io.github.scs4j.image.publish;

import io.github.scs4j.image.MetadataProperty;
import io.github.scs4j.image.MetadataStandard;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A namespace of Glance's metadata definitions for SCS-0102, by which Horizon offers the properties of an image with their
 * values and explanations. {@code glance-manage db_load_metadefs DIRECTORY} loads it, or {@code POST /v2/metadefs/namespaces}
 * takes it.
 *
 * <p>Fields of the image, which are no properties in Glance, are not in it: {@code min_disk}, {@code min_ram}, {@code
 * os_hash_algo} and {@code os_hash_value}.
 */
public final class Metadefs {
    private Metadefs() {}

    /** The namespace as JSON text. */
    public static String json(MetadataStandard standard) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (MetadataProperty property : MetadataProperty.values()) {
            if (!isField(property)) {
                properties.put(property.key(), property(property, standard));
            }
        }
        Map<String, Object> namespace = new LinkedHashMap<>();
        namespace.put("namespace", "SCS::ImageMetadata::" + standard.name());
        namespace.put("display_name", "SCS Image Metadata (" + standard.id() + ")");
        namespace.put("description", "What images tell their users, by the standard " + standard.url());
        namespace.put("visibility", "public");
        namespace.put("protected", false);
        namespace.put("resource_type_associations", List.of(Map.of("name", "OS::Glance::Image")));
        namespace.put("properties", properties);
        namespace.put("objects", List.of());
        return Json.text(namespace);
    }

    static boolean isField(MetadataProperty property) {
        return switch (property) {
            case MIN_DISK, MIN_RAM, OS_HASH_ALGO, OS_HASH_VALUE -> true;
            default -> false;
        };
    }

    private static Map<String, Object> property(MetadataProperty property, MetadataStandard standard) {
        PropertyText text = PropertyText.of(property);
        List<String> words = property.words(standard);
        Map<String, Object> definition = new LinkedHashMap<>();
        definition.put("title", text.title());
        definition.put("description", text.description() + requirement(property, standard));
        switch (property.type()) {
            case WORD -> {
                definition.put("type", "string");
                if (!words.isEmpty()) {
                    definition.put("enum", words);
                }
            }
            case NUMBER -> {
                definition.put("type", "integer");
                definition.put("minimum", 0);
            }
            // Horizon writes a boolean as True, which Nova reads as well as true, and not every other tool
            case BOOLEAN -> {
                definition.put("type", "string");
                definition.put("enum", List.of("true", "false"));
            }
            case TEXT -> definition.put("type", "string");
            case DATE -> pattern(definition, Patterns.DATE);
            case TIME -> pattern(definition, Patterns.TIME);
            case DATE_OR_WORD -> pattern(definition, Patterns.dateOr(words));
            case VALIDITY -> pattern(definition, Patterns.validity(words));
            case URL_OR_WORD -> pattern(definition, Patterns.urlOr(words));
            case URI -> pattern(definition, Patterns.URI);
        }
        return definition;
    }

    private static String requirement(MetadataProperty property, MetadataStandard standard) {
        return switch (property.requirement(standard)) {
            case MANDATORY -> " Mandatory in SCS clouds.";
            case RECOMMENDED -> " Recommended in SCS clouds.";
            case OPTIONAL -> "";
        };
    }

    private static void pattern(Map<String, Object> definition, String pattern) {
        definition.put("type", "string");
        definition.put("pattern", pattern);
    }
}
