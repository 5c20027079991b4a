package io.github.scs4j.kubernetes.policy;

import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.Rule;
import java.util.List;
import java.util.stream.Stream;

/** The rules of a version policy, and the wording of what they find. */
final class PolicyRules {
    static final String PATCH_ID = "k8s.patch-overdue";
    static final String CRITICAL_ID = "k8s.critical-patch-overdue";
    static final String RECOMMENDED_ID = "k8s.critical-patch-recommended";
    static final String UNKNOWN_ID = "k8s.version-unknown";
    static final String END_OF_LIFE_ID = "k8s.past-end-of-life";
    static final String MINOR_ID = "k8s.minor-overdue";
    static final String BRANCH_ID = "k8s.branch-missing";

    static final MessageTemplate UNREADABLE = message(
            "version-unreadable",
            "{0} is not a version of Kubernetes, such as v1.34.2",
            "{0} ist keine Kubernetes-Version wie v1.34.2");
    static final MessageTemplate NEVER_EXISTED = message(
            "version-never-existed",
            "{0} never existed: {1} is listed without it, and with later patches",
            "{0} gab es nie: {1} ist ohne diese Version aufgeführt, und mit späteren Patches");
    static final MessageTemplate NOT_YET =
            message("version-not-yet", "{0} was not released before {1}", "{0} wurde nicht vor {1} veröffentlicht");
    static final MessageTemplate NOT_RELEASED = message(
            "version-not-released",
            "no release {0} is known, and the facts reach the moment judged; the newest known one is {1}",
            "eine Version {0} ist nicht bekannt, und die Fakten reichen bis zum beurteilten Zeitpunkt; die neueste bekannte"
                    + " ist {1}");
    static final MessageTemplate NEWER_THAN_FACTS = message(
            "version-newer-than-facts",
            "{0} is newer than anything known: facts end on {1}; newer ones: {2}",
            "{0} ist neuer als alles Bekannte: die Fakten enden am {1}; neuere: {2}");
    static final MessageTemplate UNLISTED = message(
            "version-unlisted",
            "the facts list some releases of {1}, and {0} is none of them; complete ones: {2}",
            "die Fakten nennen einige Versionen von {1}, und {0} ist nicht dabei; vollständige: {2}");
    static final MessageTemplate BRANCH_UNLISTED = message(
            "version-branch-unlisted",
            "the facts know no release of {1}, so {0} cannot be judged; complete ones: {2}",
            "die Fakten kennen keine Version von {1}, also lässt sich {0} nicht beurteilen; vollständige: {2}");
    static final MessageTemplate PRE_RELEASE = message(
            "pre-release",
            "{0} is a pre-release, which the Kubernetes project does not support",
            "{0} ist eine Vorabversion, die das Kubernetes-Projekt nicht unterstützt");
    static final MessageTemplate PATCH_UNSAID = message(
            "patch-unsaid",
            "{0} says no patch level, so nobody can say whether it is the latest; the newest of its branch is {1}",
            "{0} nennt keinen Patch-Stand, also lässt sich nicht sagen, ob es der neueste ist; der neueste im Zweig ist {1}");
    static final MessageTemplate PATCH_UNSAID_BARE = message(
            "patch-unsaid-bare",
            "{0} says no patch level, so nobody can say whether it is the latest",
            "{0} nennt keinen Patch-Stand, also lässt sich nicht sagen, ob es der neueste ist");
    static final MessageTemplate PATCH_OVERDUE = message(
            "patch-overdue",
            "{0} had to be replaced by {1} (days overdue: {2}): {3} is enough, {4} the newest",
            "{0} war bis {1} zu ersetzen (Tage überfällig: {2}): {3} genügt, {4} ist der neueste Patch");
    static final MessageTemplate PATCH_AMBIGUOUS = message(
            "patch-ambiguous",
            "{0} had to be replaced by {1} or {2}, as a month is counted: {3} is enough, {4} the newest",
            "nach dem Kalender war {0} bis {1} zu ersetzen, nach Tagen bis {2}: {3} genügt, {4} ist der neueste Patch");
    static final MessageTemplate PATCH_DUE = message(
            "patch-due",
            "{0} is to be replaced by {1} (days left: {2}): {3} is enough, {4} the newest",
            "{0} ist bis {1} zu ersetzen (Tage übrig: {2}): {3} genügt, {4} ist der neueste Patch");
    static final MessageTemplate CRITICAL_OVERDUE = message(
            "critical-patch-overdue",
            "{0} has {5}, and had to be replaced by {1} (days overdue: {2}): {3} is enough, {4} the newest",
            "{0} hat {5}, und war bis {1} zu ersetzen (Tage überfällig: {2}): {3} genügt, {4} ist der neueste Patch");
    static final MessageTemplate CRITICAL_RECOMMENDED = message(
            "critical-patch-recommended",
            "{0} has {5}, and should have been replaced by {1}; it has to be by {2}: {3} is enough, {4} the newest",
            "{0} hat {5}, und sollte bis {1} ersetzt sein; es muss bis {2} sein: {3} genügt, {4} ist der neueste Patch");
    static final MessageTemplate CRITICAL_SOONER = message(
            "critical-patch-sooner",
            "{0} has {3}, and should be replaced sooner than by the ordinary deadline: {1} is enough, {2} the newest",
            "{0} hat {3}, und sollte schneller als zur gewöhnlichen Frist ersetzt werden: {1} genügt, {2} ist der neueste"
                    + " Patch");
    static final MessageTemplate FACTS_STALE = message(
            "facts-stale",
            "facts end on {1}, too early to say that {0} is recent; newer ones: {2}",
            "die Fakten enden am {1}, zu früh um zu sagen, dass {0} aktuell ist; neuere: {2}");
    static final MessageTemplate FACTS_NONE = message(
            "facts-none",
            "no release is known, so {0} cannot be judged: {1}",
            "keine Version ist bekannt, also lässt sich {0} nicht beurteilen: {1}");
    static final MessageTemplate FACTS_GAP = message(
            "facts-gap",
            "the facts list only some patches of {1}, and one that they lack could make {0} overdue; complete ones: {2}",
            "die Fakten nennen nur einige Patches von {1}, und für {0} könnte einer überfällig sein, der fehlt;"
                    + " vollständige: {2}");
    static final MessageTemplate CVE_FACTS_NONE = message(
            "cve-facts-missing",
            "{0} lacks patches older than {1} days, and without facts about CVEs nobody can say that none of them is"
                    + " critical: {2}",
            "{0} fehlen Patches, die älter als {1} Tage sind, und ohne Fakten über CVEs lässt sich nicht sagen, dass keiner"
                    + " davon kritisch ist: {2}");
    static final MessageTemplate CVE_FACTS_STALE = message(
            "cve-facts-stale",
            "{0} lacks patches older than {1} days, and facts about CVEs end on {3}: {2}",
            "{0} fehlen Patches, die älter als {1} Tage sind, und die Fakten über CVEs enden am {3}: {2}");
    static final MessageTemplate CVE_RECORDS_MISSING = message(
            "cve-records-missing",
            "{0} lacks patches older than {1} days, and of {3} nothing but the id is known: {2}",
            "{0} fehlen Patches, die älter als {1} Tage sind, und von {3} ist nichts als die Kennung bekannt: {2}");
    static final MessageTemplate CVE_RECORDS_UNREAD = message(
            "cve-records-unread",
            "{0} lacks patches older than {1} days, and of the records of {2}, which may be critical, a part could not be"
                    + " read",
            "{0} fehlen Patches, die älter als {1} Tage sind, und von den Einträgen zu {2}, die kritisch sein können, war"
                    + " ein Teil nicht lesbar");
    static final MessageTemplate PAST_END_OF_LIFE = message(
            "past-end-of-life",
            "{0} is past its end of life, {1} by {2}: versions should not be offered any longer",
            "{0} hat das Ende des Supports hinter sich, {1} laut {2}: Versionen sollten nicht länger angeboten werden");
    static final MessageTemplate PAST_END_OF_LIFE_DISPUTED = message(
            "past-end-of-life-disputed",
            "{0} is past its end of life, {1} by {2} (other sources: {3}): versions should not be offered any longer",
            "{0} hat das Ende des Supports hinter sich, {1} laut {2} (andere Quellen: {3}): Versionen sollten nicht länger"
                    + " angeboten werden");
    static final MessageTemplate END_OF_LIFE_SOON = message(
            "end-of-life-soon",
            "{0} is supported until {1} by {2} (days left: {3})",
            "{0} wird laut {2} bis {1} unterstützt (Tage übrig: {3})");
    static final MessageTemplate END_OF_LIFE_UNKNOWN = message(
            "end-of-life-unknown",
            "the end of life of {0} is not known; it may be found with {1}",
            "das Ende des Supports von {0} ist nicht bekannt; es findet sich vielleicht mit {1}");
    static final MessageTemplate MINOR_OVERDUE = message(
            "minor-overdue",
            "neither {0} nor anything newer is offered; it had to be by {1} (days overdue: {2})",
            "weder {0} noch etwas Neueres wird angeboten; es musste bis {1} sein (Tage überfällig: {2})");
    static final MessageTemplate MINOR_AMBIGUOUS = message(
            "minor-ambiguous",
            "neither {0} nor anything newer is offered; it had to be by {1} or {2}, by days or by the calendar",
            "weder {0} noch etwas Neueres wird angeboten; es musste bis {1} oder {2} sein, nach Tagen oder nach dem"
                    + " Kalender");
    static final MessageTemplate MINOR_DUE = message(
            "minor-due",
            "{0} or something newer is to be offered by {1} (days left: {2})",
            "{0} oder etwas Neueres ist bis {1} anzubieten (Tage übrig: {2})");
    static final MessageTemplate BRANCH_MISSING = message(
            "branch-missing",
            "{0} is not offered; the Kubernetes project supports it until {1} by {2}",
            "{0} wird nicht angeboten; das Kubernetes-Projekt unterstützt es laut {2} bis {1}");
    static final MessageTemplate BRANCH_UNJUDGED = message(
            "branch-unjudged",
            "{0} is not offered, and its end of life is not known; it may be found with {1}",
            "{0} wird nicht angeboten, und das Ende des Supports ist nicht bekannt; es findet sich vielleicht mit {1}");
    static final MessageTemplate OFFERING_PARTIAL = message(
            "offering-partial",
            "whether anything is missing in the offering was not judged ({0}): that takes an input that says it is all there is",
            "ob im Angebot etwas fehlt, wurde nicht geprüft ({0}): das braucht eine Eingabe, die sich als vollständig erklärt");
    static final MessageTemplate OFFERING_STALE = message(
            "offering-stale",
            "facts end on {0}, too early to say that nothing is missing in the offering; newer ones: {1}",
            "die Fakten enden am {0}, zu früh um zu sagen, dass im Angebot nichts fehlt; neuere: {1}");
    static final MessageTemplate OFFERING_WITHOUT_FACTS = message(
            "offering-without-facts",
            "no release is known, so nobody can say that nothing is missing in the offering: {0}",
            "keine Version ist bekannt, also lässt sich nicht sagen, dass im Angebot nichts fehlt: {0}");

