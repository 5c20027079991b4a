package io.github.scs4j.image.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.scs4j.image.MetadataProperty;
import io.github.scs4j.image.MetadataStandard;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MetadefsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @EnumSource
    void isANamespaceForImages(MetadataStandard standard) throws JsonProcessingException {
        JsonNode namespace = JSON.readTree(Metadefs.json(standard));
        assertThat(namespace.get("namespace").textValue()).isEqualTo("SCS::ImageMetadata::" + standard);
        assertThat(namespace.at("/resource_type_associations/0/name").textValue())
                .isEqualTo("OS::Glance::Image");
        // what Glance stores: 80 characters of name and display name, 500 of description
        assertThat(namespace.get("namespace").textValue().length()).isLessThan(80);
        assertThat(namespace.get("display_name").textValue().length()).isLessThan(80);
        assertThat(namespace.get("description").textValue().length()).isLessThan(500);
    }

    @ParameterizedTest
    @EnumSource
    void definesEveryPropertyThatIsNoField(MetadataStandard standard) throws JsonProcessingException {
        JsonNode properties = JSON.readTree(Metadefs.json(standard)).get("properties");
        List<String> keys = new ArrayList<>();
        for (MetadataProperty property : MetadataProperty.values()) {
            keys.add(property.key());
        }
        keys.removeAll(List.of("min_disk", "min_ram", "os_hash_algo", "os_hash_value"));
        assertThat(properties.fieldNames()).toIterable().containsExactlyElementsOf(keys);
        for (JsonNode property : properties) {
            assertThat(property.get("title").textValue()).isNotBlank();
            assertThat(property.get("description").textValue()).isNotBlank();
            assertThat(property.get("type").textValue()).isIn(Set.of("string", "integer"));
            if (property.has("pattern")) {
                Pattern.compile(property.get("pattern").textValue());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void offersTheWords(MetadataStandard standard) throws JsonProcessingException {
        JsonNode properties = JSON.readTree(Metadefs.json(standard)).get("properties");
        for (String key : List.of("os_purpose", "architecture", "replace_frequency", "hypervisor_type")) {
            MetadataProperty property = MetadataProperty.of(key);
            assertThat(property).isNotNull();
            assertThat(properties.get(key).get("enum"))
                    .extracting(JsonNode::textValue)
                    .containsExactlyElementsOf(property.words(standard));
        }
        assertThat(properties.at("/hw_pmu/enum")).hasSize(2);
        assertThat(properties.at("/hotfix_hours/minimum").intValue()).isZero();
        assertThat(properties.at("/os_purpose/description").textValue())
                .endsWith(standard == MetadataStandard.V1 ? "Recommended in SCS clouds." : "Mandatory in SCS clouds.");
    }
}
