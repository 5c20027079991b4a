package io.github.scs4j.scope.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import io.github.scs4j.scope.Lifetime;
import io.github.scs4j.scope.Scope;
import io.github.scs4j.scope.Validity;
import io.github.scs4j.scope.internal.YamlShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;

/** The schema and the reader take the same documents. */
class ScopeSchemaTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final JsonSchema SCHEMA = FACTORY.getSchema(
            ScopeSchema.json(),
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());

    /** The definitions of the shapes of the reader, by the names of the latter. */
    private static final Map<String, String> DEFINITIONS = Map.of(
            "prerequisite", "prerequisite",
            "scripts", "script",
            "testcases", "testcase",
            "modules", "module",
            "timeline", "timelineEntry",
            "versions", "version",
            "include", "include");

    @Test
    void isASchema() throws JsonProcessingException {
        JsonNode schema = JSON.readTree(ScopeSchema.json());
        JsonSchema meta =
                FACTORY.getSchema(SchemaLocation.of(schema.get("$schema").textValue()));
        assertThat(meta.validate(schema)).isEmpty();
    }

    @Test
    void hasTheKeysOfTheReader() throws JsonProcessingException {
        JsonNode schema = JSON.readTree(ScopeSchema.json());
        for (YamlShape shape : ScopeShapes.NEWEST) {
            JsonNode object = shape.name().equals("scope")
                    ? schema
                    : schema.get("$defs").get(DEFINITIONS.getOrDefault(shape.name(), ""));
            List<String> keys = new ArrayList<>();
            object.get("properties").fieldNames().forEachRemaining(keys::add);
            assertThat(keys).containsExactlyElementsOf(shape.keys());
            assertThat(object.get("additionalProperties").booleanValue()).isFalse();
        }
        assertThat(schema.get("$defs")).hasSize(DEFINITIONS.size());
    }

    @Test
    void hasTheWordsOfTheModel() throws JsonProcessingException {
        JsonNode definitions = JSON.readTree(ScopeSchema.json()).get("$defs");
        List<String> lifetimes = new ArrayList<>();
        for (Lifetime lifetime : Lifetime.values()) {
            lifetimes.add(lifetime.word());
        }
        lifetimes.add("null");
        assertThat(texts(definitions.at("/testcase/properties/lifetime/enum"))).isEqualTo(lifetimes);
        List<String> validities = new ArrayList<>();
        for (Validity validity : Validity.values()) {
            validities.add(validity.code());
        }
        assertThat(texts(definitions.at("/timelineEntry/properties/versions/additionalProperties/enum")))
                .isEqualTo(validities);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatIsReadWithoutFindingsIsValidAndNothingElse(@ForAll("scopes") Scope scope) {
        String yaml = new ScopeWriter().write(scope);
        Read read = Read.of(yaml);
        assertThat(SCHEMA.validate(json(yaml)).isEmpty()).as(yaml).isEqualTo(isPlausible(read));
    }

    /** Puts another value somewhere into a document that is right. */
    @Property
    void whatTheReaderFindsFaultWithTheSchemaRefuses(
            @ForAll("places") int place, @ForAll("values") String value, @ForAll boolean renamed)
            throws JsonProcessingException {
        JsonNode document = json(ScopeReaderTest.YAML);
        List<Runnable> changes = new ArrayList<>();
        collect(document, value, renamed, changes);
        changes.get(place % changes.size()).run();
        Read read = Read.of(document.toString());
        assertThat(SCHEMA.validate(document).isEmpty()).as(document.toString()).isEqualTo(isPlausible(read));
    }

    @Test
    void documentThatIsRightIsValid() {
        assertThat(SCHEMA.validate(json(ScopeReaderTest.YAML))).isEmpty();
    }

    @Provide
    Arbitrary<Scope> scopes() {
        return Scopes.any();
    }

    @Provide
    Arbitrary<Integer> places() {
        return Arbitraries.integers().between(0, 10_000);
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.of(
                "null",
                "5",
                "true",
                "\"\"",
                "\"day\"",
                "\"dayy\"",
                "\"draft\"",
                "[]",
                "{}",
                "[null]",
                "[1]",
                "[\"a\"]",
                "{\"a\":\"b\"}",
                "{\"a\":1}",
                "{\"a\":null}",
                "{\"a\":[]}",
                "[{}]",
                "[{\"a\":\"b\"}]",
                "[[]]",
                "\"2024-02-28\"",
                "\"2024-02-30\"",
                "\"2024-2-28\"");
    }

    /** Nothing found, but that dates in JSON have quotes. */
    private static boolean isPlausible(Read read) {
        return read.findings().stream()
                .allMatch(finding ->
                        finding.message().key().equals("scope.date-quoted") && isFourDigitYear(finding.suggestion()));
    }

    private static boolean isFourDigitYear(@Nullable String date) {
        return date != null && date.length() == 10;
    }

    private static void collect(JsonNode node, String value, boolean renamed, List<Runnable> changes)
            throws JsonProcessingException {
        JsonNode other = JSON.readTree(value);
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> field : object.properties()) {
                String key = field.getKey();
                changes.add(() -> {
                    if (renamed) {
                        object.set(key + "x", object.remove(key));
                    } else {
                        object.set(key, other);
                    }
                });
                changes.add(() -> object.remove(key));
                collect(field.getValue(), value, renamed, changes);
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                int index = i;
                changes.add(() -> array.set(index, other));
                collect(array.get(i), value, renamed, changes);
            }
        }
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(item -> texts.add(item.asText()));
        return texts;
    }

    /** The document as JSON, with dates as texts as JSON has them. */
    private static JsonNode json(String yaml) {
        Object value = new Yaml(new TextDates()).load(yaml);
        return JSON.valueToTree(value);
    }

    /** Takes dates for texts. */
    private static final class TextDates extends SafeConstructor {
        TextDates() {
            super(new LoaderOptions());
            yamlConstructors.put(Tag.TIMESTAMP, new ConstructYamlStr());
        }
    }
}
