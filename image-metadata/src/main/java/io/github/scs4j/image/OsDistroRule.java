package io.github.scs4j.image;

import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.OfficialResult;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * {@code os_distro} follows OpenStack's list (SCS-0102, "Technical requirements and features"). That list is open towards
 * libosinfo, so a name that is in neither is doubted, not refused.
 */
final class OsDistroRule extends WordedRule {
    static final String ID = "image.os-distro";

    private static final MessageTemplate MISSING = message(
            "os-distro-missing",
            "os_distro is missing: the distribution in lower case, such as ubuntu",
            "os_distro fehlt: die Distribution in Kleinbuchstaben, etwa ubuntu");
    private static final MessageTemplate DISCOURAGED = message(
            "os-distro-discouraged", "OpenStack says not to use {0}, but {1}", "OpenStack verlangt {1} statt {0}");
    private static final MessageTemplate MALFORMED = message(
            "os-distro-malformed",
            "{0} is no name of a distribution: lower case letters a-z, digits, - and .",
            "{0} ist kein Name einer Distribution: Kleinbuchstaben a-z, Ziffern, - und .");
    private static final MessageTemplate UNKNOWN = message(
            "os-distro-unknown",
            "neither OpenStack's list nor libosinfo has the distribution {0}; it is well-formed",
            "weder OpenStacks Liste noch libosinfo kennt die Distribution {0}; sie ist wohlgeformt");

    OsDistroRule() {
        super(MetadataProperty.OS_DISTRO, ID);
    }

    @Override
    boolean judge(String value, Image image, Judgement judgement) {
        OsDistro distro = OsDistro.of(value);
        String suggestion = distro.suggestion();
        switch (distro.standing()) {
            case LISTED, KNOWN -> {
                return true;
            }
            case DISCOURAGED -> {
                String instead = suggestion == null ? "" : suggestion;
                judgement.violation(
                        property(), ID, DISCOURAGED.with(shown(value), instead), OsDistro.recognized(), suggestion);
            }
            case MALFORMED ->
                judgement.violation(property(), ID, MALFORMED.with(shown(value)), OsDistro.recognized(), suggestion);
            case UNKNOWN ->
                judgement.warning(property(), ID, UNKNOWN.with(shown(value)), OsDistro.recognized(), suggestion);
        }
        return false;
    }

    @Override
    void judgeMissing(Judgement judgement) {
        judgement.violation(property(), ID, MISSING.with(), OsDistro.recognized(), null);
    }

    @Override
    public OfficialResult official(Image image, Instant at) {
        return result(Truth.of(image.value(property())));
    }

    @Override
    public @Nullable String divergence(Image image) {
        return image.value(property()) instanceof String ? "D101" : "D48";
    }
}
