package io.github.scs4j.image.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class JsonTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void isIndented() {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("a", List.of(1, true, "\"\u00e9\n"));
        value.put("b", Map.of());
        value.put("c", List.of());
        assertThat(Json.text(value)).isEqualTo("""
                        {
                          "a": [
                            1,
                            true,
                            "\\"\\u00e9\\u000a"
                          ],
                          "b": {},
                          "c": []
                        }
                        """);
    }

    @Property(tries = 300)
    void readsAsWhatWasWritten(@ForAll @Size(max = 4) List<String> value) throws JsonProcessingException {
        assertThat(JSON.readValue(Json.text(value), new TypeReference<List<String>>() {}))
                .isEqualTo(value);
    }

    @Test
    void refusesWhatIsNoJson() {
        assertThatThrownBy(() -> Json.text(List.of(1.5))).isInstanceOf(IllegalArgumentException.class);
    }
}
