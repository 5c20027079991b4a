package io.github.scs4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Severity;
import io.github.scs4j.finding.Tally;
import io.github.scs4j.flavor.catalog.FlavorPlan;
import io.github.scs4j.flavor.catalog.FlavorPlanBuilder;
import io.github.scs4j.flavor.catalog.StandardFlavors;
import io.github.scs4j.flavor.offer.Flavor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of rules lists what this module and the findings say themselves, with the severity. */
class RulesPageTest {
    private static final String REPORTS = "src/test/resources/io/github/scs4j/cli/golden/check/";
    private static final Pattern RULE = Pattern.compile("\"rule\": \"([^\"]+)\"");

    @Test
    void listsTheRulesAboutInputsAndTestcases() throws IOException {
        TreeSet<String> rules = new TreeSet<>();
        for (Problem problem : Problem.values()) {
            rules.add(row(
                    switch (problem) {
                        case FACTS, NOT_READ, OUTSIDE_SCOPE -> problem.info("x");
                        case OTHER_SUBJECTS, OTHER_RESULTS -> problem.found(Severity.WARNING, "x", "y", "z");
                        default -> problem.in("x");
                    }));
        }
        Tally tally = new Tally();
        tally.given("x");
        tally.remarks().forEach(finding -> rules.add(row(finding)));
        assertThat(rows("input|finding")).isEqualTo(rules).hasSizeGreaterThan(7);
    }

    @Test
    void listsTheRulesAboutChoicesPlansAndGpus() throws IOException {
        FlavorPlanBuilder plan = FlavorPlan.builder(StandardFlavors.LATEST);
        plan.add(Flavor.builder("SCS-2V-8").build());
        plan.add(Flavor.builder("SCS-1V-4")
                .vcpus(1)
                .ram(2048)
                .disk(0)
                .extraSpecs(Map.of())
                .build());
        List<Finding> findings = new ArrayList<>(PlanDoubt.of(plan.build()));
        findings.add(PlanDoubt.unread(StandardFlavors.LATEST));
        findings.add(Choice.less("x", "y"));
        findings.add(Choice.unknown("x", findings.get(0).message()));
        findings.add(Choice.leftOut("x", 1));
        findings.add(Choice.nothingFits("x", 1));
        findings.add(ImageFinding.none("x"));
        findings.add(ImageFinding.nothingFits("x", 1));
        findings.add(ImageFinding.note("x", findings.get(0).message()));
        findings.addAll(GpuAnswer.to("x").findings());
        findings.addAll(GpuAnswer.to("SCS-1V-4").findings());

        assertThat(rows("choice|plan|gpu"))
                .isEqualTo(findings.stream().map(RulesPageTest::row).collect(Collectors.toCollection(TreeSet::new)))
                .hasSize(12);
    }

    /** Each rule that an approved report names has a row or a page. */
    @ParameterizedTest
    @ValueSource(strings = {"cloud.json", "cluster.json"})
    void everyRuleOfAReportIsExplained(String report) throws IOException {
        assertThat(unexplained(Files.readString(Path.of(REPORTS, report)))).isEmpty();
    }

    /** Each rule about scopes and results that the command names has a row or a page. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "scope lint iaas kaas --before iaas",
                "scope lint kaas --before iaas",
                "scope status kaas --at 2024-01-01",
                "scope status iaas --results src/test/resources/io/github/scs4j/cli/results.yaml",
                "scope status iaas --results " + REPORTS + "cloud.html",
                "check --at 2026-08-25 --cluster a=v1.34.9 --results " + REPORTS + "cluster.yaml",
                "check --manual src/test/resources/io/github/scs4j/cli/results.yaml",
            })
    void everyRuleAboutScopesIsExplained(String args) throws IOException {
        String printed = Run.of((args + " --format=json").split(" ", -1)).out();

        assertThat(printed).contains("\"rule\": \"scope.");
        assertThat(unexplained(printed)).isEmpty();
    }

    private static List<String> unexplained(String json) throws IOException {
        String page = Files.readString(Path.of("../docs/rules.md"));
        return RULE.matcher(json)
                .results()
                .map(match -> match.group(1))
                .distinct()
                .filter(rule ->
                        !page.contains("| `" + rule + "` |") && !Files.exists(Path.of("../docs/rules", rule + ".md")))
                .toList();
    }

    private static Set<String> rows(String prefixes) throws IOException {
        Pattern row = Pattern.compile("\\| `((?:" + prefixes + ")\\.[a-z-]+)` \\| (ERROR|WARNING|INFO) \\|");
        TreeSet<String> rows = new TreeSet<>();
        row.matcher(Files.readString(Path.of("../docs/rules.md")))
                .results()
                .forEach(match -> rows.add(match.group(1) + " " + match.group(2)));
        return rows;
    }

    private static String row(Finding finding) {
        return finding.rule().id() + " " + finding.severity();
    }
}
