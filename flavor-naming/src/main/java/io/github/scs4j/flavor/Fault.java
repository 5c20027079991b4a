package io.github.scs4j.flavor;

/** What can be wrong with a part that is well-formed. */
enum Fault {
    /** A count, size or amount of zero. */
    ZERO,
    /** A number above 2,147,483,647. */
    TOO_LARGE,
    /** RAM that is neither whole nor half GiB. */
    RAM_SIZE,
    /** A CPU generation that the text does not list. */
    CPU_GENERATION,
    /** More {@code h} than a CPU can have. */
    CPU_MARKS,
    /** More {@code h} than the processing units or the video memory of a GPU can have. */
    GPU_MARKS,
    /** A spelling that is not the canonical one, where only that is accepted. */
    NON_CANONICAL
}
