package io.github.scs4j.cli;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.Rule;
import io.github.scs4j.flavor.NamingStandard;

/** The findings about offered flavors beside what is wanted; none violates anything. */
final class Choice {
    private static final Rule LESS = rule("choice.less");
    private static final Rule UNKNOWN = rule("choice.unknown");
    private static final Rule LEFT_OUT = rule("choice.left-out");
    private static final Rule NOTHING_FITS = rule("choice.nothing-fits");

    private static final MessageTemplate NOT_ALL = new MessageTemplate(
            "choice.less", "does not provide all that {0} promises", "leistet nicht alles, was {0} zusagt");
    private static final MessageTemplate COUNT = new MessageTemplate(
            "choice.left-out",
            "{0} of the offered flavors cannot be chosen: disabled, or nothing says what they provide (-v names them)",
            "{0} der angebotenen Flavors scheiden aus: deaktiviert, oder nichts sagt, was sie leisten (-v nennt sie)");
    private static final MessageTemplate NONE = new MessageTemplate(
            "choice.nothing-fits",
            "none of {0} offered flavors provides all of this",
            "keiner von {0} angebotenen Flavors leistet all das");

    private Choice() {}

    /** The flavor provides less than is wanted, or something else. */
    static Finding less(String flavor, String wanted) {
        return error(LESS, flavor, NOT_ALL.with(wanted));
    }

    /** What the flavor provides cannot be said, so that it does not count as what is wanted. */
    static Finding unknown(String flavor, Message reason) {
        return error(UNKNOWN, flavor, reason);
    }

    /** The flavor cannot be chosen. */
    static Finding leftOut(String flavor, Message reason) {
        return Finding.info(LEFT_OUT, flavor, reason);
    }

    /** So many flavors cannot be chosen. */
    static Finding leftOut(String wanted, int flavors) {
        return Finding.info(LEFT_OUT, wanted, COUNT.with(Integer.toString(flavors)));
    }

    /** No offered flavor is what is wanted. */
    static Finding nothingFits(String wanted, int offered) {
        return error(NOTHING_FITS, wanted, NONE.with(Integer.toString(offered)));
    }

    private static Finding error(Rule rule, String subject, Message message) {
        return Finding.error(rule, subject, message).withViolates(false);
    }

    private static Rule rule(String id) {
        return new Rule(id, null, NamingStandard.LATEST.url() + "#naming-policy-compliance");
    }
}
