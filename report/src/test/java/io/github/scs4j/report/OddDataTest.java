package io.github.scs4j.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.scs4j.finding.Language;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Whatever stands in the data, what is written can be read, and shows what it shows. */
class OddDataTest {
    private static final JsonSchema ENVELOPE =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(EnvelopeWriter.schema());
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Parser MARKDOWN =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    static Stream<String> odd() {
        return Stream.of(
                "",
                " ",
                "   ",
                "plain",
                "\u0000\u0001\u0008\u000B\u000C\u000E\u001B[2J\u001B]0;x\u0007\u007F\u0085\u009B31m",
                "line\nbreak\r\nand\ttab",
                "\u202Eright to left\u202C \u2066isolated\u2069 \u200Bzero\u200D\uFEFF",
                "\uD800",
                "\uDC00\uD800",
                "\uD83D\uDE00 \uDB40\uDC41",
                "\uFFFE\uFFFF\uFDD0",
                "<script>alert(1)</script>",
                "</style></title><img src=x onerror=alert(1)>",
                "]]><!-- --> <![CDATA[ &amp; &#0; &x; \" '",
                "javascript:alert(1)",
                "https://example.org/\"onmouseover=\"alert(1)",
                "https://example.org/%zz#a#b|c`d`<e>",
                "| a | b |",
                "a\\|b",
                "\\",
                "`",
                "``` a ``",
                "` x `",
                "**bold** _x_ ~~gone~~ $x$ \\*",
                "[link](javascript:alert(1)) ![image](https://example.org/x.png) [ref]: x",
                "@everyone #1 www.example.org https://example.org a@example.org",
                "# heading",
                "- item",
                "1. one",
                "> quote",
                "---",
                "    code",
                "{0} {1} {",
                "%s %n $1",
                "C:\\Users\\x y\\flavors.json",
                "/tmp/ü ä/[x].json",
                "a:b/c",
                "\u0301\u0301\u0301\u0301 accents",
                "x".repeat(1_000_000),
                "<&|`\u0000".repeat(200_000));
    }

    @ParameterizedTest
    @MethodSource("odd")
    @Timeout(20)
    void everyFormatStandsIt(String odd) throws IOException {
        check(odd, Language.GERMAN);
    }

    @Property(tries = 100)
    void everyFormatStandsAnyText(@ForAll("texts") String odd) throws IOException {
        check(odd, Language.ENGLISH);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<Character> marks = Arbitraries.of(
                '<', '>', '&', '"', '\'', '|', '`', '\\', '[', ']', '(', ')', '!', '*', '_', '{', '}', '0', '#', '@',
                ':', '/', '-', '\n', '\r', ' ', 'a', '\u0000', '\u001B', '\u202E', '\uD800', '\uDC00', '\uFFFE');
        return Arbitraries.oneOf(marks, Arbitraries.chars().all())
                .list()
                .ofMaxSize(60)
                .map(units -> {
                    StringBuilder text = new StringBuilder();
                    units.forEach(text::append);
                    return text.toString();
                });
    }

    private static void check(String odd, Language language) throws IOException {
        ScopeReport report = OddReport.of(odd);
        text(ReportFormat.TEXT.write(report, language));
        json(odd, ReportFormat.JSON.write(report, language), ReportFormat.SARIF.write(report, language));
        assertThat(JunitWriterTest.violations(ReportFormat.JUNIT.write(report, language)))
                .isEmpty();
        html(ReportFormat.HTML.write(report, language));
        Documents.parse(ReportFormat.BADGE.write(report, language));
        markdown(ReportFormat.MARKDOWN.write(report, language));
    }

    private static void text(String text) {
        assertThat(text.chars()).allMatch(unit -> unit == '\n' || (unit >= ' ' && unit <= '~') || isGerman(unit));
        assertThat(text.lines()).allMatch(line -> line.length() < 2_000);
    }

    private static boolean isGerman(int unit) {
        return "äöüßÄÖÜ".indexOf(unit) >= 0;
    }

    private static void json(String odd, String envelope, String sarif) throws IOException {
        JsonNode report = JSON.readTree(envelope);
        assertThat(ENVELOPE.validate(report)).isEmpty();
        assertThat(report.at("/scopes/0/subject").textValue()).isEqualTo(odd);
        assertThat(report.at("/findings/0/subject").textValue()).isEqualTo(odd);
        JsonNode log = JSON.readTree(sarif);
        assertThat(SarifWriterTest.SCHEMA.validate(log)).isEmpty();
        assertThat(log.at("/runs/0/results/0/ruleId").textValue()).isEqualTo(odd);
    }

    private static void html(String html) {
        Document page = Documents.parse(html);
        HtmlWriterTest.requireHarmless(page);
        assertThat(html.chars().filter(unit -> unit < ' ')).allMatch(unit -> unit == '\n');
        for (Element article : Documents.elements(page, "article")) {
            assertThat(article.getTextContent().length()).isLessThan(10_000);
        }
    }

    private static void markdown(String markdown) {
        Node page = MARKDOWN.parse(markdown);
        page.accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlInline html) {
                throw new AssertionError("HTML " + html.getLiteral());
            }

            @Override
            public void visit(HtmlBlock html) {
                throw new AssertionError("HTML " + html.getLiteral());
            }

            @Override
            public void visit(Image image) {
                throw new AssertionError("an image");
            }

            @Override
            public void visit(Emphasis emphasis) {
                throw new AssertionError("emphasis");
            }

            @Override
            public void visit(FencedCodeBlock code) {
                throw new AssertionError("a block of code");
            }

            @Override
            public void visit(IndentedCodeBlock code) {
                throw new AssertionError("a block of code");
            }

            @Override
            public void visit(ThematicBreak line) {
                throw new AssertionError("a line");
            }

            @Override
            public void visit(Link link) {
                assertThat(link.getDestination()).startsWithIgnoringCase("http");
                visitChildren(link);
            }
        });
        assertThat(markdown.lines().filter(line -> line.startsWith("#")).count())
                .as("headings")
                .isEqualTo(2 + 1 + 4 + 2);
    }
}
