package io.github.scs4j.scope.verdict;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.Rule;
import io.github.scs4j.finding.Shown;
import io.github.scs4j.scope.Outlook;
import io.github.scs4j.scope.Scope;
import io.github.scs4j.scope.Validity;
import io.github.scs4j.scope.VersionOutlook;
import io.github.scs4j.scope.score.Score;
import io.github.scs4j.scope.score.ScoreCard;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a reader of a verdict must know beside it. */
final class Remarks {
    private static final String YAML_CLAUSE =
            "https://docs.scs.community/standards/scs-0003-v1-sovereign-cloud-standards-yaml";
    private static final String TESTING_CLAUSE =
            "https://docs.scs.community/standards/scs-0003-v2-sovereign-cloud-standards-testing#concept-definitions";
    private static final String TIMELINE_CLAUSE = YAML_CLAUSE + "#timeline-entry";

    private static final Rule OTHER_SCOPE = new Rule("scope.card-other-scope", null, TESTING_CLAUSE);
    private static final Rule EXPIRED = new Rule("scope.result-expired", null, YAML_CLAUSE + "#test-case-descriptor");
    private static final Rule FUTURE = new Rule("scope.result-future", null, TESTING_CLAUSE);
    private static final Rule BEFORE_TIMELINE = new Rule("scope.before-timeline", null, TIMELINE_CLAUSE);
    private static final Rule EXPIRING = new Rule("scope.version-expiring", null, TIMELINE_CLAUSE);
    private static final Rule VACUOUS = new Rule("scope.vacuous-verdict", null, TESTING_CLAUSE);

    private static final MessageTemplate OTHER_SCOPE_MESSAGE = new MessageTemplate(
            "scope.card-other-scope",
            "the results belong to the scope {0}, not to {1}; none counts",
            "die Ergebnisse gehören zum Geltungsbereich {0}, nicht zu {1}; keines zählt");
    private static final MessageTemplate EXPIRED_MESSAGE = new MessageTemplate(
            "scope.result-expired",
            "results past their lifetime: {0}, such as that of {1}, which was valid until {2}; they count as MISS",
            "abgelaufene Ergebnisse: {0}, so das von {1}, gültig bis {2}; sie zählen als MISS");
    private static final MessageTemplate FUTURE_MESSAGE = new MessageTemplate(
            "scope.result-future",
            "results found after the moment judged: {0}, such as that of {1}, found at {2}; they count as MISS",
            "Ergebnisse von nach dem beurteilten Zeitpunkt: {0}, so das von {1} vom {2}; sie zählen als MISS");
    private static final MessageTemplate BEFORE_TIMELINE_MESSAGE = new MessageTemplate(
            "scope.before-timeline",
            "the timeline begins on {0}; it does not say which version could be certified against on {1}",
            "die Zeitleiste beginnt am {0}; sie sagt nicht, nach welcher Version man am {1} zertifizieren konnte");
    private static final MessageTemplate NO_TIMELINE_MESSAGE = new MessageTemplate(
            "scope.no-timeline",
            "the timeline is empty; it does not say which version can be certified against",
            "die Zeitleiste ist leer; sie sagt nicht, nach welcher Version man zertifizieren kann");
    private static final MessageTemplate EXPIRING_MESSAGE =
            new MessageTemplate("scope.version-expiring", "{0} is about to expire", "{0} läuft demnächst ab");
    private static final MessageTemplate EXPIRING_ON_MESSAGE = new MessageTemplate(
            "scope.version-expiring-on",
            "{0} is about to expire: from {1} on it can no longer be certified against",
            "{0} läuft demnächst ab: Ab {1} kann man nicht mehr danach zertifizieren");
    private static final MessageTemplate VACUOUS_MESSAGE = new MessageTemplate(
            "scope.vacuous-verdict",
            "the main target of {0} has no testcases: it passes, though nothing is tested",
            "das Target main von {0} hat keine Testfälle: Es ist erfüllt, obwohl nichts geprüft wird");

    private final Scope scope;
    private final ScopeVerdict verdict;
    private final FindingSink findings;

    Remarks(Scope scope, ScopeVerdict verdict, FindingSink findings) {
        this.scope = scope;
        this.verdict = verdict;
        this.findings = findings;
    }

    static List<Rule> rules() {
        return List.of(OTHER_SCOPE, EXPIRED, FUTURE, BEFORE_TIMELINE, EXPIRING, VACUOUS);
    }

    void make(ScoreCard card) {
        if (!scope.isCalled(card.scope())) {
            findings.accept(Finding.error(
                            OTHER_SCOPE,
                            card.subject(),
                            OTHER_SCOPE_MESSAGE.with(Shown.excerpt(card.scope()), Shown.excerpt(scope.name())))
                    .withViolates(false));
        } else {
            results(card.subject());
        }
        timeline();
        for (VersionVerdict version : verdict.versions()) {
            if (version.main().vacuous() && version.validity() != Validity.DEPRECATED) {
                String name = version.version().version();
                findings.accept(Finding.info(VACUOUS, name, VACUOUS_MESSAGE.with(Shown.excerpt(name))));
            }
        }
    }

    /** Says which results do not count, of those that a version of the scope asks for. */
    private void results(String subject) {
        Set<Score> scores = new LinkedHashSet<>();
        for (VersionVerdict version : verdict.versions()) {
            for (TargetVerdict target : version.targets()) {
                for (TestcaseVerdict testcase : target.testcases()) {
                    Score score = testcase.score();
                    if (score != null && !score.isValid(verdict.at())) {
                        scores.add(score);
                    }
                }
            }
        }
        List<Score> future = scores.stream()
                .filter(score -> verdict.at().isBefore(score.checkedAt()))
                .toList();
        scores.removeAll(Set.copyOf(future));
        if (!scores.isEmpty()) {
            Score first = scores.iterator().next();
            String expires = first.expires().toString();
            findings.accept(Finding.warning(
                    EXPIRED, subject, EXPIRED_MESSAGE.with(Integer.toString(scores.size()), shown(first), expires)));
        }
        if (!future.isEmpty()) {
            Score first = future.get(0);
            String checkedAt = first.checkedAt().toString();
            findings.accept(Finding.warning(
                    FUTURE, subject, FUTURE_MESSAGE.with(Integer.toString(future.size()), shown(first), checkedAt)));
        }
    }

    private void timeline() {
        LocalDate day = LocalDate.ofInstant(verdict.at(), ZoneOffset.UTC);
        Outlook outlook = Outlook.on(scope, day);
        LocalDate first = outlook.first();
        if (first == null) {
            findings.accept(Finding.warning(BEFORE_TIMELINE, scope.name(), NO_TIMELINE_MESSAGE.with()));
        } else if (outlook.isBeforeTimeline()) {
            findings.accept(Finding.warning(
                    BEFORE_TIMELINE, scope.name(), BEFORE_TIMELINE_MESSAGE.with(first.toString(), day.toString())));
        }
        for (VersionOutlook version : outlook.versions()) {
            if (version.expiring()) {
                findings.accept(expiring(version));
            }
        }
    }

    private static Finding expiring(VersionOutlook version) {
        String name = version.version().version();
        LocalDate ends = version.ends();
        Message message = ends == null
                ? EXPIRING_MESSAGE.with(Shown.excerpt(name))
                : EXPIRING_ON_MESSAGE.with(Shown.excerpt(name), ends.toString());
        return version.validity() == Validity.WARN
                ? Finding.warning(EXPIRING, name, message)
                : Finding.info(EXPIRING, name, message);
    }

    private static String shown(Score score) {
        return Shown.excerpt(score.result().testcase());
    }
}
