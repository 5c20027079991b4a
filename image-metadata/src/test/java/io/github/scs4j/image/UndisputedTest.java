package io.github.scs4j.image;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.OfficialResult;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Nobody asks for the official result where a rule says that it is beyond dispute, so it has to be. */
class UndisputedTest {
    private static final Instant AT = Instant.parse("2026-11-20T12:00:00Z");

    /** What is right for some property, or nearly, or has another type. */
    private static final List<Object> VALUES = List.of(
            "",
            " ",
            "x",
            "none",
            "notice",
            "forever",
            "private",
            "last-0",
            "last-1",
            "last-\u0663",
            "last-2147483648",
            "0",
            "48",
            "\u0664\u0668",
            "24.04",
            "1970-01-01",
            "2026-11-01",
            "2026-11-02",
            "2026-11-20",
            "2026-11-21",
            "2026-02-29",
            "2026-1-5",
            "2026-11-01 03:04",
            "2026-11-01 03:04:60",
            "2026-11-01T03:04:05Z",
            "https://",
            "https://a/b",
            "HTTPS://a/b",
            "s3://a/b",
            "https://a/b c",
            "https://a/\u00e9",
            "file:///a",
            0L,
            48L,
            -1L,
            2.5,
            BigInteger.ONE.shiftLeft(80),
            true,
            false,
            List.of(),
            List.of("x86_64"),
            Map.of(),
            Map.of("a", "b"));

    private static final List<String> TIMES = List.of(
            "",
            "yesterday",
            "2026-11-02T03:04:05Z",
            "2026-11-02t03:04:05z",
            "2026-11-02T03:04:05",
            "2026-11-02T03:04:05.000000",
            "2026-11-02T03:04:60Z",
            "2026-11-01T00:00:00Z",
            "2026-11-02",
            "1970-01-01T00:00:00Z",
            "1969-12-31T23:59:59Z",
            "2027-01-01T00:00:00Z");

    private static List<PropertyRule> rules() {
        List<PropertyRule> rules = new ArrayList<>(TechnicalRules.all());
        rules.addAll(BuildInfoRules.all());
        return rules;
    }

    @Test
    void allIsBeyondDisputeWithAGoodImage() {
        Image image = Images.good(Map.of("hotfix_hours", "48"));
        for (PropertyRule rule : rules()) {
            assertThat(isUndisputed(rule, image, MetadataStandard.V1))
                    .as(rule.property().key())
                    .isTrue();
        }
    }

    @Property
    void theOfficialResultIsKnown(@ForAll("images") Image image, @ForAll MetadataStandard standard) {
        for (PropertyRule rule : rules()) {
            if (isUndisputed(rule, image, standard)) {
                assertThat(rule.official(image, AT)).as(rule.property().key()).isEqualTo(OfficialResult.PASS);
            }
        }
    }

    /** Whether the rule says that the image passes without dispute; then nothing violates. */
    private static boolean isUndisputed(PropertyRule rule, Image image, MetadataStandard standard) {
        Judgement judgement = new Judgement(image, standard, AT, finding -> {});
        boolean undisputed = rule.judge(image, judgement);
        assertThat(undisputed && judgement.takeViolated())
                .as(rule.property().key())
                .isFalse();
        return undisputed;
    }

    /** Every property has any value, or a word of its own, or none. */
    @Provide
    Arbitrary<Image> images() {
        List<Object> values = new ArrayList<>(VALUES);
        for (MetadataProperty property : MetadataProperty.values()) {
            values.addAll(property.words(MetadataStandard.V2));
        }
        values.addAll(List.of("risc-v", "kvm", "esxi", "oldgeneric", "ubuntu", "Ubuntu", "mylinux", "monthly"));
        Arbitrary<Map<MetadataProperty, Object>> properties =
                Arbitraries.maps(Arbitraries.of(MetadataProperty.class), Arbitraries.of(values));
        Arbitrary<Long> numbers = Arbitraries.of(0L, 1L, 8L, 64L, 1L << 30, (1L << 33) + 1);
        return Combinators.combine(
                        properties,
                        Arbitraries.of(TIMES).injectNull(0.1),
                        numbers.list().ofSize(4))
                .as((given, time, sizes) -> {
                    Image.Builder image = Image.builder("a").createdAt(time);
                    given.forEach(image::property);
                    if (sizes.get(0) > 0) {
                        image.size(sizes.get(0));
                    }
                    return image.virtualSize(sizes.get(1))
                            .minDisk(sizes.get(2))
                            .minRam(sizes.get(3))
                            .build();
                });
    }
}
