package io.github.scs4j.kubernetes.facts;

import io.github.scs4j.kubernetes.facts.FactCursor.Kind;
import java.io.IOException;

/**
 * Reads objects of one shape. The keys of an object come in any order: scalars before the value that shows the shape are
 * in the head, that value and all after it are read by the record's reader.
 */
interface RecordReader {
    /** The shape that it reads. */
    FactShape shape();

    /** Whether an object or list at this key shows that the object around it has this shape. */
    boolean isMarkedBy(FactKey key, Kind kind);

    /**
     * Reads the rest of an object, to its end: to the {@code null} of {@link FactCursor#nextKey}. Does not throw on
     * what is odd; an {@link IOException} of the cursor passes.
     *
     * @param key the key that marked the object
     * @param cursor at the value of that key
     * @param head the scalars before it; later ones may be put into it, too
     * @param intake takes the facts and findings
     */
    void read(FactKey key, FactCursor cursor, FactHead head, FactIntake intake) throws IOException;
}
