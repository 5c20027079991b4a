package io.github.scs4j.kubernetes.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CvssVectorTest {
    /** The examples that FIRST publishes for versions 2 and 3 of its specification. */
    @ParameterizedTest
    @CsvSource({
        "AV:N/AC:L/Au:N/C:N/I:N/A:C, 7.8 (CVSS 2.0)",
        "(AV:N/AC:L/Au:N/C:C/I:C/A:C), 10.0 (CVSS 2.0)",
        "AV:L/AC:H/Au:N/C:C/I:C/A:C, 6.2 (CVSS 2.0)",
        "AV:N/AC:L/Au:N/C:N/I:N/A:N, 0.0 (CVSS 2.0)",
        "CVSS:3.0/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N, 6.1 (CVSS 3.0)",
        "CVSS:3.0/AV:N/AC:L/PR:L/UI:N/S:C/C:L/I:L/A:N, 6.4 (CVSS 3.0)",
        "CVSS:3.0/AV:N/AC:H/PR:N/UI:R/S:U/C:L/I:N/A:N, 3.1 (CVSS 3.0)",
        "CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:C/C:H/I:H/A:H, 9.9 (CVSS 3.1)",
        "CVSS:3.1/AV:L/AC:L/PR:H/UI:N/S:U/C:L/I:L/A:L, 4.2 (CVSS 3.1)",
        "CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H, 8.8 (CVSS 3.1)",
        "CVSS:3.1/AV:L/AC:L/PR:N/UI:R/S:U/C:H/I:H/A:H, 7.8 (CVSS 3.1)",
        "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N, 7.5 (CVSS 3.1)",
        "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H, 9.8 (CVSS 3.1)",
        "CVSS:3.1/AV:N/AC:H/PR:N/UI:N/S:C/C:N/I:H/A:N, 6.8 (CVSS 3.1)",
        "CVSS:3.1/AV:P/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H, 6.8 (CVSS 3.1)",
        "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:L/I:N/A:N, 5.8 (CVSS 3.1)",
        "CVSS:3.1/AV:A/AC:L/PR:N/UI:N/S:C/C:H/I:N/A:H, 9.3 (CVSS 3.1)",
        "CVSS:3.1/AV:N/AC:L/PR:L/UI:R/S:C/C:H/I:H/A:H, 9.0 (CVSS 3.1)",
        "CVSS:3.1/AV:N/AC:H/PR:N/UI:N/S:U/C:H/I:H/A:N, 7.4 (CVSS 3.1)",
        "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:N, 0.0 (CVSS 3.1)",
        "CVSS:3.1/A:H/I:H/C:H/S:U/UI:N/PR:L/AC:L/AV:N/E:P/RL:O/CR:H/MAV:L, 8.8 (CVSS 3.1)",
    })
    void computes(String vector, String score) {
        assertThat(CvssVector.score(vector)).hasToString(score);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                ":",
                "AV:",
                ":N",
                "CVSS:3.1",
                "CVSS:3.1/",
                "CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:H",
                "CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H/",
                "CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H/A:H",
                "CVSS:3.1/AV:X/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H",
                "CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:X/C:H/I:H/A:H",
                "AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H",
                "AV:N/AC:L/Au:N/C:N/I:N/A:C/CVSS:3.1",
                "CVSS:2.0/AV:N/AC:L/Au:N/C:N/I:N/A:C",
                "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N",
                "8.8"
            })
    void refuses(String vector) {
        assertThat(CvssVector.score(vector)).isNull();
    }

    @Test
    void refusesWhatIsLongerThanAnyVector() {
        assertThat(CvssVector.score("CVSS:3.1/" + "X:N/".repeat(1_000_000))).isNull();
    }

    /** Every vector of 3.1, with the rounding that its appendix writes out for binary floating point. */
    @Test
    void agreesWithFloatingPointOnEveryVector() {
        int count = 0;
        for (String av : new String[] {"N:0.85", "A:0.62", "L:0.55", "P:0.2"}) {
            for (String ac : new String[] {"L:0.77", "H:0.44"}) {
                for (String pr : new String[] {"N:0.85:0.85", "L:0.62:0.68", "H:0.27:0.5"}) {
                    for (String ui : new String[] {"N:0.85", "R:0.62"}) {
                        for (boolean changed : new boolean[] {false, true}) {
                            double exploitability =
                                    8.22 * weight(av, 1) * weight(ac, 1) * weight(pr, changed ? 2 : 1) * weight(ui, 1);
                            String vector = "CVSS:3.1/AV:" + av.charAt(0) + "/AC:" + ac.charAt(0) + "/PR:"
                                    + pr.charAt(0) + "/UI:" + ui.charAt(0) + "/S:" + (changed ? "C" : "U");
                            count += compareImpacts(vector, exploitability, changed);
                        }
                    }
                }
            }
        }
        assertThat(count).isEqualTo(2592);
    }

    private static int compareImpacts(String vector, double exploitability, boolean changed) {
        double[] weights = {0.56, 0.22, 0};
        String letters = "HLN";
        int count = 0;
        for (int i = 0; i < 27; i++) {
            int c = i / 9;
            int n = i / 3 % 3;
            int a = i % 3;
            double base = 1 - (1 - weights[c]) * (1 - weights[n]) * (1 - weights[a]);
            double impact = changed ? 7.52 * (base - 0.029) - 3.25 * Math.pow(base - 0.02, 15) : 6.42 * base;
            double sum = Math.min(10, (changed ? 1.08 : 1) * (impact + exploitability));
            long rounded = Math.round(sum * 100_000);
            long tenths = impact <= 0 ? 0 : rounded % 10_000 == 0 ? rounded / 10_000 : rounded / 10_000 + 1;
            String text = vector + "/C:" + letters.charAt(c) + "/I:" + letters.charAt(n) + "/A:" + letters.charAt(a);
            assertThat(Objects.requireNonNull(CvssVector.score(text)).tenths())
                    .as(text)
                    .isEqualTo((int) tenths);
            count++;
        }
        return count;
    }

    private static double weight(String letterAndWeights, int index) {
        return Double.parseDouble(letterAndWeights.split(":", -1)[index]);
    }
}
