package io.github.scs4j.image.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import io.github.scs4j.image.MetadataCheck;
import io.github.scs4j.image.MetadataProperty;
import io.github.scs4j.image.MetadataStandard;
import io.github.scs4j.image.Requirement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataSchemaTest {
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final Map<MetadataStandard, JsonSchema> SCHEMAS = schemas();

    /** Spellings of the official checker that violate nothing, but that the text does not have. */
    private static final Set<String> TOLERATED = Set.of("risc-v", "kvm", "hyper-v", "esxi");

    /** Where the text has a closed list of words, or of forms, and a testcase. */
    private static final List<MetadataProperty> CLOSED = List.of(
            MetadataProperty.ARCHITECTURE,
            MetadataProperty.HW_DISK_BUS,
            MetadataProperty.HYPERVISOR_TYPE,
            MetadataProperty.OS_PURPOSE,
            MetadataProperty.REPLACE_FREQUENCY,
            MetadataProperty.UUID_VALIDITY,
            MetadataProperty.PROVIDED_UNTIL,
            MetadataProperty.OS_HASH_ALGO,
            MetadataProperty.HOTFIX_HOURS);

    private static Map<MetadataStandard, JsonSchema> schemas() {
        Map<MetadataStandard, JsonSchema> schemas = new EnumMap<>(MetadataStandard.class);
        for (MetadataStandard standard : MetadataStandard.values()) {
            schemas.put(standard, FACTORY.getSchema(MetadataSchema.json(standard)));
        }
        return schemas;
    }

    private static boolean accepts(MetadataStandard standard, JsonNode image) {
        return SCHEMAS.get(standard).validate(image).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void isASchema(MetadataStandard standard) throws JsonProcessingException {
        JsonNode schema = new ObjectMapper().readTree(MetadataSchema.json(standard));
        JsonSchema meta =
                FACTORY.getSchema(SchemaLocation.of(schema.get("$schema").textValue()));
        assertThat(meta.validate(schema)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void knowsEveryProperty(MetadataStandard standard) throws JsonProcessingException {
        JsonNode schema = new ObjectMapper().readTree(MetadataSchema.json(standard));
        List<String> keys = new ArrayList<>();
        List<String> mandatory = new ArrayList<>();
        for (MetadataProperty property : MetadataProperty.values()) {
            keys.add(property.key());
            if (property.requirement(standard) == Requirement.MANDATORY) {
                mandatory.add(property.key());
            }
        }
        assertThat(schema.get("properties").fieldNames()).toIterable().containsExactlyElementsOf(keys);
        assertThat(schema.get("required")).extracting(JsonNode::textValue).containsExactlyElementsOf(mandatory);
    }

    @ParameterizedTest
    @EnumSource
    void takesAnImageThatIsRight(MetadataStandard standard) {
        assertThat(accepts(standard, new SchemaImage(MetadataProperty.PATCHLEVEL, null).json()))
                .isTrue();
    }

    @Test
    void wantsWhatIsMandatory() {
        for (MetadataProperty property : MetadataProperty.values()) {
            for (MetadataStandard standard : MetadataStandard.values()) {
                boolean mandatory = property.requirement(standard) == Requirement.MANDATORY;
                assertThat(accepts(standard, new SchemaImage(property, null).json()))
                        .as(property + " " + standard)
                        .isEqualTo(!mandatory);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "OS_PURPOSE, oldgeneric, false, true",
        "OS_PURPOSE, capinode, false, false",
        "OS_DISTRO, Ubuntu, false, false",
        "OS_DISTRO, talos, true, true",
        "IMAGE_SOURCE, private, true, true",
        "IMAGE_SOURCE, Private, false, false",
        "IMAGE_SOURCE, https://, false, false",
        "IMAGE_SOURCE, https:// spaces here, false, false",
        "IMAGE_SOURCE, HTTPS://a.example, true, true",
        "IMAGE_SOURCE, s3://bucket/a, true, true",
        "IMAGE_SOURCE, file:///srv/a, false, false",
        "IMAGE_SOURCE, FILE://a.example/a, false, false",
        "IMAGE_BUILD_DATE, 2024-02-29 23:59:59, true, true",
        "IMAGE_BUILD_DATE, 2024-02-30, false, false",
        "IMAGE_BUILD_DATE, 2024-01-0503-04-05, false, false",
        "IMAGE_BUILD_DATE, 0000-01-01, false, false",
        "IMAGE_BUILD_DATE, 2024-01-05 24:00, false, false",
        "UUID_VALIDITY, last-0, false, false",
        "UUID_VALIDITY, last-03, true, true",
        "UUID_VALIDITY, last-\u0663, false, false",
        "PROVIDED_UNTIL, forever, false, false",
        "PROVIDED_UNTIL, notice, true, true",
        "PROVIDED_UNTIL, 2026-11-31, false, false",
        "HOTFIX_HOURS, '', false, false",
        "HOTFIX_HOURS, 48, true, true",
        "LICENSE_INCLUDED, TRUE, true, true",
        "LICENSE_INCLUDED, yes, false, false",
        "MAINTAINED_UNTIL, notice, false, false",
        "L1_SUPPORT_CONTACT, mailto:help@a.example, true, true",
        "IMAGE_DESCRIPTION, ' ', false, false"
    })
    void takesTheValuesOfTheText(MetadataProperty property, String value, boolean v1, boolean v2) {
        ObjectNode image = new SchemaImage(property, value).json();
        assertThat(accepts(MetadataStandard.V1, image)).isEqualTo(v1);
        assertThat(accepts(MetadataStandard.V2, image)).isEqualTo(v2);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void wantsSizesAboveZero(int size) {
        assertThat(accepts(MetadataStandard.V1, new SchemaImage(MetadataProperty.MIN_DISK, size).json()))
                .isFalse();
        assertThat(accepts(MetadataStandard.V1, new SchemaImage(MetadataProperty.MIN_RAM, size).json()))
                .isFalse();
    }

    @Test
    void takesTypedValues() {
        assertThat(accepts(MetadataStandard.V1, new SchemaImage(MetadataProperty.HOTFIX_HOURS, 48).json()))
                .isTrue();
        assertThat(accepts(MetadataStandard.V1, new SchemaImage(MetadataProperty.HW_PMU, true).json()))
                .isTrue();
        assertThat(accepts(MetadataStandard.V1, new SchemaImage(MetadataProperty.OS_VERSION, List.of()).json()))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"true, true, false", "True, true, false", "true, false, true", "false, false, true"})
    void refusesALicenseThatIsIncludedAndRequired(String included, boolean required, boolean accepted) {
        ObjectNode image = new SchemaImage(MetadataProperty.LICENSE_INCLUDED, included).json();
        image.put("license_required", required);
        assertThat(accepts(MetadataStandard.V1, image)).isEqualTo(accepted);
    }

    @Property
    void acceptsExactlyWhatViolatesNothing(
            @ForAll MetadataStandard standard,
            @ForAll("closed") MetadataProperty property,
            @ForAll("values") String value) {
        SchemaImage image = new SchemaImage(property, value);
        boolean violated = image.violated(standard).contains(String.valueOf(property.testcase()));
        if (MetadataCheck.testcases().contains(property.testcase()) && !TOLERATED.contains(value)) {
            assertThat(accepts(standard, image.json()))
                    .as(property.key() + "=" + value)
                    .isEqualTo(!violated);
        }
    }

    @Property
    void refusesOnlyWhatViolates(
            @ForAll MetadataStandard standard,
            @ForAll("open") MetadataProperty property,
            @ForAll("values") String value) {
        SchemaImage image = new SchemaImage(property, value);
        if (!accepts(standard, image.json())) {
            assertThat(image.violated(standard))
                    .as(property.key() + "=" + value)
                    .contains(String.valueOf(property.testcase()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "private",
                "https://a.example",
                "https://a.example/b?c#d",
                "ftp://a.example",
                "S3://bucket",
                "https://",
                "https:///a",
                "https://?a",
                "https://a b",
                "http:/a",
                "://a",
                "1http://a",
                "file://a/b",
                "File:///a",
                "",
                "Private",
                "https://[::1]/a",
                "https://a.example:8080/",
                "a://b"
            })
    void agreesWithTheCheckAboutSources(String source) {
        SchemaImage image = new SchemaImage(MetadataProperty.IMAGE_SOURCE, source);
        assertThat(accepts(MetadataStandard.V1, image.json()))
                .isEqualTo(image.violated(MetadataStandard.V1).isEmpty());
    }

    @Provide
    Arbitrary<MetadataProperty> open() {
        return Arbitraries.of(
                MetadataProperty.IMAGE_BUILD_DATE,
                MetadataProperty.IMAGE_SOURCE,
                MetadataProperty.IMAGE_DESCRIPTION,
                MetadataProperty.IMAGE_ORIGINAL_USER,
                MetadataProperty.OS_DISTRO,
                MetadataProperty.OS_VERSION);
    }

    @Provide
    Arbitrary<MetadataProperty> closed() {
        return Arbitraries.of(CLOSED);
    }

    @Provide
    Arbitrary<String> values() {
        List<String> words = new ArrayList<>(TOLERATED);
        for (MetadataProperty property : CLOSED) {
            words.addAll(property.words(MetadataStandard.V2));
        }
        Arbitrary<String> dates = Dates.dates().yearBetween(1900, 2100).map(Object::toString);
        return Arbitraries.oneOf(
                Arbitraries.of(words),
                Arbitraries.of(words).map(word -> word + " "),
                Arbitraries.of(words).map(word -> word.substring(1)),
                Arbitraries.integers().between(-3, 1000).map(number -> "last-" + number),
                Arbitraries.integers().between(-3, 1000).map(String::valueOf),
                dates,
                Arbitraries.strings().ofMaxLength(12));
    }
}
