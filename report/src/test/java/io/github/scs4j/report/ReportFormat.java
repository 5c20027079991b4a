package io.github.scs4j.report;

import io.github.scs4j.finding.Language;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Every writer of reports on scopes. */
enum ReportFormat {
    TEXT("txt") {
        @Override
        void write(ScopeReport report, Language language, OutputStream out) {
            throw new UnsupportedOperationException("text goes to an Appendable");
        }

        @Override
        String write(ScopeReport report, Language language) {
            StringBuilder text = new StringBuilder();
            new ScopeTextWriter(text, language).write(report);
            return text.toString();
        }
    },
    JSON("json") {
        @Override
        void write(ScopeReport report, Language language, OutputStream out) {
            new ScopeEnvelopeWriter(out, language, JsonLayout.LINES).write(report);
        }
    },
    JUNIT("junit.xml") {
        @Override
        void write(ScopeReport report, Language language, OutputStream out) {
            new JunitWriter(out, language).write(report);
        }
    },
    SARIF("sarif") {
        @Override
        void write(ScopeReport report, Language language, OutputStream out) {
            new SarifWriter(out, language).write(report);
        }
    },
    MARKDOWN("md") {
        @Override
        void write(ScopeReport report, Language language, OutputStream out) {
            new MarkdownWriter(out, language).write(report);
        }
    },
    HTML("html") {
        @Override
        void write(ScopeReport report, Language language, OutputStream out) {
            new HtmlWriter(out, language).write(report);
        }
    },
    BADGE("svg") {
        @Override
        void write(ScopeReport report, Language language, OutputStream out) {
            new BadgeWriter(out, language).write(report);
        }
    };

    final String extension;

    ReportFormat(String extension) {
        this.extension = extension;
    }

    abstract void write(ScopeReport report, Language language, OutputStream out);

    String write(ScopeReport report, Language language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(report, language, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
