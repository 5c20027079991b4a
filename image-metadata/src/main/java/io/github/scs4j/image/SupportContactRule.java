package io.github.scs4j.image;

import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.Shown;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code l1_support_contact} is a URI where it is set (SCS-0102, "Licensing / Maintenance subscription / Support"); of
 * {@code http}, {@code https}, {@code mailto} and {@code tel} more than the scheme is looked at. Whether somebody answers
 * there is not.
 */
final class SupportContactRule implements TextRule {
    static final String ID = "image.support-contact";

    /** The longest text for which a URI is suggested. */
    private static final int MAX_LENGTH = 255;

    private static final MetadataProperty PROPERTY = MetadataProperty.L1_SUPPORT_CONTACT;
    private static final List<String> ALLOWED = List.of("mailto:USER@HOST", "https://HOST/PATH", "tel:+NUMBER");

    private static final MessageTemplate NO_URI = new MessageTemplate(
            ID, "l1_support_contact={0} is no URI to contact", "l1_support_contact={0} ist keine URI für den Kontakt");

    @Override
    public MetadataProperty subject() {
        return PROPERTY;
    }

    @Override
    public void judge(Image image, Judgement judgement) {
        Object value = image.value(PROPERTY);
        if (value == null || (value instanceof String uri && isContact(uri))) {
            return;
        }
        String text = image.property(PROPERTY);
        if (text == null) {
            judgement.warning(PROPERTY, ID, WordedRule.NO_TEXT.with(PROPERTY.key()), ALLOWED, null);
        } else {
            judgement.warning(PROPERTY, ID, NO_URI.with(Shown.excerpt(text)), ALLOWED, suggestion(text));
        }
    }

    private static boolean isContact(String text) {
        int colon = UriText.colon(text);
        if (colon < 0 || colon + 1 == text.length() || UriText.foreign(text) >= 0) {
            return false;
        }
        if (UriText.isScheme(text, colon, "https") || UriText.isScheme(text, colon, "http")) {
            return UriText.hasHost(text, colon);
        }
        if (UriText.isScheme(text, colon, "mailto")) {
            int at = text.indexOf('@', colon);
            return at > colon + 1 && at + 1 < text.length();
        }
        return !UriText.isScheme(text, colon, "tel") || hasDigit(text, colon);
    }

    private static boolean hasDigit(String text, int start) {
        for (int i = start; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    /** The URI of an address, a number or a page that lacks its scheme; {@code null} if the text is none of them. */
    private static @Nullable String suggestion(String text) {
        if (text.length() > MAX_LENGTH) {
            return null;
        }
        String contact = text.strip();
        if (isContact(contact)) {
            return contact;
        }
        if (UriText.colon(contact) >= 0) {
            return null;
        }
        String uri;
        if (contact.indexOf('@') > 0) {
            uri = "mailto:" + contact;
        } else if (contact.startsWith("+")) {
            uri = "tel:" + contact.replace(' ', '-').replace('/', '-');
        } else {
            uri = "https://" + contact;
        }
        boolean page = uri.startsWith("https:");
        return isContact(uri) && (!page || contact.indexOf('.') > 0) ? uri : null;
    }
}
