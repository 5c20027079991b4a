package io.github.scs4j.scope.internal;

import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.Severity;
import io.github.scs4j.finding.Shown;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The keys that an object may have.
 *
 * @param name what messages call it, mostly the key that it stands under
 * @param clause the clause that says which keys it may have
 * @param keys the keys it may have, in the order in which they are expected
 * @param unknown what any other key costs
 */
public record YamlShape(String name, String clause, List<String> keys, Severity unknown) {
    /** Copies the list. */
    public YamlShape {
        keys = List.copyOf(keys);
    }

    /** The shape of an object in which any other key is an ERROR. */
    public static YamlShape of(String name, String clause, String... keys) {
        return new YamlShape(name, clause, List.of(keys), Severity.ERROR);
    }

    /** The same shape where these keys are known, too. */
    public YamlShape and(String... more) {
        List<String> all = new ArrayList<>(keys);
        all.addAll(List.of(more));
        return new YamlShape(name, clause, all, unknown);
    }

    /** The fields of an object, of which unknown ones are found; {@code null} if it is no object, which is found. */
    public @Nullable YamlFields read(YamlValue value, YamlFindings findings) {
        if (!(value instanceof YamlObject object)) {
            findings.find(
                    Severity.ERROR,
                    YamlRules.SHAPE,
                    clause,
                    value.position(),
                    YamlRules.NO_OBJECT.with(name),
                    keys,
                    null);
            return null;
        }
        for (YamlObject.Entry entry : object.entries().values()) {
            String key = entry.key().text();
            if (!keys.contains(key)) {
                Message message = YamlRules.KEY_UNKNOWN.with(Shown.excerpt(key));
                findings.find(
                        unknown,
                        YamlRules.UNKNOWN,
                        clause,
                        entry.key().position(),
                        message,
                        keys,
                        Nearest.of(key, keys));
            }
        }
        return new YamlFields(this, object, findings);
    }
}
