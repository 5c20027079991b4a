package io.github.scs4j.kubernetes.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Tally;
import io.github.scs4j.kubernetes.facts.KubernetesFacts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages docs/rules/ID.md: one for each rule, true in what they say of its severity, and with an example that is. */
class PolicyRulePagesTest {
    private static final Path PAGES = Path.of("../docs/rules");
    private static final String FOUND_BY = "| found by | `VersionPolicyCheck` |";
    private static final String SUFFIX = ".md";

    static Stream<String> ruleIds() {
        return VersionPolicyCheck.ruleIds().stream();
    }

    @Test
    void noPageIsWithoutRule() throws IOException {
        assertThat(VersionPolicyCheck.ruleIds()).doesNotHaveDuplicates().allMatch(id -> id.startsWith("k8s."));
        try (Stream<Path> pages = Files.list(PAGES)) {
            for (Path page : pages.toList()) {
                if (Files.readString(page).contains(FOUND_BY)) {
                    String file = page.getFileName().toString();
                    assertThat(VersionPolicyCheck.ruleIds())
                            .contains(file.substring(0, file.length() - SUFFIX.length()));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("ruleIds")
    void thePageIsTrue(String id) throws IOException {
        String page = Files.readString(PAGES.resolve(id + SUFFIX));
        assertThat(page)
                .startsWith("# `" + id + "`\n")
                .contains(FOUND_BY, "| testcase | `" + VersionPolicyCheck.TESTCASE + "` |");
        String known = line(page, "Known: ");
        if (known.isEmpty()) {
            return;
        }
        PolicyFacts facts = PolicyFacts.of(
                quoted(known.substring(0, known.indexOf(". At "))).toArray(new String[0]));
        KubernetesFacts built = facts.build();
        Instant at = PolicyFacts.moment(known.substring(known.indexOf(". At ") + ". At ".length(), known.length() - 1));
        String[] cells = page.lines()
                .dropWhile(line -> !line.startsWith("| wrong |"))
                .skip(2)
                .findFirst()
                .orElseThrow()
                .split("\\|", -1);
        for (VersionPolicy policy : List.of(VersionPolicy.V1, VersionPolicy.V2)) {
            VersionPolicyCheck check = policy.compile(built);
            String says = line(page, policy == VersionPolicy.V1 ? "| version 1 | " : "| version 2 | ");
            List<Finding> wrong = findings(check, id, cells[1], at);
            if (says.startsWith("| version 1 | no rule")) {
                assertThat(wrong).isEmpty();
                continue;
            }
            assertThat(wrong).hasSize(1);
            Finding finding = wrong.get(0);
            assertThat(page).contains("](" + finding.rule().clause() + ")");
            assertThat(says.substring("| version 1 | ".length()))
                    .startsWith(finding.severity() + (finding.violates() ? ", fails the testcase" : ""));
            assertThat(says.contains("fails")).isEqualTo(finding.violates());
            if (!cells[2].contains(", with ")) {
                assertThat(findings(check, id, cells[2], at)).isEmpty();
            }
        }
    }

    private static List<Finding> findings(VersionPolicyCheck check, String id, String cell, Instant at) {
        List<Finding> findings = new ArrayList<>();
        List<Cluster> clusters = quoted(cell).stream().map(Cluster::of).toList();
        boolean offering = cell.contains("whole") || id.equals("k8s.offering-partial");
        Tally tally = new Tally();
        if (offering) {
            check.judge(new Offering(clusters, cell.contains("whole")), at, findings::add, tally);
        } else {
            clusters.forEach(cluster -> check.judge(cluster, at, findings::add, tally));
        }
        findings.removeIf(finding -> !finding.rule().id().equals(id));
        return findings;
    }

    private static List<String> quoted(String text) {
        List<String> quoted = new ArrayList<>();
        String[] parts = text.split("`", -1);
        for (int i = 1; i < parts.length; i += 2) {
            quoted.add(parts[i]);
        }
        return quoted;
    }

    private static String line(String page, String start) {
        return page.lines().filter(line -> line.startsWith(start)).findFirst().orElse("");
    }
}
