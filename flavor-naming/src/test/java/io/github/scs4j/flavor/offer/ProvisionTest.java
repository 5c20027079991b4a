package io.github.scs4j.flavor.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.scs4j.finding.Language;
import io.github.scs4j.finding.Message;
import io.github.scs4j.flavor.FlavorName;
import io.github.scs4j.flavor.Table;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProvisionTest {
    static Stream<Arguments> rows() {
        return Table.rows("/provisions.tsv");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void whatAFlavorProvides(String name, String vcpus, String ram, String disk, String specs, String provides) {
        Provision provision = Given.flavor(name, vcpus, ram, disk, specs).provides();
        Message reason = provision.reason();
        assertThat(reason == null ? String.valueOf(provision.name()) : reason.text(Language.GERMAN))
                .isEqualTo(provides);
    }

    @Test
    void theReasonIsInEnglishToo() {
        assertThat(Flavor.builder("m1.large").build().provides().reason())
                .hasToString(
                        "neither its name nor an extra spec scs:name-vN or scs:cpu-type says what stands behind its"
                                + " vCPUs");
    }

    /** The digits of a GPU generation are unlimited, so a larger number can make a name too long. */
    @Test
    void aNameThatWouldBeTooLongIsNone() {
        String name = "SCS-1V-1_GA" + "1".repeat(244);
        assertThat(FlavorName.isValid(name)).isTrue();
        assertThat(Flavor.builder(name).vcpus(1).build().provides().name()).isNotNull();
        assertThat(Flavor.builder(name).vcpus(10).build().provides().name()).isNull();
    }

    @Test
    void isEitherANameOrAReason() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Provision(null, null));
    }
}
