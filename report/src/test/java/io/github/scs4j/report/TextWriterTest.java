package io.github.scs4j.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Language;
import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.Report;
import io.github.scs4j.finding.Rule;
import io.github.scs4j.finding.Tally;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TextWriterTest {
    private final StringBuilder out = new StringBuilder();

    @Test
    void writesAReport() {
        var report = new Report(
                Sample.RESULTS, List.of(Sample.IN_TEXT, Sample.IN_DOCUMENT, Sample.AT_PROPERTY, Sample.WHOLE));

        new TextWriter(out, Language.ENGLISH).write(report);

        assertThat(out).hasToString("""
                        error: SCS-4V-16-100h: unexpected 'h'
                            SCS-4V-16-100h
                                         ^
                            expected: n, s, p, end of name
                            suggestion: SCS-4V-16-100s
                            rule: flavor.syntax (scs-0100-syntax-check)
                            https://example.org/scs-0100#syntax

                        warning: flavors.json:3:17: unexpected '}'
                            rule: inventory.malformed
                            https://example.org/json

                        info: Ubuntu 24.04 [os_purpose]: unexpected 'x'
                            rule: flavor.syntax (scs-0100-syntax-check)
                            https://example.org/scs-0100#syntax

                        warning: flavors.json: odd
                            rule: inventory.malformed
                            https://example.org/json

                        scs-0100-syntax-check  FAIL (official: PASS, D1)
                        scs-0103-flavors       PASS (0 judged)
                        scs-0104-images        DNF (2 not judged)
                        scs-0210               MISS
                        scs-0211               PASS
                        1 error, 2 warnings, 1 info
                        """);
    }

    @Test
    void speaksGerman() {
        var writer = new TextWriter(out, Language.GERMAN);
        var tally = new Tally();
        tally.accept(Sample.IN_TEXT);
        tally.accept(Sample.WHOLE);

        writer.accept(Sample.IN_TEXT);
        writer.accept(Sample.WHOLE);
        writer.accept(Sample.AT_PROPERTY);
        writer.summary(tally);

        assertThat(out).hasToString("""
                        Fehler: SCS-4V-16-100h: 'h' ist hier nicht möglich
                            SCS-4V-16-100h
                                         ^
                            erwartet: n, s, p, end of name
                            Vorschlag: SCS-4V-16-100s
                            Regel: flavor.syntax (scs-0100-syntax-check)
                            https://example.org/scs-0100#syntax

                        Warnung: flavors.json: seltsam
                            Regel: inventory.malformed
                            https://example.org/json

                        Hinweis: Ubuntu 24.04 [os_purpose]: 'x' ist hier nicht möglich
                            Regel: flavor.syntax (scs-0100-syntax-check)
                            https://example.org/scs-0100#syntax

                        scs-0100-syntax-check  FAIL
                        1 Fehler, 1 Warnung, 0 Hinweise
                        """);
    }

    @Test
    void countsInThePlural() {
        var tally = new Tally();

        new TextWriter(out, Language.ENGLISH).summary(tally);
        tally.accept(Sample.AT_PROPERTY);
        new TextWriter(out, Language.GERMAN).summary(tally);

        assertThat(out).hasToString("0 errors, 0 warnings, 0 info\n0 Fehler, 0 Warnungen, 1 Hinweis\n");
    }

    @Test
    void colorsWhenAsked() {
        var writer = new TextWriter(out, Language.ENGLISH, TextStyle.ANSI);

        writer.write(new Report(Sample.RESULTS, List.of(Sample.IN_TEXT, Sample.IN_DOCUMENT, Sample.AT_PROPERTY)));

        assertThat(out)
                .contains("\u001B[1;31merror\u001B[0m: SCS-4V-16-100h: unexpected 'h'\n")
                .contains("    SCS-4V-16-100h\n                 \u001B[1;31m^\u001B[0m\n")
                .contains("\u001B[1;33mwarning\u001B[0m: flavors.json:3:17: ")
                .contains("\u001B[1;36minfo\u001B[0m: Ubuntu 24.04 ")
                .contains("  \u001B[1;31mFAIL\u001B[0m (official: PASS, D1)\n")
                .contains("  \u001B[1;33mMISS\u001B[0m\n")
                .contains("  PASS (0 judged)\n");
    }

    @Test
    void putsTheCaretUnderTheEscape() {
        Finding finding = Finding.error(Sample.SYNTAX, "SCS-\u001B[2J\u202E1V", Sample.UNEXPECTED.with("\u001B"))
                .withLocation(new Location.Range(8, 9))
                .withSuggestion("\u009B");

        new TextWriter(out, Language.ENGLISH).accept(finding);

        assertThat(out).hasToString("""
                        error: SCS-\\u001B[2J\\u202E1V: unexpected \\u001B
                            SCS-\\u001B[2J\\u202E1V
                                         ^^^^^^
                            suggestion: \\u009B
                            rule: flavor.syntax (scs-0100-syntax-check)
                            https://example.org/scs-0100#syntax

                        """);
    }

    @Test
    void cutsALongSubject() {
        String subject = "SCS-" + "1".repeat(1_000_000) + "V";
        Finding finding = Finding.error(Sample.SYNTAX, subject, Sample.UNEXPECTED.with(subject))
                .withLocation(new Location.Range(4, 1_000_004))
                .withExpected(List.of(subject))
                .withSuggestion(subject);

        new TextWriter(out, Language.ENGLISH).accept(finding);

        assertThat(out.toString().lines())
                .hasSizeLessThan(10)
                .allMatch(line -> line.length() < 400)
                .contains("    SCS-" + "1".repeat(96) + "...")
                .contains("        " + "^".repeat(96));
    }

    @Test
    void tellsThatItsTargetFails() {
        var writer = new TextWriter(new BrokenWriter(), Language.ENGLISH);

        assertThatThrownBy(() -> writer.accept(Sample.WHOLE))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("broken");
    }

    @Property
    void letsNothingRawThrough(@ForAll String a, @ForAll String b, @ForAll String c) {
        var rule = new Rule(a, b, c);
        var template = new MessageTemplate("key", "{0} and {1}", "{0} und {1}");
        Finding finding = Finding.error(rule, b, template.with(a, c))
                .withExpected(List.of(b, c))
                .withSuggestion(a);
        var text = new StringBuilder();

        var report = new Report(
                List.of(),
                List.of(
                        finding.withLocation(new Location.Range(1, 3)),
                        finding.withLocation(new Location.Property(c)),
                        finding.withLocation(new Location.Position(1, 1))));
        new TextWriter(text, Language.GERMAN).write(report);
        var tally = new Tally();
        tally.declare(a);
        new TextWriter(text, Language.GERMAN).summary(tally);

        assertThat(text.toString()).matches("[ -~\\n]*");
    }

    private static final class BrokenWriter extends Writer {
        @Override
        public void write(char[] text, int from, int length) throws IOException {
            throw new IOException("broken");
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
