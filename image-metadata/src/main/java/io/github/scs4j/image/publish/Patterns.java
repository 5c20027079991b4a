package io.github.scs4j.image.publish;

import java.util.List;

/** Regular expressions of JSON Schema (ECMA-262) for the values of properties. */
final class Patterns {
    private static final String YEAR = "([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])";
    private static final String DAY = YEAR + "-("
            + "(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])"
            + "|(0[469]|11)-(0[1-9]|[12][0-9]|30)"
            + "|02-(0[1-9]|[12][0-9]))";

    /** {@code YYYY-MM-DD}, with a February of 29 days in every year. */
    static final String DATE = "^" + DAY + "$";

    /** A day, with or without hours and minutes, with or without seconds. */
    static final String TIME = "^" + DAY + "( ([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?)?$";

    /** Anything that is not only white space. */
    static final String TEXT = "\\S";

    /** Lower case letters, digits, and between them {@code -} and {@code .}. */
    static final String DISTRO = "^[a-z0-9]([a-z0-9.-]{0,62}[a-z0-9])?$";

    /** A whole number that is not negative. */
    static final String NUMBER = "^[0-9]+$";

    /** {@code true} or {@code false} in any case. */
    static final String BOOLEAN = "^([Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee])$";

    /** {@code true} in any case. */
    static final String TRUE = "^[Tt][Rr][Uu][Ee]$";

    /** A scheme and what is behind its colon. */
    static final String URI = "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$";

    private Patterns() {}

    /** One of the words, or a day. */
    static String dateOr(List<String> words) {
        return "^(" + String.join("|", words) + "|" + DAY + ")$";
    }

    /** One of the words, a day, or {@code last-N} with N from 1 in up to ten digits and any number of zeros before it. */
    static String validity(List<String> words) {
        return "^(" + String.join("|", words) + "|last-0*[1-9][0-9]{0,9}|" + DAY + ")$";
    }

    /** One of the words, or a URL with a host that is none of a file on this machine. */
    static String urlOr(List<String> words) {
        return "^(" + String.join("|", words) + "|(?![Ff][Ii][Ll][Ee]:)[A-Za-z][A-Za-z0-9+.-]*://[^\\s/?#]+[^\\s]*)$";
    }
}
