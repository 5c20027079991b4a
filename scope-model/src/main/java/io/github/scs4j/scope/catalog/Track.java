package io.github.scs4j.scope.catalog;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a document is about; the second digit of its number says so, too (SCS-0001-v1, "Document format"). */
public enum Track {
    /** The organisation itself. */
    GLOBAL("Global", '0'),
    /** Infrastructure as a service. */
    IAAS("IaaS", '1'),
    /** Kubernetes as a service. */
    KAAS("KaaS", '2'),
    /** Identities and access. */
    IAM("IAM", '3'),
    /** Operations. */
    OPS("Ops", '4'),
    /** Scopes of certificates. */
    SCOPES("Scopes", '5');

    /** All words. */
    static final List<String> WORDS = Arrays.stream(values()).map(Track::word).toList();

    private final String word;
    private final char digit;

    Track(String word, char digit) {
        this.word = word;
        this.digit = digit;
    }

    /** The track of this word, such as {@code IaaS}; {@code null} if there is none. */
    public static @Nullable Track of(String word) {
        for (Track track : values()) {
            if (track.word.equals(word)) {
                return track;
            }
        }
        return null;
    }

    /** The word as documents spell it, such as {@code IaaS}. */
    public String word() {
        return word;
    }

    /** The second digit of the numbers of its documents. */
    char digit() {
        return digit;
    }

    /** The {@linkplain #word word}. */
    @Override
    public String toString() {
        return word;
    }
}
