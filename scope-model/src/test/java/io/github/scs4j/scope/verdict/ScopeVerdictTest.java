package io.github.scs4j.scope.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.scs4j.finding.OfficialResult;
import io.github.scs4j.finding.Verdict;
import io.github.scs4j.scope.Scope;
import io.github.scs4j.scope.ScopeVersion;
import io.github.scs4j.scope.Target;
import io.github.scs4j.scope.Testcase;
import io.github.scs4j.scope.Validity;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScopeVerdictTest {
    private static final Testcase TESTCASE = new Testcase("one", null, null, null, null);
    private static final ScopeVersion V1 = new ScopeVersion("v1", null, List.of());

    @Test
    void officialReadingIsTheResultUnlessItDiffers() {
        assertThat(new TestcaseVerdict(TESTCASE, Verdict.PASS, null, false, null).officialReading())
                .isEqualTo(Verdict.PASS);
        assertThat(new TestcaseVerdict(TESTCASE, Verdict.PASS, OfficialResult.ABORT, false, null).officialReading())
                .isEqualTo(Verdict.DNF);
    }

    @Test
    void versionsAreFoundByName() {
        TargetVerdict main = new TargetVerdict(Target.MAIN, Verdict.PASS, Verdict.PASS, true, List.of());
        VersionVerdict version = new VersionVerdict(V1, Validity.DRAFT, false, List.of(main));
        Scope scope = new Scope(null, "scope", null, null, List.of(), List.of(), List.of(), List.of(), List.of(V1));
        ScopeVerdict verdict = new ScopeVerdict("cloud", scope, Instant.EPOCH, List.of(version));
        assertThat(verdict.version("v1")).isSameAs(version);
        assertThat(verdict.version("v2")).isNull();
        assertThat(version.main()).isSameAs(main);
    }

    @Test
    void versionWithoutTargetIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new VersionVerdict(V1, Validity.DRAFT, false, List.of()));
    }
}
