package io.github.scs4j.inventory;

import io.github.scs4j.finding.Location;

/** The place of the next character of a text, in lines that end with LF, CRLF or CR. */
final class LineCounter {
    private int line = 1;
    private int column = 1;
    private boolean afterReturn;

    /** Counts from the begin of a text. */
    LineCounter() {}

    /** Counts from where another one is. */
    LineCounter(LineCounter begin) {
        line = begin.line;
        column = begin.column;
        afterReturn = begin.afterReturn;
    }

    void count(char unit) {
        if (unit == '\n' && afterReturn) {
            afterReturn = false;
            return;
        }
        afterReturn = unit == '\r';
        if (unit == '\n' || unit == '\r') {
            line++;
            column = 1;
        } else {
            count(1);
        }
    }

    /** Counts characters none of which ends a line. */
    void count(int units) {
        column = (int) Math.min(Integer.MAX_VALUE, (long) column + units);
        afterReturn = false;
    }

    /** Counts lines that end with LF, unless one such LF belongs to a CR before it. */
    void countLines(int lines) {
        line += lines;
        column = 1;
        afterReturn = false;
    }

    /** Whether an LF that comes next ends no line. */
    boolean isAfterReturn() {
        return afterReturn;
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
