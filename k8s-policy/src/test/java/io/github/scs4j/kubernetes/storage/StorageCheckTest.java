package io.github.scs4j.kubernetes.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Report;
import io.github.scs4j.finding.TestcaseResult;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class StorageCheckTest {
    @ParameterizedTest(name = "{1}: {0}")
    @CsvFileSource(
            resources = "checks.tsv",
            delimiter = '\t',
            numLinesToSkip = 1,
            emptyValue = "",
            quoteCharacter = '`')
    void aClusterIsJudged(
            String why,
            String standard,
            String classes,
            String volumes,
            String claims,
            String expected,
            String official,
            String findings) {
        Report report = new Cluster(text(classes), text(volumes), text(claims)).judge(standard);
        TestcaseResult result = Cluster.result(report);
        assertThat(result.result() + (result.vacuous() ? " vacuous" : "")).isEqualTo(expected);
        assertThat(Cluster.findings(report)).isEqualTo(text(findings));
        assertThat(text(result.official() == null ? null : result.official() + " " + result.divergence()))
                .isEqualTo(text(official));
    }

    private static String text(@org.jspecify.annotations.Nullable String cell) {
        return cell == null ? "" : cell;
    }
}
