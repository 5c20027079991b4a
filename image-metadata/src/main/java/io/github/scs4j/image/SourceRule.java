package io.github.scs4j.image;

import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.OfficialResult;
import io.github.scs4j.finding.Shown;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code image_source} is a URL to download the image from, or {@code private} (SCS-0102, "Image Origin"). A URL has a
 * scheme, two slashes and a host, and no blanks; one with characters that belong escaped is tolerated.
 */
final class SourceRule extends WordedRule {
    static final String ID = "image.source";

    /** The longest text for which a URL is suggested. */
    private static final int MAX_LENGTH = 2048;

    private static final String PRIVATE = "private";
    private static final List<String> ALLOWED = List.of("SCHEME://HOST/PATH", PRIVATE);
    private static final List<String> WORDS = List.of(PRIVATE);

    private static final MessageTemplate MISSING = message(
            "source-missing",
            "image_source is missing: a URL to download the image from, or private",
            "image_source fehlt: eine URL zum Herunterladen des Images, oder private");
    private static final MessageTemplate BLANK =
            message("source-blank", "image_source is blank", "image_source ist leer");
    private static final MessageTemplate NO_URL = message(
            "source-no-url",
            "image_source={0} is neither a URL nor private",
            "image_source={0} ist weder eine URL noch private");
    private static final MessageTemplate NO_HOST = message(
            "source-no-host",
            "image_source={0} is no URL to download from: no valid host follows ://",
            "image_source={0} ist keine URL zum Herunterladen: auf :// folgt kein gültiger Host");
    private static final MessageTemplate FILE = message(
            "source-file",
            "image_source={0} is a file of some machine, from which nobody can download",
            "image_source={0} ist eine Datei irgendeines Rechners, von dem niemand herunterladen kann");
    private static final MessageTemplate BLANKS = message(
            "source-blanks",
            "image_source={0} is no URL: {1} at character {2}",
            "image_source={0} ist keine URL: {1} an Stelle {2}");
    private static final MessageTemplate UNESCAPED = message(
            "source-unescaped",
            "image_source={0} is a URL once {1} at character {2} is escaped",
            "image_source={0} ist eine URL, sobald {1} an Stelle {2} kodiert ist");

    SourceRule() {
        super(MetadataProperty.IMAGE_SOURCE, ID);
    }

    @Override
    boolean judge(String value, Image image, Judgement judgement) {
        if (value.equals(PRIVATE)) {
            return true;
        }
        int colon = UriText.colon(value);
        if (!isDownload(value, colon)) {
            judgement.violation(property(), ID, fault(value, colon), ALLOWED, suggestion(value));
            return false;
        }
        int foreign = UriText.foreign(value);
        if (foreign >= 0) {
            judgeForeign(value, foreign, judgement);
        } else if (!isOfficial(value)) {
            refused(judgement, value, "http, https, ftp, ftps");
        } else {
            return true;
        }
        return false;
    }

    private void judgeForeign(String value, int foreign, Judgement judgement) {
        int blank = blankAt(value, foreign);
        int at = blank < 0 ? foreign : blank;
        Message message = (blank < 0 ? UNESCAPED : BLANKS)
                .with(shown(value), Shown.codePoint(value.codePointAt(at)), Integer.toString(at + 1));
        if (blank < 0) {
            judgement.warning(property(), ID, message, ALLOWED, suggestion(value));
        } else {
            judgement.violation(property(), ID, message, ALLOWED, suggestion(value));
        }
    }

    /** Whether the text names a host, and is no file. */
    private static boolean isDownload(String text, int colon) {
        return colon >= 0 && UriText.hasHost(text, colon) && !UriText.isScheme(text, colon, "file");
    }

    private static int blankAt(String value, int start) {
        for (int i = start; i < value.length(); i += Character.charCount(value.codePointAt(i))) {
            if (UriText.isBlank(value.codePointAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static Message fault(String value, int colon) {
        if (value.isBlank()) {
            return BLANK.with();
        }
        if (colon < 0 || !value.startsWith("//", colon + 1)) {
            return NO_URL.with(shown(value));
        }
        return UriText.isScheme(value, colon, "file") ? FILE.with(shown(value)) : NO_HOST.with(shown(value));
    }

    /** The URL that was plainly meant; {@code null} if there is none. */
    private static @Nullable String suggestion(String value) {
        if (value.length() > MAX_LENGTH) {
            return null;
        }
        if (Nearest.of(value, WORDS) != null) {
            return PRIVATE;
        }
        String escaped = UriText.escape(value);
        int colon = UriText.colon(escaped);
        if (colon < 0 && isHostAndPath(escaped)) {
            return "https://" + escaped;
        }
        return isDownload(escaped, colon) ? escaped : null;
    }

    /** Whether the text begins with a name that has a point, and a slash follows. */
    private static boolean isHostAndPath(String text) {
        int slash = text.indexOf('/');
        int point = text.indexOf('.');
        return point > 0 && point < slash - 1 && UriText.hasHost("https://" + text, "https".length());
    }

    @Override
    void judgeMissing(Judgement judgement) {
        judgement.violation(property(), ID, MISSING.with(), ALLOWED, null);
    }

    @Override
    public OfficialResult official(Image image, Instant at) {
        Object value = OfficialValue.orEmpty(image, property());
        return value instanceof String text ? result(text.equals(PRIVATE) || isOfficial(text)) : OfficialResult.ABORT;
    }

    /** Whether the text before the first colon with two slashes is a scheme that the official test suite knows. */
    private static boolean isOfficial(String text) {
        return text.startsWith("https://")
                || text.startsWith("http://")
                || text.startsWith("ftp://")
                || text.startsWith("ftps://");
    }

    @Override
    public @Nullable String divergence(Image image) {
        return "D44";
    }
}
