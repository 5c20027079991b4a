package io.github.scs4j.scope.exchange;

import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.finding.Shown;
import io.github.scs4j.scope.Lifetime;
import io.github.scs4j.scope.internal.YamlFields;
import io.github.scs4j.scope.internal.YamlFindings;
import io.github.scs4j.scope.internal.YamlLimits;
import io.github.scs4j.scope.internal.YamlShape;
import io.github.scs4j.scope.internal.YamlText;
import io.github.scs4j.scope.internal.YamlValue;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads questions when a result ceases to be valid, each an object in JSON or YAML: <code>{"lifetime": "week", "checkedAt":
 * "2026-11-20T10:00:00Z"}</code>. Without a lifetime it is {@link Lifetime#DEFAULT}; a moment without an offset is one in UTC.
 * Whatever is wrong is a finding. Immutable and thread-safe.
 */
public final class LifetimeRequestReader {
    private static final String LIFETIME = "lifetime";
    private static final String CHECKED_AT = "checkedAt";
    private static final YamlShape REQUEST = YamlShape.of("request", ExchangeRules.CONCEPTS, LIFETIME, CHECKED_AT);
    private static final List<String> WORDS =
            Arrays.stream(Lifetime.values()).map(Lifetime::word).toList();

    /** Creates a reader. */
    public LifetimeRequestReader() {}

    /**
     * Reads a request; {@code null} if it cannot be understood, which is found.
     *
     * @param text the request
     * @param subject what findings call it
     */
    public @Nullable LifetimeRequest read(String text, String subject, FindingSink sink) {
        YamlFindings findings = new YamlFindings(subject, ExchangeRules.CONCEPTS, YamlLimits.DEFAULT, sink);
        YamlValue document = new YamlText(text, findings).document();
        YamlFields request = document == null ? null : REQUEST.read(document, findings);
        if (request == null) {
            return null;
        }
        Lifetime lifetime = request.word(LIFETIME, Lifetime::of, WORDS);
        String stated = request.requiredText(CHECKED_AT);
        Moment moment = stated == null ? null : Moment.of(stated);
        if (stated != null && moment == null) {
            request.error(
                    ExchangeRules.TIME,
                    request.position(CHECKED_AT),
                    ExchangeRules.NO_MOMENT.with(CHECKED_AT, Shown.excerpt(stated)));
        }
        return moment == null || !findings.isComplete()
                ? null
                : new LifetimeRequest(lifetime == null ? Lifetime.DEFAULT : lifetime, moment.at(ZoneOffset.UTC));
    }
}
