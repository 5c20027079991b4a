package io.github.scs4j.inventory;

/**
 * By how many a line has more bytes than UTF-16 code units, up to any place not too far back. All places are offsets in
 * bytes from the begin of the text.
 */
final class ExtraBytes {
    /** How many characters that are not ASCII, and lines that have some, are remembered; a power of two. */
    static final int MEMORY = 1 << 14;

    private long[] places = {};
    private int[] sums = {};
    private long count;
    private int sum;

    /** A character ends before this place that has so many bytes more than units. */
    void add(int bytes, long end) {
        sum += bytes;
        remember(end);
    }

    /** A line ends before this place. */
    void endLine(long end) {
        if (sum != 0) {
            sum = 0;
            remember(end);
        }
    }

    /** How many there are between the begin of the line and this place in it. */
    int before(long place) {
        long low = Math.max(0, count - MEMORY);
        long high = count;
        while (low < high) {
            long middle = (low + high) >>> 1;
            if (places[index(middle)] <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? 0 : sums[index(low - 1)];
    }

    private void remember(long place) {
        if (count == 0) {
            places = new long[MEMORY];
            sums = new int[MEMORY];
        }
        places[index(count)] = place;
        sums[index(count)] = sum;
        count++;
    }

    private static int index(long number) {
        return (int) number & (MEMORY - 1);
    }
}
