package io.github.scs4j.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Language;
import io.github.scs4j.finding.MessageTemplate;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SarifWriterTest {
    static final JsonSchema SCHEMA = schema();

    @ParameterizedTest
    @EnumSource
    void isValid(Language language) {
        for (ScopeReport report :
                List.of(ScopeSample.CLOUD, ScopeSample.CLUSTERS, ScopeSample.GOOD, ScopeSample.NOTHING)) {
            assertThat(violations(ReportFormat.SARIF.write(report, language))).isEmpty();
        }
    }

    @Test
    void somethingElseIsNotValid() {
        String written = ReportFormat.SARIF.write(ScopeSample.CLOUD, Language.ENGLISH);

        assertThat(violations(written.replace("\"2.1.0\"", "\"2.0.0\""))).isNotEmpty();
        assertThat(violations(written.replace("\"note\"", "\"info\""))).isNotEmpty();
        assertThat(violations(written.replace("\"none\"", "\"error\""))).isNotEmpty();
        assertThat(violations(written.replace("\"startLine\": 3", "\"startLine\": 0")))
                .isNotEmpty();
        assertThat(violations(written.replace("\"uri\"", "\"url\""))).isNotEmpty();
    }

    @Test
    void indexesItsRules() throws IOException {
        JsonNode run = new ObjectMapper()
                .readTree(ReportFormat.SARIF.write(ScopeSample.CLOUD, Language.ENGLISH))
                .at("/runs/0");

        assertThat(run.get("results"))
                .isNotEmpty()
                .allSatisfy(result -> assertThat(run.at("/tool/driver/rules")
                                .get(result.get("ruleIndex").intValue())
                                .get("id"))
                        .isEqualTo(result.get("ruleId")));
        List<String> ids = new ArrayList<>();
        run.at("/tool/driver/rules").forEach(rule -> ids.add(rule.get("id").textValue()));
        assertThat(ids).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "flavors.json, flavors.json",
        "exports/my flavors.json, exports/my%20flavors.json",
        "/tmp/ü.json, file:///tmp/%C3%BC.json",
        "C:\\x\\y.json, file:///C:/x/y.json",
        "a:b.json, a%3Ab.json",
        "\\\\host\\share, file://host/share",
        "a?b#c%20[d], a%3Fb%23c%2520%5Bd%5D",
    })
    void namesDocumentsByUri(String document, String uri) {
        assertThat(SarifLocations.path(document)).isEqualTo(uri);
        assertThat(URI.create(uri)).hasToString(uri);
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a?b=c#d, https://example.org/a?b=c#d",
        "https://example.org/%41%, https://example.org/%41%25",
        "https://example.org/#a#b, https://example.org/#a%23b",
        "https://example.org/{a}|b, https://example.org/%7Ba%7D%7Cb",
    })
    void linksToAddresses(String address, String uri) {
        assertThat(SarifLocations.address(address)).isEqualTo(uri);
        assertThat(URI.create(uri)).hasToString(uri);
    }

    @Test
    void escapesWhatMessagesUseForPlacesAndLinks() throws IOException {
        ScopeReport.Builder report = ScopeReport.builder(ScopeSample.TOOL, ScopeSample.AT);
        MessageTemplate template = new MessageTemplate("k", "odd {0}", "seltsam {0}");
        report.accept(Finding.error(Sample.FILE, "s", template.with("{1} [a](b) \\")));

        JsonNode result = new ObjectMapper()
                .readTree(ReportFormat.SARIF.write(report.build(), Language.ENGLISH))
                .at("/runs/0/results/0/message/text");

        assertThat(result.textValue()).isEqualTo("s: odd {{1}} \\[a\\](b) \\\\");
    }

    static Set<ValidationMessage> violations(String json) {
        return SCHEMA.validate(json, InputFormat.JSON);
    }

    private static JsonSchema schema() {
        try (InputStream schema =
                Objects.requireNonNull(SarifWriterTest.class.getResourceAsStream("sarif-subset.schema.json"))) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(new String(schema.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
