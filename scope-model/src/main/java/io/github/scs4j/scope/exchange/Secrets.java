package io.github.scs4j.scope.exchange;

import io.github.scs4j.scope.internal.YamlList;
import io.github.scs4j.scope.internal.YamlObject;
import io.github.scs4j.scope.internal.YamlScalar;
import io.github.scs4j.scope.internal.YamlValue;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a report says about arguments, commands and values of variables, for as long as it takes to keep that out of its log.
 * Values shorter than {@value #MIN_LENGTH} characters cannot be told from other text.
 */
final class Secrets {
    private static final int MIN_LENGTH = 3;
    private static final int MAX_SECRETS = 200;

    private final Map<String, String> names = new LinkedHashMap<>();
    private @Nullable List<Map.Entry<String, String>> longestFirst;

    /** The value of a variable, with all that it holds. */
    void value(String name, YamlValue value) {
        if (value instanceof YamlScalar scalar) {
            scalar.text().lines().forEach(line -> add(name, line.strip()));
        } else if (value instanceof YamlList list) {
            list.items().forEach(item -> value(name, item));
        } else if (value instanceof YamlObject object) {
            object.entries().values().forEach(entry -> value(name, entry.value()));
        }
    }

    /** A command: as a whole, and the values of its {@code KEY=VALUE}. */
    void command(String command) {
        add("cmd", command.strip());
        int start = 0;
        for (int i = 0; i <= command.length(); i++) {
            if (i == command.length() || command.charAt(i) <= ' ') {
                argument(command.substring(start, i));
                start = i + 1;
            }
        }
    }

    /** An argument, of which the value of {@code KEY=VALUE} is a secret. */
    void argument(String argument) {
        int equals = argument.indexOf('=');
        if (equals > 0) {
            add(argument.substring(0, equals), argument.substring(equals + 1).strip());
        }
    }

    /** A line without the secrets: the name of each stands in braces instead. {@code null} if there are too many. */
    @Nullable
    String redact(String line) {
        if (names.size() > MAX_SECRETS) {
            return null;
        }
        if (longestFirst == null) {
            longestFirst = names.entrySet().stream()
                    .sorted(Comparator.comparing(secret -> -secret.getKey().length()))
                    .toList();
        }
        String redacted = line;
        for (Map.Entry<String, String> secret : longestFirst) {
            redacted = redacted.replace(secret.getKey(), "{" + secret.getValue() + "}");
        }
        return redacted;
    }

    private void add(String name, String secret) {
        if (secret.length() >= MIN_LENGTH && names.size() <= MAX_SECRETS) {
            names.putIfAbsent(secret, name);
            longestFirst = null;
        }
    }
}
