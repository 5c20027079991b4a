package io.github.scs4j.image;

import io.github.scs4j.finding.MessageTemplate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code os_hash_value} is recommended along with its algorithm, and as long as that makes it (SCS-0102, "Image build info"). */
final class HashValueRule implements TextRule {
    static final String ID = "image.hash-value";

    private static final int ASCII = 128;
    private static final byte[] NO_DIGIT = noDigit();

    private static final MessageTemplate MISSING = new MessageTemplate(
            "image.hash-value-missing",
            "os_hash_value is missing, although os_hash_algo is {0}: the hash of the image file",
            "os_hash_value fehlt, obwohl os_hash_algo {0} ist: die Prüfsumme der Image-Datei");
    private static final MessageTemplate LENGTH = new MessageTemplate(
            "image.hash-value-length",
            "os_hash_value has {0} characters; {1} has {2} hexadecimal digits",
            "os_hash_value hat {0} Zeichen; {1} hat {2} hexadezimale Ziffern");
    private static final MessageTemplate DIGITS = new MessageTemplate(
            "image.hash-value-digits",
            "os_hash_value has a character that is no hexadecimal digit at position {0}",
            "os_hash_value hat an Stelle {0} ein Zeichen, das keine hexadezimale Ziffer ist");

    @Override
    public void judge(Image image, Judgement judgement) {
        String algorithm = HashAlgorithmRule.algorithm(image);
        int digits = digits(algorithm);
        if (algorithm == null || digits == 0) {
            return;
        }
        String field = image.hashValue();
        String value = field == null ? image.property(MetadataProperty.OS_HASH_VALUE) : field;
        if (value == null || value.isEmpty()) {
            judgement.warning(MetadataProperty.OS_HASH_VALUE, ID, MISSING.with(algorithm), List.of(), null);
        } else if (value.length() != digits) {
            String length = Integer.toString(value.length());
            judgement.warning(
                    MetadataProperty.OS_HASH_VALUE,
                    ID,
                    LENGTH.with(length, algorithm, Integer.toString(digits)),
                    List.of(),
                    null);
        } else {
            judgeDigits(value, judgement);
        }
    }

    private static void judgeDigits(String value, Judgement judgement) {
        int odd = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            odd |= c < ASCII ? NO_DIGIT[c] : 1;
        }
        if (odd != 0) {
            judgement.warning(
                    MetadataProperty.OS_HASH_VALUE,
                    ID,
                    DIGITS.with(Integer.toString(firstOdd(value) + 1)),
                    List.of(),
                    null);
        }
    }

    private static int firstOdd(String value) {
        int at = 0;
        while (value.charAt(at) < ASCII && NO_DIGIT[value.charAt(at)] == 0) {
            at++;
        }
        return at;
    }

    /** For each character of ASCII 0 if it is a hexadecimal digit, else 1. */
    private static byte[] noDigit() {
        byte[] table = new byte[ASCII];
        for (char c = 0; c < ASCII; c++) {
            boolean digit = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
            table[c] = (byte) (digit ? 0 : 1);
        }
        return table;
    }

    /** How many digits a hash by the algorithm has; 0 if the standard does not recommend it. */
    private static int digits(@Nullable String algorithm) {
        if ("sha512".equals(algorithm)) {
            return 128;
        }
        return "sha256".equals(algorithm) ? 64 : 0;
    }
}
