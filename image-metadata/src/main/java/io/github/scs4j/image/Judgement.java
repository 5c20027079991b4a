package io.github.scs4j.image;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.Rule;
import io.github.scs4j.finding.Severity;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes what the rules find on one image, and knows by which version and for which moment they judge. */
final class Judgement {
    private final Image image;
    private final MetadataStandard standard;
    private final Instant at;
    private final FindingSink sink;
    private boolean violated;

    Judgement(Image image, MetadataStandard standard, Instant at, FindingSink sink) {
        this.image = image;
        this.standard = standard;
        this.at = at;
        this.sink = sink;
    }

    MetadataStandard standard() {
        return standard;
    }

    /** The moment of the check. */
    Instant at() {
        return at;
    }

    /** Whether a testcase was violated since the last time this was asked. */
    boolean takeViolated() {
        boolean was = violated;
        violated = false;
        return was;
    }

    /** The property breaks its testcase: an ERROR where the version wants it, else a WARNING; either violates. */
    void violation(MetadataProperty property, String id, Message message) {
        violation(property, id, message, List.of(), null);
    }

    /** As {@link #violation(MetadataProperty, String, Message)}, with what could stand there instead. */
    void violation(
            MetadataProperty property, String id, Message message, List<String> expected, @Nullable String suggestion) {
        violated = true;
        boolean mandatory = property.requirement(standard) == Requirement.MANDATORY;
        Severity severity = mandatory ? Severity.ERROR : Severity.WARNING;
        accept(property, id, severity, true, message, expected, suggestion);
    }

    /** The property is doubtful or tolerated: a WARNING that does not violate. */
    void warning(
            MetadataProperty property, String id, Message message, List<String> expected, @Nullable String suggestion) {
        accept(property, id, Severity.WARNING, false, message, expected, suggestion);
    }

    /** Something is worth knowing about the property. */
    void info(MetadataProperty property, String id, Message message) {
        accept(property, id, Severity.INFO, false, message, List.of(), null);
    }

    /** The property breaks a MUST that no testcase is about. */
    void error(
            MetadataProperty property, String id, Message message, List<String> expected, @Nullable String suggestion) {
        accept(property, id, Severity.ERROR, true, message, expected, suggestion);
    }

    /** The rule found something at a property, which need not be one of the standard, and is not violated. */
    void remark(
            Rule rule,
            Severity severity,
            String key,
            Message message,
            List<String> expected,
            @Nullable String suggestion) {
        accept(rule, severity, false, key, message, expected, suggestion);
    }

    private void accept(
            MetadataProperty property,
            String id,
            Severity severity,
            boolean violates,
            Message message,
            List<String> expected,
            @Nullable String suggestion) {
        Rule rule = new Rule(id, property.testcase(), property.clause(standard));
        accept(rule, severity, violates, property.key(), message, expected, suggestion);
    }

    private void accept(
            Rule rule,
            Severity severity,
            boolean violates,
            String key,
            Message message,
            List<String> expected,
            @Nullable String suggestion) {
        sink.accept(new Finding(
                rule, severity, violates, image.subject(), new Location.Property(key), message, expected, suggestion));
    }
}
