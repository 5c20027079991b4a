package io.github.scs4j.image.catalog;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.Rule;
import io.github.scs4j.finding.Severity;
import io.github.scs4j.finding.Shown;
import io.github.scs4j.image.Image;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Says what is wrong or odd about an {@code image_source}. */
final class SourceFindings {
    private static final Location PLACE = new Location.Property(SourceCheck.KEY);

    private SourceFindings() {}

    /**
     * A source that starts with none of the prefixes.
     *
     * @param name what the image is by the standard
     * @param sources the prefixes
     * @param listed whether the standard asks for them; else only the official test suite does
     */
    static Finding wrong(Rule rule, Image image, SourceCheck check, String name, List<String> sources, boolean listed) {
        return new Finding(
                rule,
                listed ? Severity.ERROR : Severity.WARNING,
                listed,
                image.subject(),
                PLACE,
                message(check, Shown.excerpt(name), listed),
                sources,
                suggestion(check.value(), sources));
    }

    private static Message message(SourceCheck check, String name, boolean listed) {
        String value = check.value();
        if (value == null) {
            boolean text = check.outcome() != SourceCheck.Outcome.NO_TEXT;
            return (text ? CatalogRules.SOURCE_MISSING : CatalogRules.SOURCE_TYPE).with(name);
        }
        String shown = Shown.excerpt(value);
        if (!listed) {
            return CatalogRules.SOURCE_TESTED_ONLY.with(shown, name);
        }
        return check.outcome() == SourceCheck.Outcome.ESCAPES
                ? CatalogRules.SOURCE_ESCAPES.with(shown, Shown.excerpt(SourceUrl.normalize(value)), name)
                : CatalogRules.SOURCE_OTHER.with(shown, name);
    }

    /** The same address by https, if that is all that is wrong. */
    private static @Nullable String suggestion(@Nullable String value, List<String> sources) {
        if (value == null) {
            return null;
        }
        String normal = SourceUrl.normalize(value);
        if (normal.startsWith("http://")) {
            String secure = SourceUrl.normalize("https://" + normal.substring("http://".length()));
            for (String source : sources) {
                if (secure.startsWith(SourceUrl.normalize(source))) {
                    return secure;
                }
            }
        }
        return null;
    }

    /** What is odd about a source that is right. */
    static void remarks(Function<String, Rule> rules, Image image, SourceCheck check, FindingSink sink) {
        String value = check.value();
        String prefix = check.prefix();
        if (value == null || prefix == null) {
            return;
        }
        if (check.outcome() == SourceCheck.Outcome.SPELLED_OTHERWISE) {
            String normal = SourceUrl.normalize(value);
            Message message = CatalogRules.SOURCE_SPELLED.with(Shown.excerpt(value), Shown.excerpt(normal));
            sink.accept(Finding.info(rules.apply(CatalogRules.SOURCE_SPELLING), image.subject(), message)
                    .withLocation(PLACE)
                    .withSuggestion(normal));
        }
        if (check.goesOnWithinHost()) {
            Message message = CatalogRules.SOURCE_OTHER_HOST.with(Shown.excerpt(prefix));
            sink.accept(Finding.warning(rules.apply(CatalogRules.SOURCE_BOUNDARY), image.subject(), message)
                    .withLocation(PLACE));
        } else if (check.goesOnWithinName()) {
            Message message = CatalogRules.SOURCE_GOES_ON.with(Shown.excerpt(prefix));
            sink.accept(Finding.info(rules.apply(CatalogRules.SOURCE_BOUNDARY), image.subject(), message)
                    .withLocation(PLACE));
        }
    }
}
