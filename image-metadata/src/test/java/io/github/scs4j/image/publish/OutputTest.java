package io.github.scs4j.image.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Metadata as a command, for Terraform and for osism's image manager. */
class OutputTest {
    private static final Instant AT = Instant.parse("2026-11-20T12:00:00Z");

    private static ImageMetadata metadata(String key, String value) {
        return ImageMetadataTest.noble().property(key, value).build(AT);
    }

    private static String command(ImageMetadata metadata, String image) throws IOException {
        StringBuilder out = new StringBuilder();
        MetadataCommand.write(metadata, image, out);
        return out.toString();
    }

    @Test
    void isACommand() throws IOException {
        assertThat(command(metadata("patchlevel", "it's $HOME"), "Ubuntu 24.04"))
                .isEqualTo("""
                        openstack image set --min-disk 8 --min-ram 512 \\
                            --property architecture=x86_64 \\
                            --property os_version=24.04 \\
                            --property os_distro=ubuntu \\
                            --property hw_disk_bus=scsi \\
                            --property hw_scsi_model=virtio-scsi \\
                            --property hypervisor_type=qemu \\
                            --property os_purpose=generic \\
                            --property hw_rng_model=virtio \\
                            --property replace_frequency=monthly \\
                            --property uuid_validity=none \\
                            --property provided_until=none \\
                            --property image_source=https://cloud-images.ubuntu.com/releases/noble/release-20261101/ \\
                            --property 'image_description=Ubuntu 24.04, built 2026-11-01' \\
                            --property image_build_date=2026-11-01 \\
                            --property image_original_user=ubuntu \\
                            --property 'patchlevel=it'\\''s $HOME' \\
                            --tag os:ubuntu \\
                            'Ubuntu 24.04'
                        """);
    }

    @Test
    void namesWhatACommandCannotHold() throws IOException {
        String command = command(metadata("patchlevel", "a\u202eb\u001b[2J"), "-x");
        assertThat(command)
                .startsWith("# patchlevel cannot be written here: 'aU+202EbU+001B[2J'\nopenstack image set ")
                .doesNotContain("--property patchlevel")
                .endsWith("    -- -x\n");
        assertThat(command(metadata("patchlevel", "F\u00fcr Gr\u00f6\u00dfe"), "a"))
                .contains("--property 'patchlevel=F\u00fcr Gr\u00f6\u00dfe' ");
        ImageMetadata metadata = metadata("patchlevel", "a");
        assertThatThrownBy(() -> command(metadata, "a\n")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> command(metadata, "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 300)
    void aShellReadsTheValueThatWasGiven(@ForAll String value) throws IOException {
        String command = command(metadata("other", value), "a");
        List<String> words = words(command);
        if (command.startsWith("# other cannot be written here: ")) {
            assertThat(words).noneMatch(word -> word.startsWith("other="));
        } else {
            assertThat(words).contains("other=" + value);
        }
        assertThat(words).startsWith("openstack", "image", "set").endsWith("a");
    }

    /** The words of the one command behind comment lines, by the rules of a POSIX shell for what such a command may hold. */
    private static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        int start = 0;
        while (command.startsWith("#", start)) {
            start = command.indexOf('\n', start) + 1;
        }
        for (int i = start; i < command.length(); i++) {
            char c = command.charAt(i);
            if (c == '\'') {
                quoted = !quoted;
            } else if (quoted) {
                word.append(c);
            } else if (c == '\\') {
                i++;
                word.append(command.charAt(i) == '\n' ? "" : command.charAt(i));
            } else if (c == ' ' || c == '\n') {
                if (word.length() > 0) {
                    words.add(word.toString());
                }
                word.setLength(0);
            } else {
                assertThat("\"$`;&|<>(){}[]*?!~#\t\r".indexOf(c))
                        .as("unquoted " + c)
                        .isNegative();
                word.append(c);
            }
        }
        assertThat(quoted).isFalse();
        return words;
    }

    @Test
    void isForTerraform() throws IOException {
        StringBuilder out = new StringBuilder();
        MetadataTerraform.write(metadata("patchlevel", "${file(\"a\")} %{if} \u00e9"), out);
        assertThat(out.toString())
                .contains("""
                        min_disk_gb = 8
                          min_ram_mb  = 512
                          tags        = ["os:ubuntu"]

                          properties = {
                            "architecture"        = "x86_64"
                        """)
                .startsWith("  name        = \"Ubuntu 24.04\"\n")
                .contains("    \"patchlevel\"          = \"$${file(\\\"a\\\")} %%{if} \\u00E9\"\n")
                .endsWith("  }\n");
    }

    @Test
    void isForTheImageManager() throws IOException {
        ImageMetadata metadata = ImageMetadataTest.noble()
                .hotfixHours(48)
                .providedUntil("2029-05-31")
                .uuidValidity("last-3")
                .property("hw_vif_multiqueue_enabled", "true")
                .property("patchlevel", "007: \u00e9\n")
                .build(AT);
        StringBuilder out = new StringBuilder("---\nimages:\n");
        MetadataManager.write(metadata, "https://a.example/noble.img", out);
        Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
        Map<String, List<Map<String, Object>>> file = yaml.load(out.toString());
        Map<String, Object> image = file.get("images").get(0);
        assertThat(image)
                .containsEntry("name", "Ubuntu 24.04")
                .containsEntry("enable", true)
                .containsEntry("login", "ubuntu")
                .containsEntry("min_disk", 8)
                .containsEntry("tags", List.of("os:ubuntu"));
        assertThat(image.get("meta"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("os_version", "24.04")
                .containsEntry("hotfix_hours", 48)
                .containsEntry("hw_vif_multiqueue_enabled", true)
                .containsEntry("provided_until", Date.from(Instant.parse("2029-05-31T00:00:00Z")))
                .containsEntry("uuid_validity", "last-3")
                .containsEntry("patchlevel", "007: \u00e9\n")
                .doesNotContainKeys("image_source", "image_build_date", "image_original_user", "image_description");
        assertThat(out).contains("      - version: \"20261101\"\n        url: \"https://a.example/noble.img\"\n");
        assertThat(out).endsWith("        build_date: 2026-11-01\n");
    }
}
