package io.github.scs4j.report;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.OfficialResult;
import io.github.scs4j.finding.Rule;
import io.github.scs4j.finding.TestcaseResult;
import io.github.scs4j.finding.Verdict;
import io.github.scs4j.scope.Scope;
import io.github.scs4j.scope.ScopeVersion;
import io.github.scs4j.scope.Testcase;
import io.github.scs4j.scope.Validity;
import io.github.scs4j.scope.score.Score;
import io.github.scs4j.scope.verdict.ScopeVerdict;
import io.github.scs4j.scope.verdict.TargetVerdict;
import io.github.scs4j.scope.verdict.TestcaseVerdict;
import io.github.scs4j.scope.verdict.VersionVerdict;
import java.util.ArrayList;
import java.util.List;

/** A report in which one odd text stands wherever a text from outside can stand. */
final class OddReport {
    private static final MessageTemplate TEMPLATE = new MessageTemplate("key", "found {0}", "{0} gefunden");

    private OddReport() {}

    static ScopeReport of(String odd) {
        Rule rule = new Rule(odd, odd, odd);
        Testcase testcase = new Testcase(odd, null, odd, odd, odd);
        List<TestcaseVerdict> testcases = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            Score score = new Score(
                    new TestcaseResult(odd, verdict, OfficialResult.FAIL, odd, false, 1, 1),
                    ScopeSample.AT,
                    ScopeSample.AT.plusSeconds(verdict == Verdict.MISS ? 0 : 1),
                    odd);
            testcases.add(new TestcaseVerdict(testcase, verdict, OfficialResult.FAIL, verdict == Verdict.PASS, score));
        }
        TargetVerdict target = new TargetVerdict(odd, Verdict.FAIL, Verdict.FAIL, false, testcases);
        ScopeVersion name = new ScopeVersion(odd, null, List.of());
        VersionVerdict version = new VersionVerdict(name, Validity.EFFECTIVE, false, List.of(target, target));
        Scope scope = new Scope(odd, odd, odd, null, List.of(), List.of(), List.of(), List.of(), List.of(name));
        ScopeVerdict verdict = new ScopeVerdict(odd, scope, ScopeSample.AT, List.of(version));
        ScopeReport.Builder report = ScopeReport.builder(new Tool(odd, odd), ScopeSample.AT)
                .keep(4)
                .scope(new ReportedScope(verdict, List.of(version, version)))
                .scope(new ReportedScope(verdict, List.of()))
                .wayToObtain(odd, TEMPLATE.with(odd))
                .input(new ReportInput(odd, TEMPLATE.with(odd)));
        Finding finding = Finding.error(rule, odd, TEMPLATE.with(odd))
                .withExpected(List.of(odd, odd))
                .withSuggestion(odd);
        report.accept(finding);
        report.accept(odd, finding.withLocation(new Location.Property(odd)));
        report.accept(finding.withLocation(new Location.Position(1, 2)));
        report.accept(odd, finding.withLocation(new Location.Range(0, Math.min(1, odd.length()))));
        for (int i = 0; i < 6; i++) {
            report.accept(finding);
        }
        return report.build();
    }
}
