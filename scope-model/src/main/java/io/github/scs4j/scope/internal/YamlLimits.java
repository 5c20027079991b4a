package io.github.scs4j.scope.internal;

/**
 * How much of a YAML text is read; what is beyond is a finding.
 *
 * @param characters how many UTF-16 code units the text may have
 * @param depth how many levels of lists and objects may be nested
 * @param values how many values there may be, those that aliases repeat included
 * @param findings how many findings are told
 */
public record YamlLimits(int characters, int depth, int values, int findings) {
    /** For a text that people write. */
    public static final YamlLimits DEFAULT = new YamlLimits(1_000_000, 50, 200_000, 200);

    /** Throws {@link IllegalArgumentException} if a limit is less than 1. */
    public YamlLimits {
        if (characters < 1 || depth < 1 || values < 1 || findings < 1) {
            throw new IllegalArgumentException("a limit is less than 1");
        }
    }
}
