package io.github.scs4j.scope.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.scope.Lifetime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopeTextCheckTest {
    private static final String TEXT = ScopeLinterTest.resource("text.md");
    private static final String YAML = ScopeLinterTest.resource("text.yaml");

    @Test
    void textAndScopeAgree() {
        assertThat(check(TEXT, YAML)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "This is v2|This is v7|WARNING scope.text-version 12:1",
                "This is v2|It is v2|WARNING scope.text-version 1:1",
                "stabilized_at: 2026-06-01|stabilized_at: 2026-06-02|WARNING scope.text-date 6:1",
                "stabilized_at: 2026-06-01|description: none|WARNING scope.text-date 1:1",
                "deprecated_at: 2026-12-31|deprecated_at: 2026-12-30|WARNING scope.text-date 7:1",
                "(https://example.org/scs-0100-v3-names)|(https://example.org/scs-0102-v1-names)|WARNING scope.text-link 16:1",
                "scs-0100-v3: Names|scs-0100-v2: Names|ERROR scope.text-module 16:1; ERROR scope.text-module 12:1;"
                        + " WARNING scope.text-link 16:1",
                "- OpenStack-powered Compute v2022.11|''|ERROR scope.text-module 12:1",
                "Compute v2022.11|Compute v2020.11|ERROR scope.text-module 18:1; ERROR scope.text-module 12:1",
                "(https://example.org/images.yaml)|(https://example.org/other.yaml)|WARNING scope.text-parameter 17:1",
                "at least weekly|at least daily|WARNING scope.text-lifetime 22:1",
                "no fewer than once a year|no fewer than once a quarter|WARNING scope.text-lifetime 25:1",
                "shall be performed daily|shall be performed weekly|INFO scope.text-lifetime 24:1"
            })
    void textThatSaysSomethingElseIsFound(String right, String wrong, String findings) {
        assertThat(TEXT).containsOnlyOnce(right);
        List<String> shown = check(TEXT.replace(right, wrong), YAML);
        assertThat(shown).containsExactlyInAnyOrder(findings.split("; ", -1));
    }

    @Test
    void versionIsFoundByTheNameOfTheFile() {
        assertThat(check(TEXT.replace("This is v2", "This is v2.1"), YAML))
                .containsExactly("WARNING scope.text-version 12:1");
    }

    @Test
    void versionThatIsNotThereIsFound() {
        assertThat(check(TEXT.replace("This is v2", "This is v7"), YAML.replace("version: v2", "version: v3")))
                .containsExactly("ERROR scope.text-version 12:1");
    }

    @ParameterizedTest
    @CsvSource({
        "shall be performed daily,day",
        "at least once a day,day",
        "Weekly tests,week",
        "no fewer than once a month,month",
        "quarterly,quarter",
        "less frequently but at least annually,year",
        "now and then,"
    })
    void rhythmIsRead(String sentence, @Nullable String lifetime) {
        assertThat(ScopeText.rhythm(sentence)).isEqualTo(lifetime == null ? null : Lifetime.of(lifetime));
    }

    @ParameterizedTest
    @CsvSource({
        "see scs-0100-v3.1 and scs-0101-w1,scs-0100-v3",
        "scs-0104-v1-2,scs-0104-v1",
        "scs-0104-v12/scs-0104-v,scs-0104-v12",
        "scs-scs-01000-v1,''",
        "SCS-0100-v3,''",
        "scs-,''"
    })
    void idsOfStandardsAreFound(String text, String ids) {
        assertThat(String.join(" ", StandardIds.in(text))).isEqualTo(ids);
    }

    @Test
    void anythingElseIsNoText() {
        for (String text :
                List.of("", "---", "- [", "## Subject Matter\n- [a](b\n- ](", "This is  of the certificate scope")) {
            assertThat(check(text, YAML)).containsExactly("WARNING scope.text-version 1:1");
        }
    }

    private static List<String> check(String text, String yaml) {
        List<Finding> findings = new ArrayList<>();
        new ScopeTextCheck()
                .check(
                        ScopeLinterTest.scope(ScopeLinterTest.read(yaml)),
                        text,
                        "scs-0501-v2-scs-compatible-test.md",
                        findings::add);
        assertThat(findings)
                .allSatisfy(finding -> assertThat(ScopeTextCheck.ruleIds())
                        .contains(finding.rule().id()));
        return findings.stream().map(ScopeLinterTest::shown).toList();
    }
}
