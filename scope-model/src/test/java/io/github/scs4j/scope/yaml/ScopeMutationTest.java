package io.github.scs4j.scope.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.Severity;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Files in which something was overwritten. */
class ScopeMutationTest {
    @Property
    void nothingThrowsAndNothingIsLostInSilence(
            @ForAll("files") String yaml,
            @ForAll @IntRange(max = 1500) int start,
            @ForAll @IntRange(max = 8) int length,
            @ForAll("pieces") String piece) {
        int from = Math.min(start, yaml.length());
        int to = Math.min(from + length, yaml.length());
        Read read = Read.of(yaml.substring(0, from) + piece + yaml.substring(to));
        boolean error = read.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        assertThat(read.reading().complete()).isEqualTo(!error);
        assertThat(read.reading().scope() == null && !error).isFalse();
        assertThat(read.findings()).allMatch(finding -> finding.location() instanceof Location.Position);
        if (read.reading().scope() != null) {
            assertThat(Read.of(new ScopeWriter().write(read.scope())).scope()).isEqualTo(read.scope());
        }
    }

    @Provide
    Arbitrary<String> files() {
        return Arbitraries.of(ScopeReaderTest.YAML, LiftedScopeTest.FIRST, LiftedScopeTest.TAGGED);
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(
                "",
                " ",
                "\n",
                "- ",
                ": ",
                "~",
                "[",
                "]",
                "{",
                "}",
                "'",
                "\"",
                "#",
                "*a",
                "&a ",
                "<<: ",
                "!!x ",
                "|",
                "\t",
                "5",
                "😀",
                "\u0000",
                "\n---\n",
                "?",
                ",",
                "null",
                "id",
                "\n  id: x\n",
                "\nversions: []\n",
                "\nscripts: {}\n");
    }
}
