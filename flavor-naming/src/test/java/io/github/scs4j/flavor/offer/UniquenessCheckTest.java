package io.github.scs4j.flavor.offer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Language;
import io.github.scs4j.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UniquenessCheckTest {
    private final List<Finding> findings = new ArrayList<>();
    private final UniquenessCheck check = new UniquenessCheck();

    private void add(String name, String id) {
        check.add(Flavor.builder(name).id(id).build(), findings::add);
    }

    @Test
    void differentNamesAreFine() {
        add("SCS-2V-8", "1");
        add("SCS-2V:8", "2");
        add("scs-2v-8", "3");
        add("m1.small", null);
        assertThat(findings).isEmpty();
    }

    @Test
    void everyFurtherNamesakeIsAWarning() {
        add("SCS-2V-8", "1");
        add("SCS-2V-8", "2");
        add("SCS-2V-8", null);
        assertThat(findings).hasSize(2).allSatisfy(finding -> {
            assertThat(finding.rule().id()).isEqualTo("flavor.duplicate");
            assertThat(finding.rule().testcase()).isNull();
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.violates()).isFalse();
            assertThat(finding.subject()).isEqualTo("SCS-2V-8");
            assertThat(finding.message())
                    .hasToString("another flavor is called 'SCS-2V-8', too: whoever asks for the name may get either");
        });
        assertThat(findings.get(0).message().text(Language.GERMAN))
                .isEqualTo(
                        "auch ein anderer Flavor heißt 'SCS-2V-8': wer nach dem Namen fragt, bekommt einen von beiden");
    }

    @Test
    void aNameWithoutIdIsANamesakeOfAnother() {
        add("m1", null);
        add("m1", null);
        assertThat(findings)
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.WARNING));
    }

    @Test
    void oneFlavorThatIsListedTwiceIsAnInfo() {
        add("m\u001b1", "1");
        add("m\u001b1", "1");
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.INFO);
            assertThat(finding.message()).hasToString("the flavor 'mU+001B1' is listed twice, with the same id");
            assertThat(finding.message().text(Language.GERMAN))
                    .isEqualTo("der Flavor 'mU+001B1' ist zweimal aufgeführt, mit derselben ID");
        });
    }
}
