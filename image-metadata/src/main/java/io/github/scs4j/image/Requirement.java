package io.github.scs4j.image;

/** How much the standard wants a property. */
public enum Requirement {
    /** It must be there. */
    MANDATORY,
    /** It should be there. */
    RECOMMENDED,
    /** It may be there; where it is, its value has the meaning that the standard gives it. */
    OPTIONAL
}
