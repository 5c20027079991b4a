package io.github.scs4j.image;

import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.OfficialResult;
import io.github.scs4j.finding.Shown;
import org.jspecify.annotations.Nullable;

/** A testcase about a property whose value is a text. */
abstract class WordedRule implements PropertyRule {
    /** What says that only the text takes a value. */
    static final String REFUSAL = "image.official-refusal";

    static final MessageTemplate NO_TEXT = new MessageTemplate(
            "image.no-text",
            "{0} is a list or an object; it has to be a text",
            "{0} ist eine Liste oder ein Objekt; es muss ein Text sein");

    private static final MessageTemplate REFUSED = new MessageTemplate(
            REFUSAL,
            "{0}={1} follows the text, but the official test suite refuses it: it takes only {2}",
            "{0}={1} folgt dem Text, aber die offizielle Testsuite lehnt es ab: sie kennt nur {2}");
    private final MetadataProperty property;
    private final String id;

    WordedRule(MetadataProperty property, String id) {
        this.property = property;
        this.id = id;
    }

    @Override
    public final MetadataProperty property() {
        return property;
    }

    final String id() {
        return id;
    }

    @Override
    public final boolean judge(Image image, Judgement judgement) {
        Object value = image.value(property);
        if (value instanceof String text) {
            return judge(text, image, judgement);
        }
        String text = image.property(property);
        if (text != null) {
            judge(text, image, judgement);
        } else if (value == null) {
            judgeMissing(judgement);
        } else {
            violate(judgement, NO_TEXT.with(property.key()), null);
        }
        return false;
    }

    /**
     * Judges a value; a number or boolean as JSON writes it.
     *
     * @return whether it is beyond dispute that the image passes if the value is a text
     */
    abstract boolean judge(String value, Image image, Judgement judgement);

    /** Judges an image that lacks the property. */
    abstract void judgeMissing(Judgement judgement);

    final void violate(Judgement judgement, Message message, @Nullable String suggestion) {
        judgement.violation(property, id, message, property.words(judgement.standard()), suggestion);
    }

    /** The value is right, and the official test suite refuses it. */
    final void refused(Judgement judgement, String value, String taken) {
        judgement.info(property, REFUSAL, REFUSED.with(property.key(), Shown.excerpt(value), taken));
    }

    static OfficialResult result(boolean passes) {
        return passes ? OfficialResult.PASS : OfficialResult.FAIL;
    }

    static MessageTemplate message(String key, String english, String german) {
        return new MessageTemplate("image." + key, english, german);
    }

    static String shown(String value) {
        return Shown.excerpt(value);
    }
}
