package io.github.scs4j.kubernetes.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How entries about versions are spelled in real records, and what they mean. */
class VersionEntryTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.28.0 | 1.28.0",
                "v1.28.0 | 1.28.0",
                "= 1.28.0 | 1.28.0",
                "1.28.5-gke.1200 | 1.28.5",
                "1.28.0-rc.1 | 1.28.0-rc.1",
                "1.27 | 1.27.*",
                "v1.0.x | 1.0.*",
                "1.24.* | 1.24.*",
                "1.x | >=1.0, <2.0",
                "* | *",
                "all versions | *",
                "< 1.24.0 | <1.24.0",
                "<1.24.0 | <1.24.0",
                "<= v1.20.1 | <=1.20.1",
                "> 1.2.3 | >1.2.3",
                ">= 1.2.3 | >=1.2.3",
                "< 1.24 | <1.24",
                "<= 1.24 | <1.25",
                "< 1.24.* | <1.25",
                "> 1.24 | >=1.25",
                "prior to 1.19.15 | <1.19.15",
                "Prior to v1.19.15 | <1.19.15",
                "Kubernetes versions prior to 1.19.15 | <1.19.15",
                "earlier than 1.19.15 | <1.19.15",
                "before 1.19.15 | <1.19.15",
                "through 1.19.15 | <=1.19.15",
                "1.19.15 and earlier | <=1.19.15",
                "1.19.15 and later | >=1.19.15",
                "1.2.3 - 1.2.5 | >=1.2.3, <=1.2.5",
                "v1.27.0 - v1.27.2 | >=1.27.0, <=1.27.2",
                "v1.7.0-1.7.13 | >=1.7.0, <=1.7.13",
                "v1.7.0-v1.7.13 | >=1.7.0, <=1.7.13",
                "1.7.0\u20131.7.13 | >=1.7.0, <=1.7.13",
                "1.7.0 \u2014 1.7.13 | >=1.7.0, <=1.7.13",
                "1.7.0 to 1.7.13 | >=1.7.0, <=1.7.13",
                "from 1.29.0 through 1.29.6 | >=1.29.0, <=1.29.6",
                "1.29.0 before 1.29.7 | >=1.29.0, <1.29.7",
                "1.7-1.9 | >=1.7, <1.10",
                "1.7.x - 1.9.x | >=1.7, <1.10",
                "1.2.3, 1.2.4 | 1.2.3 or 1.2.4",
                "1.2.3 and 1.2.4 | 1.2.3 or 1.2.4",
                ">= 1.2.0, < 1.2.5 | >=1.2.0, <1.2.5",
                ">=1.2.0 <1.2.5 | >=1.2.0, <1.2.5",
                "< 1.2.5, >= 1.2.0 | >=1.2.0, <1.2.5",
                "< 1.2.5, >= 1.3.0 | <1.2.5 or >=1.3.0",
                "< 1.2.5, >= 1.3.0, < 1.3.2 | <1.2.5 or >=1.3.0, <1.3.2",
                "< 1.2.5, < 1.3.2, >= 1.3.0 | <1.2.5 or >=1.3.0, <1.3.2",
                "<= 1.19.14, <= 1.20.10 | <=1.19.14 or >=1.20, <=1.20.10",
                "'>= 1.2.0, < 1.2.5 || >= 1.3.0, < 1.3.2' | >=1.2.0, <1.2.5 or >=1.3.0, <1.3.2",
                "1.2.0; 1.3.x; 1.4.0 - 1.4.2 | 1.2.0 or 1.3.* or >=1.4.0, <=1.4.2",
            })
    void readsWhatStandsAlone(String version, String set) {
        Facts read = read("{'version': '" + version + "', 'status': 'affected'}");
        assertThat(read.vulnerability().affected()).hasToString(set);
        assertThat(read.vulnerability().whole()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'version': '1.28.0', 'lessThan': '1.28.4' | >=1.28.0, <1.28.4",
                "'version': 'v1.28.0', 'lessThanOrEqual': 'v1.28.3' | >=1.28.0, <=1.28.3",
                "'version': '1.18', 'lessThan': '1.18.6' | >=1.18, <1.18.6",
                "'version': '1.18.x', 'lessThan': '1.18.6' | >=1.18, <1.18.6",
                "'version': 1.18, 'lessThan': '1.18.6' | >=1.18, <1.18.6",
                "'version': '0', 'lessThan': '1.28.4' | <1.28.4",
                "'version': '0.0.0', 'lessThan': '1.28.4' | <1.28.4",
                "'version': '*', 'lessThan': '1.28.4' | <1.28.4",
                "'version': '', 'lessThan': '1.28.4' | <1.28.4",
                "'version': 'unspecified', 'lessThan': 'v1.10.11' | <1.10.11",
                "'version': 'n/a', 'lessThanOrEqual': '1.19.14' | <=1.19.14",
                "'version': 'next of 1.2.3', 'lessThan': 'unspecified' | >1.2.3",
                "'version': '>= 1.2.0', 'lessThan': '1.2.5' | >=1.2.0, <1.2.5",
                "'version': '1.28.0', 'lessThan': '*' | >=1.28.0",
                "'version': '1.28.0', 'lessThan': 'unspecified' | >=1.28.0",
                "'version': '1.24.0', 'lessThan': '1.24.*' | >=1.24.0, <1.25",
                "'version': '1.24.0', 'lessThan': 'v1.24.x' | >=1.24.0, <1.25",
                "'version': '0', 'lessThan': '< 1.24.3' | <1.24.3",
                "'version': '0', 'lessThanOrEqual': '1.27' | <1.28",
                "'version': '0', 'lessThan': '1.27' | <1.27",
                "'version': 'v1.24.14', 'lessThanOrEqual': '<=' | <=1.24.14",
                "'version': 'v1.24.14', 'lessThan': '<=' | <=1.24.14",
                "'version': 'v1.24.14', 'lessThan': '<' | <1.24.14",
                "'version': '1.28.0', 'lessThan': '1.28.4', 'lessThanOrEqual': '1.28.5' | >=1.28.0, <=1.28.5",
                "'version': '1.28.0', 'lessThan': '1.29.0', 'changes': [{'at': '1.28.4', 'status': 'unaffected'}] | >=1.28.0, <1.28.4",
                "'version': '1.28.0', 'lessThan': '*', 'changes': [{'at': '1.28.4', 'status': 'unaffected'}, {'at': '1.28.6', 'status': 'affected'}, {'at': '1.28.8', 'status': 'unaffected'}] | >=1.28.0, <1.28.4 or >=1.28.6, <1.28.8",
                "'version': '1.28.0', 'lessThan': '1.29.0', 'changes': [{'at': '1.28.6', 'status': 'affected'}, {'at': '1.28.4', 'status': 'unaffected'}] | >=1.28.0, <1.28.4 or >=1.28.6, <1.29.0",
                "'version': '1.28.0', 'lessThan': '1.29.0', 'changes': [{'at': '1.2.0', 'status': 'unaffected'}] | none",
                "'version': '1.28.0', 'lessThan': '1.29.0', 'changes': [{'at': '1.30.0', 'status': 'unaffected'}] | >=1.28.0, <1.29.0",
                "'version': '1.28.0', 'changes': [{'at': '1.28.4', 'status': 'unaffected'}] | >=1.28.0, <1.28.4",
            })
    void readsBounds(String entry, String set) {
        Facts read = read("{" + entry + ", 'status': 'affected', 'versionType': 'custom'}");
        assertThat(read.vulnerability().affected()).hasToString(set);
        assertThat(read.vulnerability().whole()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'version': 'n/a'",
                "'version': 'unspecified'",
                "'version': ''",
                "'version': null",
                "'version': ['1.2.3']",
                "'lessThan': '1.2.3'",
                "'version': 'see the advisory'",
                "'version': '1'",
                "'version': '1.2.3.4'",
                "'version': 'x.x'",
                "'version': '2147483648.x'",
                "'version': '<'",
                "'version': '>= 1.3.0, < 1.2.0'",
                "'version': '1.3.0 - 1.2.0'",
                "'version': '1.3.0 to'",
                "'version': '1.2.3 1.2.4 or so'",
                "'version': '1.28.4', 'lessThan': '1.28.0'",
                "'version': '1.28.4', 'lessThan': '1.28.4'",
                "'version': '1.2.3', 'lessThan': 'the fix'",
                "'version': 'the start', 'lessThan': '1.2.3'",
                "'version': '1.2.3, 1.2.4', 'lessThan': '1.2.5'",
                "'version': 'n/a', 'lessThanOrEqual': '<='",
                "'version': '1.28.0', 'lessThan': '1.29.0', 'changes': [{'at': 'soon', 'status': 'unaffected'}]",
                "'version': '1.28.0', 'lessThan': '1.29.0', 'changes': [{'at': '1.28.4', 'status': 'fixed'}]",
                "'version': '1.28.0', 'lessThan': '1.29.0', 'changes': [{}]",
            })
    void saysWhatItCannotRead(String entry) {
        Facts read = read("{" + entry + ", 'status': 'affected'}, {'version': '1.20.0', 'status': 'affected'}");
        assertThat(read.vulnerability().affected().toString()).contains("1.20.0");
        assertThat(read.vulnerability().whole()).isFalse();
        assertThat(read.rules()).containsExactly("ERROR k8s.cve-version");
        assertThat(read.messages().get(0)).startsWith("CVE-2024-0001: ").contains("cannot be read as versions");
        assertThat(read.findings().get(0).location()).isNotNull();
        assertThat(read.findings().get(0).violates()).isFalse();
    }

    /** The first entry about a version decides, then the default. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "unaffected | {'version': '1.28.0', 'lessThan': '1.29.0', 'status': 'affected'}, {'version': '1.28.4', 'status': 'unaffected'} | >=1.28.0, <1.29.0",
                "unaffected | {'version': '1.28.4', 'status': 'unaffected'}, {'version': '1.28.0', 'lessThan': '1.29.0', 'status': 'affected'} | >=1.28.0, <1.28.4 or >1.28.4, <1.29.0",
                "unaffected | {'version': '1.28.4', 'status': 'unknown'}, {'version': '1.28.0', 'lessThan': '1.29.0', 'status': 'affected'} | >=1.28.0, <1.28.4 or >1.28.4, <1.29.0",
                "affected | {'version': '1.28.4', 'lessThan': '*', 'status': 'unaffected'} | <1.28.4",
                "affected | {'version': '1.28.4', 'status': 'unknown'} | <1.28.4 or >1.28.4",
                "affected |  | *",
                "unaffected |  | none",
                "unknown | {'version': '1.28.4', 'status': 'unknown'} | none",
                "unaffected | {'version': '1.28.0', 'lessThan': '1.29.0', 'status': 'unaffected', 'changes': [{'at': '1.28.4', 'status': 'affected'}]} | >=1.28.4, <1.29.0",
            })
    void readsStatus(String otherwise, String entries, String set) {
        Facts read = Facts.ofQuoted(
                record("'defaultStatus': '" + otherwise + "', 'versions': [" + (entries == null ? "" : entries) + "]"));
        assertThat(read.vulnerability().affected()).hasToString(set);
        assertThat(read.rules()).isEmpty();
    }

    @Test
    void takesAnEntryWithoutStatusForAffected() {
        Facts read = read("{'version': '1.28.0'}");
        assertThat(read.vulnerability().affected()).hasToString("1.28.0");
        assertThat(read.rules()).containsExactly("WARNING k8s.cve-version");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'vendor': 'x'",
                "'versions': []",
                "'versions': 'all'",
                "'versions': [], 'defaultStatus': 'unknown'"
            })
    void mayAffectAnyIfNoneIsNamed(String rest) {
        Facts read = Facts.ofQuoted(record(rest.replace("'vendor': 'x'", "'repo': 'x'")));
        assertThat(read.vulnerability().whole()).isFalse();
        assertThat(read.rules()).containsExactly("ERROR k8s.cve-version");
    }

    /** Upper bounds without lower ones are bounds of branches. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<1.10.11 <1.11.5 <1.12.3 | <1.10.11 or >=1.11, <1.11.5 or >=1.12, <1.12.3",
                "<1.12.3 <1.10.11 <1.11.5 | <1.10.11 or >=1.11, <1.11.5 or >=1.12, <1.12.3",
                "<=1.19.14 <=1.20.10 | <=1.19.14 or >=1.20, <=1.20.10",
                "<1.10.11 <1.12.3 | <1.10.11 or >=1.11, <1.12.3",
                "<1.10.11 <1.10.5 <1.12.3 | <1.10.11 or >=1.11, <1.12.3",
                "<1.21.5 1.20.0-1.20.10 | <=1.20.10 or >=1.21, <1.21.5",
                "<1.21.5 !1.20.11 !1.20.12 | <1.20.11 or >=1.21, <1.21.5",
                "<1.21.5 !1.20.11 !1.21.5 1.20.0-1.20.8 | <=1.20.8 or >=1.21, <1.21.5",
                "<1.21.5 1.20.11 | <1.21.5",
                "<1.21.5 <1.20.0 | <1.20.0 or >=1.21, <1.21.5",
                "<1.21.5 <1.20 | <1.21.5",
                "<1.21.5 >=1.20.3 | *",
            })
    void readsBoundsOfBranches(String texts, String set) {
        StringBuilder entries = new StringBuilder();
        for (String text : texts.split(" ", -1)) {
            boolean not = text.startsWith("!");
            entries.append(entries.length() == 0 ? "" : ", ")
                    .append("{'version': '")
                    .append(not ? text.substring(1) : text)
                    .append("', 'status': '")
                    .append(not ? "unaffected'}" : "affected'}");
        }
        assertThat(read(entries.toString()).vulnerability().affected()).hasToString(set);
    }

    @Property
    void readsAnyText(@ForAll @StringLength(max = 60) String text) {
        VersionText.ranges(text);
        VersionText.word(text);
    }

    @Property
    void readsWhatLooksLikeVersions(
            @ForAll
                    @StringLength(max = 30)
                    @Chars({'.', '-', 'v', 'x', '*', '<', '=', '>', ',', ' '})
                    @CharRange(from = '0', to = '3')
                    String text) {
        var ranges = VersionText.ranges(text);
        if (ranges != null) {
            assertThat(ranges).isNotEmpty().noneMatch(VersionRange::isEmpty);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-", "1.2.3-", "1.2.3 - ", "< ", "1.2.3 and ", ",", ".", "-"})
    void takesNoLongerForLongTexts(String part) {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> VersionText.ranges(part.repeat(2000 / part.length())));
    }

    private static Facts read(String entries) {
        return Facts.ofQuoted(record("'versions': [" + entries + "]"));
    }

    private static String record(String affected) {
        return "{'containers': {'cna': {'affected': [{'product': 'Kubernetes', " + affected
                + "}], 'metrics': [{'cvssV3_1': {'baseScore': 8.8, 'version': '3.1'}}]}},"
                + " 'cveMetadata': {'cveId': 'CVE-2024-0001', 'state': 'PUBLISHED'}}";
    }
}
