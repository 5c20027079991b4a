package io.github.scs4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code scs flavor specs}. */
class SpecsFlavorsTest {
    @Test
    void whatIsNotOfTheStandardIsSaid() {
        Run run = Run.of("flavor", "specs", "cpu-type=shared-core", "scs:cpu-type=shared-core", "a\u001b=b");

        assertThat(run.out().lines())
                .containsExactly(
                        "cpu-type=shared-core: none of the standard's, whose keys start with scs:",
                        "scs:cpu-type=shared-core: vCPU (oversubscribed)",
                        "a\\u001B=b: none of the standard's, whose keys start with scs:");
        assertThat(Run.of("flavor", "specs", "--lang=de", "hw:cpu_policy=dedicated")
                        .out())
                .isEqualTo("hw:cpu_policy=dedicated: keiner des Standards, dessen Schlüssel mit scs: beginnen\n");
        assertThat(run.code()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SCS-4V-16-100s | scs:name-v1=SCS-4V:16:100s scs:name-v2=SCS-4V-16-100s scs:cpu-type=shared-core"
                        + " scs:disk0-type=ssd",
                "SCS-2C:4 | scs:name-v1=SCS-2C:4 scs:name-v2=SCS-2C-4 scs:cpu-type=dedicated-core",
                "SCS-2C-4-10 | scs:name-v1=SCS-2C:4:10 scs:name-v2=SCS-2C-4-10 scs:cpu-type=dedicated-core"
            })
    void areThoseOfAName(String name, String specs) {
        Run run = Run.of("flavor", "specs", name);

        assertThat(run.out().lines()).containsExactly(specs.split(" ", -1));
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    void haveTheNameBeforeThemWhereThereCanBeSeveral() {
        Run run = new Run().reading("SCS-2C-4\nSCS-1L-1\n").with("flavor", "specs");

        assertThat(run.out()).isEqualTo("""
                # SCS-2C-4
                scs:name-v1=SCS-2C:4
                scs:name-v2=SCS-2C-4
                scs:cpu-type=dedicated-core
                # SCS-1L-1
                scs:name-v1=SCS-1L:1
                scs:name-v2=SCS-1L-1
                scs:cpu-type=crowded-core
                """);
    }

    @Test
    void areExplained() {
        Run run = Run.of(
                "flavor",
                "specs",
                "scs:cpu-type=shared-core",
                "scs:disk0-type=ssd",
                "hw:x=y",
                "scs:name-v2=SCS-1V-4-5s");

        assertThat(run.out()).isEqualTo("""
                scs:cpu-type=shared-core: vCPU (oversubscribed)
                scs:disk0-type=ssd: local SSD
                hw:x=y: none of the standard's, whose keys start with scs:
                scs:name-v2=SCS-1V-4-5s: 1 oversubscribed vCPU of a generic x86-64 CPU, 4 GiB RAM, and a local SSD of 5 GB.
                """);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    void areExplainedInGerman() {
        assertThat(Run.of("flavor", "specs", "--lang=de", "scs:disk0-type=hdd").out())
                .isEqualTo("scs:disk0-type=hdd: lokale HDD\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "scs:cpu-type=foo | error: extra specs [scs:cpu-type]: | 1",
                "scs:disk0-type=foo | error: extra specs [scs:disk0-type]: | 1",
                "scs:name-v1=SCS-1X | error: extra specs [scs:name-v1]: | 1",
                "scs:cpu_type=foo | warning: extra specs [scs:cpu_type]: | 0",
                "scs:foo=bar | info: extra specs [scs:foo]: | 0",
                "scs:name-v2=SCS-1C-1 scs:cpu-type=shared-core | error: extra specs [scs:name-v2]: | 1"
            })
    void areFoundWrong(String specs, String finding, int code) {
        Run run = Run.of(("flavor specs " + specs).split(" ", -1));

        assertThat(run.err()).startsWith(finding);
        assertThat(run.code()).isEqualTo(code);
    }

    @Test
    void complainAboutNamesThatHaveNone() {
        Run run = Run.of("flavor", "specs", "SCS-1X", "m1.small", "SCS-1L-1");

        assertThat(run.out()).startsWith("# SCS-1L-1\n");
        assertThat(run.err()).startsWith("error: SCS-1X: 'X' is not").contains("error: m1.small: does not start with");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void areGivenOnce() {
        Run run = Run.of("flavor", "specs", "scs:cpu-type=a", "scs:cpu-type=b");

        assertThat(run.err()).startsWith("scs: scs:cpu-type is given twice\n");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void areShownWithoutControlCharacters() {
        assertThat(Run.of("flavor", "specs", "scs:cpu-type=\u001b[31m").err()).doesNotContain("\u001b");
        assertThat(Run.of("flavor", "specs", "scs:\u001b[31m=a").err()).doesNotContain("\u001b");
    }
}
