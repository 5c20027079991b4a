package io.github.scs4j.report;

import io.github.scs4j.finding.Language;
import io.github.scs4j.finding.Severity;

/** The words that the text output adds to the messages of the findings. */
enum Words {
    ENGLISH(
            "expected",
            "suggestion",
            "rule",
            "official",
            "0 judged",
            "not judged",
            "no version of a scope was judged") {
        @Override
        String severity(Severity severity) {
            return switch (severity) {
                case ERROR -> "error";
                case WARNING -> "warning";
                case INFO -> "info";
            };
        }

        @Override
        String count(Severity severity, long count) {
            boolean one = count == 1;
            return count
                    + switch (severity) {
                        case ERROR -> one ? " error" : " errors";
                        case WARNING -> one ? " warning" : " warnings";
                        case INFO -> " info";
                    };
        }

        @Override
        String findings(long count) {
            return count + (count == 1 ? " finding" : " findings");
        }
    },
    GERMAN(
            "erwartet",
            "Vorschlag",
            "Regel",
            "offiziell",
            "0 geprüft",
            "nicht prüfbar",
            "keine Version eines Scopes wurde geprüft") {
        @Override
        String severity(Severity severity) {
            return switch (severity) {
                case ERROR -> "Fehler";
                case WARNING -> "Warnung";
                case INFO -> "Hinweis";
            };
        }

        @Override
        String count(Severity severity, long count) {
            boolean one = count == 1;
            return count
                    + switch (severity) {
                        case ERROR -> " Fehler";
                        case WARNING -> one ? " Warnung" : " Warnungen";
                        case INFO -> one ? " Hinweis" : " Hinweise";
                    };
        }

        @Override
        String findings(long count) {
            return count + (count == 1 ? " Befund" : " Befunde");
        }
    };

    final String expected;
    final String suggestion;
    final String rule;
    final String official;
    final String nothingJudged;
    final String notJudged;
    final String noVersion;

    Words(
            String expected,
            String suggestion,
            String rule,
            String official,
            String nothingJudged,
            String notJudged,
            String noVersion) {
        this.expected = expected;
        this.suggestion = suggestion;
        this.rule = rule;
        this.official = official;
        this.nothingJudged = nothingJudged;
        this.notJudged = notJudged;
        this.noVersion = noVersion;
    }

    abstract String severity(Severity severity);

    abstract String count(Severity severity, long count);

    abstract String findings(long count);

    static Words of(Language language) {
        return language == Language.GERMAN ? GERMAN : ENGLISH;
    }
}
