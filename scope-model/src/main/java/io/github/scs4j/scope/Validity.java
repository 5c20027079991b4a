package io.github.scs4j.scope;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whether a version of a scope can be certified against, in the words of SCS-0003-v1, "Timeline entry". */
public enum Validity {
    /** It can be tested against, but not certified; it need not be stable. */
    DRAFT,
    /** It can be certified against; it must be stable. */
    EFFECTIVE,
    /** It can be certified against, but is about to expire; it must be stable. */
    WARN,
    /** It can be tested against, but not certified. */
    DEPRECATED;

    private final String code = name().toLowerCase(Locale.ROOT);

    /** The validity of this code, such as {@code effective}; {@code null} if there is none. */
    public static @Nullable Validity of(String code) {
        for (Validity validity : values()) {
            if (validity.code.equals(code)) {
                return validity;
            }
        }
        return null;
    }

    /** The code as timelines spell it, such as {@code effective}. */
    public String code() {
        return code;
    }

    /** Whether a certificate can be granted. */
    public boolean isCertifiable() {
        return this == EFFECTIVE || this == WARN;
    }

    /** The {@linkplain #code code}. */
    @Override
    public String toString() {
        return code;
    }
}
