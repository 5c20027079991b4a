package io.github.scs4j.image;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages docs/rules/ID.md about builds and licences: true in what they say of severities, and with examples that are. */
class BuildInfoPagesTest {
    private static final Instant AT = Instant.parse("2026-11-20T12:00:00Z");

    static Stream<String> ids() {
        return BuildInfoRules.ids().stream();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void thePageIsTrue(String id) throws IOException {
        String page = Files.readString(Path.of("../docs/rules", id + ".md"), UTF_8);
        assertThat(page).startsWith("# `" + id + "`\n").contains("| found by | `MetadataCheck` |");
        String[] example = line(page, "`").split("\\|", -1);
        for (MetadataStandard standard : MetadataStandard.values()) {
            String severity = row(page, standard == MetadataStandard.V1 ? "version 1" : "version 2");
            Optional<Finding> wrong = finding(id, example[1], standard);
            if (severity.equals("not judged")) {
                assertThat(wrong).isEmpty();
                continue;
            }
            assertThat(wrong).hasValueSatisfying(finding -> {
                String testcase = finding.rule().testcase();
                boolean fails = finding.violates() && testcase != null;
                assertThat(severity).isEqualTo(finding.severity() + (fails ? ", fails the testcase" : ""));
                assertThat(row(page, "testcase")).isEqualTo(testcase == null ? "none" : "`" + testcase + "`");
                String clause = finding.rule().clause().replace("scs-0102-v2", "scs-0102-v1");
                assertThat(row(page, "clause")).endsWith("](" + clause + ")");
            });
            assertThat(finding(id, example[2], standard)).isEmpty();
        }
    }

    private static String line(String page, String start) {
        String line = "| " + start;
        return page.lines().filter(row -> row.startsWith(line)).findFirst().orElseThrow();
    }

    /** What a table says of something. */
    private static String row(String page, String name) {
        String line = line(page, name + " | ");
        return line.substring(name.length() + 5, line.length() - 2);
    }

    /** What the rule finds on a good image with these changes: `key=value` or `key` not set, separated by commas. */
    private static Optional<Finding> finding(String id, String cell, MetadataStandard standard) {
        Map<String, @Nullable Object> changes = new HashMap<>();
        String createdAt = "2026-11-02T03:04:05Z";
        for (String change : cell.trim().split(", ", -1)) {
            String text = change.replace("`", "");
            int equals = text.indexOf('=');
            String key = equals < 0 ? text.substring(0, text.indexOf(" not set")) : text.substring(0, equals);
            String value = text.substring(equals + 1);
            switch (key) {
                case "created_at" -> createdAt = value;
                case "os_hidden" -> changes.put(key, Boolean.valueOf(value));
                case "tags" -> changes.put(key, List.of(value.split(" ", -1)));
                default -> changes.put(key, equals < 0 ? BuildInfoRulesTest.Row.class : value);
            }
        }
        List<Finding> findings = new ArrayList<>();
        BuildInfoRulesTest.judge(BuildInfoRulesTest.image(changes, createdAt), standard, AT, findings);
        return findings.stream()
                .filter(finding -> finding.rule().id().equals(id))
                .findFirst();
    }
}
