package io.github.scs4j.cli;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.Rule;

/** The findings about the choice of images; none violates anything. */
final class ImageFinding {
    private static final String CLAUSE = "https://docs.scs.community/user-docs/usage-hints/find-image/";
    private static final Rule NO_SUCH = new Rule("choice.no-such-image", null, CLAUSE);
    private static final Rule NOTHING_FITS = new Rule("choice.no-image", null, CLAUSE);
    private static final Rule NOTE = new Rule("choice.image-note", null, CLAUSE);

    private static final MessageTemplate NO_NAME = new MessageTemplate(
            "choice.no-such-image", "no image has this name or id", "kein Image hat diesen Namen oder diese Id");
    private static final MessageTemplate NONE = new MessageTemplate(
            "choice.no-image", "none of {0} images is what is wanted", "keines von {0} Images ist das Gewünschte");

    private ImageFinding() {}

    /** No image has the name or id. */
    static Finding none(String wanted) {
        return Finding.error(NO_SUCH, wanted, NO_NAME.with()).withViolates(false);
    }

    /** No image is what is wanted. */
    static Finding nothingFits(String wanted, int offered) {
        return Finding.error(NOTHING_FITS, wanted, NONE.with(Integer.toString(offered)))
                .withViolates(false);
    }

    /** Something is worth knowing about a choice. */
    static Finding note(String wanted, Message message) {
        return Finding.info(NOTE, wanted, message);
    }
}
