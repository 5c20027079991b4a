package io.github.scs4j.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyTest {
    private static final String TESTCASE = "scs-0102-image-recency";
    private static final Message MESSAGE = new MessageTemplate("key", "english", "deutsch").with();

    private final Tally tally = new Tally();

    @Test
    void knowsNothingAtFirst() {
        assertThat(tally.results()).isEmpty();
        assertThat(tally.remarks()).isEmpty();
    }

    @Test
    void declaredButNotGivenIsMissing() {
        tally.declare(TESTCASE);
        assertThat(tally.results()).containsExactly(result(Verdict.MISS, null, null, false, 0, 0));
        assertThat(tally.remarks()).isEmpty();
    }

    @Test
    void judgedSubjectsPass() {
        tally.declare(TESTCASE);
        tally.judged(TESTCASE);
        tally.judged(TESTCASE);
        assertThat(tally.results()).containsExactly(result(Verdict.PASS, null, null, false, 2, 0));
        assertThat(tally.remarks()).isEmpty();
    }

    @Test
    void countsManySubjectsAtOnce() {
        tally.judged(TESTCASE, 0);
        assertThat(tally.results()).containsExactly(result(Verdict.PASS, null, null, true, 0, 0));
        tally.judged(TESTCASE, 3);
        tally.judged(TESTCASE);
        assertThat(tally.results()).containsExactly(result(Verdict.PASS, null, null, false, 4, 0));
    }

    @Test
    void aUniversalRuleOverNothingPassesAndSaysSo() {
        tally.given(TESTCASE);
        assertThat(tally.results()).containsExactly(result(Verdict.PASS, null, null, true, 0, 0));
        assertThat(tally.remarks()).hasSize(1);
        Finding remark = tally.remarks().get(0);
        assertThat(remark.severity()).isEqualTo(Severity.INFO);
        assertThat(remark.violates()).isFalse();
        assertThat(remark.rule().id()).isEqualTo("finding.nothing-judged");
        assertThat(remark.rule().testcase()).isEqualTo(TESTCASE);
        assertThat(remark.rule().clause()).startsWith("https://docs.scs.community/standards/scs-0003-");
        assertThat(remark.subject()).isEqualTo(TESTCASE);
        assertThat(remark.message()).hasToString("0 judged: the input holds no subject for " + TESTCASE);
        assertThat(remark.message().text(Language.GERMAN))
                .isEqualTo("0 geprüft: die Eingabe enthält nichts für " + TESTCASE);
    }

    @Test
    void aPresenceRuleOverNothingFails() {
        tally.given(TESTCASE);
        tally.accept(Finding.error(rule(TESTCASE), "images", MESSAGE));
        assertThat(tally.results()).containsExactly(result(Verdict.FAIL, null, null, false, 0, 0));
        assertThat(tally.remarks()).isEmpty();
    }

    @Test
    void whatCouldNotBeJudgedIsNotFinished() {
        tally.judged(TESTCASE);
        tally.unjudged(TESTCASE);
        tally.unjudged(TESTCASE);
        assertThat(tally.results()).containsExactly(result(Verdict.DNF, null, null, false, 1, 2));
    }

    @Test
    void unjudgedAloneIsGiven() {
        tally.unjudged(TESTCASE);
        assertThat(tally.results()).containsExactly(result(Verdict.DNF, null, null, false, 0, 1));
        assertThat(tally.remarks()).isEmpty();
    }

    @Test
    void aViolationFailsWhateverElseThereIs() {
        tally.unjudged(TESTCASE);
        tally.judged(TESTCASE);
        tally.accept(Finding.warning(rule(TESTCASE), "image", MESSAGE).withViolates(true));
        assertThat(tally.results()).containsExactly(result(Verdict.FAIL, null, null, false, 1, 1));
    }

    @Test
    void aRuleThatDidNotRunIsMissing() {
        tally.judged(TESTCASE);
        tally.unjudged(TESTCASE);
        tally.missed(TESTCASE);
        assertThat(tally.results()).containsExactly(result(Verdict.MISS, null, null, false, 1, 1));
        tally.accept(Finding.error(rule(TESTCASE), "image", MESSAGE));
        assertThat(tally.results()).containsExactly(result(Verdict.FAIL, null, null, false, 1, 1));
    }

    @Test
    void aDeclaredRuleHasItsOwnResult() {
        tally.declare(rule(TESTCASE).id());
        tally.judged(rule(TESTCASE).id());
        tally.accept(Finding.info(rule(TESTCASE), "image", MESSAGE));
        assertThat(tally.results()).extracting(TestcaseResult::result).containsExactly(Verdict.PASS);
        tally.accept(Finding.error(rule(TESTCASE), "image", MESSAGE));
        assertThat(tally.results())
                .extracting(TestcaseResult::testcase, TestcaseResult::result)
                .containsExactlyInAnyOrder(tuple(rule(TESTCASE).id(), Verdict.FAIL), tuple(TESTCASE, Verdict.FAIL));
    }

    @Test
    void anOfficialPassIsShownIfItIsKnownForEverySubject() {
        tally.unjudged(TESTCASE, OfficialResult.PASS, "D60");
        assertThat(tally.results()).containsExactly(result(Verdict.DNF, OfficialResult.PASS, "D60", false, 0, 1));
        tally.unjudged(TESTCASE);
        assertThat(tally.results()).containsExactly(result(Verdict.DNF, null, null, false, 0, 2));
    }

    @Test
    void anErrorThatDoesNotViolateIsOnlyCounted() {
        tally.judged(TESTCASE);
        tally.accept(Finding.error(rule(TESTCASE), "image", MESSAGE).withViolates(false));
        tally.accept(Finding.error(rule(null), "image", MESSAGE));
        assertThat(tally.results()).containsExactly(result(Verdict.PASS, null, null, false, 1, 0));
        assertThat(tally.count(Severity.ERROR)).isEqualTo(2);
        assertThat(tally.count(Severity.WARNING)).isZero();
    }

    @Test
    void aFindingThatDoesNotViolateNamesNoTestcase() {
        tally.accept(Finding.info(rule(TESTCASE), "image", MESSAGE));
        assertThat(tally.results()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ABORT, ", "PASS, ", "FAIL, FAIL"})
    void besideAnUnjudgedSubjectOnlyAnOfficialFailTellsMore(OfficialResult told, OfficialResult shown) {
        tally.unjudged(TESTCASE);
        tally.official(TESTCASE, told, null);
        assertThat(tally.results()).containsExactly(result(Verdict.DNF, shown, null, false, 0, 1));
    }

    @ParameterizedTest
    @CsvSource({
        // ours, official as told in order, official shown, divergence shown
        "PASS, PASS, , ",
        "PASS, FAIL:D1, FAIL, D1",
        "PASS, FAIL:, FAIL, ",
        "PASS, PASS:D9 FAIL:D1, FAIL, D1",
        "PASS, FAIL:D1 FAIL:D2, FAIL, D1",
        "PASS, FAIL: FAIL:D2, FAIL, D2",
        "PASS, FAIL:D1 PASS:D2, FAIL, D1",
        "PASS, FAIL:D1 ABORT:D24, ABORT, D24",
        "PASS, ABORT:D24 FAIL:D1 PASS, ABORT, D24",
        "FAIL, FAIL:D1, , ",
        "FAIL, PASS:D5, PASS, D5",
        "FAIL, PASS PASS:D5, PASS, D5",
        "FAIL, ABORT:D32, ABORT, D32",
    })
    void showsTheOfficialResultWhereItDiffers(Verdict ours, String told, OfficialResult official, String divergence) {
        tally.judged(TESTCASE);
        if (ours == Verdict.FAIL) {
            tally.accept(Finding.error(rule(TESTCASE), "image", MESSAGE));
        }
        for (String one : told.split(" ", -1)) {
            String[] parts = (one + ":").split(":", -1);
            tally.official(TESTCASE, OfficialResult.valueOf(parts[0]), parts[1].isEmpty() ? null : parts[1]);
        }
        assertThat(tally.results()).containsExactly(result(ours, official, divergence, false, 1, 0));
    }

    @Test
    void ordersByTestcase() {
        tally.declare("b");
        tally.declare("c");
        tally.declare("a");
        assertThat(tally.results()).extracting(TestcaseResult::testcase).containsExactly("a", "b", "c");
        assertThat(tally.results()).isUnmodifiable();
    }

    @Test
    void aReportKeepsWhatItWasGiven() {
        Report.Collector collector = new Report.Collector();
        Finding error = Finding.error(rule("b"), "image", MESSAGE);
        Finding warning = Finding.warning(rule("b"), "image", MESSAGE);
        collector.accept(warning);
        collector.accept(error);
        collector.tally().judged("b");
        collector.tally().given("a");
        Report report = collector.report();
        collector.accept(error);
        assertThat(report.findings()).startsWith(warning, error).hasSize(3);
        assertThat(report.findings().get(2).rule().id()).isEqualTo("finding.nothing-judged");
        assertThat(report.results()).extracting(TestcaseResult::result).containsExactly(Verdict.PASS, Verdict.FAIL);
        assertThat(report.result("b")).isEqualTo(report.results().get(1));
        assertThat(report.result("a")).isEqualTo(report.results().get(0));
        assertThat(report.result("c")).isNull();
        assertThat(report.count(Severity.ERROR)).isEqualTo(1);
        assertThat(report.count(Severity.WARNING)).isEqualTo(1);
        assertThat(report.count(Severity.INFO)).isEqualTo(1);
        assertThat(collector.tally().count(Severity.ERROR)).isEqualTo(2);
        assertThat(report.findings()).isUnmodifiable();
        assertThat(report.results()).isUnmodifiable();
        assertThatNullPointerException().isThrownBy(() -> report.result(null));
    }

    @Test
    void aResultNeedsTestcaseAndVerdict() {
        assertThatNullPointerException()
                .isThrownBy(() -> new TestcaseResult(null, Verdict.PASS, null, null, false, 0, 0));
        assertThatNullPointerException().isThrownBy(() -> new TestcaseResult("", null, null, null, false, 0, 0));
    }

    /** One thing that can happen to a tally. */
    record Event(String kind, String testcase, Severity severity, OfficialResult official, String divergence) {
        void tell(Tally tally) {
            switch (kind) {
                case "declare" -> tally.declare(testcase);
                case "given" -> tally.given(testcase);
                case "judged" -> tally.judged(testcase);
                case "unjudged" -> tally.unjudged(testcase);
                case "official" -> tally.official(testcase, official, divergence);
                default -> tally.accept(finding());
            }
        }

        Finding finding() {
            Rule rule = rule(kind.equals("unowned") ? null : testcase);
            return new Finding(rule, severity, !kind.equals("remark"), "subject", null, MESSAGE, List.of(), null);
        }

        boolean isFinding() {
            return Stream.of("violation", "remark", "unowned").anyMatch(kind::equals);
        }

        boolean names(String other) {
            return testcase.equals(other) && !kind.equals("remark") && !kind.equals("unowned");
        }
    }

    @Provide
    Arbitrary<List<Event>> events() {
        Arbitrary<String> kinds =
                Arbitraries.of("declare", "given", "judged", "unjudged", "official", "violation", "remark", "unowned");
        return net.jqwik.api.Combinators.combine(
                        kinds,
                        Arbitraries.of("a", "b", "c"),
                        Arbitraries.of(Severity.values()),
                        Arbitraries.of(OfficialResult.values()),
                        Arbitraries.of("D1", "D2").injectNull(0.4))
                .as(Event::new)
                .list()
                .ofMaxSize(12);
    }

    /** The definitions, read from the whole history for each testcase. */
    @Property
    void equalsTheDefinitions(@ForAll("events") List<Event> events) {
        Report.Collector collector = new Report.Collector();
        List<Finding> findings = new ArrayList<>();
        TreeSet<String> named = new TreeSet<>();
        for (Event event : events) {
            if (event.isFinding()) {
                collector.accept(event.finding());
                findings.add(event.finding());
            } else {
                event.tell(collector.tally());
            }
            Stream.of("a", "b", "c").filter(event::names).forEach(named::add);
        }
        List<TestcaseResult> expected = new ArrayList<>();
        for (String testcase : named) {
            expected.add(defined(
                    testcase, events.stream().filter(e -> e.names(testcase)).toList()));
        }
        Report report = collector.report();
        assertThat(report.results()).isEqualTo(expected);
        assertThat(report.findings().subList(0, findings.size())).isEqualTo(findings);
        assertThat(report.findings().stream().skip(findings.size()).map(Finding::subject))
                .containsExactlyElementsOf(expected.stream()
                        .filter(TestcaseResult::vacuous)
                        .map(TestcaseResult::testcase)
                        .toList());
    }

    private static TestcaseResult defined(String testcase, List<Event> events) {
        long judged = count(events, "judged");
        long unjudged = count(events, "unjudged");
        Verdict verdict = Verdict.PASS;
        if (count(events, "violation") > 0) {
            verdict = Verdict.FAIL;
        } else if (judged + unjudged + count(events, "given") == 0) {
            verdict = Verdict.MISS;
        } else if (unjudged > 0) {
            verdict = Verdict.DNF;
        }
        OfficialResult official = events.stream()
                .filter(event -> event.kind().equals("official"))
                .map(Event::official)
                .max(Comparator.naturalOrder())
                .orElse(null);
        boolean open = official == OfficialResult.PASS && unjudged > 0;
        if (open || (official != null && official.reading() == verdict)) {
            official = null;
        }
        OfficialResult shown = official;
        String divergence = events.stream()
                .filter(event -> event.kind().equals("official") && event.official() == shown)
                .map(Event::divergence)
                .filter(id -> id != null)
                .findFirst()
                .orElse(null);
        boolean vacuous = verdict == Verdict.PASS && judged == 0;
        return new TestcaseResult(testcase, verdict, official, divergence, vacuous, judged, unjudged);
    }

    private static long count(List<Event> events, String kind) {
        return events.stream().filter(event -> event.kind().equals(kind)).count();
    }

    private static Rule rule(String testcase) {
        return new Rule("some.rule", testcase, "https://example.org/clause");
    }

    private static TestcaseResult result(
            Verdict verdict, OfficialResult official, String divergence, boolean vacuous, long judged, long unjudged) {
        return new TestcaseResult(TESTCASE, verdict, official, divergence, vacuous, judged, unjudged);
    }

    @Test
    void severalTestcasesAreJudgedTogether() {
        Tally tally = new Tally();
        List<String> testcases = List.of("a", "b");
        tally.judged(testcases, false);
        tally.judged(List.of("b"), true);
        tally.judged(testcases, true);
        tally.official("a", OfficialResult.FAIL, "D1");
        tally.judged(testcases, true);
        assertThat(tally.results())
                .containsExactly(
                        new TestcaseResult("a", Verdict.PASS, OfficialResult.FAIL, "D1", false, 3, 0),
                        new TestcaseResult("b", Verdict.PASS, null, null, false, 4, 0));
    }

    @Test
    void whatIsNotOfficiallyLookedAtHasNoOfficialResult() {
        Tally tally = new Tally();
        tally.judged(List.of("a"), false);
        tally.accept(Finding.error(new Rule("r", "a", "clause"), "s", new MessageTemplate("k", "e", "g").with()));
        assertThat(tally.results()).containsExactly(new TestcaseResult("a", Verdict.FAIL, null, null, false, 1, 0));
        tally.judged(List.of("a"), true);
        assertThat(tally.results())
                .containsExactly(new TestcaseResult("a", Verdict.FAIL, OfficialResult.PASS, null, false, 2, 0));
    }
}
