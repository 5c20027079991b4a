package io.github.scs4j.image.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses that mean the same get one spelling, and nothing gets out of a folder unseen. */
class SourceUrlTest {
    @ParameterizedTest
    @CsvSource({
        "https://example.org/a/b, https://example.org/a/b",
        "HTTPS://Example.ORG/A/b, https://example.org/A/b",
        "https://example.org:443/a, https://example.org/a",
        "https://example.org:00443/a, https://example.org/a",
        "https://example.org:8443/a, https://example.org:8443/a",
        "http://example.org:80/a, http://example.org/a",
        "http://example.org:443/a, http://example.org:443/a",
        "ftp://example.org:21/a, ftp://example.org/a",
        "s3://Bucket/a:443/b, s3://bucket/a:443/b",
        "https://User@Example.org/a, https://User@example.org/a",
        "https://[2001:DB8::1]:443/a, https://[2001:db8::1]/a",
        "https://2001:db8::443/a, https://2001:db8::443/a",
        "https://example.org/a/../b, https://example.org/b",
        "https://example.org/a/../../../b, https://example.org/b",
        "https://example.org/a/./b/., https://example.org/a/b/",
        "https://example.org/a/b/.., https://example.org/a/",
        "https://example.org/.., https://example.org/",
        "https://example.org/a//../b, https://example.org/a/b",
        "https://example.org/a/%2e%2E/b, https://example.org/b",
        "https://example.org/a/.%2e/b, https://example.org/b",
        "https://example.org/%6aammy/x, https://example.org/jammy/x",
        "https://example.org/a%2fb, https://example.org/a%2Fb",
        "https://example.org/a/%%32e%2%65/b, https://example.org/b",
        "https://example.org/a/%252e/b, https://example.org/a/%252e/b",
        "https://example.org/a/...%/b%2, https://example.org/a/...%/b%2",
        "https://example.org/a?x=/../b, https://example.org/a?x=/../b",
        "https://example.org/a#/../b, https://example.org/a#/../b",
        "https://example.org?/.., https://example.org?/..",
        "https://EXAMPLE.org, https://example.org",
        "HTTPS://, https://",
        "Private, Private",
        "://A, ://A",
        "1http://A/.., 1http://A/..",
        "a b://A/.., a b://A/..",
        "../A, ../A",
    })
    void oneSpelling(String url, String normal) {
        assertThat(SourceUrl.normalize(url)).isEqualTo(normal);
    }

    @Property
    void isStable(@ForAll("urls") String url) {
        String normal = SourceUrl.normalize(url);
        assertThat(SourceUrl.normalize(normal)).isEqualTo(normal);
        assertThat(normal.length()).isLessThanOrEqualTo(url.length());
    }

    @Property
    void noDotSegmentIsLeft(@ForAll("paths") String path) {
        String normal = SourceUrl.normalize("https://example.org" + path);
        assertThat(normal).startsWith("https://example.org/");
        for (String segment : normal.substring("https://example.org/".length()).split("/", -1)) {
            assertThat(segment.replaceAll("%2[eE]", ".")).isNotIn(".", "..");
        }
    }

    @Property
    void whatFollowsAQuestionMarkIsNoPath(@ForAll("paths") String path) {
        String plain = path.replace("%", "");
        assertThat(SourceUrl.normalize("https://example.org/?" + plain)).isEqualTo("https://example.org/?" + plain);
    }

    @Test
    void takesLinearTime() {
        String[] hostile = {"/..", "/a/..", "%2", "%%32", "%2e", "://", "@", ":443", "[", "/", "?", "%25"};
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (String piece : hostile) {
                String url = "https://" + piece.repeat(5_000_000 / piece.length());
                assertThat(SourceUrl.normalize(url).length()).isLessThanOrEqualTo(url.length());
            }
        });
    }

    @Provide
    Arbitrary<String> urls() {
        Arbitrary<String> pieces = Arbitraries.of(
                "https", "HTTP", "://", "/", "/", "..", ".", "%2e", "%2E", "%", "2", "e", "%32", "%25", "@", ":", "443",
                "80", "0", "[", "]", "?", "#", "host", "ß", "é", " ", "\\");
        Arbitrary<String> any = pieces.list().ofMaxSize(14).map(list -> String.join("", list));
        return Arbitraries.oneOf(
                any, any.map(rest -> "https://" + rest), Arbitraries.strings().ofMaxLength(20));
    }

    @Provide
    Arbitrary<String> paths() {
        return Arbitraries.of("a", ".", "..", "%2e", "%2E.", "%2e%2e", "...", "", "%", "%%32e", "b.c", "%252e")
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(list -> "/" + String.join("/", list));
    }
}
