package io.github.scs4j.image;

import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.OfficialResult;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code os_version} is told, and a number if the distribution uses numbers (SCS-0102, "Technical requirements and
 * features"). Of a distribution that neither OpenStack nor libosinfo knows, nobody can say whether it does.
 */
final class OsVersionRule extends WordedRule {
    static final String ID = "image.os-version";

    /** Distributions with versions that are no numbers, or none at all. */
    private static final Set<String> WITHOUT_NUMBERS = Set.of(
            "altlinux", "arch", "gentoo", "guix-system", "hyperbola", "netware", "solus", "voidlinux", "windows");

    /** What distributions with numbers call the editions that have none. */
    private static final Set<String> ROLLING =
            Set.of("current", "edge", "rawhide", "rolling", "sid", "snapshot", "testing", "tumbleweed", "unstable");

    private static final MessageTemplate MISSING = message(
            "os-version-missing",
            "os_version is missing: the version of the operating system, such as 24.04",
            "os_version fehlt: die Version des Betriebssystems, etwa 24.04");
    private static final MessageTemplate BLANK =
            message("os-version-blank", "os_version is blank", "os_version ist leer");
    private static final MessageTemplate NO_NUMBER = message(
            "os-version-number",
            "os_version={0} is no number, although {1} has numbers for its versions",
            "os_version={0} ist keine Zahl, obwohl {1} seine Versionen mit Zahlen benennt");

    OsVersionRule() {
        super(MetadataProperty.OS_VERSION, ID);
    }

    @Override
    boolean judge(String value, Image image, Judgement judgement) {
        if (isNumber(value, 0, value.length())) {
            return true;
        }
        if (value.isBlank()) {
            violate(judgement, BLANK.with(), null);
            return false;
        }
        String distro = image.property(MetadataProperty.OS_DISTRO);
        if (distro != null && hasNumbers(distro) && !ROLLING.contains(value)) {
            judgement.warning(
                    property(), ID, NO_NUMBER.with(shown(value), shown(distro)), List.of(), onlyNumber(value));
        }
        return true;
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
        return image.value(property()) instanceof String ? "D100" : "D48";
    }

    private static boolean hasNumbers(String distro) {
        OsDistro.Standing standing = OsDistro.of(distro).standing();
        return (standing == OsDistro.Standing.LISTED || standing == OsDistro.Standing.KNOWN)
                && !WITHOUT_NUMBERS.contains(distro);
    }

    /** Whether the part of the text is made of digits, with single points between them. */
    private static boolean isNumber(String text, int start, int end) {
        boolean digit = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean wasDigit = digit;
            digit = c >= '0' && c <= '9';
            if (!digit && !(c == '.' && wasDigit)) {
                return false;
            }
        }
        return digit;
    }

    /** The number within a short text that has one only, such as 9 in {@code 9-stream}; {@code null} if there is not one. */
    private static @Nullable String onlyNumber(String text) {
        if (text.length() > 32) {
            return null;
        }
        String number = null;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside =
                    i < text.length() && ((text.charAt(i) >= '0' && text.charAt(i) <= '9') || text.charAt(i) == '.');
            if (!inside) {
                if (isNumber(text, start, i)) {
                    if (number != null) {
                        return null;
                    }
                    number = text.substring(start, i);
                }
                start = i + 1;
            }
        }
        return number;
    }
}
