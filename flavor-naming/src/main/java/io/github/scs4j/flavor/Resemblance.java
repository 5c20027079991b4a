package io.github.scs4j.flavor;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Location;
import java.util.List;

/** Whether a text that is not an SCS name was meant as one. */
final class Resemblance {
    private Resemblance() {}

    static List<Finding> of(FlavorNaming naming, String text) {
        String suggestion = text.length() > FlavorNaming.MAX_LENGTH ? null : Repair.of(text, naming);
        int prefix = Repair.prefixEnd(text);
        boolean delimited = prefix > 0 && !Ascii.isLetter(text.charAt(prefix - 1));
        if (suggestion == null && !delimited) {
            return List.of();
        }
        return List.of(Finding.info(Rules.RESEMBLANCE, text, Rules.LOOKS_LIKE_ONE.with())
                .withLocation(new Location.Range(0, prefix))
                .withExpected(List.of(Grammar.PREFIX))
                .withSuggestion(suggestion));
    }
}
