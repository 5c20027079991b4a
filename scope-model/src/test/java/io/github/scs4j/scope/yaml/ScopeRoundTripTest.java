package io.github.scs4j.scope.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.scope.Scope;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ScopeRoundTripTest {
    private static final Set<String> TOLERATED = Set.of("scope.missing-key", "scope.date");

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatIsWrittenIsReadBack(@ForAll("scopes") Scope scope) {
        String written = new ScopeWriter().write(scope);
        Read read = Read.of(written);
        assertThat(read.scope()).as(written).isEqualTo(scope);
        assertThat(read.findings())
                .as(written)
                .allMatch(finding -> TOLERATED.contains(finding.rule().id()));
        assertThat(new ScopeWriter().write(read.scope())).isEqualTo(written);
    }

    @Provide
    Arbitrary<Scope> scopes() {
        return Scopes.any();
    }
}
