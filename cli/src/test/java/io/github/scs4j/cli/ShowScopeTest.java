package io.github.scs4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code scs scope show}, {@code convert} and {@code schema}. */
class ShowScopeTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void showsTheVersionsThatCanBeCertifiedAgainst() {
        Run run = Run.of("scope", "show", "kaas");

        assertThat(run.out()).isEqualTo("""
                SCS-compatible KaaS (1fffebe6-fd4b-44d3-a36c-fc58b4bb0180)
                https://raw.githubusercontent.com/SovereignCloudStack/standards/main/Tests/scs-compatible-kaas.yaml
                  v1  effective  stable since 2024-11-26

                v1
                  cncf-k8s-conformance  scs-0201-v1: CNCF Kubernetes conformance (scs-0201-v1 is a draft)
                  scs-0210-v2           Kubernetes version policy
                  scs-0214-v2           Kubernetes node distribution and availability
                  scs-0219-v1           KaaS networking

                main
                  cncf-k8s-conformance   year   live    A cluster passes the conformance tests of the CNCF.
                  version-policy-check   week   export  Clusters run a supported Kubernetes version, and patches come in time.
                  kaas-networking-check  month  live    A cluster enforces NetworkPolicies, as the tests of the Kubernetes project show.
                """);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-12-31 | en | v1  deprecated  stable since 2025-12-01  to certify against from 2026-01-01",
                "2026-11-20 | en | v1  warn        stable since 2025-12-01  until 2027-01-01",
                "2026-11-20 | de | v1  warn        stabil seit 2025-12-01  bis 2027-01-01",
                "2026-11-20 | en | v2  effective   stable since 2026-06-01",
                "2026-11-20 | en | v3  deprecated  -",
                "2027-01-01 | en | v3  draft       -",
            })
    void saysFromWhenToWhen(String day, String language, String row) {
        Run run = new Run().reading(Scopes.SMALL).with("scope", "show", "-", "--at", day, "--lang", language);

        assertThat(run.out().lines().filter(line -> line.startsWith("  ")).limit(3))
                .contains("  " + row);
        assertThat(run.code()).isZero();
    }

    @Test
    void showsEachVersionToPrograms() throws IOException {
        JsonNode items = JSON.readTree(Run.of("scope", "show", "iaas", "--format=json", "--at=2026-11-20")
                        .out())
                .get("items");

        assertThat(items).extracting(item -> item.get("version").asText()).containsExactly("next", "v5.1", "v4", "v3");
        JsonNode effective = items.get(1);
        assertThat(effective.get("validity").asText()).isEqualTo("effective");
        assertThat(effective.get("stabilizedAt").asText()).isEqualTo("2024-12-19");
        assertThat(effective.get("targets").get("main")).hasSize(54).anySatisfy(testcase -> {
            assertThat(testcase.get("id").asText()).isEqualTo("scs-0100-syntax-check");
            assertThat(testcase.get("means").asText()).isEqualTo("export");
        });
    }

    @Test
    void showsTheVersionThatIsNamed() {
        assertThat(Run.of("scope", "show", "iaas", "--version=v4", "--format=jsonl")
                        .out())
                .hasLineCount(1)
                .contains("\"version\":\"v4\"", "scs-0104-image-ubuntu-2204");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "show iaas --version v9 | the scope has no version v9",
                "show nothing | neither iaas nor kaas nor a file that can be read: nothing",
                "show .. | neither iaas nor kaas nor a file that can be read: ..",
                "convert nothing | neither iaas nor kaas nor a file that can be read: nothing",
                "show | Missing required parameter",
                "schema x | Unmatched argument",
            })
    void saysHowItIsCalled(String args, String message) {
        Run run = Run.of(("scope " + args).split(" ", -1));

        assertThat(run.err()).startsWith("scs: " + message).contains("Try 'scs scope ");
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"show", "convert", "status"})
    void saysWhyAFileIsNoScope(String command) {
        Run run = new Run().reading("name: [").with("scope", command, "-");
        Run json = new Run().reading("- 1\n").with("scope", command, "-", "--format=json");

        assertThat(run.err()).startsWith("error: standard input:1:8: this is no YAML");
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(2);
        assertThat(json.out()).contains("\"rule\": \"scope.shape\"");
        assertThat(json.err()).isEmpty();
        assertThat(json.code()).isEqualTo(2);
    }

    @Test
    void whatIsConvertedIsTheSameScope() {
        Run run = Run.of("scope", "convert", "iaas");

        assertThat(run.out()).startsWith("uuid: 50393e6f-2ae1-4c5c-a62c-3b75f2abef3f\nname: SCS-compatible IaaS\n");
        assertThat(new Run().reading(run.out()).with("scope", "convert", "-").out())
                .isEqualTo(run.out());
        assertThat(new Run()
                        .reading(run.out())
                        .with("scope", "diff", "iaas", "-")
                        .out())
                .isEqualTo("nothing differs\n");
    }

    @Test
    void convertsOlderGenerationsAndSaysWhatIsLost() throws IOException {
        String old = """
                name: SCS-compatible
                versions:
                  - version: v1
                    stabilized_at: 2021-01-01
                    standards:
                      - name: Flavor naming
                        url: https://example.org/names.md
                        checks:
                          - executable: ./names.py
                            id: names
                """;
        Run run = new Run().reading(old).with("scope", "convert", "-");
        Run json = new Run().reading(old).with("scope", "convert", "-", "--format=json");

        assertThat(run.out()).contains("\nscripts:\n- executable: ./names.py\n", "\ntimeline:");
        assertThat(run.err()).contains("rule: scope.lifted");
        assertThat(JSON.readTree(json.out()).get("items").get(0).get("yaml").asText())
                .isEqualTo(run.out());
    }

    @Test
    void printsTheSchema() throws IOException {
        Run run = Run.of("scope", "schema");

        assertThat(JSON.readTree(run.out()).get("$schema").asText())
                .isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(run.code()).isZero();
    }

    @Test
    void isNothingWithoutACommand() {
        Run run = Run.of("scope");

        assertThat(run.err()).startsWith("scs: a command is missing\n").contains("Try 'scs scope --help'");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void tellsProgramsWhichStandardsAreDrafts() {
        assertThat(Run.of("scope", "show", "kaas", "--format=jsonl").out())
                .contains("\"remark\":\"scs-0201-v1 is a draft\"");
        assertThat(Run.of("scope", "show", "kaas", "--lang=de").out()).contains("(scs-0201-v1 ist ein Entwurf)");
    }
}