    final Rule unreadable;
    final Rule unknown;
    final Rule preRelease;
    final Rule patchUnsaid;
    final Rule patchOverdue;
    final Rule patchDue;
    final Rule criticalOverdue;
    final Rule criticalRecommended;
    final Rule factsStale;
    final Rule cveFactsMissing;
    final Rule pastEndOfLife;
    final Rule endOfLifeSoon;
    final Rule endOfLifeUnknown;
    final Rule minorOverdue;
    final Rule minorDue;
    final Rule branchMissing;
    final Rule offeringPartial;

    PolicyRules(String clause) {
        unreadable = rule("k8s.version-unreadable", clause);
        unknown = rule(UNKNOWN_ID, clause);
        preRelease = rule("k8s.pre-release", clause);
        patchUnsaid = rule("k8s.patch-unsaid", clause);
        patchOverdue = rule(PATCH_ID, clause);
        patchDue = rule("k8s.patch-due", clause);
        criticalOverdue = rule(CRITICAL_ID, clause);
        criticalRecommended = rule(RECOMMENDED_ID, clause);
        factsStale = rule("k8s.facts-stale", clause);
        cveFactsMissing = rule("k8s.cve-facts-missing", clause);
        pastEndOfLife = rule(END_OF_LIFE_ID, clause);
        endOfLifeSoon = rule("k8s.end-of-life-soon", clause);
        endOfLifeUnknown = rule("k8s.end-of-life-unknown", clause);
        minorOverdue = rule(MINOR_ID, clause);
        minorDue = rule("k8s.minor-due", clause);
        branchMissing = rule(BRANCH_ID, clause);
        offeringPartial = rule("k8s.offering-partial", clause);
    }

    /** The ids of all rules. */
    static List<String> ids() {
        PolicyRules rules = new PolicyRules("");
        return Stream.of(
                        rules.unreadable,
                        rules.unknown,
                        rules.preRelease,
                        rules.patchUnsaid,
                        rules.patchOverdue,
                        rules.patchDue,
                        rules.criticalOverdue,
                        rules.criticalRecommended,
                        rules.factsStale,
                        rules.cveFactsMissing,
                        rules.pastEndOfLife,
                        rules.endOfLifeSoon,
                        rules.endOfLifeUnknown,
                        rules.minorOverdue,
                        rules.minorDue,
                        rules.branchMissing,
                        rules.offeringPartial)
                .map(Rule::id)
                .toList();
    }

    private static Rule rule(String id, String clause) {
        return new Rule(id, VersionPolicyCheck.TESTCASE, clause);
    }

    private static MessageTemplate message(String key, String english, String german) {
        return new MessageTemplate("k8s." + key, english, german);
    }
}
