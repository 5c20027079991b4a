package io.github.scs4j.image.publish;

import io.github.scs4j.finding.DoubleQuoted;
import io.github.scs4j.image.MetadataProperty;
import io.github.scs4j.image.ProvidedUntil;
import io.github.scs4j.image.UuidValidity;
import java.io.IOException;
import java.util.Map;
import java.util.Set;

/**
 * Writes metadata as an image of a definition file of osism's openstack-image-manager. The manager itself makes {@code
 * image_source}, {@code image_build_date}, {@code image_original_user} and {@code image_description} from other fields.
 */
public final class MetadataManager {
    private static final Set<String> MADE_BY_MANAGER = Set.of(
            MetadataProperty.IMAGE_SOURCE.key(),
            MetadataProperty.IMAGE_BUILD_DATE.key(),
            MetadataProperty.IMAGE_ORIGINAL_USER.key(),
            MetadataProperty.IMAGE_DESCRIPTION.key());
    private static final int DAY = 10;

    private MetadataManager() {}

    /**
     * Writes the image as an element of the list {@code images}, for a file in the format {@code qcow2}.
     *
     * @param url where the manager downloads the file
     * @throws IOException if the target does
     */
    public static void write(ImageMetadata metadata, String url, Appendable out) throws IOException {
        Map<String, String> properties = metadata.properties();
        String built = properties.getOrDefault(MetadataProperty.IMAGE_BUILD_DATE.key(), "");
        String day = built.substring(0, Math.min(DAY, built.length()));
        String source = properties.getOrDefault(MetadataProperty.IMAGE_SOURCE.key(), url);
        line(out, "  - name: ", DoubleQuoted.yaml(metadata.name()));
        line(out, "    enable: ", "true");
        line(out, "    format: ", "qcow2");
        String login = properties.getOrDefault(MetadataProperty.IMAGE_ORIGINAL_USER.key(), "none");
        line(out, "    login: ", DoubleQuoted.yaml(login));
        line(out, "    min_disk: ", Long.toString(metadata.minDisk()));
        line(out, "    min_ram: ", Long.toString(metadata.minRam()));
        line(out, "    status: ", "active");
        line(out, "    visibility: ", "public");
        line(out, "    multi: ", "false");
        line(out, "    meta:", "");
        for (Map.Entry<String, String> property : properties.entrySet()) {
            String key = property.getKey();
            if (!MADE_BY_MANAGER.contains(key)) {
                line(out, "      " + DoubleQuoted.yaml(key) + ": ", value(key, property.getValue()));
            }
        }
        line(out, "    tags:", "");
        for (String tag : metadata.tags()) {
            line(out, "      - ", DoubleQuoted.yaml(tag));
        }
        line(out, "    versions:", "");
        line(out, "      - version: ", DoubleQuoted.yaml(day.replace("-", "")));
        line(out, "        url: ", DoubleQuoted.yaml(url));
        if (!source.equals(url)) {
            line(out, "        source: ", DoubleQuoted.yaml(source));
        }
        line(out, "        build_date: ", day);
    }

    /** The value as a YAML scalar: numbers, booleans and days are no texts for the manager. */
    private static String value(String key, String value) {
        MetadataProperty property = MetadataProperty.of(key);
        if (property == null) {
            return DoubleQuoted.yaml(value);
        }
        boolean bare = switch (property.type()) {
            case NUMBER -> isNumber(value);
            case BOOLEAN -> value.equals("true") || value.equals("false");
            case DATE_OR_WORD -> ProvidedUntil.of(value) instanceof ProvidedUntil.Until;
            case VALIDITY -> UuidValidity.of(value) instanceof UuidValidity.Until;
            default -> false;
        };
        return bare ? value : DoubleQuoted.yaml(value);
    }

    private static boolean isNumber(String value) {
        return !value.isEmpty() && value.length() < DAY && value.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static void line(Appendable out, String start, String value) throws IOException {
        out.append(start).append(value).append('\n');
    }
}
