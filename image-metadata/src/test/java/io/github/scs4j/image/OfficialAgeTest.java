package io.github.scs4j.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The verdicts are those that the official function gave. */
class OfficialAgeTest {
    @ParameterizedTest
    @CsvSource({
        "2026-01-01, daily, 2026-01-02T03:30:00Z, FRESH",
        "2026-01-01, daily, 2026-01-02T03:30:00.001Z, OUTDATED",
        "2026-01-01, weekly, 2026-01-09T00:30:00Z, FRESH",
        "2026-01-01, weekly, 2026-01-09T00:30:00.001Z, OUTDATED",
        "2026-01-01, monthly, 2026-02-04T02:24:00Z, FRESH",
        "2026-01-01, monthly, 2026-02-04T02:24:01Z, OUTDATED",
        "2026-01-01, quarterly, 2026-04-12T04:48:00Z, FRESH",
        "2026-01-01, quarterly, 2026-04-12T04:48:01Z, OUTDATED",
        "2026-01-01, yearly, 2027-02-06T12:00:00Z, FRESH",
        "2026-01-01, yearly, 2027-02-06T12:00:00.001Z, OUTDATED",
        "2026-01-01, never, 2126-01-01T00:00:00Z, FRESH",
        "2026-01-01, critical_bug, 2126-01-01T00:00:00Z, FRESH",
        "2026-01-01, hourly, 2126-01-01T00:00:00Z, FRESH",
        "2026-1-1, daily, 2026-01-02T03:30:01Z, OUTDATED",
        "1970-01-01, daily, 2025-12-02T03:30:00Z, FRESH",
        "'', daily, 2025-12-02T03:30:00Z, FRESH",
        "'', daily, 2025-12-02T03:30:01Z, OUTDATED",
        "2026-01-01, daily, +10000-01-01T00:00:00Z, FRESH",
        "2026-01-01, daily, -0001-01-01T00:00:00.5Z, FRESH",
        "2026-01-01, daily, +2000000-01-01T00:00:00.5Z, FRESH"
    })
    void isSoOld(String built, String frequency, Instant at, OfficialAge age) {
        Map<String, Object> properties = properties();
        properties.put("image_build_date", built);
        properties.put("replace_frequency", frequency);
        properties.put("provided_until", "9999-12-31");
        assertThat(OfficialAge.of(image("2025-12-01T00:00:00Z", properties), at))
                .isEqualTo(age);
    }

    static List<List<Object>> values() {
        return List.of(
                List.of("provided_until", "none", OfficialAge.FRESH),
                List.of("provided_until", "notice", OfficialAge.FRESH),
                List.of("provided_until", "2026-11-19", OfficialAge.FRESH),
                List.of("provided_until", "2026-11-20 11:59", OfficialAge.FRESH),
                List.of("provided_until", "2026-11-20 12:00", OfficialAge.OUTDATED),
                List.of("provided_until", "2026-11-21", OfficialAge.OUTDATED),
                List.of("provided_until", "whenever", OfficialAge.HOPELESS),
                List.of("provided_until", "", OfficialAge.HOPELESS),
                List.of("provided_until", "1970-01-01", OfficialAge.HOPELESS),
                List.of("provided_until", 2026, OfficialAge.ABORT),
                List.of("provided_until", false, OfficialAge.ABORT),
                List.of("provided_until", List.of(), OfficialAge.ABORT),
                List.of("replace_frequency", 1, OfficialAge.FRESH),
                List.of("replace_frequency", true, OfficialAge.FRESH),
                List.of("replace_frequency", "", OfficialAge.FRESH),
                List.of("replace_frequency", List.of(), OfficialAge.ABORT),
                List.of("replace_frequency", Map.of(), OfficialAge.ABORT),
                List.of("image_build_date", 0, OfficialAge.ABORT),
                List.of("image_build_date", List.of(), OfficialAge.ABORT),
                List.of("image_build_date", "2026-11-20", OfficialAge.FRESH),
                List.of("image_build_date", "20261120", OfficialAge.OUTDATED));
    }

    @ParameterizedTest
    @MethodSource("values")
    void takesValuesAsTheyAre(List<Object> row) {
        Map<String, Object> properties = properties();
        properties.put((String) row.get(0), row.get(1));
        assertThat(age("2025-01-01T00:00:00Z", properties)).isEqualTo(row.get(2));
    }

    @ParameterizedTest
    @CsvSource({
        "image_build_date, OUTDATED, ABORT",
        "replace_frequency, FRESH, FRESH",
        "provided_until, ABORT_UNTIL_MISSING, ABORT"
    })
    void tellsMissingFromNull(String key, OfficialAge missing, OfficialAge isNull) {
        Map<String, Object> properties = properties();
        properties.remove(key);
        assertThat(age("2025-01-01T00:00:00Z", properties)).isEqualTo(missing);
        properties.put(key, null);
        assertThat(age("2025-01-01T00:00:00Z", properties)).isEqualTo(isNull);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T00:00:00Z, FRESH",
        "2026-11-20T00:00:00.000000, OUTDATED",
        "2026-11-20, OUTDATED",
        "'', OUTDATED",
        ", ABORT"
    })
    void asksForTheRegistrationWhereTheBuildDateIsNone(String createdAt, OfficialAge age) {
        Map<String, Object> properties = properties();
        properties.remove("image_build_date");
        assertThat(age(createdAt, properties)).isEqualTo(age);
    }

    private static Map<String, Object> properties() {
        return new HashMap<>(Map.of(
                "image_build_date", "2025-01-01", "replace_frequency", "monthly", "provided_until", "2030-12-31"));
    }

    private static OfficialAge age(String createdAt, Map<String, Object> properties) {
        return OfficialAge.of(image(createdAt, properties), Instant.parse("2026-11-20T12:00:00Z"));
    }

    private static Image image(String createdAt, Map<String, Object> properties) {
        return Image.builder("a").createdAt(createdAt).properties(properties).build();
    }
}
