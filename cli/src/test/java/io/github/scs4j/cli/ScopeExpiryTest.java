package io.github.scs4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopeExpiryTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @CsvSource({
        "day, 2026-11-20, 2026-11-22T00:00:00Z",
        "day, 2026-11-20T23:59:59.999999999Z, 2026-11-22T00:00:00Z",
        "day, 2026-11-20T23:30:00-01:00, 2026-11-23T00:00:00Z",
        "week, 2026-11-20T10:00:00Z, 2026-11-30T00:00:00Z",
        "week, 2026-11-23T00:00:00Z, 2026-12-07T00:00:00Z",
        "month, 2026-11-20, 2027-01-01T00:00:00Z",
        "quarter, 2026-11-20, 2027-04-01T00:00:00Z",
        "year, 2026-11-20, 2028-01-01T00:00:00Z",
        "year, 2026-01-01T00:30:00+01:00, 2027-02-01T00:00:00Z",
    })
    void isTheEndOfTheNextPeriod(String lifetime, String checkedAt, String expires) throws IOException {
        String[] args = {"scope", "expiry", "--lifetime", lifetime, "--checked-at", checkedAt};
        String request = "{\"lifetime\": \"" + lifetime + "\", \"checkedAt\": \"" + checkedAt + "\"}";

        assertThat(Run.of(args).out()).isEqualTo(expires + "\n");
        assertThat(answers(request).get(0).get("expires").asText()).isEqualTo(expires);
    }

    @Test
    void aWeekIsTheDefault() {
        assertThat(Run.of("scope", "expiry", "--checked-at=2026-11-20").out()).isEqualTo("2026-11-30T00:00:00Z\n");
    }

    @Test
    void answersEachLine() throws IOException {
        String good = "{\"lifetime\":\"week\",\"checkedAt\":\"2026-11-20T10:00:00Z\"}";
        Run run = new Run().reading(good + "\n\n \nnope\n" + good).with("scope", "expiry", "--format=jsonl", "-");

        assertThat(run.out().lines().toList())
                .hasSize(3)
                .startsWith("{\"expires\":\"2026-11-30T00:00:00Z\"}")
                .endsWith("{\"expires\":\"2026-11-30T00:00:00Z\"}");
        assertThat(JSON.readTree(run.out().lines().toList().get(1))
                        .get("findings")
                        .get(0)
                        .get("subject")
                        .asText())
                .isEqualTo("standard input:4");
        assertThat(run.code()).isEqualTo(2);
        assertThat(new Run()
                        .reading(good)
                        .with("scope", "expiry", "--format=jsonl", "-")
                        .code())
                .isZero();
        assertThat(new Run()
                        .reading("")
                        .with("scope", "expiry", "--format=jsonl", "-")
                        .out())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"lifetime\": \"fortnight\", \"checkedAt\": \"2026-11-20\"} | scope.word",
                "{\"lifetime\": \"week\"} | scope.missing-key",
                "{\"lifetime\": \"week\", \"checkedAt\": \"soon\"} | scope.report-time",
                "{\"lifetime\": \"week\", \"checkedAt\": \"2026-11-20\", \"zone\": \"UTC\"} | scope.unknown-key",
                "[] | scope.shape",
                "{ | scope.unreadable",
            })
    void saysWhatIsWrongWithARequest(String line, String rule) throws IOException {
        JsonNode answer = answers(line).get(0);

        assertThat(answer.get("findings"))
                .extracting(finding -> finding.get("rule").asText())
                .contains(rule);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--lifetime week | --checked-at is missing",
                "--lifetime fortnight --checked-at 2026-11-20 | Invalid value for option '--lifetime'",
                "--checked-at soon | Invalid value for option '--checked-at'",
                "--checked-at +999999999-12-31T00:00:00Z | --checked-at is beyond the calendar",
                "- | requests come from -, with --format jsonl and without --checked-at",
                "--format jsonl requests.jsonl | requests come from -, with --format jsonl and without --checked-at",
                "--format jsonl - --checked-at 2026-11-20 | requests come from -, with --format jsonl and without",
            })
    void saysHowItIsCalled(String args, String message) {
        Run run = Run.of(("scope expiry " + args).split(" ", -1));

        assertThat(run.err()).startsWith("scs: " + message);
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void aLineHasAnEnd() throws IOException {
        String good = "{\"lifetime\": \"week\", \"checkedAt\": \"2026-11-20\"}\n";
        List<JsonNode> answers = answers("[".repeat(10_000_001) + "\n" + good);

        assertThat(answers.get(0).get("findings").get(0).get("rule").asText()).isEqualTo("input.long-line");
        assertThat(answers.get(1).get("expires").asText()).isEqualTo("2026-11-30T00:00:00Z");
    }

    private static List<JsonNode> answers(String lines) throws IOException {
        List<JsonNode> answers = new ArrayList<>();
        for (String line : new Run()
                .reading(lines)
                .with("scope", "expiry", "--format=jsonl", "-")
                .out()
                .lines()
                .toList()) {
            answers.add(JSON.readTree(line));
        }
        return answers;
    }
}
