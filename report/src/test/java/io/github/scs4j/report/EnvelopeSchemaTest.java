package io.github.scs4j.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Language;
import io.github.scs4j.finding.OfficialResult;
import io.github.scs4j.finding.Severity;
import io.github.scs4j.finding.Verdict;
import io.github.scs4j.scope.Validity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class EnvelopeSchemaTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<Finding> FINDINGS =
            List.of(Sample.IN_TEXT, Sample.IN_DOCUMENT, Sample.AT_PROPERTY, Sample.WHOLE);
    private static final Map<String, Object> NAME = Map.of(
            "name", "SCS-1V-2",
            "verdict", "valid",
            "canonical", "SCS-1V-2",
            "short", "SCS-1V-2",
            "v1", "SCS-1V:2",
            "parts", Map.of("cpu", Map.of("count", 1, "type", "V"), "ram", Map.of("gib", 2)),
            "extraSpecs", Map.of("scs:name-v1", "SCS-1V:2", "scs:name-v2", "SCS-1V-2", "scs:cpu-type", "shared-core"),
            "description", "1 vCPU.",
            "findings", FINDINGS);
    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(EnvelopeWriter.schema());

    @ParameterizedTest
    @EnumSource
    void holdsForWhatIsWritten(JsonLayout layout) {
        assertThat(violations(envelope(layout))).isEmpty();
    }

    @Test
    void isASchemaItself() throws IOException {
        JsonNode schema = JSON.readTree(EnvelopeWriter.schema());
        var meta = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(SchemaLocation.of(schema.get("$schema").textValue()));

        assertThat(meta.validate(schema)).isEmpty();
    }

    @Test
    void knowsTheKeysThatAreWritten() throws IOException {
        JsonNode schema = JSON.readTree(EnvelopeWriter.schema());
        JsonNode envelope = JSON.readTree(envelope(JsonLayout.LINES));

        Set<String> members = keys(envelope);
        members.add("versions"); // stands in place of the scopes
        assertThat(keys(schema.at("/properties"))).isEqualTo(members);
        assertThat(keys(schema.at("/properties/tool/properties"))).isEqualTo(keys(envelope.get("tool")));
        assertThat(keys(schema.at("/$defs/result/properties"))).isEqualTo(union(envelope.get("results")));
        assertThat(keys(schema.at("/$defs/finding/properties"))).isEqualTo(union(envelope.get("findings")));
        assertThat(keys(schema.at("/$defs/flavorItem/properties"))).isEqualTo(keys(envelope.at("/items/0")));
        assertThat(keys(schema.at("/$defs/completionItem/properties"))).isEqualTo(keys(envelope.at("/items/1")));
    }

    @Test
    void knowsTheKeysThatAreWrittenOfScopes() throws IOException {
        JsonNode schema = JSON.readTree(EnvelopeWriter.schema());
        JsonNode scope = JSON.readTree(envelope(JsonLayout.LINES)).at("/scopes/0");
        JsonNode version = scope.at("/versions/v5.1");

        assertThat(keys(schema.at("/$defs/scope/properties"))).isEqualTo(keys(scope));
        assertThat(keys(schema.at("/$defs/scopeVersion/properties"))).isEqualTo(keys(version));
        assertThat(keys(schema.at("/$defs/target/properties"))).isEqualTo(union(version.get("targets")));
        Set<String> testcase = keys(schema.at("/$defs/scopeTestcase/properties"));
        testcase.addAll(keys(schema.at("/$defs/result/properties")));
        assertThat(testcase).isEqualTo(union(version.at("/targets/main/testcases")));
    }

    @Test
    void holdsForTheVersionsOfAScope() {
        var out = new ByteArrayOutputStream();
        var writer = new EnvelopeWriter(
                out, Language.ENGLISH, EnvelopeWriterTest.TOOL, EnvelopeWriterTest.AT, JsonLayout.LINES);
        writer.versions(ScopeSample.CLOUD);
        assertThatIllegalStateException().isThrownBy(() -> writer.scopes(ScopeSample.CLOUD));
        assertThatIllegalStateException().isThrownBy(() -> writer.versions(ScopeSample.CLOUD));
        writer.finish();
        assertThat(out.toString(UTF_8)).contains("\"versions\": {").doesNotContain("\"scopes\"");
        assertThat(violations(out.toString(UTF_8))).isEmpty();
    }

    @Test
    void holdsForEveryReportOfScopes() {
        for (ScopeReport report :
                List.of(ScopeSample.CLOUD, ScopeSample.CLUSTERS, ScopeSample.GOOD, ScopeSample.NOTHING)) {
            for (Language language : Language.values()) {
                assertThat(violations(ReportFormat.JSON.write(report, language)))
                        .isEmpty();
            }
        }
    }

    @Test
    void knowsEveryConstant() throws IOException {
        JsonNode schema = JSON.readTree(EnvelopeWriter.schema());

        assertThat(constants(schema.at("/$defs/finding/properties/severity"))).isEqualTo(names(Severity.values()));
        assertThat(constants(schema.at("/$defs/result/properties/result"))).isEqualTo(names(Verdict.values()));
        assertThat(constants(schema.at("/$defs/verdict"))).isEqualTo(names(Verdict.values()));
        assertThat(constants(schema.at("/$defs/scope/properties/basis")))
                .isEqualTo(Arrays.stream(Basis.values()).map(Basis::code).toList());
        assertThat(constants(schema.at("/$defs/scopeVersion/properties/validity")))
                .isEqualTo(Arrays.stream(Validity.values()).map(Validity::code).toList());
        assertThat(constants(schema.at("/$defs/result/properties/official"))).isEqualTo(names(OfficialResult.values()));
    }

    @ParameterizedTest
    @MethodSource
    void failsForSomethingElse(Consumer<ObjectNode> change) throws IOException {
        var envelope = (ObjectNode) JSON.readTree(envelope(JsonLayout.LINES));
        assertThat(SCHEMA.validate(envelope)).isEmpty();

        change.accept(envelope);

        assertThat(SCHEMA.validate(envelope)).isNotEmpty();
    }

    static Stream<Consumer<ObjectNode>> failsForSomethingElse() {
        return Stream.of(
                envelope -> envelope.remove("tool"),
                envelope -> envelope.put("items", 1),
                envelope -> ((ArrayNode) envelope.get("items")).add("SCS-1V-2"),
                envelope -> ((ObjectNode) envelope.at("/results/scs-0211")).put("result", "ABORT"),
                envelope -> ((ObjectNode) envelope.at("/results/scs-0211")).putNull("official"),
                envelope -> finding(envelope).remove("end"),
                envelope -> finding(envelope).put("start", -1),
                envelope -> finding(envelope).put("line", 1).put("column", 1),
                envelope -> finding(envelope).put("property", "x"),
                envelope -> finding(envelope).putNull("suggestion"),
                envelope -> finding(envelope).put("severity", "error"),
                envelope -> ((ObjectNode) envelope.at("/items/0/findings/0")).remove("rule"),
                envelope -> ((ObjectNode) envelope.at("/scopes/0")).remove("result"),
                envelope -> ((ObjectNode) envelope.at("/scopes/0")).put("basis", "TEXT"),
                envelope -> ((ObjectNode) envelope.at("/scopes/0/versions/v5.1")).put("validity", "valid"),
                envelope -> ((ObjectNode) envelope.at("/scopes/0/versions/v5.1/targets/main")).put("result", "ABORT"),
                envelope -> ((ObjectNode) envelope.at("/scopes/0/versions/v5.1/targets/main/testcases/scs-0104-images"))
                        .remove("expires"),
                envelope -> ((ObjectNode) envelope.get("omitted")).put("flavor.syntax", 0),
                envelope -> ((ObjectNode) envelope.at("/inputs/0")).remove("content"),
                envelope -> ((ObjectNode) envelope.at("/items/0")).remove("name"),
                envelope -> ((ObjectNode) envelope.at("/items/0")).remove("canonical"),
                envelope -> ((ObjectNode) envelope.at("/items/0")).put("verdict", "good"),
                envelope -> ((ObjectNode) envelope.at("/items/0/parts/cpu")).put("count", 0),
                envelope -> ((ObjectNode) envelope.at("/items/0/parts/ram")).put("gib", 0.3),
                envelope -> ((ObjectNode) envelope.at("/items/1")).remove("prefix"),
                envelope -> ((ObjectNode) envelope.at("/items/2")).remove("verdict"));
    }

    private static ObjectNode finding(ObjectNode envelope) {
        return (ObjectNode) envelope.at("/findings/0");
    }

    private static Set<ValidationMessage> violations(String json) {
        return SCHEMA.validate(json, InputFormat.JSON);
    }

    private static String envelope(JsonLayout layout) {
        var out = new ByteArrayOutputStream();
        var writer = new EnvelopeWriter(out, Language.ENGLISH, EnvelopeWriterTest.TOOL, EnvelopeWriterTest.AT, layout);
        writer.results(Sample.RESULTS);
        writer.scopes(ScopeSample.CLOUD);
        writer.item(NAME);
        writer.item(Map.of("prefix", "SCS-", "completions", List.of(), "findings", FINDINGS));
        writer.item(Map.of("name", "m1.small", "verdict", "not-scs", "later", true));
        FINDINGS.forEach(writer::accept);
        writer.finish();
        return out.toString(UTF_8);
    }

    private static Set<String> keys(JsonNode object) {
        Set<String> keys = new TreeSet<>();
        object.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    private static Set<String> union(JsonNode objects) {
        Set<String> keys = new TreeSet<>();
        objects.forEach(object -> keys.addAll(keys(object)));
        return keys;
    }

    private static List<String> constants(JsonNode schema) {
        List<String> constants = new ArrayList<>();
        schema.get("enum").forEach(constant -> constants.add(constant.textValue()));
        return constants;
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
