package io.github.scs4j.kubernetes.facts;

/** Reads the rows of a list, in which everything that counts is a scalar. One for one file. */
abstract class RowReader {
    private boolean used;

    /** The shape that it reads. */
    abstract FactShape shape();

    /** Whether a row has this shape. */
    abstract boolean recognizes(FactHead row);

    /** Takes a row. */
    abstract void take(FactHead row);

    /** The file, or a list in it, is not whole. */
    abstract void isIncomplete();

    /** The file is at its end. */
    void end() {}

    /** Takes a row of a list, or a single one, which is no list. */
    void take(FactHead row, boolean single) {
        used = true;
        take(row);
        if (single) {
            isIncomplete();
        }
    }

    /** Whether any row was taken. */
    boolean isUsed() {
        return used;
    }
}
