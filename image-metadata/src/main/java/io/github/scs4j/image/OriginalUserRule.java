package io.github.scs4j.image;

import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.OfficialResult;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code image_original_user} is the user to log in as, or {@code none} (SCS-0102, "Image build info"). */
final class OriginalUserRule extends WordedRule {
    static final String ID = "image.original-user";

    /** The longest text without blanks around it that is suggested. */
    private static final int MAX_LENGTH = 64;

    private static final MessageTemplate MISSING = message(
            "original-user-missing",
            "image_original_user is missing: the default user to log in as, or none",
            "image_original_user fehlt: der Benutzer für die Anmeldung, oder none");
    private static final MessageTemplate BLANK =
            message("original-user-blank", "image_original_user is blank", "image_original_user ist leer");
    private static final MessageTemplate ODD = message(
            "original-user-odd",
            "image_original_user={0} is read as the name of a user",
            "image_original_user={0} gilt als Name eines Benutzers");

    OriginalUserRule() {
        super(MetadataProperty.IMAGE_ORIGINAL_USER, ID);
    }

    @Override
    boolean judge(String value, Image image, Judgement judgement) {
        if (value.isBlank()) {
            violate(judgement, BLANK.with(), null);
            return false;
        }
        if (isNone(value)) {
            judgement.warning(property(), ID, ODD.with(shown(value)), List.of(), "none");
        } else if (isBlank(value.charAt(0)) || isBlank(value.charAt(value.length() - 1))) {
            judgement.warning(property(), ID, ODD.with(shown(value)), List.of(), stripped(value));
        }
        return true;
    }

    private static @Nullable String stripped(String value) {
        return value.length() > MAX_LENGTH ? null : value.strip();
    }

    /** Whether the text is the word for no user, but for its case. */
    private static boolean isNone(String value) {
        return value.length() == 4
                && !value.equals("none")
                && Nearest.squeeze(value).equals("none");
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c);
    }

    @Override
    void judgeMissing(Judgement judgement) {
        violate(judgement, MISSING.with(), null);
    }

    @Override
    public OfficialResult official(Image image, Instant at) {
        return result(Truth.of(image.value(property())));
    }

    @Override
    public @Nullable String divergence(Image image) {
        return "D105";
    }
}
