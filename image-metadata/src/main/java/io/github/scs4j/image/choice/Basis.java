package io.github.scs4j.image.choice;

/** By what an image was chosen, the best first: the next one counts only where no image can be chosen by those before. */
public enum Basis {
    /** {@code os_distro}, {@code os_version} and {@code os_purpose} are as wanted. */
    PURPOSE,
    /** {@code os_distro} and {@code os_version} are as wanted, and the image has no {@code os_purpose}. */
    DISTRIBUTION,
    /** The image does not tell its distribution or its version, and its name fits. */
    NAME
}
