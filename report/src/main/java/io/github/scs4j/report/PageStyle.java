package io.github.scs4j.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/**
 * How pages look.
 *
 * @param css the style sheet
 * @param policy a content security policy that allows this style sheet and nothing else
 */
record PageStyle(String css, String policy) {
    private static final String SHEET = "report.css";

    /** The style from the jar. */
    static PageStyle load() {
        try (InputStream sheet =
                Objects.requireNonNull(PageStyle.class.getResourceAsStream(SHEET), "the style sheet is in the jar")) {
            byte[] css = sheet.readAllBytes();
            String hash = Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(css));
            return new PageStyle(
                    new String(css, StandardCharsets.UTF_8),
                    "default-src 'none'; style-src 'sha256-" + hash + "'; base-uri 'none'; form-action 'none'");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has SHA-256
        }
    }
}
