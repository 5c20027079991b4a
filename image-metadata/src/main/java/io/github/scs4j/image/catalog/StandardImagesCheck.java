package io.github.scs4j.image.catalog;

import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.finding.Tally;
import io.github.scs4j.image.Image;
import java.util.ArrayList;
import java.util.List;

/**
 * The testcases {@code scs-0104-image-*} and {@code scs-0104-source-*} by a list of standard images (SCS-0104 v1): whether
 * the mandatory and recommended ones are there, and whether those that are there come from where they should. Takes images
 * one by one; its memory is that of the distinct names that the list asks for. Mutable and not thread-safe.
 *
 * <p>An image makes its name present if everybody can use it by that name: public, no snapshot, not hidden, active; what the
 * export does not tell is taken to be so. "Certain images can be found in the list of public images" is how SCS-0104-w1 puts
 * it, and no such list shows hidden images (D109). Only a name that matches the scheme of a class as a whole counts. A
 * mandatory image that is missing is an ERROR, a recommended one a WARNING that fails its testcase; an optional one has no
 * testcase about its presence.
 *
 * <p>Sources are checked on every public image that is no snapshot, hidden or not, whose name begins as the list says;
 * {@code image_source} must start with one of the prefixes, both spelled alike. Images of one name are checked one by one.
 * An image whose properties the export does not tell is unjudged.
 */
public final class StandardImagesCheck {
    private final List<SpecState> states = new ArrayList<>();

    /** A check by this list. */
    public StandardImagesCheck(StandardImages list) {
        for (ImageSpec spec : list.images()) {
            states.add(new SpecState(spec, true));
        }
        for (ImageSpec spec : list.testedOnly()) {
            states.add(new SpecState(spec, false));
        }
    }

    /** Takes the next image of the inventory, and judges its source. */
    public void add(Image image, FindingSink sink, Tally tally) {
        String name = image.name();
        String letters = name == null ? "" : Nearest.letters(name);
        for (SpecState state : states) {
            state.add(image, letters, sink, tally);
        }
    }

    /** Part of the inventory could not be read: what seems to be missing may stand there. */
    public void incomplete() {
        for (SpecState state : states) {
            state.incomplete();
        }
    }

    /** The inventory is one image of a cloud, as the caller knows: what seems to be missing is not judged. */
    public void lone() {
        for (SpecState state : states) {
            state.lone();
        }
    }

    /** Judges what is there; to be called once, after the last image. */
    public void end(FindingSink sink, Tally tally) {
        for (SpecState state : states) {
            state.end(sink, tally);
        }
    }
}
