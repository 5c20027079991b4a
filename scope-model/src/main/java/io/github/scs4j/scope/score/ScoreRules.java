package io.github.scs4j.scope.score;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.Rule;
import io.github.scs4j.finding.Shown;
import java.util.List;

/** The rules about reports, and the wording of what they find. */
final class ScoreRules {
    private static final String CLAUSE =
            "https://docs.scs.community/standards/scs-0003-v2-sovereign-cloud-standards-testing";

    private static final String CONCEPTS = "#concept-definitions";
    private static final String REGULATION = "#regulation";

    private static final Rule OTHER_SUBJECT = rule("other-subject", CONCEPTS);
    private static final Rule OTHER_SCOPE = rule("other-scope", CONCEPTS);
    private static final Rule FUTURE = rule("future", REGULATION);
    private static final Rule DUPLICATE = rule("duplicate", CONCEPTS);
    private static final Rule CONTRADICTION = rule("contradiction", REGULATION);
    private static final Rule UNKNOWN_TESTCASE = rule("unknown-testcase", CONCEPTS);
    private static final Rule KNOWN = rule("known", REGULATION);

    private static final MessageTemplate SUBJECT_MESSAGE = message(
            "other-subject",
            "the report is about {0}, not about {1}; it does not count",
            "der Bericht handelt von {0}, nicht von {1}; er zählt nicht");
    private static final MessageTemplate SCOPE_MESSAGE = message(
            "other-scope",
            "the report belongs to the scope {0}, not to {1}; it does not count",
            "der Bericht gehört zum Geltungsbereich {0}, nicht zu {1}; er zählt nicht");
    private static final MessageTemplate FUTURE_MESSAGE = message(
            "future",
            "the test was made at {0}, after {1}; the report does not count",
            "der Test ist von {0}, nach {1}; der Bericht zählt nicht");
    private static final MessageTemplate DUPLICATE_MESSAGE = message(
            "duplicate",
            "the report is given more than once; it counts once",
            "der Bericht ist mehrfach gegeben; er zählt einmal");
    private static final MessageTemplate SAME_ID_MESSAGE = message(
            "duplicate-id",
            "two different reports have this identifier; both count",
            "zwei verschiedene Berichte haben diese Kennung; beide zählen");
    private static final MessageTemplate CONTRADICTION_MESSAGE = message(
            "contradiction",
            "several results of the same moment, {0}, differ; the worst counts, {1}",
            "mehrere Ergebnisse desselben Zeitpunkts, {0}, unterscheiden sich; das schlechteste zählt, {1}");
    private static final MessageTemplate UNKNOWN_TESTCASE_MESSAGE = message(
            "unknown-testcase",
            "results that belong to no testcase of the scope: {0}, such as that of {1}",
            "Ergebnisse, die zu keinem Testfall des Geltungsbereichs gehören: {0}, so das von {1}");
    private static final MessageTemplate KNOWN_MESSAGE = message(
            "known",
            "the report of {0} is known but not given, and no more recent one contains all its testcases; missing: {1}, such"
                    + " as {2}",
            "der Bericht von {0} ist bekannt, aber nicht gegeben, und kein neuerer enthält alle seine Testfälle; es fehlen:"
                    + " {1}, so {2}");

    private ScoreRules() {}

    static List<Rule> all() {
        return List.of(OTHER_SUBJECT, OTHER_SCOPE, FUTURE, DUPLICATE, CONTRADICTION, UNKNOWN_TESTCASE, KNOWN);
    }

    static Finding otherSubject(TestReport report, String subject) {
        return Finding.error(
                        OTHER_SUBJECT,
                        named(report),
                        SUBJECT_MESSAGE.with(Shown.excerpt(report.subject()), Shown.excerpt(subject)))
                .withViolates(false);
    }

    static Finding otherScope(TestReport report, String scope) {
        return Finding.error(
                        OTHER_SCOPE,
                        named(report),
                        SCOPE_MESSAGE.with(Shown.excerpt(report.scope()), Shown.excerpt(scope)))
                .withViolates(false);
    }

    static Finding future(TestReport report, String until) {
        return Finding.warning(
                FUTURE, named(report), FUTURE_MESSAGE.with(report.checkedAt().toString(), until));
    }

    static Finding duplicate(TestReport report) {
        return Finding.info(DUPLICATE, named(report), DUPLICATE_MESSAGE.with());
    }

    static Finding sameId(TestReport report) {
        return Finding.warning(DUPLICATE, named(report), SAME_ID_MESSAGE.with());
    }

    static Finding contradiction(Score score) {
        return Finding.warning(
                CONTRADICTION,
                score.result().testcase(),
                CONTRADICTION_MESSAGE.with(
                        score.checkedAt().toString(), score.result().result().toString()));
    }

    static Finding unknownTestcases(int count, String example) {
        return Finding.warning(
                UNKNOWN_TESTCASE,
                example,
                UNKNOWN_TESTCASE_MESSAGE.with(Integer.toString(count), Shown.excerpt(example)));
    }

    static Finding known(KnownReport report, List<String> missing) {
        String checkedAt = report.checkedAt().toString();
        String uuid = report.uuid();
        return Finding.error(
                        KNOWN,
                        uuid == null ? checkedAt : uuid,
                        KNOWN_MESSAGE.with(checkedAt, Integer.toString(missing.size()), Shown.excerpt(missing.get(0))))
                .withViolates(false);
    }

    private static String named(TestReport report) {
        String uuid = report.uuid();
        return uuid == null ? report.checkedAt().toString() : uuid;
    }

    private static Rule rule(String id, String anchor) {
        return new Rule("scope.report-" + id, null, CLAUSE + anchor);
    }

    private static MessageTemplate message(String key, String english, String german) {
        return new MessageTemplate("scope.report-" + key, english, german);
    }
}
