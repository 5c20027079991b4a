package io.github.scs4j.flavor.offer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Language;
import io.github.scs4j.finding.Tally;
import io.github.scs4j.finding.TestcaseResult;
import io.github.scs4j.flavor.FlavorNaming;
import io.github.scs4j.flavor.FlavorParse;
import io.github.scs4j.flavor.SyntaxCheck;
import io.github.scs4j.flavor.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is found in a flavor: the table names every finding with its rule, place, words and way out. */
class FlavorCheckTest {
    static Stream<Arguments> rows() {
        return Table.rows("/flavor-findings.tsv");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void findings(String name, String vcpus, String ram, String disk, String specs, String semantics, String findings) {
        Flavor flavor = Given.flavor(name, vcpus, ram, disk, specs);
        Tally tally = new Tally();
        List<String> found = new ArrayList<>();

        FlavorParse parse = new FlavorCheck(FlavorNaming.TOLERANT)
                .judge(
                        flavor,
                        finding -> {
                            tally.accept(finding);
                            assertThat(finding.subject()).isEqualTo(name);
                            if (!SyntaxCheck.TESTCASE.equals(finding.rule().testcase())) {
                                found.add(Given.cell(finding));
                            }
                        },
                        tally);

        assertThat(parse.spelling()).isEqualTo(name);
        assertThat(String.join(" || ", found)).isEqualTo(findings);
        assertThat(tally.results()).hasSize(2);
        assertThat(semantics(tally.results().get(0))).isEqualTo(semantics);
    }

    @Test
    void everyFindingSpeaksGerman() {
        List<Finding> all = new ArrayList<>();
        rows().map(Arguments::get)
                .forEach(row -> new FlavorCheck(FlavorNaming.TOLERANT)
                        .judge(
                                Given.flavor(
                                        (String) row[0], (String) row[1], (String) row[2], (String) row[3], (String)
                                                row[4]),
                                all::add,
                                new Tally()));
        assertThat(all)
                .hasSizeGreaterThan(100)
                .allSatisfy(finding -> assertThat(finding.message().text(Language.GERMAN))
                        .isNotEqualTo(finding.message().text(Language.ENGLISH))
                        .doesNotContain("{"));
    }

    private static String semantics(TestcaseResult result) {
        assertThat(result.testcase()).isEqualTo(SemanticsCheck.TESTCASE);
        String official = result.official() == null ? "" : " " + result.official() + " " + result.divergence();
        return (result.vacuous() ? "none" : result.result().name()) + official;
    }
}
