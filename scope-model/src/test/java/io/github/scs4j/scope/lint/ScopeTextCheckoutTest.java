package io.github.scs4j.scope.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.scope.Scope;
import io.github.scs4j.scope.catalog.BundledScope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The bundled scopes beside their texts (D91, D92). These are not part of the project: SCS4J_STANDARDS names the folder
 * {@code Standards} of a checkout, and without it the tests are skipped.
 */
class ScopeTextCheckoutTest {
    private static final @Nullable String FOLDER = System.getenv("SCS4J_STANDARDS");

    @BeforeAll
    static void findTheTexts() {
        assumeTrue(FOLDER != null, "SCS4J_STANDARDS is not set");
    }

    @ParameterizedTest
    @CsvSource({
        "IAAS,scs-0501-v3-scs-compatible-iaas.md,WARNING scope.text-version 16:1; WARNING scope.text-date 6:1",
        "IAAS,scs-0501-v4-scs-compatible-iaas.md,WARNING scope.text-link 28:1",
        "IAAS,scs-0501-v5-scs-compatible-iaas.md,WARNING scope.text-link 27:1",
        "KAAS,scs-0502-v1-scs-compatible-kaas.md,WARNING scope.text-lifetime 28:1; INFO scope.text-lifetime 29:1"
    })
    void knownFaultsAreFound(BundledScope bundled, String file, String findings) throws IOException {
        assertThat(check(bundled.scope(), file)).containsExactlyInAnyOrder(findings.split("; ", -1));
    }

    private static List<String> check(Scope scope, String file) throws IOException {
        List<Finding> findings = new ArrayList<>();
        String text = Files.readString(Path.of(Objects.requireNonNull(FOLDER)).resolve(file));
        new ScopeTextCheck().check(scope, text, file, findings::add);
        return findings.stream().map(ScopeLinterTest::shown).toList();
    }
}
