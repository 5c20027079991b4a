package io.github.scs4j.flavor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NameReaderTest {
    private static final List<String> CPUS = List.of(
            "1V", "40Ti", "0V", "01C", "2147483647L", "2147483648L", "99999999999T", "V", "4X", "4", "4Vii", "4v");
    private static final List<String> RAMS = List.of(
            "-1",
            "-0.5",
            "-16",
            "-16.5",
            "-16.50",
            "-16.0",
            "-16.3",
            "-0",
            "-0.0",
            "-016",
            "-8u",
            "-8o",
            "-8uo",
            "-8ou",
            "-8.5uo",
            "",
            "-",
            "-.5",
            "-5.",
            "-5.5.5",
            "-2147483647.5",
            "-2147483648",
            ":8");
    private static final List<String> DISKS = List.of(
            "",
            "-",
            "-10",
            "-10n",
            "-n",
            "-2x10s",
            "-1x10",
            "-x10",
            "-2x",
            "-2xp",
            "-0",
            "-0x10",
            "-2x0",
            "-010",
            "-2x010",
            "-10z",
            "-2147483647",
            "-2147483648",
            "-2x2147483647h",
            "-2147483648x1",
            "-10sn",
            "-2x3x4",
            ":10");
    private static final List<String> EXTENSIONS = List.of(
            "", "_", "_kvm", "_hwv_z3h", "_bms_i9", "_GNa-14h-6h_ib", "_ib_kvm", "_a04", "_ib\u0131", "-5", "o");

    private static final List<Dialect> DIALECTS = List.of(
            FlavorNaming.STANDARD.dialect(),
            FlavorNaming.of(NamingStandard.V2).dialect(),
            FlavorNaming.of(NamingStandard.V1).dialect(),
            FlavorNaming.TOLERANT.dialect(),
            FlavorNaming.STRICT.dialect(),
            FlavorNaming.officialParser(NamingStandard.V3).dialect());

    @Test
    void comesToWhatTheGrammarComesTo() {
        int names = 0;
        for (String cpu : CPUS) {
            for (String ram : RAMS) {
                for (String disk : DISKS) {
                    for (String extension : EXTENSIONS) {
                        names += agree(Grammar.PREFIX + cpu + ram + disk + extension);
                    }
                }
            }
        }
        assertThat(names).isGreaterThan(10_000);
    }

    @Test
    void aNameMayHave255Characters() {
        String longest = "SCS-1V-1_GA" + "1".repeat(FlavorNaming.MAX_LENGTH - 11);
        assertThat(NameReader.read(longest, DIALECTS.get(0))).hasToString(longest);
        assertThat(NameReader.read(longest + "1", DIALECTS.get(0))).isNull();
        assertThat(agree(longest)).isGreaterThan(agree(longest + "1"));
    }

    /** In how many dialects the text is a name. */
    private static int agree(String text) {
        int names = 0;
        for (Dialect dialect : DIALECTS) {
            FlavorName expected = byGrammar(text, dialect);
            FlavorName name = NameReader.read(text, dialect);
            assertThat(name).as("%s in %s", text, dialect).isEqualTo(expected);
            if (name != null && expected != null) {
                assertThat(name).hasToString(expected.toString());
                names++;
            }
        }
        return names;
    }

    private static @Nullable FlavorName byGrammar(String text, Dialect dialect) {
        Draft draft = new Draft();
        return Grammar.name(text, dialect, draft) < 0 ? null : draft.toName(text, dialect);
    }
}
