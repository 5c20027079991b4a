package io.github.scs4j.kubernetes.facts;

import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.Rule;
import io.github.scs4j.finding.Shown;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules about records of vulnerabilities, and the wording of what they find. {0} is the id of the record. */
final class CveRules {
    private static final String DECISION =
            "https://docs.scs.community/standards/scs-0210-v2-k8s-version-policy#decision";

    static final Rule RECORD = rule("record");
    static final Rule REJECTED = rule("rejected");
    static final Rule PRODUCT = rule("product");
    static final Rule VERSION = rule("version");
    static final Rule SCORE = rule("score");
    static final Rule SCORE_AMBIGUOUS = rule("score-ambiguous");
    static final Rule UNSCORED = rule("unscored");
    static final Rule DATE = rule("date");

    static final MessageTemplate NO_ID = message(
            "record-id",
            "the record has no id, so it cannot be used",
            "der Eintrag hat keine ID und ist nicht verwendbar");
    static final MessageTemplate BAD_ID = message(
            "record-id-form",
            "the record cannot be used: {0} is no id of a vulnerability",
            "der Eintrag ist nicht verwendbar: {0} ist keine ID einer Schwachstelle");
    static final MessageTemplate NO_AFFECTED = message(
            "record-affected",
            "{0}: the record does not say what is affected; fetch it again: {1}",
            "{0}: der Eintrag sagt nicht, was betroffen ist; neu holen: {1}");
    static final MessageTemplate NOT_PUBLISHED = message(
            "record-state",
            "{0}: the record is in the state {1} and says nothing yet; fetch it again: {2}",
            "{0}: der Eintrag ist im Zustand {1} und sagt noch nichts; neu holen: {2}");
    static final MessageTemplate NOT_A_CVE =
            message("record-named", "{0} is not the id of a CVE", "{0} ist nicht die ID einer CVE");
    static final MessageTemplate IS_REJECTED = message(
            "rejected",
            "{0}: the record was rejected or withdrawn, so it counts for nothing",
            "{0}: der Eintrag wurde verworfen oder zurückgezogen und zählt nicht");
    static final MessageTemplate OTHER_PRODUCT = message(
            "product-other",
            "{0}: {1} is no part of a Kubernetes release",
            "{0}: {1} ist kein Teil eines Kubernetes-Releases");
    static final MessageTemplate UNKNOWN_PRODUCT = message(
            "product-unknown",
            "{0}: it is not known whether {1} is part of a Kubernetes release; it is taken for none",
            "{0}: unbekannt, ob {1} Teil eines Kubernetes-Releases ist; es zählt nicht als solcher");
    static final MessageTemplate NO_PRODUCT = message(
            "product-missing",
            "{0}: no product is named here; it is taken for no part of a Kubernetes release",
            "{0}: hier ist kein Produkt genannt; es zählt nicht als Teil eines Kubernetes-Releases");
    static final MessageTemplate NO_VERSION = message(
            "version-missing",
            "{0}: no affected version of {1} is named; it may be any",
            "{0}: keine betroffene Version von {1} ist genannt; es kann jede sein");
    static final MessageTemplate VERSION_UNREADABLE = message(
            "version",
            "{0}: {1} cannot be read as versions; the rest of the record counts, but it may affect more",
            "{0}: {1} ist nicht als Versionen lesbar; der Rest des Eintrags zählt, aber es können mehr betroffen sein");
    static final MessageTemplate STATUS_MISSING = message(
            "version-status",
            "{0}: {1} is none of affected, unaffected, unknown; the versions count as affected",
            "{0}: {1} ist keines von affected, unaffected, unknown; die Versionen zählen als betroffen");
    static final MessageTemplate SCORE_UNREADABLE = message(
            "score", "{0}: {1} is no base score from 0.0 to 10.0", "{0}: {1} ist kein Basis-Score von 0.0 bis 10.0");
    static final MessageTemplate VECTOR_UNREADABLE = message(
            "score-vector",
            "{0}: no base score is given, and none can be computed from {1}: vectors of CVSS 2.0, 3.0 and 3.1 are read",
            "{0}: kein Basis-Score ist angegeben, und aus {1} lässt sich keiner berechnen: lesbar sind Vektoren von CVSS"
                    + " 2.0, 3.0 und 3.1");
    static final MessageTemplate SCORES_DIFFER = message(
            "score-ambiguous",
            "{0}: the scores {1} lie on both sides of 8.0; that of the newest CVSS version counts: {2}",
            "{0}: die Scores {1} liegen beiderseits von 8.0; es zählt der nach der neuesten CVSS-Version: {2}");
    static final MessageTemplate NO_SCORE = message(
            "unscored",
            "{0}: the record has no CVSS base score, so it does not count as critical",
            "{0}: der Eintrag hat keinen CVSS-Basis-Score und zählt nicht als kritisch");
    static final MessageTemplate NO_DATE = message(
            "date",
            "{0}: {1} is no date; the vulnerability counts as always known",
            "{0}: {1} ist kein Datum; die Schwachstelle zählt als schon immer bekannt");
    static final MessageTemplate TOO_MANY = message(
            "limit-entries",
            "{0}: the record has more than {1} entries about versions or scores: the others are not read",
            "{0}: der Eintrag hat mehr als {1} Angaben zu Versionen oder Scores: die übrigen werden nicht gelesen");

    private CveRules() {}

    /** What is wrong with this text as the id of a record. */
    static Message id(@Nullable String text) {
        return text == null ? NO_ID.with() : BAD_ID.with(Shown.excerpt(text));
    }

    /** The ids of the rules. */
    static List<String> ids() {
        return List.of(
                RECORD.id(),
                REJECTED.id(),
                PRODUCT.id(),
                VERSION.id(),
                SCORE.id(),
                SCORE_AMBIGUOUS.id(),
                UNSCORED.id(),
                DATE.id());
    }

    private static Rule rule(String id) {
        return new Rule("k8s.cve-" + id, null, DECISION);
    }

    private static MessageTemplate message(String key, String english, String german) {
        return new MessageTemplate("k8s.cve-" + key, english, german);
    }
}
