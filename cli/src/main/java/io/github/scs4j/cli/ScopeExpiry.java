package io.github.scs4j.cli;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.scope.Lifetime;
import io.github.scs4j.scope.exchange.LifetimeRequest;
import io.github.scs4j.scope.exchange.LifetimeRequestReader;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code scs scope expiry}. */
@Command(
        name = "expiry",
        description = {
            "Says from which moment on a result is no longer valid: after the end of the period that follows the one in which it"
                    + " was found, in UTC; of year, after the end of the next month in the next year (SCS-0003).",
            "With --format jsonl and -, every line of standard input is a request,"
                    + " {\"lifetime\": \"week\", \"checkedAt\": \"2026-11-20T10:00:00Z\"}, and is answered by a line,"
                    + " {\"expires\": \"...\"}."
        },
        footer = {"Example:", "  scs scope expiry --lifetime week --checked-at 2026-11-20T10:00:00Z"})
final class ScopeExpiry implements Callable<Integer> {
    private final Environment environment;
    private final Outcome outcome;

    @Parameters(paramLabel = "REQUESTS", arity = "0..1", description = "-: reads requests from standard input.")
    private @Nullable String input;

    @Option(
            names = "--lifetime",
            paramLabel = "LIFETIME",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
            defaultValue = "week")
    private Lifetime lifetime = Lifetime.DEFAULT;

    @Option(
            names = "--checked-at",
            paramLabel = "MOMENT",
            description =
                    "When the result was found, as a moment with its offset or a date, which means its start in UTC.",
            converter = MomentConverter.class)
    private @Nullable Instant checkedAt;

    @Mixin
    private final ReportOptions report = new ReportOptions();

    @Spec
    private @Nullable CommandSpec command;

    ScopeExpiry(Environment environment, Outcome outcome) {
        this.environment = environment;
        this.outcome = outcome;
    }

    @Override
    public Integer call() throws IOException {
        Answers answers = new Answers(environment, report, outcome);
        Instant given = checkedAt;
        if (input != null) {
            if (!input.equals("-") || report.format() != Format.JSONL || given != null) {
                throw wrong("requests come from -, with --format jsonl and without --checked-at");
            }
            answerRequests(answers);
        } else if (given == null) {
            throw wrong("--checked-at is missing");
        } else {
            Instant expires = expires(lifetime, given);
            if (expires == null) {
                throw wrong("--checked-at is beyond the calendar");
            }
            answers.text(expires + "\n");
            Map<String, Object> item = new LinkedHashMap<>();
            item.put("lifetime", lifetime.word());
            item.put("checkedAt", given.toString());
            item.put("expires", expires.toString());
            answers.item(item);
        }
        return answers.end();
    }

    private void answerRequests(Answers answers) throws IOException {
        LifetimeRequestReader reader = new LifetimeRequestReader();
        RequestLines lines = new RequestLines(environment.in());
        while (lines.next()) {
            List<Finding> findings = new ArrayList<>();
            LifetimeRequest request = request(lines, reader, findings);
            Instant expires = request == null ? null : expires(request.lifetime(), request.checkedAt());
            if (expires == null) {
                outcome.unreadable();
                answers.item(Map.of("findings", findings));
            } else {
                answers.item(Map.of("expires", expires.toString()));
            }
            answers.flush();
        }
    }

    private static @Nullable LifetimeRequest request(
            RequestLines lines, LifetimeRequestReader reader, List<Finding> findings) {
        Finding problem = lines.problem();
        if (problem != null) {
            findings.add(problem);
            return null;
        }
        return reader.read(lines.text(), RequestLines.SOURCE + ":" + lines.number(), findings::add);
    }

    private static @Nullable Instant expires(Lifetime lifetime, Instant checkedAt) {
        try {
            return lifetime.expires(checkedAt);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(command).commandLine(), message);
    }
}
