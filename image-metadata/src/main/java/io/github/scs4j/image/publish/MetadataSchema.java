package io.github.scs4j.image.publish;

import io.github.scs4j.image.MetadataProperty;
import io.github.scs4j.image.MetadataStandard;
import io.github.scs4j.image.OsDistro;
import io.github.scs4j.image.Requirement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A JSON Schema (draft 2020-12) of an image by a version of SCS-0102, in the form in which Glance's {@code GET
 * /v2/images/ID} returns it: an object with fields and properties side by side.
 *
 * <p>It wants what is mandatory, and takes of everything else the values that the text takes. What it cannot say is left to
 * {@link io.github.scs4j.image.MetadataCheck}: how values compare with the clock and with each other, that February 29 is in
 * leap years only, which spellings of distributions are discouraged, and what is tolerated.
 */
public final class MetadataSchema {
    private MetadataSchema() {}

    /** The schema as JSON text. */
    public static String json(MetadataStandard standard) {
        return Json.text(schema(standard));
    }

    private static Map<String, Object> schema(MetadataStandard standard) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (MetadataProperty property : MetadataProperty.values()) {
            properties.put(property.key(), property(property, standard));
            if (property.requirement(standard) == Requirement.MANDATORY) {
                required.add(property.key());
            }
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "https://scs4j.github.io/schema/" + standard.id() + "-image.schema.json");
        schema.put("title", "Image metadata by " + standard.id());
        schema.put("description", "An image as Glance's GET /v2/images/ID returns it; the text is " + standard.url());
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("required", required);
        schema.put("not", bothLicenses());
        return schema;
    }

    private static Map<String, Object> property(MetadataProperty property, MetadataStandard standard) {
        PropertyText text = PropertyText.of(property);
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("title", text.title());
        schema.put("description", text.description() + requirement(property, standard));
        schema.putAll(value(property, standard));
        return schema;
    }

    private static String requirement(MetadataProperty property, MetadataStandard standard) {
        return switch (property.requirement(standard)) {
            case MANDATORY -> " Mandatory.";
            case RECOMMENDED -> " Recommended.";
            case OPTIONAL -> "";
        };
    }

    private static Map<String, Object> value(MetadataProperty property, MetadataStandard standard) {
        if (property == MetadataProperty.MIN_DISK || property == MetadataProperty.MIN_RAM) {
            return ordered("type", "integer", "minimum", 1);
        }
        List<String> words = property.words(standard);
        return switch (property.type()) {
            case TEXT -> text(property);
            case WORD -> words.isEmpty() ? string(Patterns.TEXT) : ordered("type", "string", "enum", words);
            case NUMBER -> Map.of("anyOf", List.of(ordered("type", "integer", "minimum", 0), string(Patterns.NUMBER)));
            case BOOLEAN -> Map.of("anyOf", List.of(Map.of("type", "boolean"), string(Patterns.BOOLEAN)));
            case DATE -> string(Patterns.DATE);
            case TIME -> string(Patterns.TIME);
            case DATE_OR_WORD -> string(Patterns.dateOr(words));
            case VALIDITY -> string(Patterns.validity(words));
            case URL_OR_WORD -> string(Patterns.urlOr(words));
            case URI -> string(Patterns.URI);
        };
    }

    private static Map<String, Object> text(MetadataProperty property) {
        if (property != MetadataProperty.OS_DISTRO) {
            return string(Patterns.TEXT);
        }
        Map<String, Object> distro = string(Patterns.DISTRO);
        distro.put("examples", OsDistro.recognized());
        return distro;
    }

    /** That licenses are included and required at once. */
    private static Map<String, Object> bothLicenses() {
        Map<String, Object> both = new LinkedHashMap<>();
        for (MetadataProperty property :
                List.of(MetadataProperty.LICENSE_INCLUDED, MetadataProperty.LICENSE_REQUIRED)) {
            both.put(property.key(), Map.of("anyOf", List.of(Map.of("const", true), string(Patterns.TRUE))));
        }
        return ordered("properties", both, "required", List.copyOf(both.keySet()));
    }

    private static Map<String, Object> string(String pattern) {
        return ordered("type", "string", "pattern", pattern);
    }

    private static Map<String, Object> ordered(String key, Object value, String otherKey, Object otherValue) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(key, value);
        map.put(otherKey, otherValue);
        return map;
    }
}
