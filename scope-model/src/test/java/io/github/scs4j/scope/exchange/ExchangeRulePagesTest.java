package io.github.scs4j.scope.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.finding.Language;
import io.github.scs4j.finding.MessageTemplate;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every rule about results in files has a page, whose examples are what they are said to be. */
class ExchangeRulePagesTest {
    private static final Path PAGES = Path.of("../docs/rules");
    private static final String FENCE = "```";

    static Stream<String> ruleIds() {
        return ExchangeRules.ids().stream();
    }

    @ParameterizedTest
    @MethodSource("ruleIds")
    void aRuleHasItsPage(String id) throws IOException {
        String page = Files.readString(PAGES.resolve(id + ".md"), StandardCharsets.UTF_8);
        assertThat(page)
                .startsWith("# `" + id + "`\n\n")
                .contains("| testcase | none |", "](" + ExchangeRules.CONCEPTS + ") |", "| found by | `");
        int kind = page.indexOf("Wrong, for `") + "Wrong, for `".length();
        String reader = page.substring(kind, page.indexOf('`', kind));
        List<Finding> wrong = findings(reader, block(page, 0));
        assertThat(wrong).anyMatch(finding -> finding.rule().id().equals(id));
        for (Finding finding : wrong) {
            if (finding.rule().id().equals(id)) {
                assertThat(page).contains("| severity | " + finding.severity());
            }
        }
        assertThat(findings(reader, block(page, 1))).isEmpty();
    }

    @Test
    void everyRuleIsInTheTable() throws IOException {
        String rules = Files.readString(Path.of("../docs/rules.md"), StandardCharsets.UTF_8);
        assertThat(ExchangeRules.ids())
                .doesNotHaveDuplicates()
                .allMatch(id -> rules.contains("| `" + id + "` | "))
                .allMatch(id -> id.startsWith("scope."));
    }

    @Test
    void noRuleIsForgotten() throws ReflectiveOperationException {
        Set<String> constants = new TreeSet<>();
        for (Field field : ExchangeRules.class.getDeclaredFields()) {
            if (field.getType() == String.class && !field.getName().equals("CONCEPTS")) {
                constants.add((String) field.get(null));
            }
        }
        assertThat(constants).isEqualTo(new TreeSet<>(ExchangeRules.ids()));
    }

    @Test
    void messagesFillAllTheirPlacesInBothLanguages() throws ReflectiveOperationException {
        for (Field field : ExchangeRules.class.getDeclaredFields()) {
            if (field.getType() == MessageTemplate.class) {
                MessageTemplate template = (MessageTemplate) field.get(null);
                for (String place : new String[] {"{0}", "{1}", "{2}"}) {
                    assertThat(template.german().contains(place))
                            .as(template.key() + " " + place)
                            .isEqualTo(template.english().contains(place));
                }
                assertThat(template.with("a", "b", "c").text(Language.GERMAN)).doesNotContain("{");
                assertThat(template.key()).startsWith("scope.");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"D85", "D88", "D89", "D96", "D145", "D146", "D147"})
    void aDivergenceHasItsRow(String id) throws IOException {
        String page = Files.readString(Path.of("../docs/divergences.md"), StandardCharsets.UTF_8);
        assertThat(page).contains("\n| " + id + " | ");
    }

    /** The examples of the page about these files. */
    @Test
    void theShapesInTheDocumentationAreRead() throws IOException {
        String page = Files.readString(Path.of("../docs/scope-results.md"), StandardCharsets.UTF_8);
        List<String> readers = List.of(
                "ResultsReader",
                "ResultsReader",
                "ManualResultsReader",
                "ManualResultsReader",
                "TestReportReader",
                "TestReportReader");
        for (int i = 0; i < readers.size(); i++) {
            List<Finding> findings = new ArrayList<>();
            boolean complete = read(readers.get(i), block(page, i), Expected.ANYTHING, findings::add);
            assertThat(complete).as("block " + i + ": " + findings).isTrue();
        }
    }

    private static List<Finding> findings(String reader, String text) {
        List<Finding> findings = new ArrayList<>();
        read(reader, text, new Expected(Sample.SCOPE, "example-cloud"), findings::add);
        return findings;
    }

    private static boolean read(String reader, String text, Expected expected, FindingSink sink) {
        return switch (reader) {
            case "TestReportReader" ->
                new TestReportReader().read(text, "x", expected, sink).complete();
            case "ResultsReader" ->
                new ResultsReader().read(text, "x", expected, sink).complete();
            case "ManualResultsReader" ->
                new ManualResultsReader().read(text, "x", expected, sink).complete();
            default -> throw new AssertionError(reader);
        };
    }

    /** The text of a fenced block, counted from 0. */
    private static String block(String page, int index) {
        int start = -1;
        for (int i = 0; i <= 2 * index; i++) {
            start = page.indexOf(FENCE, start + 1);
        }
        int line = page.indexOf('\n', start) + 1;
        return page.substring(line, page.indexOf(FENCE, line));
    }
}
