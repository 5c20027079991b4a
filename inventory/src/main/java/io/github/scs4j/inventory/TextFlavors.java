package io.github.scs4j.inventory;

import io.github.scs4j.finding.Location;
import io.github.scs4j.flavor.offer.Flavor;
import java.io.IOException;

/** Reads names, one per line. */
final class TextFlavors {
    private final Utf8Reader text;
    private final LineCounter at;
    private final StringBuilder name;
    private final Intake<FlavorEntry> intake;

    /**
     * Creates a reader of the lines of a text.
     *
     * @param at the next place in the text
     * @param name what has been read of the line before that place
     */
    TextFlavors(Utf8Reader text, LineCounter at, StringBuilder name, Intake<FlavorEntry> intake) {
        this.text = text;
        this.at = at;
        this.name = name;
        this.intake = intake;
    }

    void read() throws IOException {
        boolean first = true;
        while (text.peek() >= 0) {
            int line = at.line();
            readLine();
            if (name.length() > Intake.MAX_LENGTH) {
                intake.refuse(Rules.LIMIT, Rules.LINE_TOO_LONG.with(Integer.toString(Intake.MAX_LENGTH)), start(line));
            } else if (!name.toString().isBlank()) {
                if (first && isForPeople(line)) {
                    return;
                }
                Flavor flavor = Flavor.builder(name.toString()).build();
                intake.deliver(new FlavorEntry(flavor, intake.source(), line));
                first = false;
            }
            name.setLength(0);
        }
    }

    private void readLine() throws IOException {
        for (int unit = text.read(); unit >= 0; unit = text.read()) {
            at.count((char) unit);
            if (unit == '\n' || unit == '\r') {
                return;
            }
            if (name.length() <= Intake.MAX_LENGTH) {
                name.append((char) unit);
            }
        }
    }

    private boolean isForPeople(int line) {
        boolean table = name.indexOf("+-") == 0;
        boolean markup = name.indexOf("<") == 0;
        if (table || markup) {
            intake.stop(Rules.SHAPE, table ? Rules.TABLE.with() : Rules.MARKUP.with(), start(line));
        }
        return table || markup;
    }

    private static Location.Position start(int line) {
        return new Location.Position(line, 1);
    }
}
