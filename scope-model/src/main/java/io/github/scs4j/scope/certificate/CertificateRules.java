package io.github.scs4j.scope.certificate;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.Rule;
import io.github.scs4j.finding.Severity;
import io.github.scs4j.finding.Shown;
import io.github.scs4j.finding.Verdict;
import io.github.scs4j.scope.Validity;
import io.github.scs4j.scope.score.Score;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules about certificates, and the wording of what they find. */
final class CertificateRules {
    private static final String YAML =
            "https://docs.scs.community/standards/scs-0003-v1-sovereign-cloud-standards-yaml";
    private static final String PROCESS = "https://docs.scs.community/standards/scs-0004-v1-achieving-certification";

    private static final Rule VERSION = new Rule("scope.certificate-version", null, YAML + "#timeline-entry");
    private static final Rule STABLE = new Rule("scope.certificate-stable", null, YAML + "#timeline-entry");
    private static final Rule RESULT = new Rule("scope.certificate-result", null, YAML + "#basic-concepts");
    private static final Rule OFFICIAL = new Rule("scope.certificate-official", null, PROCESS + "#regulations");
    private static final Rule PREREQUISITE =
            new Rule("scope.certificate-prerequisite", null, YAML + "#prerequisite-descriptor");
    private static final Rule LEVEL = new Rule("scope.certificate-level", null, PROCESS + "#related-documents");

    private static final Rule MANUAL = new Rule("scope.manual-check", null, PROCESS + "#regulations");

    private static final MessageTemplate NO_VERSION =
            message("no-version", "the scope {1} has no version {0}", "der Geltungsbereich {1} hat keine Version {0}");
    private static final MessageTemplate NOT_CERTIFIABLE = message(
            "version",
            "{0} is {1} on {2}: it cannot be certified against",
            "{0} ist am {2} {1}: Danach kann man nicht zertifizieren");
    private static final MessageTemplate ABOUT_TO_EXPIRE = message(
            "version-warn",
            "{0} can be certified against, but is about to expire",
            "nach {0} kann man zertifizieren, doch die Version läuft demnächst ab");
    private static final MessageTemplate NOT_STABLE = message(
            "stable",
            "{0} was not stable on {1}, when the period of the timeline began",
            "{0} war am {1}, als der Abschnitt der Zeitleiste begann, nicht stabil");
    private static final MessageTemplate NOT_PASSED =
            message("result", "the main target of {0} is {1}, not PASS", "das Target main von {0} ist {1}, nicht PASS");
    private static final MessageTemplate VACUOUS = message(
            "result-vacuous",
            "the main target of {0} has no testcases: nothing is certified",
            "das Target main von {0} hat keine Testfälle: Nichts wird zertifiziert");
    private static final MessageTemplate NOT_PASSED_OFFICIALLY = message(
            "official",
            "by the official test suite, which must pass, the main target of {0} is {1}",
            "nach der offiziellen Testsuite, die bestanden sein muss, ist das Target main von {0} {1}");
    private static final MessageTemplate NO_PREREQUISITE = message(
            "prerequisite",
            "{0} holds no certificate {1} that is valid on {2}",
            "{0} hat kein Zertifikat {1}, das am {2} gilt");
    private static final MessageTemplate NOT_STANDARDISED = message(
            "level",
            "no standard says what {0} asks beyond its prerequisite, so there is no verdict",
            "kein Standard sagt, was {0} über seine Voraussetzung hinaus verlangt; daher gibt es kein Urteil");
    private static final MessageTemplate MANUAL_DUE = manual(
            "due",
            "the manual check {0}, last made on {1}, is due before {2}",
            "die manuelle Prüfung {0}, zuletzt vom {1}, ist vor dem {2} fällig");
    private static final MessageTemplate MANUAL_OVERDUE = manual(
            "overdue",
            "the manual check {0}, last made on {1}, is overdue since {2}",
            "die manuelle Prüfung {0}, zuletzt vom {1}, ist seit dem {2} überfällig");
    private static final MessageTemplate MANUAL_FAILED = manual(
            "failed",
            "the manual check {0} failed on {1}; it is to be repeated at a day agreed upon with the certification body",
            "die manuelle Prüfung {0} ist am {1} gescheitert; sie ist an einem mit der Zertifizierungsstelle vereinbarten"
                    + " Tag zu wiederholen");
    private static final MessageTemplate MANUAL_MISSING =
            manual("missing", "the manual check {0} has not been made", "die manuelle Prüfung {0} ist nicht erfolgt");

