package io.github.scs4j.scope.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.scope.Include;
import io.github.scs4j.scope.Scope;
import io.github.scs4j.scope.ScopeVersion;
import io.github.scs4j.scope.Script;
import io.github.scs4j.scope.StandardModule;
import io.github.scs4j.scope.Target;
import io.github.scs4j.scope.Testcase;
import io.github.scs4j.scope.TimelineEntry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BundledScopeTest {
    @ParameterizedTest
    @EnumSource
    void scopeHoldsTheFacts(BundledScope bundled) throws IOException {
        List<String> expected;
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("bundled.tsv"))) {
            expected = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith(bundled.word() + "\t"))
                    .map(line -> line.substring(bundled.word().length() + 1))
                    .toList();
        }
        assertThat(facts(bundled.scope())).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void everyTestcaseIsDescribed(BundledScope bundled) {
        for (Script script : bundled.scope().scripts()) {
            assertThat(script.args()).isNull();
            assertThat(script.testcases()).allSatisfy(testcase -> {
                assertThat(testcase.description()).isNotNull().endsWith(".").hasSizeLessThan(100);
                assertThat(StandardsCatalogue.bundled().ofClause(Objects.requireNonNull(testcase.url())))
                        .isNotNull();
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyModuleIsOfAKnownStandard(BundledScope bundled) {
        assertThat(bundled.scope().modules())
                .allSatisfy(module -> assertThat(
                                StandardsCatalogue.bundled().ofClause(Objects.requireNonNull(module.url())))
                        .isNotNull());
    }

    @Test
    void versionsIncludeDrafts() {
        StandardModule powered =
                Objects.requireNonNull(BundledScope.IAAS.scope().module("opc-v2022.11"));
        StandardDocument standard = StandardsCatalogue.bundled().ofClause(Objects.requireNonNull(powered.url()));
        assertThat(standard).isNotNull();
        assertThat(standard.status()).isEqualTo(DocumentStatus.DRAFT);
    }

    @ParameterizedTest
    @CsvSource({
        "iaas,v5.1,2026-11-20,effective",
        "iaas,v4,2026-11-20,deprecated",
        "iaas,v4,2025-02-01,warn",
        "iaas,next,2025-09-09,draft",
        "kaas,v1,2024-11-25,draft",
        "kaas,v1,2024-11-26,effective"
    })
    void timelineHolds(String word, String version, LocalDate day, String validity) {
        assertThat(Objects.requireNonNull(BundledScope.of(word)).scope().validity(version, day))
                .hasToString(validity);
    }

    @ParameterizedTest
    @CsvSource({"iaas,IAAS", "kaas,KAAS", "IaaS,", "'',", "scs-compatible-iaas.yaml,"})
    void scopeIsFoundByItsWord(String word, @Nullable BundledScope scope) {
        assertThat(BundledScope.of(word)).isEqualTo(scope);
    }

    @ParameterizedTest
    @EnumSource
    void isAsOfADay(BundledScope bundled) {
        assertThat(bundled.asOf()).isEqualTo("2026-08-21");
        assertThat(bundled.text()).contains("as of " + bundled.asOf());
        assertThat(bundled.file()).isEqualTo("scs-compatible-" + bundled.word() + ".yaml");
    }

    private static List<String> facts(Scope scope) {
        List<String> facts = new ArrayList<>();
        facts.add("scope\tname\t" + scope.name());
        facts.add("scope\tuuid\t" + scope.uuid());
        facts.add("scope\turl\t" + scope.url());
        for (int at = 0; at < scope.scripts().size(); at++) {
            Script script = scope.scripts().get(at);
            facts.add("script\t" + at + "\t" + shown(script.executable()) + " "
                    + script.testcases().size());
            for (Testcase testcase : script.testcases()) {
                if (testcase.lifetime() != null || testcase.section() != null) {
                    facts.add("testcase\t" + testcase.id() + "\t" + shown(testcase.lifetime()) + " "
                            + shown(testcase.section()));
                }
            }
        }
        for (StandardModule module : scope.modules()) {
            List<String> targets = module.targets().stream()
                    .map(target -> target.name() + "=" + target.testcases().size())
                    .toList();
            facts.add("module\t" + module.id() + "\t" + (targets.isEmpty() ? "-" : String.join(" ", targets)));
        }
        for (TimelineEntry entry : scope.timeline()) {
            List<String> versions = new ArrayList<>();
            entry.versions().forEach((version, validity) -> versions.add(version + "=" + validity));
            facts.add("timeline\t" + entry.date() + "\t" + String.join(" ", versions));
        }
        for (ScopeVersion version : scope.versions()) {
            List<String> includes =
                    version.include().stream().map(BundledScopeTest::shown).toList();
            facts.add("version\t" + version.version() + "\t" + shown(version.stabilizedAt()) + " "
                    + String.join(" ", includes));
        }
        assertThat(scope.targets(scope.versions().get(0)).get(0).name()).isEqualTo(Target.MAIN);
        return facts;
    }

    private static String shown(Include include) {
        if (include.parameters().isEmpty()) {
            return include.ref();
        }
        String value = String.join(",", include.parameters().values());
        return include.ref() + "(" + value.substring(value.lastIndexOf('/') + 1) + ")";
    }

    private static String shown(@Nullable Object value) {
        return value == null ? "-" : value.toString();
    }
}
