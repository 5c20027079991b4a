package io.github.scs4j.image.publish;

import io.github.scs4j.finding.DoubleQuoted;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes metadata as arguments of an {@code openstack_images_image_v2} resource of Terraform's OpenStack provider: what is to
 * stand in the resource beside the file and its formats, which are not metadata.
 */
public final class MetadataTerraform {
    private MetadataTerraform() {}

    /**
     * Writes the arguments, indented as in a resource.
     *
     * @throws IOException if the target does
     */
    public static void write(ImageMetadata metadata, Appendable out) throws IOException {
        out.append("  name        = ").append(DoubleQuoted.hcl(metadata.name())).append('\n');
        out.append("  visibility  = \"public\"\n");
        out.append("  min_disk_gb = ").append(Long.toString(metadata.minDisk())).append('\n');
        out.append("  min_ram_mb  = ").append(Long.toString(metadata.minRam())).append('\n');
        List<String> tags = new ArrayList<>();
        for (String tag : metadata.tags()) {
            tags.add(DoubleQuoted.hcl(tag));
        }
        out.append("  tags        = [").append(String.join(", ", tags)).append("]\n\n");
        out.append("  properties = {\n");
        int width = 0;
        for (String key : metadata.properties().keySet()) {
            width = Math.max(width, DoubleQuoted.hcl(key).length());
        }
        for (Map.Entry<String, String> property : metadata.properties().entrySet()) {
            String key = DoubleQuoted.hcl(property.getKey());
            out.append("    ")
                    .append(key)
                    .append(" ".repeat(width - key.length()))
                    .append(" = ");
            out.append(DoubleQuoted.hcl(property.getValue())).append('\n');
        }
        out.append("  }\n");
    }
}
