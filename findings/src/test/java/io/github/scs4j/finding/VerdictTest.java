package io.github.scs4j.finding;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {
    @ParameterizedTest
    @CsvSource({
        "PASS, PASS, PASS", "PASS, DNF, DNF", "PASS, MISS, MISS", "PASS, FAIL, FAIL",
        "DNF, DNF, DNF", "DNF, MISS, MISS", "DNF, FAIL, FAIL", "MISS, MISS, MISS",
        "MISS, FAIL, FAIL", "FAIL, FAIL, FAIL"
    })
    void failOverMissOverDnfOverPass(Verdict one, Verdict other, Verdict both) {
        assertThat(one.and(other)).isEqualTo(both);
        assertThat(other.and(one)).isEqualTo(both);
    }

    @Property
    void isASemilatticeWithPassAsNeutralElement(@ForAll Verdict a, @ForAll Verdict b, @ForAll Verdict c) {
        assertThat(a.and(b.and(c))).isEqualTo(a.and(b).and(c));
        assertThat(a.and(b)).isEqualTo(b.and(a));
        assertThat(a.and(a)).isEqualTo(a);
        assertThat(a.and(Verdict.PASS)).isEqualTo(a);
        assertThat(a.and(Verdict.FAIL)).isEqualTo(Verdict.FAIL);
    }
}
