package io.github.scs4j.image;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Language;
import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.OfficialResult;
import io.github.scs4j.finding.Shown;
import io.github.scs4j.finding.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A good image with one property or field changed: what the text and what the official test suite says of it. */
class BuildInfoRulesTest {
    private static final Instant AT = Instant.parse("2026-11-20T12:00:00Z");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A line of the table; "-" is nothing, and a value "-" is a property that is not there. */
    record Row(
            String property,
            String value,
            String createdAt,
            Instant at,
            MetadataStandard standard,
            String others,
            String severity,
            String violates,
            String official,
            String divergence,
            String rule,
            String suggestion,
            String message) {
        Image image() throws IOException {
            Map<String, @Nullable Object> changes = JSON.readValue(others, new TypeReference<>() {});
            if (!value.equals("-")) {
                changes.put(property, JSON.readValue(value, Object.class));
            } else {
                changes.put(property, Row.class);
            }
            return BuildInfoRulesTest.image(changes, JSON.readValue(createdAt, String.class));
        }
    }

    static Stream<Row> rows() throws IOException {
        try (InputStream table = BuildInfoRulesTest.class.getResourceAsStream("/build-info.tsv")) {
            String text = new String(Objects.requireNonNull(table).readAllBytes(), UTF_8);
            return text.lines().skip(1).map(line -> {
                String[] c = line.split("\t", -1);
                assertThat(c).as(line).hasSize(13);
                Instant at = Instant.parse(c[3]);
                MetadataStandard standard = MetadataStandard.valueOf(c[4]);
                return new Row(c[0], c[1], c[2], at, standard, c[5], c[6], c[7], c[8], c[9], c[10], c[11], c[12]);
            });
        }
    }

