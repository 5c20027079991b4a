package io.github.scs4j.cli;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.inventory.FlavorEntry;
import io.github.scs4j.inventory.FlavorReader;
import io.github.scs4j.inventory.Reading;
import java.io.BufferedInputStream;
import java.util.ArrayList;
import java.util.List;

/** A JSON file that may hold flavors; what is found before the first flavor waits until that is known. */
final class Export {
    private final String source;
    private final Handover handover;
    private final List<Finding> waiting = new ArrayList<>();
    private boolean flavors;

    Export(String source, Handover handover) {
        this.source = source;
        this.handover = handover;
    }

    Reading read(FlavorReader reader, BufferedInputStream bytes) {
        return reader.read(bytes, source, this::flavor, this::finding);
    }

    /** Whether there were flavors, an empty list of them, or something else than JSON of another kind. */
    boolean isKnown() {
        for (Finding finding : waiting) {
            if (finding.rule().id().equals(FlavorReader.OTHER_SHAPE)) {
                return false;
            }
        }
        return true;
    }

    /** Hands on what waits. */
    void release() {
        flavors = true;
        waiting.forEach(handover::finding);
        waiting.clear();
    }

    private void flavor(FlavorEntry entry) {
        release();
        handover.name(entry, Origin.INVENTORY);
    }

    private void finding(Finding finding) {
        if (flavors) {
            handover.finding(finding);
        } else {
            waiting.add(finding);
        }
    }
}
