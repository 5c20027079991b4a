package io.github.scs4j.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.scs4j.finding.Language;
import io.github.scs4j.scope.Target;
import io.github.scs4j.scope.Validity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What all writers to streams have in common, and the badge. */
class ScopeWritersTest {
    @ParameterizedTest
    @EnumSource(names = "TEXT", mode = EnumSource.Mode.EXCLUDE)
    void flushesAndDoesNotClose(ReportFormat format) {
        AtomicInteger flushes = new AtomicInteger();
        AtomicInteger closes = new AtomicInteger();
        OutputStream out = new ByteArrayOutputStream() {
            @Override
            public void flush() {
                flushes.incrementAndGet();
            }

            @Override
            public void close() {
                closes.incrementAndGet();
            }
        };

        format.write(ScopeSample.CLOUD, Language.ENGLISH, out);

        assertThat(flushes).hasPositiveValue();
        assertThat(closes).hasValue(0);
        assertThat(out.toString()).endsWith("\n");
    }

    @ParameterizedTest
    @EnumSource(names = "TEXT", mode = EnumSource.Mode.EXCLUDE)
    void tellsThatItsTargetFails(ReportFormat format) {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("broken");
            }
        };

        assertThatThrownBy(() -> format.write(ScopeSample.CLOUD, Language.ENGLISH, broken))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("broken");
    }

    @ParameterizedTest
    @EnumSource
    void isTheSameEveryTime(ReportFormat format) {
        assertThat(format.write(ScopeSample.cloud(Basis.TEXT), Language.GERMAN))
                .isEqualTo(format.write(ScopeSample.CLOUD, Language.GERMAN));
    }

    @ParameterizedTest
    @EnumSource
    void saysNothingInTheOtherLanguage(ReportFormat format) {
        assertThat(format.write(ScopeSample.CLOUD, Language.GERMAN))
                .doesNotContain("What to do", "how to obtain", "findings:", "incomplete");
    }

    @Test
    void theBadgeHasATitle() {
        Document badge = Documents.parse(ReportFormat.BADGE.write(ScopeSample.CLOUD, Language.ENGLISH));
        Element root = badge.getDocumentElement();

        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getAttribute("aria-label")).isEqualTo("SCS-compatible IaaS v5.1: FAIL");
        assertThat(Documents.elements(badge, "title"))
                .singleElement()
                .satisfies(title -> assertThat(title.getTextContent()).isEqualTo("SCS-compatible IaaS v5.1: FAIL"));
        assertThat(Documents.elements(badge, "text"))
                .extracting(Element::getTextContent)
                .containsExactly("SCS-compatible IaaS v5.1", "FAIL");
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, incomplete", "GERMAN, unvollständig"})
    void theBadgeOfAReportThatLacksResultsSaysSo(Language language, String word) {
        assertThat(ReportFormat.BADGE.write(ScopeSample.cloud(Basis.OFFICIAL), language))
                .contains(">" + word + "</text>");
        assertThat(ReportFormat.BADGE.write(ScopeSample.GOOD, language)).contains(">PASS</text>");
    }

    @Test
    void aPassWithoutTestcasesSaysSo() {
        ScopeReport report = ScopeReport.builder(ScopeSample.TOOL, ScopeSample.AT)
                .scope(ReportedScope.of(
                        ScopeSample.verdict(
                                "my-cloud",
                                ScopeSample.version("v1", Validity.EFFECTIVE, ScopeSample.target(Target.MAIN))),
                        List.of("v1")))
                .build();

        for (ReportFormat format :
                List.of(ReportFormat.TEXT, ReportFormat.MARKDOWN, ReportFormat.HTML, ReportFormat.BADGE)) {
            assertThat(format.write(report, Language.ENGLISH)).contains("no testcases");
        }
        assertThat(ReportFormat.BADGE.write(report, Language.ENGLISH)).doesNotContain("#1b7a34");
        assertThat(ReportFormat.JSON.write(report, Language.ENGLISH)).contains("\"vacuous\": true");
    }
}