    @Test
    void thereAreMany() throws IOException {
        assertThat(rows()).hasSizeGreaterThan(550).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void judges(Row row) throws IOException {
        List<Finding> findings = new ArrayList<>();
        Set<String> violated = judge(row.image(), row.standard(), row.at(), findings);
        if (row.severity().equals("-")) {
            assertThat(findings).isEmpty();
            assertThat(violated).isEmpty();
            return;
        }
        boolean violates = row.violates().equals("yes");
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).hasToString(row.severity());
            assertThat(finding.violates()).isEqualTo(violates);
            assertThat(finding.rule().id()).isEqualTo(row.rule());
            assertThat(finding.suggestion()).isEqualTo(row.suggestion().equals("-") ? null : row.suggestion());
            assertThat(finding.message()).hasToString(row.message());
            assertThat(finding.message().text(Language.GERMAN)).isNotEqualTo(row.message());
            assertThat(finding.message().key()).startsWith("image.");
            assertThat(finding.location()).isInstanceOf(Location.Property.class);
            assertThat(finding.rule().clause()).startsWith(row.standard().url() + "#");
        });
        boolean tested = !row.official().equals("-");
        assertThat(violated).isEqualTo(violates && tested ? Set.of(row.property()) : Set.of());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void predictsTheOfficialResult(Row row) throws IOException {
        PropertyRule rule = rule(row.property());
        if (rule == null) {
            assertThat(row.official()).isEqualTo("-");
            assertThat(row.divergence()).isEqualTo(row.severity().equals("-") ? "-" : "D46");
            return;
        }
        Image image = row.image();
        OfficialResult official = rule.official(image, row.at());
        assertThat(official).hasToString(row.official());
        Verdict ours = row.violates().equals("yes") ? Verdict.FAIL : Verdict.PASS;
        assertThat(row.divergence().equals("-")).isEqualTo(official.reading() == ours);
        if (official.reading() != ours) {
            assertThat(rule.divergence(image)).isEqualTo(row.divergence());
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void suggestsWhatIsRight(Row row) throws IOException {
        if (row.suggestion().equals("-") || row.property().startsWith("os_")) {
            return;
        }
        Map<String, @Nullable Object> changes = JSON.readValue(row.others(), new TypeReference<>() {});
        changes.put(
                row.property(),
                row.property().equals("tags") ? List.of(row.suggestion(), "managed_by_x") : row.suggestion());
        List<Finding> findings = new ArrayList<>();
        Image image = image(changes, "9998-01-01T00:00:00Z");
        judge(image, row.standard(), Instant.parse("9999-01-01T00:00:00Z"), findings);
        assertThat(findings).noneMatch(finding -> finding.rule().id().equals(row.rule()));
    }

    @Test
    void theTableDrawsEveryRule() throws IOException {
        Set<String> drawn = new TreeSet<>();
        rows().forEach(row -> drawn.add(row.rule()));
        assertThat(drawn).containsAll(BuildInfoRules.ids());
    }

    @Test
    void theTableDrawsEveryDivergence() throws IOException {
        Set<String> drawn = new TreeSet<>();
        rows().forEach(row -> drawn.add(row.divergence()));
        assertThat(drawn).contains("D35", "D36", "D37", "D38", "D39", "D44", "D46", "D104", "D105", "D106");
    }

    @Test
    void theCheckKnowsTheTestcaseOfEveryProperty() {
        Set<String> testcases = new TreeSet<>();
        for (MetadataProperty property : MetadataProperty.values()) {
            if (property.testcase() != null) {
                testcases.add(property.testcase());
            }
        }
        assertThat(MetadataCheck.testcases()).hasSize(18).containsExactlyInAnyOrderElementsOf(testcases);
    }

    @Test
    void theMomentOfTheCheckDecidesWhatIsInTheFuture() {
        Image image = image(Map.of("image_build_date", "2026-11-20 12:00:01"), "2026-11-30T00:00:00Z");
        PropertyRule rule = Objects.requireNonNull(rule("image_build_date"));
        assertThat(judge(image, MetadataStandard.V1, AT, new ArrayList<>())).hasSize(1);
        assertThat(rule.official(image, AT)).isEqualTo(OfficialResult.FAIL);
        assertThat(rule.official(image, AT.plusMillis(999))).isEqualTo(OfficialResult.FAIL);
        assertThat(judge(image, MetadataStandard.V1, AT.plusSeconds(1), new ArrayList<>()))
                .isEmpty();
        assertThat(rule.official(image, AT.plusSeconds(1))).isEqualTo(OfficialResult.PASS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "0",
                " ",
                "-",
                "\u0663",
                ".",
                ":",
                "://",
                "https://a",
                "last-",
                "2024-01-05",
                "%",
                "@",
                "\u0000"
            })
    void judgesLongValuesQuicklyAndBriefly(String part) {
        String value = part.repeat(10_000_000 / part.length());
        for (String beginning : List.of("", "last-", "https://a/", "mailto:", "2024-01-05")) {
            Map<String, @Nullable Object> changes = new HashMap<>();
            for (PropertyRule rule : BuildInfoRules.all()) {
                changes.put(rule.property().key(), beginning + value);
            }
            for (String key :
                    List.of("maintained_until", "l1_support_contact", "patchlevel", "license_included", "name")) {
                changes.put(key, beginning + value);
            }
            changes.put("os_version", value.substring(0, value.length() / 2));
            Image image = image(changes, beginning + value);
            List<Finding> findings = new ArrayList<>();
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
                judge(image, MetadataStandard.V1, AT, findings);
                for (PropertyRule rule : BuildInfoRules.all()) {
                    assertThat(rule.official(image, AT)).isNotEqualTo(OfficialResult.ABORT);
                    rule.divergence(image);
                }
            });
            assertThat(findings).isNotEmpty();
            for (Finding finding : findings) {
                assertThat(finding.message().toString()).hasSizeLessThan(10 * Shown.MAX_LENGTH);
                String suggestion = finding.suggestion();
                assertThat(suggestion == null ? 0 : suggestion.length()).isLessThan(10_000);
            }
        }
    }

    static @Nullable PropertyRule rule(String key) {
        for (PropertyRule rule : BuildInfoRules.all()) {
            if (rule.property().key().equals(key)) {
                return rule;
            }
        }
        return null;
    }

    /** The properties whose testcases are violated. */
    static Set<String> judge(Image image, MetadataStandard standard, Instant at, List<Finding> findings) {
        Judgement judgement = new Judgement(image, standard, at, findings::add);
        Set<String> violated = new TreeSet<>();
        for (PropertyRule rule : BuildInfoRules.all()) {
            rule.judge(image, judgement);
            if (judgement.takeViolated()) {
                violated.add(rule.property().key());
            }
        }
        for (TextRule rule : BuildInfoRules.text()) {
            rule.judge(image, judgement);
        }
        return violated;
    }

    /** A public image with which nothing is wrong, but for these properties and fields; a class takes one away. */
    static Image image(Map<String, @Nullable Object> changes, @Nullable String createdAt) {
        Map<String, @Nullable Object> all = new HashMap<>();
        all.put("name", "Ubuntu 24.04");
        all.put("os_hidden", false);
        all.put("tags", List.of("os:ubuntu", "managed_by_osism"));
        all.put("os_distro", "ubuntu");
        all.put("os_version", "24.04");
        all.put("replace_frequency", "monthly");
        all.put("uuid_validity", "last-3");
        all.put("provided_until", "2029-05-31");
        all.put("image_source", "https://cloud-images.ubuntu.com/noble/20261101/noble-server-cloudimg-amd64.img");
        all.put("image_description", "https://wiki.ubuntu.com/NobleNumbat/ReleaseNotes");
        all.put("image_build_date", "2026-11-01");
        all.put("image_original_user", "ubuntu");
        all.putAll(changes);
        all.values().removeAll(Collections.singleton(Row.class));
        return Image.builder((String) all.remove("name"))
                .visibility("public")
                .hidden((Boolean) all.remove("os_hidden"))
                .tags(tags((List<?>) all.remove("tags")))
                .createdAt(createdAt)
                .properties(all)
                .build();
    }

    private static @Nullable List<String> tags(@Nullable List<?> tags) {
        return tags == null ? null : tags.stream().map(String.class::cast).toList();
    }
}
