package io.github.scs4j.image;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Finding;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(30)
class PathologicalMetadataTest {
    @ParameterizedTest
    @EnumSource(
            value = MetadataProperty.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"MIN_DISK", "MIN_RAM"})
    void aLargeValueMakesAShortMessage(MetadataProperty property) {
        for (String piece : List.of("x86_64 ", " ", "9", "\u0663", "\uD83D\uDE00", "\n", "-", "f")) {
            Map<String, String> changes = Map.of(property.key(), piece.repeat(10_000_000 / piece.length()));
            for (Finding finding : TechnicalPropertiesTest.judge(Images.good(changes), MetadataStandard.V2)
                    .findings()) {
                assertThat(finding.message().toString().length()).isLessThan(5000);
                String suggestion = finding.suggestion();
                assertThat(suggestion == null ? 0 : suggestion.length()).isLessThan(100);
            }
        }
    }

    @Test
    void manyPropertiesTakeLittleTime() {
        Map<String, Object> changes = new HashMap<>();
        for (int i = 0; i < 10_000; i++) {
            changes.put("trait:CUSTOM_" + i, i % 2 == 0 ? "required" : "forbidden");
            changes.put("property" + i, List.of(i));
        }
        List<Finding> findings = TechnicalPropertiesTest.findings(
                TechnicalPropertiesTest.judge(Images.good(changes), MetadataStandard.V1));
        assertThat(findings)
                .hasSize(5_000)
                .allMatch(finding -> finding.rule().id().equals("image.trait"));
    }

    @Test
    void manyImagesTakeLittleTime() {
        Image image = Images.good(Map.of());
        assertThat(Duration.ofSeconds(30)).isGreaterThan(timeOf(() -> {
            for (int i = 0; i < 100_000; i++) {
                TechnicalPropertiesTest.judge(image, MetadataStandard.V1);
            }
        }));
    }

    @Test
    void valuesMayBeAnything() {
        List<Object> values = new ArrayList<>(List.of(
                new Object(),
                'c',
                Double.NaN,
                Float.POSITIVE_INFINITY,
                List.of(),
                Map.of(),
                new byte[3],
                new int[0][0]));
        List<Object> self = new ArrayList<>();
        self.add(self);
        values.add(self);
        for (MetadataProperty property : MetadataProperty.values()) {
            for (Object value : values) {
                if (property.ordinal() < MetadataProperty.REPLACE_FREQUENCY.ordinal()) {
                    TechnicalPropertiesTest.judge(Images.good(Map.of(property.key(), value)), MetadataStandard.V1);
                }
            }
        }
        assertThat(values).hasSize(9);
    }

    private static Duration timeOf(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
