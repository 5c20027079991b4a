package io.github.scs4j.image;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Language;
import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.OfficialResult;
import io.github.scs4j.finding.Report;
import io.github.scs4j.finding.Severity;
import io.github.scs4j.finding.TestcaseResult;
import io.github.scs4j.finding.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A good image with one property changed: what the text and what the official test suite says of it. */
class TechnicalPropertiesTest {
    private static final Instant AT = Instant.parse("2026-11-20T12:00:00Z");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A line of the table; "-" is nothing, and a value "-" is a property that is not there. */
    record Row(
            String property,
            String value,
            String others,
            MetadataStandard standard,
            String severity,
            String violates,
            String official,
            String divergence,
            String suggestion,
            String message) {}

    static Stream<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        try (InputStream table = TechnicalPropertiesTest.class.getResourceAsStream("/technical-properties.tsv")) {
            for (String line : new String(Objects.requireNonNull(table).readAllBytes(), UTF_8).split("\n", -1)) {
                String[] c = line.split("\t", -1);
                if (c.length > 1 && !c[0].equals("property")) {
                    MetadataStandard standard = MetadataStandard.valueOf(c[3]);
                    rows.add(new Row(c[0], c[1], c[2], standard, c[4], c[5], c[6], c[7], c[8], c[9]));
                }
            }
        }
        return rows.stream();
    }

    @Test
    void thereAreMany() throws IOException {
        assertThat(rows()).hasSizeGreaterThan(300).doesNotHaveDuplicates();
    }

    @Test
    void theGoodImageIsGood() {
        for (MetadataStandard standard : MetadataStandard.values()) {
            Report report = judge(Images.good(Map.of()), standard);
            assertThat(findings(report)).isEmpty();
            for (String testcase : MetadataCheck.testcases()) {
                TestcaseResult result = Objects.requireNonNull(report.result(testcase));
                assertThat(result.result()).isEqualTo(Verdict.PASS);
                assertThat(result.official()).isNull();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void findings(Row row) throws IOException {
        List<Finding> findings = findings(judge(image(row), row.standard()));
        if (row.severity().equals("-")) {
            assertThat(findings).isEmpty();
            return;
        }
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).hasToString(row.severity());
            assertThat(finding.violates()).isEqualTo(row.violates().equals("yes"));
            assertThat(finding.suggestion()).isEqualTo(row.suggestion().equals("-") ? null : row.suggestion());
            assertThat(finding.message()).hasToString(row.message());
            assertThat(finding.message().text(Language.GERMAN)).isNotEqualTo(row.message());
            assertThat(finding.message().key()).startsWith("image.");
            assertThat(finding.subject()).isEqualTo("Ubuntu 24.04");
            assertThat(finding.location()).isInstanceOf(Location.Property.class);
            assertThat(MetadataCheck.ruleIds()).contains(finding.rule().id());
            assertThat(finding.rule().clause()).startsWith("https://docs.scs.community/standards/scs-010");
        });
    }

    @ParameterizedTest
    @MethodSource("rows")
    void results(Row row) throws IOException {
        MetadataProperty property = MetadataProperty.of(row.property());
        String testcase = property == null ? null : property.testcase();
        if (testcase == null) {
            assertThat(row.official()).isEqualTo("-");
            return;
        }
        Report report = judge(image(row), row.standard());
        for (TestcaseResult result : report.results()) {
            if (result.testcase().equals(testcase)) {
                Verdict ours = row.violates().equals("yes") ? Verdict.FAIL : Verdict.PASS;
                OfficialResult official = OfficialResult.valueOf(row.official());
                assertThat(result.result()).isEqualTo(ours);
                assertThat(result.official()).isEqualTo(official.reading() == ours ? null : official);
                assertThat(result.divergence()).isEqualTo(row.divergence().equals("-") ? null : row.divergence());
            } else {
                assertThat(result.result()).isEqualTo(Verdict.PASS);
            }
        }
    }

    /** What a finding suggests at its place is what its rule takes. */
    @ParameterizedTest
    @MethodSource("rows")
    void suggestionsAreRight(Row row) throws IOException {
        for (Finding finding : findings(judge(image(row), row.standard()))) {
            String suggestion = finding.suggestion();
            if (suggestion != null && finding.location() instanceof Location.Property place) {
                Map<String, @Nullable Object> changes = changes(row);
                boolean number = place.name().startsWith("min_");
                changes.put(place.name(), number ? Long.valueOf(suggestion) : suggestion);
                Report report = judge(Images.good(changes), row.standard());
                assertThat(findings(report))
                        .noneMatch(left -> left.severity() != Severity.INFO
                                && left.rule().id().equals(finding.rule().id()));
            }
        }
    }

    /** Every value that a finding lists as expected, and every word of the table of properties, is taken. */
    @ParameterizedTest
    @EnumSource
    void wordsAreTaken(MetadataProperty property) {
        for (MetadataStandard standard : MetadataStandard.values()) {
            List<String> words =
                    property == MetadataProperty.OS_DISTRO ? OsDistro.recognized() : property.words(standard);
            for (String word : words) {
                List<Finding> findings = findings(judge(Images.good(Map.of(property.key(), word)), standard));
                assertThat(findings)
                        .allMatch(finding -> finding.severity() == Severity.INFO
                                || (word.equals("required") && finding.suggestion() != null)
                                || word.equals("sha256"));
            }
        }
    }

    /** Whatever a value is, its testcase fails if and only if a finding violates it, and a finding says what is expected. */
    @Property
    void anyTextIsJudged(@ForAll("technical") MetadataProperty property, @ForAll String value) {
        Report report = judge(Images.good(Map.of(property.key(), value)), MetadataStandard.V2);
        boolean violated = findings(report).stream().anyMatch(Finding::violates);
        TestcaseResult result = Objects.requireNonNull(report.result(Objects.requireNonNull(property.testcase())));
        assertThat(result.result()).isEqualTo(violated ? Verdict.FAIL : Verdict.PASS);
        if (property.type() == ValueType.WORD) {
            boolean word = property.words(MetadataStandard.V2).contains(value);
            boolean tolerated = value.equals("risc-v") || HypervisorType.ofOfficialSpelling(value) != null;
            boolean any = property == MetadataProperty.HW_RNG_MODEL;
            assertThat(violated).isEqualTo(!word && !tolerated && !any);
        }
    }

    @Provide
    Arbitrary<MetadataProperty> technical() {
        return Arbitraries.of(TechnicalRules.all().stream()
                .map(PropertyRule::property)
                .filter(property -> property.type() != ValueType.NUMBER)
                .toList());
    }

    @Test
    void divergencesAreDocumented() throws IOException {
        Set<String> divergences = new TreeSet<>();
        rows().forEach(row -> divergences.add(row.divergence()));
        assertThat(divergences).containsExactly("-", "D100", "D101", "D102", "D103", "D41", "D42", "D43", "D45", "D48");
        divergences.remove("-");
        String document = Files.readString(Path.of("../docs/divergences.md"));
        assertThat(divergences).allMatch(divergence -> document.contains("\n| " + divergence + " | "));
    }

    static List<Finding> findings(Report report) {
        List<Finding> findings = new ArrayList<>();
        for (Finding finding : report.findings()) {
            if (TechnicalRules.ids().contains(finding.rule().id())) {
                findings.add(finding);
            }
        }
        return findings;
    }

    static Report judge(Image image, MetadataStandard standard) {
        Report.Collector collector = new Report.Collector();
        new MetadataCheck(standard).judge(image, AT, collector, collector.tally());
        return collector.report();
    }

    private static Image image(Row row) throws IOException {
        return Images.good(changes(row));
    }

    private static Map<String, @Nullable Object> changes(Row row) throws IOException {
        Map<String, @Nullable Object> changes = new LinkedHashMap<>();
        JsonNode others = JSON.readTree(row.others());
        for (Map.Entry<String, JsonNode> other : others.properties()) {
            changes.put(other.getKey(), JSON.treeToValue(other.getValue(), Object.class));
        }
        changes.put(
                row.property(), row.value().equals("-") ? Images.ABSENT : JSON.readValue(row.value(), Object.class));
        return changes;
    }
}
