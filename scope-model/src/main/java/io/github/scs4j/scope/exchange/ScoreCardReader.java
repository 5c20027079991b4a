package io.github.scs4j.scope.exchange;

import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.finding.Severity;
import io.github.scs4j.finding.TestcaseResult;
import io.github.scs4j.scope.internal.YamlFields;
import io.github.scs4j.scope.internal.YamlFindings;
import io.github.scs4j.scope.internal.YamlLimits;
import io.github.scs4j.scope.internal.YamlObject;
import io.github.scs4j.scope.internal.YamlScalar;
import io.github.scs4j.scope.internal.YamlShape;
import io.github.scs4j.scope.internal.YamlText;
import io.github.scs4j.scope.internal.YamlValue;
import io.github.scs4j.scope.score.Score;
import io.github.scs4j.scope.score.ScoreCard;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the score card (SCS-0003-v2) that {@code ScoreCardWriter} of the module report writes: one. A list of cards of several
 * subjects is read by {@link TestReportReader}. Whatever is wrong is a finding
 * with line and column; it never throws on what it reads. Immutable and thread-safe.
 *
 * <p>A result that does not say when it was found and when it expires does not count. Limits: four million characters, half a
 * million values, 50 levels, 200 findings.
 */
public final class ScoreCardReader {
    private static final YamlLimits LIMITS = new YamlLimits(4_000_000, 50, 500_000, 200);
    private static final YamlShape CARD =
            new YamlShape("score card", ExchangeRules.CONCEPTS, List.of("subject", "scope", "results"), Severity.INFO);

    /** Creates a reader. */
    public ScoreCardReader() {}

    /**
     * Reads a card.
     *
     * @param text the text of the file
     * @param subject what findings call it, mostly the name of the file
     * @param expected what the card is to be about; one about something else is not read
     */
    public ScoreCardReading read(String text, String subject, Expected expected, FindingSink sink) {
        YamlFindings findings = new YamlFindings(subject, ExchangeRules.CONCEPTS, LIMITS, sink);
        Source source = new Source(findings, expected, ZoneOffset.UTC);
        YamlValue document = new YamlText(text, findings).document();
        ScoreCard card = document == null ? null : card(document, source);
        return new ScoreCardReading(card, findings.isComplete());
    }

    /** The card; {@code null} if it is about something else, or lacks what it must have, which is found. */
    static @Nullable ScoreCard card(YamlValue document, Source source) {
        YamlFields card = CARD.read(document, source.findings());
        if (card == null) {
            return null;
        }
        YamlValue subjectValue = card.required("subject");
        String subject = subjectValue == null ? null : card.text("subject", subjectValue);
        YamlValue scopeValue = card.required("scope");
        String stated = scopeValue == null ? null : card.text("scope", scopeValue);
        boolean wanted = subject != null && source.isSubject(subject, card.position("subject"));
        String scope = stated == null ? null : source.scope(stated, card.position("scope"));
        YamlValue value = card.required("results");
        if (subject == null || !wanted || scope == null || value == null) {
            return null;
        }
        Map<String, YamlObject.Entry> entries = card.entries("results");
        ResultValue values = new ResultValue(source);
        Map<String, Score> scores = new LinkedHashMap<>();
        entries.forEach((testcase, entry) -> {
            TestcaseResult result = values.read(testcase, entry.value());
            Score score = score(result, entry.value(), source);
            if (score != null) {
                scores.put(testcase, score);
            }
        });
        return new ScoreCard(subject, scope, scores);
    }

    private static @Nullable Score score(TestcaseResult result, YamlValue value, Source source) {
        if (!(value instanceof YamlObject object)) {
            source.error(ExchangeRules.TIME, value.position(), ExchangeRules.NO_MOMENT.with("checkedAt", "null"));
            return null;
        }
        Instant checkedAt = source.moment("checkedAt", object);
        Instant expires = source.moment("expires", object);
        if (checkedAt == null || expires == null) {
            return null;
        }
        if (expires.isBefore(checkedAt)) {
            source.warning(ExchangeRules.TIME, object.position(), ExchangeRules.EXPIRES_EARLY.with());
        }
        String creator = object.get("creator") instanceof YamlScalar text && !text.isNull() ? text.text() : "";
        return new Score(result, checkedAt, expires, creator);
    }
}
