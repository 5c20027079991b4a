package io.github.scs4j.flavor.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.scs4j.finding.OfficialResult;
import io.github.scs4j.finding.Tally;
import io.github.scs4j.finding.TestcaseResult;
import io.github.scs4j.finding.Verdict;
import io.github.scs4j.flavor.FlavorName;
import io.github.scs4j.flavor.FlavorNaming;
import io.github.scs4j.flavor.Names;
import io.github.scs4j.flavor.Table;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SemanticsCheckTest {
    private static final List<FlavorNaming> POLICIES =
            List.of(FlavorNaming.STANDARD, FlavorNaming.TOLERANT, FlavorNaming.STRICT, FlavorNaming.officialChecker());

    static Stream<Arguments> official() {
        return Table.rows("/semantics-official.tsv");
    }

    /** The verdicts that the official function gave for a cloud of this one flavor. */
    @ParameterizedTest
    @MethodSource("official")
    void theOfficialResultIsThatOfTheOfficialFunction(
            String name, String vcpus, String ram, String disk, OfficialResult official) {
        Flavor flavor = Given.flavor(name, vcpus, ram, disk, "?");
        for (FlavorNaming naming : POLICIES) {
            TestcaseResult result = judge(naming, flavor);
            OfficialResult told = result.official();
            assertThat(told == null ? result.result() : told.reading())
                    .as(naming.toString())
                    .isEqualTo(official.reading());
            assertThat(result.divergence() == null).isEqualTo(told == null);
        }
    }

    @Test
    void theTableHasEveryVerdict() {
        assertThat(official().map(row -> row.get()[4]))
                .contains("PASS", "FAIL", "ABORT")
                .hasSizeGreaterThan(200);
    }

    @Property
    void theResultDoesNotDependOnThePolicy(
            @ForAll("texts") String name,
            @ForAll @LongRange(max = 300) long vcpus,
            @ForAll @LongRange(max = 100_000) long ram,
            @ForAll @LongRange(max = 300) long disk) {
        Flavor flavor = Flavor.builder(name).vcpus(vcpus).ram(ram).disk(disk).build();
        TestcaseResult expected = judge(FlavorNaming.STANDARD, flavor);
        for (FlavorNaming naming : POLICIES) {
            assertThat(judge(naming, flavor)).as(naming.toString()).isEqualTo(expected);
        }
    }

    /** Half a GiB is 512 MiB; the official floating-point numbers never round it away. */
    @Property
    void ramIsToleratedAsTheOfficialTestSuiteDoes(
            @ForAll @LongRange(min = 1, max = 4_294_967_295L) long half,
            @ForAll @LongRange(min = 0, max = 60) long less) {
        String name = "SCS-1V-" + (half / 2 == 0 ? "0" : half / 2) + (half % 2 == 0 ? "" : ".5");
        Flavor flavor =
                Flavor.builder(name).vcpus(1).ram(half * 512 - less).disk(0).build();
        TestcaseResult result = judge(FlavorNaming.STANDARD, flavor);
        assertThat(result.result()).isEqualTo(less > 51 ? Verdict.FAIL : Verdict.PASS);
        assertThat(result.official()).isNull();
    }

    @Test
    void ofManyFlavorsTheWorstCounts() {
        Tally tally = new Tally();
        FlavorCheck check = new FlavorCheck(FlavorNaming.STANDARD);
        check.judge(Given.flavor("SCS-2V-4", "2", "4096", "0", "?"), tally, tally);
        check.judge(Given.flavor("SCS-2V-4", "2", "", "0", "?"), tally, tally);
        assertThat(tally.results().get(0).result()).isEqualTo(Verdict.DNF);
        check.judge(Given.flavor("SCS-2V-4", "1", "4096", "0", "?"), tally, tally);
        TestcaseResult result = tally.results().get(0);
        assertThat(result)
                .isEqualTo(new TestcaseResult(
                        SemanticsCheck.TESTCASE, Verdict.FAIL, OfficialResult.ABORT, "D24", false, 2, 1));
    }

    /** D20 is why the second flavor passes officially; the first gives no reason for anything. */
    @Test
    void theDivergenceIsThatOfTheFlavorThatDiffers() {
        Tally tally = new Tally();
        FlavorCheck check = new FlavorCheck(FlavorNaming.STANDARD);
        check.judge(Given.flavor("SCS-2V-4", "2", "4096", "0", "?"), tally, tally);
        check.judge(Given.flavor("SCS-2V-4_GA7-3", "1", "4096", "0", "?"), tally, tally);
        TestcaseResult result = tally.results().get(0);
        assertThat(result.result()).isEqualTo(Verdict.FAIL);
        assertThat(result.official()).isEqualTo(OfficialResult.PASS);
        assertThat(result.divergence()).isEqualTo("D20");
    }

    @Test
    void theParseIsThatOfTheName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SemanticsCheck()
                        .judge(
                                Flavor.builder("SCS-2V-4").build(),
                                FlavorName.tryParse("SCS-2V-8"),
                                finding -> {},
                                new Tally()));
    }

    @Provide
    Arbitrary<String> texts() {
        return Names.texts();
    }

    private static TestcaseResult judge(FlavorNaming naming, Flavor flavor) {
        Tally tally = new Tally();
        new SemanticsCheck().judge(flavor, naming.tryParse(flavor.name()), tally, tally);
        return tally.results().get(0);
    }
}
