package io.github.scs4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest {
    private static final String ID = "https://scs4j.github.io/schema/envelope.schema.json";
    private static final String TEXT = Run.of("schema").out();
    private static final String IMAGES = "../samples/cloud/images.json";
    private static final String REPORTS = "src/test/resources/io/github/scs4j/cli/golden/check/";
    private static final String CLUSTERS = "../samples/cluster/clusters.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(
            SpecVersion.VersionFlag.V202012,
            builder -> builder.schemaLoaders(loaders -> loaders.schemas(Map.of(ID, TEXT))));
    private static final JsonSchema ENVELOPE = FACTORY.getSchema(SchemaLocation.of(ID));
    private static final JsonSchema ITEM = FACTORY.getSchema(SchemaLocation.of(ID + "#/$defs/item"));

    @Test
    void isPrinted() throws IOException {
        Run run = Run.of("schema");

        assertThat(JSON.readTree(run.out()).get("$id").textValue()).isEqualTo(ID);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check ../samples/cloud",
                "check ../samples",
                "check missing.json",
                "flavor check SCS-4V-16-100s SCS-2X-4 scs-1V-2 m1.small missing.txt flavors.csv",
                "flavor check SCS-16T-64-3x10s_bms_hwv_i3h SCS-8Ci-3.5uo-_GNa-14h-6hh_ib SCS-8C-64_gI-12 SCS-1L-1-n",
                "flavor check --lang de --naming official SCS-2V-4-x10 SCS-2V-4_GNa_ib SCS-99999999999V-4",
                "flavor check --tolerate v1,generations,official-forms SCS-2V:4 SCS-2V-4_i9 SCS-2V-4.",
                "flavor describe SCS-4V-16 m1.small",
                "flavor convert SCS-2C-4_chy SCS-2X",
                "flavor complete SCS-4V-16_ SCS-4X m1 SCS-4V-16_GN missing.txt",
                "flavor new 4 vCPU, 16 GiB, snapshots",
                "flavor new 100 GB SSD",
                "flavor match SCS-2V-8 SCS-4V-16-10 SCS-1V-8 SCS-2X-8 m1.small",
                "flavor select SCS-2V-8 " + GoldenTest.OFFER,
                "flavor select SCS-64V-8 " + GoldenTest.OFFER,
                "flavor select SCS-2X " + GoldenTest.OFFER,
                "flavor plan --recommended --limit-ram 16 ../samples/cloud/flavors.json",
                "flavor plan --lang de src/test/resources/io/github/scs4j/cli/offer.json",
                "flavor specs SCS-2C:4 scs:name-v1=SCS-2V:4:10s scs:disk0-type=flash",
                "flavor gpu",
                "image describe -f " + IMAGES,
                "image describe --lang de missing -f " + IMAGES,
                "image select --distro ubuntu --all -v " + IMAGES,
                "image select --distro debian --purpose gpu " + IMAGES,
                "image due --at 2026-04-20 " + IMAGES,
                "k8s calendar --at 2026-08-25 --lang de " + CLUSTERS,
                "k8s facts --at 2026-08-25",
                "flavor gpu --lang de A100 GNa-14h-6h SCS-4V-16_gNl-58-24 SCS-4V-16 GNg foo",
                "check --scope kaas --at 2026-08-25 ../samples/cluster",
                "scope show iaas",
                "scope show kaas --lang de --version v1",
                "scope lint iaas kaas",
                "scope diff iaas --from v4 --to v5.1",
                "scope diff iaas kaas",
                "scope diff iaas iaas",
                "scope diff " + REPORTS + "cloud.report.json " + REPORTS + "cluster.report.json",
                "scope status kaas --at 2024-01-01",
                "scope status iaas --lang de --results src/test/resources/io/github/scs4j/cli/results.yaml",
                "scope expiry --lifetime year --checked-at 2026-11-20",
                "scope convert kaas"
            })
    void holdsForEveryCommand(String args) throws IOException {
        Run json = Run.of((args + " --format=json").split(" ", -1));
        Run lines = Run.of((args + " --format=jsonl").split(" ", -1));

        assertThat(ENVELOPE.validate(json.out(), InputFormat.JSON)).isEmpty();
        JsonNode envelope = JSON.readTree(json.out());
        assertThat(lines.out().lines())
                .hasSize(envelope.get("items").size() + envelope.path("scopes").size());
        assertThat(lines.out().lines())
                .allSatisfy(line ->
                        assertThat(ITEM.validate(line, InputFormat.JSON)).isEmpty());
    }

    @Test
    void holdsForEachLineOfCheckedImages() throws IOException {
        Run run = Run.of("image", "check", "--format=jsonl", IMAGES, "missing.json", IMAGES);

        assertThat(run.out().lines())
                .hasSize(3)
                .allSatisfy(line ->
                        assertThat(ENVELOPE.validate(line, InputFormat.JSON)).isEmpty());
        assertThat(JSON.readTree(Run.of("image", "check", "--format=json", IMAGES)
                                .out())
                        .get("items"))
                .hasSize(14);
    }

    /** Commands that answer each file by an envelope. */
    @ParameterizedTest
    @CsvSource({
        "k8s check --at 2026-08-25 -f ../samples/cluster/clusters.json, 4",
        "k8s check --at 2026-10-25 --lang de --version v1.34.2 --version nonsense --cluster a=v1.36.3, 3",
        "k8s storage ../samples/cluster/storageclasses.json, 2",
        "k8s nodes --host-label topology.scs.community/host-id ../samples/cluster/nodes.json, 1",
        "k8s nodes missing.json, 1"
    })
    void holdsForEachClusterOnALine(String args, int items) throws IOException {
        Run json = Run.of((args + " --format=json").split(" ", -1));
        Run lines = Run.of((args + " --format=jsonl").split(" ", -1));

        assertThat(ENVELOPE.validate(json.out(), InputFormat.JSON)).isEmpty();
        assertThat(JSON.readTree(json.out())).isEqualTo(JSON.readTree(lines.out()));
        assertThat(JSON.readTree(json.out()).get("items"))
                .hasSize(items)
                .allSatisfy(item -> assertThat(ITEM.validate(item)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"image\": \"Debian 13\"}",
                "{\"image\": \"Debian 13\", \"verdict\": \"not-scs\"}",
                "{\"image\": \"Debian 13\", \"state\": \"late\"}",
                "{\"image\": \"Debian 13\", \"state\": \"fresh\", \"due\": \"2026-11-20\"}",
                "{\"image\": \"Debian 13\", \"wanted\": \"debian\", \"satisfies\": true, \"reasons\": []}",
                "{\"cluster\": \"a\", \"version\": \"v1.34.2\", \"verdict\": \"PASS\"}",
                "{\"cluster\": \"a\", \"version\": \"v1.34.2\", \"verdict\": \"valid\", \"official\": \"PASS\"}",
                "{\"storageClass\": \"a\", \"default\": true}",
                "{\"nodes\": 3}",
                "{\"source\": \"releases.json\", \"releases\": 3}",
                "{\"promises\": []}",
                "{\"verdict\": \"not-scs\"}",
                "{\"name\": \"m1.small\"}",
                "{\"name\": \"m1.small\", \"verdict\": \"unknown\"}",
                "{\"name\": \"SCS-1V-2\", \"verdict\": \"valid\"}",
                "{\"name\": \"SCS-1V-2\", \"wanted\": \"SCS-1V-2\", \"satisfies\": true}",
                "{\"name\": \"SCS-1V-2\", \"wanted\": \"SCS-1V-2\", \"satisfies\": false, \"provides\": \"SCS-1V-2\"}",
                "{\"question\": \"A100\", \"match\": \"perhaps\", \"gpus\": []}",
                "{\"action\": \"create\", \"standard\": \"SCS-1V-4\", \"status\": \"mandatory\", \"testcase\": \"t\"}",
                "{\"extraSpecs\": {\"scs:cpu-type\": \"shared-core\"}}",
                "{\"piece\": \"GNa-14-6\", \"model\": \"A30\"}",
                "{\"prefix\": \"SCS-\"}",
                "{\"scope\": \"Mine\", \"version\": \"v1\"}",
                "{\"version\": \"v1\", \"change\": \"moved\"}",
                "{\"before\": \"v1\", \"after\": \"v2\", \"modules\": []}",
                "{\"testcase\": \"names\", \"change\": \"worse\"}",
                "{\"testcase\": \"names\", \"verdict\": \"PASS\", \"certainty\": \"sure\"}",
                "{\"lifetime\": \"week\"}",
                "{\"yaml\": 1}",
                "{\"prefix\": \"SCS-\", \"completions\": [{\"text\": \"<end>\"}]}"
            })
    void refusesItemsOfAnotherShape(String item) {
        assertThat(ITEM.validate(item, InputFormat.JSON)).isNotEmpty();
    }
}
