package io.github.scs4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole outputs that people script against; the version stands in them as VERSION. */
class GoldenTest {
    private static final String[] NAMES = {"SCS-16T-64-3x10s_bms_hwv_i3h", "SCS-01V-3.5", "SCS-2X-4", "m1.small"};

    private static final String OFFERED = "SCS-2C:8:20p SCS-2L-16-20s_xen SCS-2V-8-10n SCS-2X-8 m1.small";
    private static final String SPECS = "scs:name-v1=SCS-2V:4:10s scs:cpu-type=shared-core scs:disk0-type=flash";
    static final String OFFER = "-f src/test/resources/io/github/scs4j/cli/offer.json";

    @ParameterizedTest
    @CsvSource({
        "check.json, flavor check --format json --at 2026-11-20",
        "check.de.json, flavor check --format json --at 2026-11-20 --lang de",
        "check.jsonl, flavor check --format jsonl",
        "check.txt, flavor check"
    })
    void isAsRecorded(String file, String args) throws IOException {
        String[] all = (args + " " + String.join(" ", NAMES)).split(" ", -1);

        Run run = Run.of(all);

        assertThat(run.out().replace(Version.number(), "VERSION")).isEqualTo(recorded(file));
        assertThat(run.code()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "match.txt | 1 | flavor match SCS-2V-8-20s " + OFFERED,
                "match.de.txt | 1 | flavor match --lang de SCS-2V-8-20s " + OFFERED,
                "match.json | 1 | flavor match --format json --at 2026-11-20 SCS-2V-8-20s " + OFFERED,
                "match.jsonl | 1 | flavor match --format jsonl SCS-2V-8-20s " + OFFERED,
                "plan.txt | 0 | flavor plan ../samples/cloud/flavors.json",
                "plan.de.txt | 0 | flavor plan --lang de ../samples/cloud/flavors.json",
                "plan.json | 0 | flavor plan --format json --at 2026-11-20 ../samples/cloud/flavors.json",
                "plan.sh | 0 | flavor plan --as openstack ../samples/cloud/flavors.json",
                "specs.json | 1 | flavor specs --format json --at 2026-11-20 SCS-2C:4 " + SPECS,
                "specs.txt | 1 | flavor specs SCS-2C:4 SCS-2V-8-20s " + SPECS,
                "specs.de.txt | 1 | flavor specs --lang de SCS-2C:4 " + SPECS,
                "gpu.txt | 0 | flavor gpu",
                "gpu.json | 1 | flavor gpu --format json --at 2026-11-20 A100 GNa-14h-6h SCS-4V-16_gNl-58-24 SCS-4V-16 GN",
                "gpu.de.txt | 1 | flavor gpu --lang de A100 GNa-14h-6h SCS-4V-16_gNl-58-24 SCS-4V-16 GNg GN",
                "image-due.txt | 0 | image due --at 2026-04-20 " + Images.SAMPLE,
                "image-due.json | 1 | image due --format json --at 2026-05-07 " + Images.SAMPLE,
                "image-describe.de.txt | 0 | image describe --lang de --at 2026-04-20 -f " + Images.SAMPLE,
                "image-select.json | 0 | image select --format json --at 2026-11-20 --distro debian --all -v "
                        + Images.SAMPLE,
                "select.txt | 0 | flavor select --all SCS-2V-8 " + OFFER,
                "select.de.txt | 0 | flavor select --all --lang de SCS-2V-8 " + OFFER,
                "select.json | 0 | flavor select --format json --at 2026-11-20 SCS-2V-8 " + OFFER,
                "select-none.json | 1 | flavor select --format json --at 2026-11-20 -n 2 -v SCS-64V-8 " + OFFER
            })
    void answersAsRecorded(String file, int code, String args) throws IOException {
        Run run = Run.of(args.split(" ", -1));

        assertThat(run.out().replace(Version.number(), "VERSION")).isEqualTo(recorded(file));
        assertThat(run.code()).isEqualTo(code);
    }

    private static String recorded(String file) throws IOException {
        try (InputStream stream =
                Objects.requireNonNull(GoldenTest.class.getResourceAsStream("golden/" + file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
