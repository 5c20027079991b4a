package io.github.scs4j.scope.exchange;

import io.github.scs4j.finding.TestcaseResult;
import io.github.scs4j.scope.internal.YamlObject;
import io.github.scs4j.scope.internal.YamlValue;
import io.github.scs4j.scope.score.Score;
import io.github.scs4j.scope.score.ScoreCard;
import io.github.scs4j.scope.score.TestReport;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The test reports that the results of a score card come from, as far as the card tells: one for each moment and creator. */
final class CardReports {
    private CardReports() {}

    /** Whether the object looks like a score card: each result has a moment, not the whole. */
    static boolean matches(YamlObject object) {
        if (!(object.get("results") instanceof YamlObject results)) {
            return false;
        }
        return results.entries().isEmpty()
                || results.entries().values().stream()
                        .map(YamlObject.Entry::value)
                        .anyMatch(value -> value instanceof YamlObject result && result.get("expires") != null);
    }

    /** The reports; none if the card is about something else, or lacks what it must have, which is found. */
    static List<TestReport> read(YamlValue value, Source source) {
        ScoreCard card = ScoreCardReader.card(value, source);
        if (card == null) {
            return List.of();
        }
        Map<Origin, List<TestcaseResult>> origins = new LinkedHashMap<>();
        for (Score score : card.results().values()) {
            origins.computeIfAbsent(new Origin(score.checkedAt(), score.creator()), origin -> new ArrayList<>())
                    .add(score.result());
        }
        List<TestReport> reports = new ArrayList<>();
        origins.forEach((origin, results) -> reports.add(new TestReport(
                null, card.subject(), card.scope(), origin.creator, origin.checkedAt, results, List.of())));
        return reports;
    }

    private record Origin(Instant checkedAt, String creator) {}
}
