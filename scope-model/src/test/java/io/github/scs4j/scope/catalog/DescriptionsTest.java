package io.github.scs4j.scope.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Language;
import io.github.scs4j.finding.Message;
import io.github.scs4j.scope.Testcase;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DescriptionsTest {
    @ParameterizedTest
    @EnumSource
    void everyTestcaseIsDescribedInGermanToo(BundledScope bundled) {
        assertThat(bundled.scope().testcases().values()).isNotEmpty().allSatisfy(testcase -> {
            Message message = Objects.requireNonNull(BundledScope.describe(testcase));
            String german = message.text(Language.GERMAN);
            assertThat(message.text(Language.ENGLISH)).isEqualTo(testcase.description());
            assertThat(german)
                    .isNotEqualTo(testcase.description())
                    .endsWith(".")
                    .hasSizeLessThan(120)
                    .doesNotContain("  ", "{");
            assertThat(code(german)).isEqualTo(code(message.text(Language.ENGLISH)));
        });
    }

    @Test
    void theTableHasNothingElse() {
        Set<String> ids = new HashSet<>();
        for (BundledScope bundled : BundledScope.values()) {
            ids.addAll(bundled.scope().testcases().keySet());
        }
        assertThat(Rows.of("descriptions.tsv").stream().map(row -> row.get(0)))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void otherTestcasesKeepTheirWords() {
        Testcase ours =
                Objects.requireNonNull(BundledScope.KAAS.scope().testcases().get("version-policy-check"));

        assertThat(BundledScope.describe(new Testcase("other", null, null, ours.description(), null)))
                .isNull();
        assertThat(BundledScope.describe(new Testcase(ours.id(), null, null, "Something else.", null)))
                .isNull();
        assertThat(BundledScope.describe(new Testcase(ours.id(), null, null, null, null)))
                .isNull();
        assertThat(BundledScope.describe(new Testcase(ours.id(), null, null, ours.description(), null)))
                .isNotNull();
    }

    /** What stands between backticks. */
    private static List<String> code(String text) {
        String[] parts = text.split("`", -1);
        Set<String> code = new HashSet<>();
        for (int i = 1; i < parts.length; i += 2) {
            code.add(parts[i]);
        }
        return code.stream().sorted().toList();
    }
}
