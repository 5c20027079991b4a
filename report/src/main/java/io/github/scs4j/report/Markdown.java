package io.github.scs4j.report;

import io.github.scs4j.finding.Language;
import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.MessageTemplate;

/**
 * Untrusted text in GitHub Flavored Markdown, inside a line or a cell of a table: as code, or as prose in which no markup,
 * HTML, link or mention can begin.
 */
final class Markdown {
    private static final String MARKUP = "\\`*_[]~|$";

    private Markdown() {}

    /** The text as a code span, for names; not for tables. */
    static String code(String text, int width) {
        String shown = Legible.text(text, width);
        if (shown.isBlank()) {
            return "\"" + shown.replace(" ", "&#32;") + "\"";
        }
        String fence = "`".repeat(longestRun(shown, '`') + 1);
        String pad = isPadded(shown) ? " " : "";
        return fence + pad + shown + pad + fence;
    }

    /** The text as a code span in a cell of a table. */
    static String cell(String text, int width) {
        String code = code(text, width);
        StringBuilder cell = new StringBuilder(code.length() + 8);
        for (int at = 0; at < code.length(); at++) {
            char unit = code.charAt(at);
            if (unit == '|') {
                cell.append("\\|");
            } else if (unit == '\\' && code.startsWith("|", at + 1)) {
                Excerpt.escape(cell, unit);
            } else {
                cell.append(unit);
            }
        }
        return cell.toString();
    }

    /** The text as prose. */
    static String prose(String text, int width) {
        return escape(Legible.text(text, width));
    }

    /** A message with its arguments as code. */
    static String message(Message message, Language language) {
        MessageTemplate template = message.template();
        MessageTemplate escaped =
                new MessageTemplate(template.key(), escape(template.english()), escape(template.german()));
        return FindingProse.sentence(new Message(escaped, message.arguments()), language, Markdown::code)
                .replace('\n', ' ');
    }

    private static String escape(String text) {
        StringBuilder prose = new StringBuilder(text.length() + 16);
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            switch (unit) {
                case '<' -> prose.append("&lt;");
                case '>' -> prose.append("&gt;");
                case '&' -> prose.append("&amp;");
                case '@' -> prose.append("&#64;");
                case '#' -> prose.append("&#35;");
                case ':' -> prose.append(text.startsWith("://", at) ? "&#58;" : ":");
                case '.' -> prose.append(text.startsWith("www.", Math.max(0, at - 3)) ? "&#46;" : ".");
                default -> prose.append(MARKUP.indexOf(unit) < 0 ? "" : "\\").append(unit);
            }
        }
        return prose.toString();
    }

    private static boolean isPadded(String text) {
        char first = text.charAt(0);
        char last = text.charAt(text.length() - 1);
        return first == '`' || last == '`' || (first == ' ' && last == ' ');
    }

    private static int longestRun(String text, char wanted) {
        int longest = 0;
        int run = 0;
        for (int at = 0; at < text.length(); at++) {
            run = text.charAt(at) == wanted ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
