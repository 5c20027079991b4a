package io.github.scs4j.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Severity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClusterRequestReaderTest {
    private final List<Finding> findings = new ArrayList<>();

    @Test
    void readsARequest() {
        ClusterRequest request = read(
                "{\"at\": \"2026-11-20T13:00:00+01:00\", \"facts\": [{\"a\": [1, \"ä\"]}, [{}]], \"name\": \"prod\","
                        + " \"version\": \"v1.34.2\"}");

        assertThat(request)
                .isEqualTo(new ClusterRequest(
                        "prod",
                        "v1.34.2",
                        Instant.parse("2026-11-20T12:00:00Z"),
                        List.of("{\"a\":[1,\"ä\"]}", "[{}]")));
        assertThat(findings).isEmpty();
    }

    @Test
    void needsOnlyAVersion() {
        assertThat(read("{\"version\": \"1.34\", \"at\": null, \"name\": null, \"facts\": null}"))
                .isEqualTo(new ClusterRequest("1.34", "1.34", null, List.of()));
        assertThat(Objects.requireNonNull(read("{\"version\": \"1.34\", \"at\": \"2026-11-20\"}"))
                        .at())
                .isEqualTo(Instant.parse("2026-11-20T00:00:00Z"));
        assertThat(findings).isEmpty();
    }

    @Test
    void leavesOutWhatItDoesNotKnow() {
        assertThat(read("{\"version\": \"1.34\", \"Name\": {\"x\": []}}")).isNotNull();
        assertThat(findings)
                .extracting(Finding::toString)
                .singleElement()
                .asString()
                .contains("INFO", "\"Name\" is left out");
    }

    @Test
    void lastOfAKeyCounts() {
        assertThat(read("{\"version\": \"1.34.1\", \"version\": \"1.34.2\"}"))
                .isEqualTo(new ClusterRequest("1.34.2", "1.34.2", null, List.of()));
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message()).hasToString("the key \"version\" stands here again: the last one counts");
            assertThat(finding.location()).hasToString("Position[line=7, column=23]");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0000',
            value = {
                " | 1 | inventory.shape | a request is an object on a line of its own; this is of type null",
                "7 | 1 | inventory.shape | a request is an object on a line of its own; this is of type number",
                "{ | 2 | inventory.truncated | the JSON breaks off here; what stands before was read",
                "{} | 1 | inventory.entry | a request has a version, such as v1.34.2; this one has none",
                "{\"version\": 1.30} | 13 | inventory.value | version is of type string; this is of type number",
                "{\"version\": \"1\"} {} | 19 | inventory.shape | a line holds one request; here another value begins",
                "{\"version\": \"1\", \"at\": \"now\"} | 24 | inventory.value | at is a date such as 2026-11-20 or a moment such as 2026-11-20T12:00:00Z; this is \"now\"",
                "{\"version\": \"1\", \"facts\": {}} | 27 | inventory.value | facts is of type array; this is of type object",
                "{\"version\": \"1\", \"facts\": [\"eol.yaml\"]} | 28 | inventory.value | facts of a request are objects, such as a list of releases; this is of type string, and files are not read",
                "{\"version\": nonsense} | 13 | inventory.malformed | from here on this is not valid JSON; what stands before was read",
            })
    void refuses(String line, int column, String rule, String message) {
        assertThat(read(line == null ? "" : line)).isNull();
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.rule().id()).isEqualTo(rule);
            assertThat(finding.message()).hasToString(message);
            assertThat(finding.location()).hasToString("Position[line=7, column=" + column + "]");
            assertThat(finding.violates()).isFalse();
        });
    }

    @Test
    void endsWhereItIsTooDeep() {
        assertThat(read("{\"facts\": " + "[".repeat(100_000))).isNull();
        assertThat(findings).extracting(finding -> finding.rule().id()).containsExactly("inventory.limit");
    }

    @Property
    void saysWhyItRefuses(@ForAll String line) {
        List<Finding> told = new ArrayList<>();
        ClusterRequest request = new ClusterRequestReader().read(line, "input", 1, told::add);
        assertThat(request == null).isEqualTo(!told.isEmpty());
    }

    private @Nullable ClusterRequest read(String line) {
        return new ClusterRequestReader().read(line, "input", 7, findings::add);
    }
}
