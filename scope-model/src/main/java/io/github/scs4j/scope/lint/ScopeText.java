package io.github.scs4j.scope.lint;

import io.github.scs4j.scope.Lifetime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the Markdown of a scope says of one version of it (SCS-0501, SCS-0502): the name of the version, the standards, and
 * how often they are to be tested. What has another form is not seen.
 *
 * @param version the name of the version, such as {@code v5.1}; {@code null} if the text does not tell it
 * @param versionLine in which line, 1-based; 1 if the text does not tell it
 * @param subjects the standards that are included
 * @param general how often automated tests are to be made; {@code null} if the text does not tell it
 * @param generalLine in which line, 1-based; 1 if the text does not tell it
 * @param regimes how often those of certain standards are
 */
record ScopeText(
        @Nullable String version,
        int versionLine,
        List<Subject> subjects,
        @Nullable Lifetime general,
        int generalLine,
        List<Regime> regimes) {
    private static final String INTRODUCTION = "This is ";
    private static final String OF_SCOPE = " of the certificate scope";
    private static final String ITEM = "- ";

    static ScopeText of(String text) {
        Scan scan = new Scan();
        int line = 1;
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            scan.take(text.substring(start, end).strip(), line++);
            start = end + 1;
        }
        return new ScopeText(
                scan.version, scan.versionLine, scan.subjects, scan.general, scan.generalLine, scan.regimes);
    }

    /** The least frequent rhythm that a sentence names; {@code null} if it names none. */
    static @Nullable Lifetime rhythm(String sentence) {
        String lower = sentence.toLowerCase(Locale.ROOT);
        if (contains(lower, "annually", "yearly", "once a year")) {
            return Lifetime.YEAR;
        }
        if (contains(lower, "quarterly", "once a quarter")) {
            return Lifetime.QUARTER;
        }
        if (contains(lower, "monthly", "once a month")) {
            return Lifetime.MONTH;
        }
        if (contains(lower, "weekly", "once a week")) {
            return Lifetime.WEEK;
        }
        return contains(lower, "daily", "once a day") ? Lifetime.DAY : null;
    }

    private static boolean contains(String text, String... words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /**
     * A standard that the text includes.
     *
     * @param line in which line, 1-based
     * @param text the words of the item without those in the addresses of links
     * @param standards the ids in these words
     * @param urls the addresses of the links in their order
     */
    record Subject(int line, String text, Set<String> standards, List<String> urls) {
        static Subject of(String item, int line) {
            StringBuilder words = new StringBuilder();
            List<String> urls = new ArrayList<>();
            int at = 0;
            for (int link = item.indexOf("](", at); link >= 0; link = item.indexOf("](", at)) {
                int end = item.indexOf(')', link);
                if (end < 0) {
                    break;
                }
                words.append(item, at, link + 1);
                urls.add(item.substring(link + 2, end));
                at = end + 1;
            }
            words.append(item, at, item.length());
            String text = words.toString();
            return new Subject(line, text, StandardIds.in(text), List.copyOf(urls));
        }
    }

    /**
     * How often certain standards are to be tested.
     *
     * @param line in which line, 1-based
     * @param standards their ids
     * @param rhythm at least how often
     */
    record Regime(int line, Set<String> standards, Lifetime rhythm) {}

    /** Goes through the lines. */
    private static final class Scan {
        private final List<Subject> subjects = new ArrayList<>();
        private final List<Regime> regimes = new ArrayList<>();
        private String section = "";
        private @Nullable String version;
        private int versionLine = 1;
        private @Nullable Lifetime general;
        private int generalLine = 1;

        void take(String line, int number) {
            if (line.startsWith("#")) {
                section = line;
            } else if (line.startsWith(INTRODUCTION) && version == null) {
                int end = line.indexOf(OF_SCOPE);
                if (end > INTRODUCTION.length()) {
                    version = line.substring(INTRODUCTION.length(), end);
                    versionLine = number;
                }
            } else if (section.equals("## Subject Matter") && line.startsWith(ITEM)) {
                subjects.add(Subject.of(line.substring(ITEM.length()), number));
            } else if (section.equals("## Testing Regime")) {
                regime(line, number);
            }
        }

        private void regime(String line, int number) {
            Lifetime rhythm = rhythm(line);
            if (rhythm == null) {
                return;
            }
            if (line.startsWith(ITEM)) {
                regimes.add(new Regime(number, StandardIds.in(line), rhythm));
            } else if (general == null) {
                general = rhythm;
                generalLine = number;
            }
        }
    }
}
