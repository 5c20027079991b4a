package io.github.scs4j.image.catalog;

import io.github.scs4j.image.Image;
import io.github.scs4j.image.MetadataProperty;
import org.jspecify.annotations.Nullable;

/** The image that comes nearest to a standard image that is missing: by its name, else by distribution and version. */
final class Nearest {
    private static final int SAME_LETTERS = 3;
    private static final int SAME_SYSTEM = 2;
    private static final int SAME_BEGINNING = 1;

    private final String wanted;
    private @Nullable String name;
    private int rank;

    Nearest(ImageSpec spec) {
        this.wanted = letters(spec.name());
    }

    /** @param letters the {@link #letters} of the name of the image */
    void offer(Image image, String letters) {
        if (wanted.isEmpty() || rank == SAME_LETTERS) {
            return;
        }
        int reached = rank(image, letters);
        if (reached > rank) {
            rank = reached;
            name = image.name();
        }
    }

    /** Its name; {@code null} if none comes near. */
    @Nullable
    String name() {
        return name;
    }

    private int rank(Image image, String letters) {
        if (letters.equals(wanted)) {
            return SAME_LETTERS;
        }
        if (rank >= SAME_SYSTEM) {
            return 0;
        }
        String distribution = image.property(MetadataProperty.OS_DISTRO);
        String version = image.property(MetadataProperty.OS_VERSION);
        if (distribution != null
                && version != null
                && letters(distribution + version).equals(wanted)) {
            return SAME_SYSTEM;
        }
        return letters.startsWith(wanted) ? SAME_BEGINNING : 0;
    }

    /** The ASCII letters, in lower case, and digits of the beginning of a text. */
    static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        int end = Math.min(text.length(), NameScheme.MAX_NAME);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                letters.append(c);
            } else if (c >= 'A' && c <= 'Z') {
                letters.append((char) (c + ('a' - 'A')));
            }
        }
        return letters.toString();
    }
}
