package io.github.scs4j.flavor.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FlavorGrammarTest {
    @ParameterizedTest
    @DisplayName("every example that the text of v3 shows as legal")
    @ValueSource(
            strings = {
                "SCS-4V-16-50",
                "SCS-2C-4-10n",
                "SCS-2T-4-10n",
                "SCS-2V-4-10n",
                "SCS-2L-4-10n",
                "SCS-2Li-4-10n",
                "SCS-2C-3.5-10n",
                "SCS-2C-4u-10n",
                "SCS-2C-4o-10n",
                "SCS-2C-4uo-10n",
                "SCS-2C-4-10s",
                "SCS-2C-4-10s_bms_z3",
                "SCS-2C-4-3x10s",
                "SCS-2C-4-3x10s_bms_z3",
                "SCS-2C-4-10",
                "SCS-2C-4-10_bms_z3",
                "SCS-2C-4-n",
                "SCS-2C-4-",
                "SCS-2C-4-_bms_z3",
                "SCS-2C-4-_bms_z3h_GNa-64_ib",
                "SCS-2C-4-_ib",
                "SCS-2C-4",
                "SCS-2C-4_bms_z3",
                "SCS-2C-4-3x10",
                "SCS-1C-1.5-8s",
                "SCS-1T-1-5n",
                "SCS-1V-1-5",
                "SCS-2V-4-20s",
                "SCS-2V-4-20p",
                "SCS-8V-32-100",
                "SCS-2C-4-10n_bms",
                "SCS-2C-4-10n_bms_z3h",
                "SCS-2C-4-10_kvm_hwv",
                "SCS-2C-4-10_hwv",
                "SCS-2C-4-10_bms_hwv",
                "SCS-2C-4-10n_z",
                "SCS-2C-4-10n_z3",
                "SCS-2C-4-10n_z3h",
                "SCS-2C-4-10n_z3hh",
                "SCS-2C-4-10n_bms_z",
                "SCS-2C-4-10n_bms_z3",
                "SCS-2C-4-10n_bms_z3hh",
                "SCS-16V-64-500s_GNa-14-6h",
                "SCS-8T-16-50",
                "SCS-8T-16-50n",
                "SCS-8T-16-50n_i2",
                "SCS-8T-16-50n_z2",
                "SCS-8Ti-32-50p_i1",
                "SCS-1L-1u-5",
                "SCS-16T-64-200s_GNa-72-24_ib",
                "SCS-4C-16-2x200p_a1",
                "SCS-1V-0.5"
            })
    void derivesTheExamplesOfTheText(String name) {
        assertDerived(FlavorGrammar.V3, name);
        assertDerived(FlavorGrammar.V1, toV1(name));
    }

    @ParameterizedTest
    @DisplayName("every example that the text strikes through, and those it shows by mistake")
    @ValueSource(
            strings = {
                "SCS-2-4-10n",
                "SCS-2-**4-10n",
                "SCS-2iT-4-10n",
                "SCS-2C-4ou-10n",
                "SCS-2C-4-1.5n",
                "SCS-2C-4-10_hwv_xen",
                "SCS-2C-4-n_bms_3",
                "SCS-2C-4-3x-",
                "SCS-1D-1.5-8s",
                "SCS-1Vl-1-5"
            })
    void refusesTheCounterexamplesOfTheText(String name) {
        assertRefused(FlavorGrammar.V3, name);
        assertRefused(FlavorGrammar.V1, toV1(name));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            cpu    | 1L 2V 3T 04C 4Ci 2147483647C 00002147483647C | 0C 00C C 4 4i 4iC 4CC 4Cii 4c 4D -4C 4.0C 2147483648C
            ram    | 4 04 4.0 4.00 4.5 4.50 0.5 00.50 4u 4o 4uo 0.5uo 2147483647.5 | 0 0.0 00.00 4.25 4.05 4.55 4. .5 . u 4ou 4uu 4oo 4x 4,5 2147483648
            disk   | n h s p 10 010 10n 1x 3x 3xs 1x50 3x10s 2147483647x2147483647 | 0 0n x x10 xs 3x- 3x0 0x3 3xx 3x3x3 10nn ns 10.0 1.5n 10N 2147483648 2147483648x1
            gpu    | GN gN GA gA GI gI GNa GNz GA2 GA0 GA0.9 GA3.1 GA02 GI0.95 GI99999999999.9 | G GX GNA GNab GN2 GAa GA2. GA.2 GA2.1.1 gGN GN_a
            marks  | GNh GNhh GAh GAhh GNah GNahh GA2h GA0.9hh GN-14 GN-14h GN-14hh GNa-14 GNa-14h GNa-14hh GNa-014 | GNhhh GNahhh GN-14hhh GNa-14hhh GN- GNa- GN-0 GNa-0 GN-h GNa-h GNa-2147483648
            memory | GNa-14-6 GNa-14h-6 GNa-14hh-6 GNa-14-6h GNa-14h-6h GA2-1-1 GI0.9-1-1h | GNah-24 GNahh-24 GN-14-6 GN-14h-6 GNa-14-6hh GNa-14- GNa-14-0 GNa--6 GNa-14-6-1 GNa-14-2147483648
            """)
    void decidesEveryFormOfThePart(String part, String valid, String invalid) {
        String before = switch (part) {
            case "cpu" -> "SCS-";
            case "ram" -> "SCS-2C-";
            case "disk" -> "SCS-2C-4-";
            default -> "SCS-2C-4_";
        };
        String after = part.equals("cpu") ? "-4" : "";
        for (String form : valid.split(" ", -1)) {
            assertDerived(FlavorGrammar.V3, before + form + after);
            assertDerived(FlavorGrammar.V3, before + form + after + "_ib");
            assertDerived(FlavorGrammar.V1, toV1(before + form + after));
        }
        for (String form : invalid.split(" ", -1)) {
            assertRefused(FlavorGrammar.V3, before + form + after);
            assertRefused(FlavorGrammar.V3, before + form + after + "_ib");
            assertRefused(FlavorGrammar.V1, toV1(before + form + after));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kvm", "chy", "xen", "vmw", "hyv", "bms"})
    void derivesHypervisorsWithAndWithoutWhatMayFollow(String hypervisor) {
        assertDerived(FlavorGrammar.V3, "SCS-2C-4_" + hypervisor);
        assertDerived(FlavorGrammar.V3, "SCS-2C-4-10n_" + hypervisor + "_hwv_z3hhh_GNa-14h-6h_ib");
        assertRefused(FlavorGrammar.V3, "SCS-2C-4_hwv_" + hypervisor);
        assertRefused(FlavorGrammar.V3, "SCS-2C-4_" + hypervisor + "_" + hypervisor);
        assertRefused(FlavorGrammar.V3, "SCS-2C-4_" + hypervisor + "h");
        assertRefused(FlavorGrammar.V3, "SCS-2C-4_" + hypervisor.substring(0, 2));
    }

    @ParameterizedTest
    @CsvSource({"i, 6", "z, 6", "a, 5", "r, 0"})
    void derivesTheGenerationsThatTheTextLists(String vendor, int latest) {
        for (int generation = 0; generation <= 9; generation++) {
            for (String spelling : new String[] {"" + generation, "0" + generation, "000" + generation}) {
                for (String marks : new String[] {"", "h", "hh", "hhh"}) {
                    String name = "SCS-2C-4_" + vendor + spelling + marks;
                    if (generation <= latest) {
                        assertDerived(FlavorGrammar.V3, name);
                    } else {
                        assertRefused(FlavorGrammar.V3, name);
                    }
                }
            }
        }
        assertDerived(FlavorGrammar.V3, "SCS-2C-4_" + vendor);
        assertDerived(FlavorGrammar.V3, "SCS-2C-4_" + vendor + "hhh_ib");
        assertRefused(FlavorGrammar.V3, "SCS-2C-4_" + vendor + "hhhh");
        assertRefused(FlavorGrammar.V3, "SCS-2C-4_" + vendor + "10");
        assertRefused(FlavorGrammar.V3, "SCS-2C-4_" + vendor + "h0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"_ib_GNa", "_GNa_z3", "_z3_hwv", "_ib_ib", "_z3_z3", "_", "__ib", "_ib_", "_iB", "_HWV", "_foo"})
    void refusesExtensionsOutOfOrderTwiceOrUnknown(String extensions) {
        assertRefused(FlavorGrammar.V3, "SCS-2C-4" + extensions);
        assertRefused(FlavorGrammar.V1, toV1("SCS-2C-4" + extensions));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "S",
                "SCS",
                "SCS-",
                "scs-2C-4",
                "scs-2C:4",
                " SCS-2C-4",
                " SCS-2C:4",
                "SCS_2C-4",
                "SCS-2C-4 ",
                "SCS-2C:4 ",
                "SCS-2C-4\n",
                "SCS-2C:4\n"
            })
    void refusesWhatIsNotEvenAName(String text) {
        assertRefused(FlavorGrammar.V3, text);
        assertRefused(FlavorGrammar.V1, text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SCS-2C-4:10",
                "SCS-2C:4-10",
                "SCS-2C:4_ib",
                "SCS-2C-4-ib",
                "SCS-2C:4:10n_z3",
                "SCS-2C:4-GNa-64",
                "SCS:2C:4"
            })
    void refusesMixedDelimiters(String name) {
        assertRefused(FlavorGrammar.V1, name);
        assertRefused(FlavorGrammar.V3, name);
    }

    @Test
    void readsTheExampleOfV1() {
        assertDerived(FlavorGrammar.V1, "SCS-4C:16:2x200p-a1-GNa:64:24h-ib");
        assertDerived(FlavorGrammar.V1, "SCS-2C:4:-bms-z3h-GNa:64-ib");
    }

    @Test
    void boundsTheLength() {
        String longest = "SCS-" + "0".repeat(FlavorGrammar.MAX_LENGTH - "SCS-1C-4".length()) + "1C-4";
        assertThat(longest).hasSize(255);
        assertDerived(FlavorGrammar.V3, longest);
        assertRefused(FlavorGrammar.V3, longest + "u");
    }

    private static void assertDerived(FlavorGrammar grammar, String name) {
        assertThat(grammar.parse(name)).as(name).isInstanceOf(FlavorTree.class);
    }

    private static void assertRefused(FlavorGrammar grammar, String name) {
        assertThat(grammar.parse(name)).as(name).isInstanceOf(SyntaxFailure.class);
    }

    private static String toV1(String name) {
        return name.replace('-', ':').replace('_', '-').replace("SCS:", "SCS-");
    }
}
