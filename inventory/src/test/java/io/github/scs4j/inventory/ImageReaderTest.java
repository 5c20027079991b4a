package io.github.scs4j.inventory;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.image.Image;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageReaderTest {
    private static final String FIELDS = "Ubuntu 24.04 id=abcc44a9-9e83-4d19-b606-3e5014106a19 status=active"
            + " visibility=public hidden=false owner=37363161ae4d411ca69b5c890463bbbf size=626983424 virtual=3758096384"
            + " disk=8 ram=512 checksum=e0d1b35a59f6561e3a14a3c719e1aa48 algorithm=sha512 hash=00ff"
            + " created=2026-11-20T08:52:12Z updated=2026-11-20T08:53:12Z tags=[os:ubuntu] ";
    private static final String COLUMNS = "Ubuntu 24.04 id=abcc44a9-9e83-4d19-b606-3e5014106a19 status=active";
    private static final String SCSI = "architecture=x86_64, hw_disk_bus=scsi, os_distro=ubuntu";

    static Stream<Arguments> readsEveryExport() {
        return Stream.of(
                row(
                        "glance-images.json",
                        "3 " + FIELDS + "{" + SCSI + ", hotfix_hours=Long 0}",
                        "34 in the making status=queued tags=[] {}"),
                row("openstack-image-show.json", "1 " + FIELDS + "{" + SCSI + ", hotfix_hours=Long 0}"),
                row("openstack-image-show-5.4.json", "1 " + FIELDS + "{" + SCSI + ", hotfix_hours=0}"),
                row(
                        "openstacksdk-images.json",
                        "2 " + FIELDS + "{hotfix_hours=Long 0, architecture=x86_64, os_distro=ubuntu,"
                                + " os_secure_boot=optional, hw_disk_bus=scsi,"
                                + " hw_vif_multiqueue_enabled=Boolean true}"),
                row(
                        "openstack-image-list-long.json",
                        "2 " + COLUMNS + " visibility=public owner=37363161ae4d411ca69b5c890463bbbf size=626983424"
                                + " checksum=e0d1b35a59f6561e3a14a3c719e1aa48 tags=[os:ubuntu] {?}"),
                row("openstack-image-list.json", "1 " + COLUMNS + " {?}"));
    }

    @ParameterizedTest
    @MethodSource
    void readsEveryExport(String file, List<String> images) throws IOException {
        try (InputStream in = getClass().getResourceAsStream(file)) {
            ImageOutcome outcome = ImageOutcome.of(in);

            assertThat(outcome.problems()).isEmpty();
            assertThat(outcome.images()).isEqualTo(images);
            assertThat(outcome.reading()).isEqualTo(new Reading(true, images.size(), 0));
            assertThat(outcome.entries()).allMatch(entry -> entry.source().equals("input"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\": \"a\"} | false",
                "{\"image\": {\"name\": \"a\"}} | false",
                "{\"name\": \"a\"} {\"name\": \"b\"} | false",
                "[{\"name\": \"a\"}] | true",
                "[{\"image\": {\"name\": \"a\"}}] | true",
                "{\"images\": [{\"name\": \"a\"}]} | true",
                "images: [{name: a, versions: [{version: 1}]}] | true"
            })
    void tellsWhatStandsInAList(String input, boolean listed) {
        assertThat(ImageOutcome.of(input).entries()).isNotEmpty().allMatch(entry -> entry.listed() == listed);
    }

    @Test
    void readsDefinitions() throws IOException {
        try (InputStream in = getClass().getResourceAsStream("image-manager.yml")) {
            ImageOutcome outcome = ImageOutcome.of(in);

            String meta = SCSI + ", os_version=";
            String common = ", hotfix_hours=0, hw_firmware_type=None, license_included=True, provided_until=2029-05-31,"
                    + " image_description=Ubuntu 24.04, image_name=Ubuntu 24.04, internal_version=";
            String user = ", image_original_user=ubuntu, ";
            assertThat(outcome.images())
                    .containsExactly(
                            "26 Ubuntu 24.04 (20260910) status=active visibility=public disk=8 ram=512"
                                    + " tags=[os:ubuntu] {" + meta + "24.04" + common + "20260910" + user
                                    + "image_source=https://cloud-images.example.org/20260910/noble.img,"
                                    + " image_build_date=2026-09-10}",
                            "29 Ubuntu 24.04 status=active visibility=public hidden=true disk=8 ram=512"
                                    + " tags=[os:ubuntu] {" + meta + "24.1" + common + "20261110" + user
                                    + "patchlevel=7, image_source=https://cloud-images.example.org/20261110/noble.img,"
                                    + " image_build_date=2026-11-10}",
                            "38 Ubuntu 24.04 (20261009) id=abcc44a9-9e83-4d19-b606-3e5014106a19 status=active"
                                    + " visibility=community disk=8 ram=512 tags=[os:ubuntu] {" + meta + "24.04"
                                    + common
                                    + "20261009" + user + "image_source=file:noble.img, image_build_date=2026-10-09}",
                            "55 CAPI-v1.34.7 status=active visibility=public tags=[k8s] {architecture=aarch64,"
                                    + " image_description=Nodes, image_name=capi, internal_version=v1.34.7,"
                                    + " image_original_user=ubuntu, os_version=v1.34.7, image_source=private}");
            assertThat(outcome.problems())
                    .containsExactly(
                            "WARNING inventory.value 36:23 number-shortened[24.10, 24.1]",
                            "INFO inventory.disabled 43:5 disabled[1]");
            assertThat(outcome.reading()).isEqualTo(new Reading(true, 4, 0));
        }
    }

    static Stream<Arguments> reads() {
        return Stream.of(
                row("{\"images\": []}"),
                row("[]"),
                row("{\"images\": [], \"next\": null}"),
                row("{\"image\": {\"name\": \"a\"}}", "1 a {}"),
                row("{\"name\": \"a\"}\n{\"name\": \"b\", \"x\": \"y\"}", "1 a {}", "2 b {x=y}"),
                row("[{\"images\": [{\"name\": \"a\"}]}, {\"name\": \"b\"}]", "1 a {}", "1 b {}"),
                row("\uFEFF\n [{\"name\": \"a\"}]", "2 a {}"),
                row("{\"name\": \"\", \"id\": \"1\"}", "1  id=1 {}"),
                row("{\"name\": \"\\ud83d\\ude00\\u202e\"}", "1 \uD83D\uDE00\u202E {}"),
                // a page that is followed
                row("{\"images\": [{\"name\": \"a\"}], \"next\": \"/v2/images?marker=1\"}\n{\"images\": []}", "1 a {}"),
                // an image may have properties of any key
                row("{\"images\": [{\"name\": \"a\", \"next\": \"x\", \"image\": \"y\"}]}", "1 a {next=x, image=y}"),
                row("{\"name\": \"a\", \"min_ram\": 0, \"ram\": \"x\"}", "1 a ram=0 {ram=x}"),
                row("{\"name\": \"a\", \"images\": \"x\"}", "1 a {images=x}"),
                row("{\"name\": \"a\", \"\": \"x\"}", "1 a {=x}"),
                // values keep their types
                row(
                        "{\"name\": \"a\", \"properties\": {\"s\": \"x\", \"i\": -1, \"b\": 123456789012345678901, \"d\": 0.5,"
                                + " \"t\": true, \"f\": false, \"n\": null, \"l\": [1, \"x\", [null]], \"o\": {\"k\": {}}}}",
                        "1 a {s=x, i=Long -1, b=BigInteger 123456789012345678901, d=Double 0.5, t=Boolean true,"
                                + " f=Boolean false, n=null, l=List [1, x, [null]], o=Map {k={}}}"),
                row("{\"name\": \"a\", \"x\": null}", "1 a {}"),
                // but of what openstacksdk has no place for, it is the cloud's
                row(
                        "{\"name\": \"a\", \"image_source\": null, \"image_build_date\": null, \"provided_until\": null,"
                                + " \"architecture\": null}",
                        "1 a {image_source=null, image_build_date=null, provided_until=null}"),
                row(
                        "{\"name\": \"a\", \"properties\": {\"image_source\": \"x\"}, \"image_source\": null}",
                        "1 a {image_source=x}"),
                row("{\"name\": \"a\", \"x\": 1e999}", "1 a {x=Double Infinity}"),
                // fields as text
                row(
                        "{\"name\": \"a\", \"id\": 7, \"size\": \"20\", \"min_disk\": 8.0, \"min_ram\": \"512\","
                                + " \"os_hidden\": \"True\"}",
                        "1 a id=7 hidden=true size=20 disk=8 ram=512 {}"),
                row("{\"name\": \"a\", \"Size\": 1, \"Tags\": \"a, b\"}", "1 a size=1 tags=[a, b] {?}"),
                row("{\"name\": \"a\", \"tags\": \"\"}", "1 a tags=[] {}"),
                row("{\"name\": \"a\", \"tags\": null, \"properties\": null}", "1 a {}"),
                // what stands beside counts before what stands in properties
                row("{\"name\": \"a\", \"x\": \"1\", \"properties\": {\"x\": \"2\", \"y\": \"3\"}}", "1 a {x=1, y=3}"),
                row("{\"name\": \"a\", \"properties\": {\"x\": \"2\"}, \"x\": \"1\"}", "1 a {x=1}"),
                row("{\"name\": \"a\", \"properties\": {\"x\": \"2\"}, \"x\": null}", "1 a {x=2}"),
                row(
                        "{\"name\": \"a\", \"os_hidden\": true, \"properties\": {\"os_hidden\": false}}",
                        "1 a hidden=true {}"),
                row("{\"name\": \"a\", \"owner\": \"o\", \"owner_id\": null}", "1 a owner=o {}"),
                row("{\"name\": \"a\", \"owner\": null, \"owner_id\": \"o\"}", "1 a owner=o {}"),
                // columns
                row("[{\"Name\": \"a\", \"Backups\": 1}]", "1 a {?}"),
                row("[{\"Name\": \"a\", \"Properties\": {\"x\": \"y\"}}]", "1 a {x=y}"),
                row("[{\"Name\": \"a\", \"Properties\": \"\"}]", "1 a {}"),
                row(
                        "{\"name\": \"a\", \"properties\": \"x='y', n=, os_hidden='True'\"}",
                        "1 a hidden=true {x=y, n=null}"),
                // definitions
                row("images: []"),
                row("--- {images: []}\n...\n---\nimages: []"),
                row(
                        "images: [{name: a, versions: [{version: 9}, {version: 10}]}]",
                        "1 a (9) tags=[] {image_description=a, image_name=a, internal_version=9}",
                        "1 a tags=[] {image_description=a, image_name=a, internal_version=10}"),
                row(
                        "\n\n  images:\n    - versions:\n      - {version: x, url: null}\n      name: 1\n  more: yes\n",
                        "5 1 tags=[] {image_description=1, image_name=1, internal_version=x}"),
                row(
                        "images: [{name: a, meta: {<<: [{x: 1, y: 2}, {x: 3, z: No}]}, versions: [{version: ~}]}]",
                        "1 a tags=[] {x=1, z=False, y=2, image_description=a, image_name=a, internal_version=}"));
    }

    @ParameterizedTest
    @MethodSource
    void reads(String input, List<String> images) {
        ImageOutcome outcome = ImageOutcome.of(input);

        assertThat(outcome.problems()).isEmpty();
        assertThat(outcome.images()).isEqualTo(images);
        assertThat(outcome.reading()).isEqualTo(new Reading(true, images.size(), 0));
    }

    static Stream<Arguments> reports() {
        String deep = "[{\"name\": \"a\"}, {\"x\": " + "[".repeat(200) + "]".repeat(200) + "}]";
        return Stream.of(
                // pages
                bad(
                        "{\"images\": [{\"name\": \"a\"}],\n\"next\": \"/v2/images?marker=1\"}",
                        true,
                        0,
                        "WARNING inventory.page 2:1 page[]",
                        "1 a {}"),
                bad(
                        "{\"images\": [{\"name\": \"a\"}, {\"na",
                        false,
                        0,
                        "ERROR inventory.truncated 1:32 truncated[]",
                        "1 a {}"),
                bad(
                        "{\"images\": [{\"name\": \"a\"}, x]}",
                        false,
                        0,
                        "ERROR inventory.malformed 1:28 malformed[]",
                        "1 a {}"),
                // names
                bad("{\"images\": [{}]}", true, 0, "WARNING inventory.name 1:13 image-name-missing[]", "1 ? {}"),
                bad(
                        "{\"id\": \"1\", \"min_ram\": 1}",
                        true,
                        0,
                        "WARNING inventory.name 1:1 image-name-missing[]",
                        "1 ? id=1 ram=1 {}"),
                bad(
                        "{\"images\": [{\"name\": null}]}",
                        true,
                        0,
                        "WARNING inventory.name 1:13 image-name-missing[]",
                        "1 ? {}"),
                bad("{\"name\": 12}", true, 0, "WARNING inventory.name 1:10 image-name-type[number]", "1 ? {}"),
                bad(
                        "{\"name\": {\"name\": []}}",
                        true,
                        0,
                        "WARNING inventory.name 1:10 image-name-type[object]",
                        "1 ? {}"),
                // entries
                bad("[\"a\"]", true, 1, "ERROR inventory.entry 1:2 image-entry[string]"),
                bad("[[{}]]", true, 1, "ERROR inventory.entry 1:2 image-entry[array]"),
                bad("[{}, {\"name\": \"a\"}]", true, 1, "ERROR inventory.entry 1:2 image-key[]", "1 a {}"),
                bad("{\"images\": [null]}", true, 1, "ERROR inventory.entry 1:13 image-entry[null]"),
                // other shapes
                bad("\"a\"", false, 0, "ERROR inventory.shape 1:1 no-images-value[string]"),
                bad("{}", false, 0, "ERROR inventory.shape 1:1 no-images-empty-object[]"),
                bad("{\"flavors\": [{}]}", false, 0, "ERROR inventory.shape 1:1 no-images-object[\"flavors\"]"),
                bad("{\"images\": {}}", false, 0, "ERROR inventory.shape 1:12 container[images, array]"),
                bad("{\"image\": []}", false, 0, "ERROR inventory.shape 1:11 container[image, object]"),
                bad(
                        "[{\"Name\": \"a\", \"RAM\": 1}, {\"Name\": \"b\", \"RAM\": 1}]",
                        false,
                        0,
                        "ERROR inventory.shape 1:2 no-image[RAM]"),
                // values
                value("\"size\": -1", "image-number[size, -1]", "a {}"),
                value("\"size\": \"64K\"", "image-number[size, \"64K\"]", "a {}"),
                value("\"min_ram\": 100000000000000000", "image-number[min_ram, 100000000000000000]", "a {}"),
                value("\"min_disk\": [1]", "image-number[min_disk, [...]]", "a {}"),
                value("\"os_hidden\": 1", "boolean-expected[os_hidden, 1]", "a {}"),
                value("\"status\": {}", "text-expected[status, {...}]", "a {}"),
                value("\"checksum\": 12", "text-expected[checksum, 12]", "a {}"),
                value("\"created_at\": true", "text-expected[created_at, true]", "a {}"),
                value("\"tags\": 1", "tags-expected[tags, 1]", "a {}"),
                value("\"tags\": {}", "tags-expected[tags, {...}]", "a {}"),
                value("\"properties\": 1", "properties-expected[properties, 1]", "a {?}"),
                value("\"properties\": []", "properties-expected[properties, [...]]", "a {?}"),
                value("\"properties\": \"x\"", "properties-expected[properties, \"x\"]", "a {?}"),
                bad(
                        "{\"name\": \"a\", \"tags\": [\"x\", 1]}",
                        true,
                        0,
                        "WARNING inventory.value 1:29 tag-expected[tags, number]",
                        "1 a tags=[x] {}"),
                bad("{\"name\": \"a\", \"id\": []}", true, 0, "WARNING inventory.id 1:21 id-type[array]", "1 a {}"),
                bad(
                        "{\"name\": \"a\", \"x\": NaN}",
                        true,
                        0,
                        "WARNING inventory.not-a-number 1:20 not-a-number[NaN]",
                        "1 a {x=Double NaN}"),
                // keys
                bad(
                        "{\"name\": \"a\",\n\"name\": \"b\"}",
                        true,
                        0,
                        "WARNING inventory.duplicate-key 2:1 duplicate-key[\"name\"]",
                        "1 b {}"),
                bad(
                        "{\"name\": \"a\", \"x\": 1,\n\"x\": \"2\"}",
                        true,
                        0,
                        "WARNING inventory.duplicate-key 2:1 duplicate-key[\"x\"]",
                        "1 a {x=2}"),
                bad(
                        "{\"name\": \"a\", \"properties\": {\"x\": 1,\n\"x\": \"2\"}}",
                        true,
                        0,
                        "WARNING inventory.duplicate-key 2:1 duplicate-key[\"x\"]",
                        "1 a {x=2}"),
                bad(
                        "{\"name\": \"a\", \"x\": \"1\"}\n{\"name\": \"a\", \"x\": \"1\", \"x\": \"2\"}",
                        true,
                        0,
                        "WARNING inventory.duplicate-key 2:25 duplicate-key[\"x\"]",
                        "1 a {x=1}",
                        "2 a {x=2}"),
                bad(
                        "{\"images\": [],\n\"images\": []}",
                        true,
                        0,
                        "WARNING inventory.duplicate-key 2:1 duplicate-list[images]"),
                // limits
                bad(deep, false, 0, "ERROR inventory.limit 1:122 limit[100, 16000000, 500]", "1 a {}"),
                // nothing
                bad("", false, 0, "ERROR inventory.empty no-images[]"),
                bad("# nothing", false, 0, "ERROR inventory.empty no-images[]"),
                // text
                bad("+----+\n| ID |\n", false, 0, "ERROR inventory.shape 1:1 images-table[]"),
                bad("<html>", false, 0, "ERROR inventory.shape 1:1 images-markup[]"),
                bad("Ubuntu 24.04", false, 0, "ERROR inventory.shape 1:1 no-images-value[string]"),
                bad("---", false, 0, "ERROR inventory.shape 1:4 no-images-value[null]"),
                bad("- name: a", false, 0, "ERROR inventory.shape 1:1 no-images-value[array]"),
                bad("a: b\nimage: c", false, 0, "ERROR inventory.shape 1:1 no-images-object[\"a\"]"),
                bad("--- {}", false, 0, "ERROR inventory.shape 1:5 no-images-empty-object[]"),
                bad("images: a", false, 0, "ERROR inventory.shape 1:9 container[images, array]"),
                bad("images:\n  - a", true, 1, "ERROR inventory.entry 2:5 image-entry[string]"),
                bad("images:\n- name: a\n  - b", false, 0, "ERROR inventory.malformed 3:3 yaml[]"),
                bad("images: []\n--- {", false, 0, "ERROR inventory.malformed 2:6 yaml[]"),
                bad("images:\n  [\u0007]", false, 0, "ERROR inventory.malformed 2:4 yaml[]"),
                bad("images:\n- name: a", true, 1, "ERROR inventory.entry 2:3 versions[]"),
                bad("images: [{name: a, versions: [1]}]", true, 1, "ERROR inventory.entry 1:31 image-entry[number]"),
                bad(
                        "images: [{versions: [{version: 1}]}]",
                        true,
                        0,
                        "WARNING inventory.name 1:10 image-name-missing[]",
                        "1 ? tags=[] {internal_version=1}"),
                bad(
                        "images: [{name: [], versions: []}]",
                        true,
                        0,
                        "WARNING inventory.name 1:17 image-name-type[array]"),
                bad(
                        "images: [{name: a, name: b, versions: []}]",
                        true,
                        0,
                        "WARNING inventory.duplicate-key 1:20 duplicate-key[\"name\"]"));
    }

    @ParameterizedTest
    @MethodSource
    void reports(String input, boolean complete, int unreadable, String problem, List<String> images) {
        ImageOutcome outcome = ImageOutcome.of(input);

        assertThat(outcome.problems()).containsExactly(problem);
        assertThat(outcome.images()).isEqualTo(images);
        assertThat(outcome.reading()).isEqualTo(new Reading(complete, images.size(), unreadable));
    }

    @ParameterizedTest
    @CsvSource({
        "min_disk: many, 'WARNING inventory.value 1:30 image-number[min_disk, \"many\"]'",
        "min_ram: [], 'WARNING inventory.value 1:29 image-number[min_ram, array]'",
        "meta: [], 'WARNING inventory.value 1:26 container[meta, object]'",
        "meta: {x: [1]}, 'WARNING inventory.value 1:30 property-expected[\"x\", array]'"
    })
    void reportsOddDefinitions(String odd, String problem) {
        ImageOutcome outcome = ImageOutcome.of("images: [{name: a, " + odd + ", versions: [{version: 1}]}]");

        assertThat(outcome.problems()).containsExactly(problem);
        assertThat(outcome.images())
                .containsExactly("1 a tags=[] {image_description=a, image_name=a, internal_version=1}");
    }

    @ParameterizedTest
    @CsvSource({
        "20261009, 20261110",
        "9, 10",
        "1.9, 1.10",
        "v1.9.0, v1.10.0",
        "1.0, 1.0.1",
        "'', 0",
        "7, latest",
        "a, b",
        "02, 10"
    })
    void knowsTheNewestVersion(String older, String newer) {
        ImageOutcome outcome = ImageOutcome.of(
                "images: [{name: a, versions: [{version: '" + newer + "'}, {version: '" + older + "'}]}]");

        assertThat(outcome.entries())
                .extracting(entry -> entry.image().name())
                .containsExactly("a", "a (" + older + ")");
    }

    @Test
    void keepsTheBeginOfALongText() {
        ImageOutcome outcome = ImageOutcome.of(
                "{\"name\": \"a\", \"image_description\": \"" + "x".repeat(10_000_000) + "\", \"y\": \"z\"}");

        assertThat(outcome.problems())
                .containsExactly("WARNING inventory.limit 1:36 text-cut[\"image_description\", 10000000, 65535]");
        Image image = outcome.entries().get(0).image();
        assertThat(image.property("image_description")).isEqualTo("x".repeat(65_535));
        assertThat(image.property("y")).isEqualTo("z");
    }

    @Test
    void stopsAtATextWithoutEnd() {
        ImageOutcome outcome = ImageOutcome.of("[{\"name\": \"a\"}, {\"name\": \"" + "x".repeat(16_000_001) + "\"}]");

        assertThat(outcome.problems()).hasSize(1).first().asString().startsWith("ERROR inventory.limit 1:");
        assertThat(outcome.images()).containsExactly("1 a {}");
    }

    @ParameterizedTest
    @CsvSource({"10000, 10000", "20000, 20000", "20001, 20000"})
    void keepsManyProperties(int count, int kept) {
        StringBuilder json = new StringBuilder("{\"name\": \"a\"");
        for (int i = 0; i < count; i++) {
            json.append(", \"k").append(i).append("\": \"v\"");
        }

        ImageOutcome outcome = ImageOutcome.of(json.append("}").toString());

        assertThat(outcome.entries().get(0).image().properties()).hasSize(kept);
        assertThat(outcome.findings()).hasSize(count > kept ? 1 : 0);
    }

    @Test
    void readsTenImagesOfOneName() {
        ImageOutcome outcome =
                ImageOutcome.of("{\"images\": [" + "{\"name\": \"a\"}, ".repeat(9) + "{\"name\": \"a\"}]}");

        assertThat(outcome.entries()).hasSize(10);
        assertThat(outcome.findings()).isEmpty();
    }

    @Test
    void readsAsManyDigitsAsSomeoneWrites() {
        ImageOutcome outcome = ImageOutcome.of("{\"name\": \"a\", \"x\": " + "9".repeat(500_000) + "}");

        assertThat(outcome.entries().get(0).image().property("x"))
                .startsWith("9999")
                .hasSize(65_535);
    }

    @ParameterizedTest
    @CsvSource({
        "1F8B0800000000000003, ERROR inventory.compressed compressed[gzip]",
        "FFFE7B00, ERROR inventory.encoding utf-16[]",
    })
    void reportsOtherFormats(String hex, String problem) {
        ImageOutcome outcome = ImageOutcome.of(HexFormat.of().parseHex(hex));

        assertThat(outcome.problems()).containsExactly(problem);
        assertThat(outcome.reading()).isEqualTo(new Reading(false, 0, 0));
    }

    @Test
    void readsOnOverWhatIsNotUtf8() {
        ImageOutcome json = ImageOutcome.of("{\"name\": \"gr\u00F6\u00DFe\"}".getBytes(ISO_8859_1));
        ImageOutcome yaml = ImageOutcome.of("images: [{name: gr\u00F6, versions: []}]".getBytes(ISO_8859_1));

        assertThat(json.images()).containsExactly("1 gr\uFFFD\uFFFDe {}");
        assertThat(json.problems()).containsExactly("ERROR inventory.encoding 1:13 not-utf-8[2]");
        assertThat(yaml.problems()).containsExactly("ERROR inventory.encoding 1:19 not-utf-8[1]");
    }

    @Test
    void readsAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("image.json"), "{\"name\": \"a\"}");
        List<ImageEntry> images = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        ImageReader reader = new ImageReader();

        assertThat(reader.read(file, images::add, findings::add)).isEqualTo(new Reading(true, 1, 0));
        assertThat(images).extracting(ImageEntry::source).containsExactly(file.toString());
        assertThat(findings).isEmpty();

        Path missing = folder.resolve("missing.json");
        assertThat(reader.read(missing, images::add, findings::add)).isEqualTo(new Reading(false, 0, 0));
        assertThat(findings).extracting(finding -> finding.message().key()).containsExactly("inventory.no-such-file");
    }

    @ParameterizedTest
    @CsvSource({"'{\"name\": \"', 1:11", "'images: [', 1:10"})
    void reportsThatTheInputFails(String before, String place) {
        InputStream good = new ByteArrayInputStream(before.getBytes(UTF_8));
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                int available = good.available();
                if (available == 0) {
                    throw new IOException("connection reset");
                }
                return good.read(target, offset, Math.min(available, length));
            }
        };

        ImageOutcome outcome = ImageOutcome.of(broken);

        assertThat(outcome.problems())
                .containsExactly("ERROR inventory.unreadable " + place + " unreadable[connection reset]");
    }

    @Test
    void letsTheCallersOwnFailureThrough() {
        ImageReader reader = new ImageReader();
        var failure = new UncheckedIOException(new IOException("mine"));
        Consumer<Object> failing = entry -> {
            throw failure;
        };

        for (String input : List.of("{\"name\": \"a\"}", "images: [{name: a, versions: [{version: 1}]}]")) {
            assertThatThrownBy(() -> reader.read(
                            new ByteArrayInputStream(input.getBytes(UTF_8)), "input", failing, finding -> {}))
                    .isSameAs(failure);
        }
    }

    @Test
    void refusesNull() {
        ImageReader reader = new ImageReader();
        InputStream in = InputStream.nullInputStream();

        assertThatNullPointerException().isThrownBy(() -> reader.read(null, "input", entry -> {}, finding -> {}));
        assertThatNullPointerException().isThrownBy(() -> reader.read(in, null, entry -> {}, finding -> {}));
        assertThatNullPointerException().isThrownBy(() -> reader.read(in, "input", null, finding -> {}));
        assertThatNullPointerException().isThrownBy(() -> reader.read(in, "input", entry -> {}, null));
        assertThatNullPointerException().isThrownBy(() -> reader.read(null, entry -> {}, finding -> {}));
    }

    private static Arguments row(String input, String... images) {
        return Arguments.of(input, List.of(images));
    }

    private static Arguments bad(String input, boolean complete, int unreadable, String problem, String... images) {
        return Arguments.of(input, complete, unreadable, problem, List.of(images));
    }

    private static Arguments value(String field, String problem, String image) {
        int column = 15 + field.indexOf(": ") + 2;
        return bad(
                "{\"name\": \"a\", " + field + "}",
                true,
                0,
                "WARNING inventory.value 1:" + column + " " + problem,
                "1 " + image);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[{\"name\": \"a\", \"min_disk\": \"b\"}]", "[{\"name\": \"a\", \"id\": []}]"})
    void referToWhatIsSaidOfImages(String input) {
        List<String> clauses = new ArrayList<>();
        new ImageReader()
                .read(
                        new ByteArrayInputStream(input.getBytes(UTF_8)),
                        "file",
                        image -> {},
                        finding -> clauses.add(finding.rule().clause()));
        assertThat(clauses).singleElement().asString().contains("image").doesNotContain("flavor");
    }
}
