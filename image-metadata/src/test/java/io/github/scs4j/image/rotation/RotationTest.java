package io.github.scs4j.image.rotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.scs4j.image.Image;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RotationTest {
    private static List<Chain> chains(String images) {
        Rotation rotation = new Rotation();
        Given.images(images).forEach(rotation::add);
        return rotation.chains();
    }

    /** Each chain as its name, and its images with the current one marked. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "a: f=never > a[a*]",
                "a: f=never | b: f=never > a[a*] b[b*]",
                "a: f=never | a 20240101: f=never > a[a* a 20240101]",
                "a 20240101: f=never | a 20240202: f=never > a[a 20240101 a 20240202*]",
                "a 20240101: f=never, h | a 20240202: f=never > a[a 20240101 a 20240202*]",
                "a: f=never, h | a 20240202: f=never > a[a a 20240202*]",
                "a: f=never, h | a 20240202: f=never, h > a[a a 20240202]",
                "a: f=never, h > a[a]",
                "a old: f=never > a old[a old*]",
                "a old: f=never | a: f=never, h > a[a a old*]",
                "a.1: f=never > a.1[a.1*]",
                "a.1: f=never, o=1 | a: f=never, o=2 > a[a*] a.1[a.1*]",
                "a.1: f=never, o=1 | a: f=never > a[a* a.1]",
                "a.1 20240101: f=never, o=1 | a: f=never, o=1 > a[a* a.1 20240101]",
                "a.1 20240101: f=never, o=1 | a.1: f=never, o=2 | a: f=never, o=3 > a[a*] a.1[a.1* a.1 20240101]",
                "a.1.1: f=never, o=1 | a.1: f=never | a: f=never, o=2 > a[a* a.1 a.1.1]",
                "a b: f=never | a: f=never > a[a*] a b[a b*]",
                "a b: f=never, h | a: f=never > a[a* a b]",
                "a b c: f=never, h | a: f=never > a[a*] a b c[a b c]",
                "a b: f=never, h | a: f=never, h > a[a] a b[a b]",
                "a b: f=never, h | a b: f=never | a: f=never > a[a*] a b[a b* a b]",
                "a: f=never, v=private | a 20240101: f=never, t=snapshot > ''",
                "@: f=never > ''"
            })
    void sortsImages(String images, String expected) {
        StringBuilder told = new StringBuilder();
        for (Chain chain : chains(images)) {
            told.append(told.isEmpty() ? "" : " ").append(chain.name()).append('[');
            told.append(String.join(
                    " ",
                    chain.builds().stream()
                            .sorted(Comparator.comparing(Build::name).thenComparing(Build::hidden))
                            .map(build -> build.name() + (build.equals(chain.current()) ? "*" : ""))
                            .toList()));
            told.append(']');
            assertThat(chain.count()).isEqualTo(chain.builds().size());
            assertThat(chain.isNamed())
                    .isEqualTo(chain.current() != null && chain.current().name().equals(chain.name()));
        }
        assertThat(told.toString()).isEqualTo(expected);
    }

    @Test
    void theNewestIsTheCurrentOne() {
        Chain chain = chains("a: c=2026-01-02T00:00:00Z | a: c=2026-01-03T00:00:00+14:00 | a: c=2026-01-02T09:59:59.5Z"
                        + " | a: b=2026-01-09, c=2026-01-01T00:00:00Z | a: b=2026-01-01")
                .get(0);
        assertThat(chain.builds()).extracting(Build::id).containsExactly("id-1", "id-2", "id-0", "id-3", "id-4");
        assertThat(chain.current()).isEqualTo(chain.builds().get(0));
        assertThat(chain.judged()).isEqualTo(chain.current());
        assertThat(chain.builds().get(0).publishedOn()).isEqualTo(LocalDate.of(2026, 1, 2));
        assertThat(chain.builds().get(3).registered()).isTrue();
        assertThat(chain.builds().get(4).registered()).isFalse();
    }

    @Test
    void keepsTheNewestAndTheCurrentOne() {
        Rotation rotation = new Rotation();
        Instant start = Instant.parse("2026-01-01T00:00:00Z");
        for (int i = 0; i < 100; i++) {
            rotation.add(Image.builder("a")
                    .id("id-" + i)
                    .hidden(i != 3)
                    .createdAt(start.plusSeconds((i * 37) % 100))
                    .properties(Map.of())
                    .build());
        }
        Chain chain = rotation.chains().get(0);
        assertThat(chain.count()).isEqualTo(100);
        assertThat(chain.builds()).hasSize(Chain.MAX_BUILDS + 1);
        assertThat(chain.builds().get(0).published()).isEqualTo(start.plusSeconds(99));
        assertThat(chain.builds().get(Chain.MAX_BUILDS - 1).published())
                .isEqualTo(start.plusSeconds(100 - Chain.MAX_BUILDS));
        assertThat(chain.current()).isNotNull();
        assertThat(chain.current().id()).isEqualTo("id-3");
    }

    /** A million images of few names; names that hold each other; names of no reasonable length. */
    @Test
    @Timeout(60)
    void takesManyAndOddNames() {
        Rotation rotation = new Rotation();
        for (int i = 0; i < 1_000_000; i++) {
            rotation.add(Image.builder("a" + i % 10)
                    .hidden(i % 3 == 0)
                    .createdAt("2026-01-01T00:00:00Z")
                    .properties(Map.of())
                    .build());
        }
        StringBuilder name = new StringBuilder("b");
        for (int i = 0; i < 1_000; i++) {
            rotation.add(Image.builder(name.append(i % 2 == 0 ? ".1" : " old").toString())
                    .properties(Map.of())
                    .build());
        }
        rotation.add(
                Image.builder(" .-_1".repeat(1_000_000)).properties(Map.of()).build());
        List<Due> due = rotation.due(Instant.EPOCH);
        assertThat(due).hasSizeGreaterThan(500).allMatch(each -> each.state() == DueState.UNKNOWN);
        assertThat(due.stream().mapToLong(each -> each.chain().count()).sum()).isEqualTo(1_001_001);
    }

    @Test
    void valuesAreComplete() {
        assertThatNullPointerException().isThrownBy(() -> new Chain(null, null, List.of(), 0, false));
        assertThatNullPointerException()
                .isThrownBy(() -> new Due(null, LocalDate.EPOCH, DueState.FRESH, null, null, null));
        assertThatNullPointerException()
                .isThrownBy(() -> new Build(null, null, false, null, false, null, null, null, null, null, false));
    }
}