    private CertificateRules() {}

    static List<Rule> all() {
        return List.of(VERSION, STABLE, RESULT, OFFICIAL, PREREQUISITE, LEVEL, MANUAL);
    }

    static Finding noVersion(String version, String scope) {
        return Finding.error(VERSION, version, NO_VERSION.with(Shown.excerpt(version), Shown.excerpt(scope)));
    }

    static Finding notCertifiable(String version, Validity validity, LocalDate day) {
        return Finding.error(
                VERSION, version, NOT_CERTIFIABLE.with(Shown.excerpt(version), validity.code(), day.toString()));
    }

    static Finding aboutToExpire(String version) {
        return Finding.warning(VERSION, version, ABOUT_TO_EXPIRE.with(Shown.excerpt(version)));
    }

    static Finding notStable(String version, LocalDate start) {
        return Finding.error(STABLE, version, NOT_STABLE.with(Shown.excerpt(version), start.toString()));
    }

    static Finding notPassed(String version, Verdict verdict) {
        return open(RESULT, version, verdict, NOT_PASSED.with(Shown.excerpt(version), verdict.toString()));
    }

    static Finding notPassedOfficially(String version, Verdict verdict) {
        return open(OFFICIAL, version, verdict, NOT_PASSED_OFFICIALLY.with(Shown.excerpt(version), verdict.toString()));
    }

    static Finding vacuous(String version) {
        return Finding.warning(RESULT, version, VACUOUS.with(Shown.excerpt(version)));
    }

    static Finding prerequisite(String subject, String scope, LocalDate day) {
        return Finding.error(
                PREREQUISITE,
                subject,
                NO_PREREQUISITE.with(Shown.excerpt(subject), Shown.excerpt(scope), day.toString()));
    }

    static Finding notStandardised(String scope, Level level) {
        return Finding.info(LEVEL, scope, NOT_STANDARDISED.with(level.title()));
    }

    static @Nullable Finding manualCheck(ManualCheck check, String subject) {
        String id = Shown.excerpt(check.testcase().id());
        Score last = check.last();
        String made = last == null
                ? ""
                : LocalDate.ofInstant(last.checkedAt(), ZoneOffset.UTC).toString();
        String dueBy = String.valueOf(check.dueBy());
        return switch (check.state()) {
            case DONE -> null;
            case DUE -> Finding.info(MANUAL, subject, MANUAL_DUE.with(id, made, dueBy));
            case OVERDUE -> Finding.error(MANUAL, subject, MANUAL_OVERDUE.with(id, made, dueBy));
            case FAILED -> Finding.error(MANUAL, subject, MANUAL_FAILED.with(id, made));
            case MISSING ->
                Finding.error(MANUAL, subject, MANUAL_MISSING.with(id)).withViolates(false);
        };
    }

    /** An ERROR in any case, for a certificate is at stake; a violation only if it is sure. */
    private static Finding open(Rule rule, String version, Verdict verdict, Message message) {
        return new Finding(rule, Severity.ERROR, verdict == Verdict.FAIL, version, null, message, List.of(), null);
    }

    private static MessageTemplate message(String key, String english, String german) {
        return new MessageTemplate("scope.certificate-" + key, english, german);
    }

    private static MessageTemplate manual(String key, String english, String german) {
        return new MessageTemplate("scope.manual-check-" + key, english, german);
    }
}
