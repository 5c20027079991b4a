package io.github.scs4j.inventory;

import io.github.scs4j.finding.Location;

/** The place of the next character of a text, in lines that end with LF, CRLF or CR. */
final class LineCounter {
    private int line = 1;
    private int column = 1;
    private boolean afterReturn;

    void count(char unit) {
        if (unit == '\n' && afterReturn) {
            afterReturn = false;
            return;
        }
        afterReturn = unit == '\r';
        if (unit == '\n' || unit == '\r') {
            line++;
            column = 1;
        } else if (column < Integer.MAX_VALUE) {
            column++;
        }
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    Location.Position position() {
        return new Location.Position(line, column);
    }
}
