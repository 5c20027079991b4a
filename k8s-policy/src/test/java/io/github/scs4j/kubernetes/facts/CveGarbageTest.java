package io.github.scs4j.kubernetes.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Records in which something stands in the place of something else. */
class CveGarbageTest {
    private static final String CVE = ("{'dataType': 'CVE_RECORD', 'cveMetadata': {'cveId': 'CVE-2023-3676', 'state':"
                    + " 'PUBLISHED', 'datePublished': '2023-10-31T20:22:53.620Z'}, 'containers': {'cna': {'affected':"
                    + " [{'defaultStatus': 'unaffected', 'product': 'kubelet', 'vendor': 'Kubernetes', 'versions':"
                    + " [{'version': '1.28.0', 'lessThanOrEqual': '1.28.3', 'status': 'affected', 'changes': [{'at':"
                    + " '1.28.2', 'status': 'unaffected'}]}, {'version': '0', 'lessThan': '1.27.5', 'status':"
                    + " 'affected'}]}], 'metrics': [{'cvssV3_1': {'baseScore': 8.8, 'version': '3.1', 'vectorString':"
                    + " 'CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H'}}]}, 'adp': [{'metrics': []}]}}")
            .replace('\'', '"');
    private static final String OSV = ("{'id': 'GO-2023-2341', 'published': '2023-11-16T20:33:05Z', 'aliases':"
                    + " ['CVE-2023-5528'], 'affected': [{'package': {'name': 'k8s.io/kubernetes', 'ecosystem': 'Go'},"
                    + " 'ranges': [{'type': 'SEMVER', 'events': [{'introduced': '0'}, {'fixed': '1.25.16'}]}],"
                    + " 'versions': ['1.26.0']}], 'severity': [{'type': 'CVSS_V3', 'score':"
                    + " 'CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H'}]}")
            .replace('\'', '"');
    private static final String FEED = ("{'_kubernetes_io': {'updated_at': '2024-07-01T22:37:44Z'}, 'items': [{'id':"
                    + " 'CVE-2024-0001, CVE-2024-0002', 'date_published': '2024-06-13T14:42:06Z'}]}")
            .replace('\'', '"');

    @Property
    void neverThrows(
            @ForAll("texts") String text,
            @ForAll @Size(max = 4) List<@IntRange(min = 0, max = 1000) Integer> places,
            @ForAll("pieces") String piece) {
        String broken = text;
        for (int place : places) {
            int at = place % broken.length();
            int end = Math.min(broken.length(), at + 1 + place % 7);
            broken = broken.substring(0, at) + piece + broken.substring(end);
        }
        Facts read = Facts.of(List.of(broken.getBytes(StandardCharsets.UTF_8)));
        boolean known = !read.facts().vulnerabilities().isEmpty()
                || !read.facts().openVulnerabilities().isEmpty();
        assertThat(known || !read.findings().isEmpty()).as(broken).isTrue();
        assertThat(read.findings()).noneMatch(finding -> finding.violates());
        assertThat(FactReader.ruleIds())
                .containsAll(read.findings().stream()
                        .map(finding -> finding.rule().id())
                        .toList());
    }

    /** What stands in the place of a value. */
    @Property
    void neverThrowsOnOtherTypes(@ForAll("texts") String text, @ForAll("values") String value, @ForAll int seed) {
        List<Integer> starts = new ArrayList<>();
        for (int at = text.indexOf(": "); at >= 0; at = text.indexOf(": ", at + 1)) {
            starts.add(at + 2);
        }
        int start = starts.get(Math.floorMod(seed, starts.size()));
        int end = start;
        int depth = 0;
        boolean quoted = false;
        do {
            char c = text.charAt(end++);
            quoted ^= c == '"';
            depth += quoted ? 0 : c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
        } while (depth > 0 || quoted || (",}]".indexOf(text.charAt(end)) < 0));
        String changed = text.substring(0, start) + value + text.substring(end);
        Facts read = Facts.of(List.of(changed.getBytes(StandardCharsets.UTF_8)));
        boolean known = !read.facts().vulnerabilities().isEmpty()
                || !read.facts().openVulnerabilities().isEmpty();
        assertThat(known || !read.findings().isEmpty()).as(changed).isTrue();
        assertThat(read.rules()).noneMatch(rule -> rule.contains("malformed"));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(CVE, OSV, FEED);
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(
                "", "{", "}", "[", "]", "\"", ",", ":", "null", "\u0000", "\u00e9", "9", "\\", "- ", "\n");
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.of(
                "null",
                "true",
                "0",
                "-1",
                "1e999",
                "\"\"",
                "\" \"",
                "\"*\"",
                "[]",
                "{}",
                "[null]",
                "[[]]",
                "[{}]",
                "{\"\": null}",
                "[1, \"a\", {\"version\": []}]",
                "\"\\u0000\"",
                "\"\\ud800\"");
    }
}
