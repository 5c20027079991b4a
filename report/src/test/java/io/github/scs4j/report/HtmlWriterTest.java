package io.github.scs4j.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Language;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

class HtmlWriterTest {
    /** Elements that hold no script and load nothing. */
    private static final Set<String> ELEMENTS = Set.of(
            "html", "head", "meta", "title", "style", "body", "header", "main", "footer", "section", "article", "h1",
            "h2", "h3", "h4", "p", "a", "ol", "ul", "li", "table", "caption", "thead", "tbody", "tr", "th", "td", "dl",
            "dt", "dd", "bdi", "code", "mark", "strong", "span");

    private static final Set<String> ATTRIBUTES = Set.of(
            "xmlns",
            "lang",
            "charset",
            "http-equiv",
            "content",
            "name",
            "class",
            "id",
            "href",
            "rel",
            "scope",
            "aria-labelledby",
            "aria-hidden");

    private final Document page = Documents.parse(ReportFormat.HTML.write(ScopeSample.CLOUD, Language.ENGLISH));

    @ParameterizedTest
    @EnumSource
    void isHarmless(Language language) {
        for (ScopeReport report :
                List.of(ScopeSample.CLOUD, ScopeSample.CLUSTERS, ScopeSample.GOOD, ScopeSample.NOTHING)) {
            Document page = Documents.parse(ReportFormat.HTML.write(report, language));
            requireHarmless(page);
            assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo(language.code());
        }
    }

    @Test
    void headingsComeInOrder() {
        List<Integer> levels = new ArrayList<>();
        for (Element element : Documents.elements(page, "*")) {
            String name = element.getLocalName();
            if (name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))) {
                levels.add(name.charAt(1) - '0');
            }
        }
        assertThat(levels).startsWith(1, 2).containsOnlyOnce(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
    }

    @Test
    void hasLandmarks() {
        for (String landmark : List.of("header", "main", "footer")) {
            assertThat(Documents.elements(page, landmark)).hasSize(1);
        }
        for (Element section : Documents.elements(page, "section")) {
            assertThat(ids(page)).contains(section.getAttribute("aria-labelledby"));
        }
    }

    @Test
    void everyHeaderOfATableSaysWhatItHeads() {
        assertThat(Documents.elements(page, "th"))
                .isNotEmpty()
                .allMatch(header -> Set.of("row", "col").contains(header.getAttribute("scope")));
        assertThat(Documents.elements(page, "table"))
                .allMatch(table -> table.getElementsByTagName("caption").getLength() == 1);
    }

    @Test
    void verdictsAreWordsNotOnlyColors() {
        assertThat(Documents.elements(page, "strong"))
                .isNotEmpty()
                .allMatch(verdict -> verdict.getTextContent().chars().anyMatch(Character::isLetter));
    }

    @Test
    void thePolicyAllowsTheStyleAndNothingElse() throws NoSuchAlgorithmException {
        String css = Documents.elements(page, "style").get(0).getTextContent();
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
        String policy = Documents.elements(page, "meta").get(1).getAttribute("content");

        assertThat(policy)
                .startsWith("default-src 'none'; style-src 'sha256-"
                        + Base64.getEncoder().encodeToString(hash) + "';");
        assertThat(css).doesNotContain("url(", "@import", "<", "&");
    }

    @Test
    void whatMustNotBeFollowedIsNoLink() {
        assertThat(Documents.elements(page, "a"))
                .extracting(link -> link.getAttribute("href"))
                .contains("https://example.org/scs-0116")
                .noneMatch(address -> address.startsWith("javascript"));
        assertThat(page.getDocumentElement().getTextContent()).contains("Eva <e@example.org>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JAVASCRIPT:alert(1)",
                "data:text/html,x",
                "//example.org",
                "file:///etc/passwd",
                " https://example.org",
                "https://example.org/\u202E",
                "https://example.org/a b",
                "",
            })
    void followsNoOtherAddress(String address) {
        assertThat(HtmlLink.isWeb(address)).isFalse();
    }

    @Test
    void followsAddressesOfTheWeb() {
        assertThat(HtmlLink.isWeb("https://example.org/#x")).isTrue();
        assertThat(HtmlLink.isWeb("HTTP://example.org/")).isTrue();
        assertThat(HtmlLink.isWeb(null)).isFalse();
    }

    /** Requires that a page holds and loads nothing that it should not, and that its ids and links fit together. */
    static void requireHarmless(Document page) {
        for (Element element : Documents.elements(page, "*")) {
            assertThat(ELEMENTS).contains(element.getLocalName());
            NamedNodeMap attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                assertThat(ATTRIBUTES).contains(attributes.item(i).getNodeName());
            }
        }
        List<String> ids = ids(page);
        assertThat(ids).doesNotHaveDuplicates();
        for (Element link : Documents.elements(page, "a")) {
            String address = link.getAttribute("href");
            if (address.startsWith("#")) {
                assertThat(ids).contains(address.substring(1));
            } else {
                assertThat(HtmlLink.isWeb(address)).as(address).isTrue();
            }
        }
    }

    private static List<String> ids(Document page) {
        List<String> ids = new ArrayList<>();
        for (Element element : Documents.elements(page, "*")) {
            if (element.hasAttribute("id")) {
                ids.add(element.getAttribute("id"));
            }
        }
        return ids;
    }
}
