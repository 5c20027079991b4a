package io.github.scs4j.image.catalog;

import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.Shown;
import io.github.scs4j.image.Image;
import io.github.scs4j.image.ImageSelection;
import org.jspecify.annotations.Nullable;

/** Why an image does not make its name present in the catalogue that every user has. */
enum Unusable {
    NOT_PUBLIC,
    SNAPSHOT,
    HIDDEN,
    INACTIVE;

    /** The first reason; {@code null} if everybody can find the image by its name and use it, as far as is known. */
    static @Nullable Unusable of(Image image) {
        if (!ImageSelection.TEXT.includes(image)) {
            String visibility = image.visibility();
            return visibility == null || visibility.equals("public") ? SNAPSHOT : NOT_PUBLIC;
        }
        if (Boolean.TRUE.equals(image.hidden())) {
            return HIDDEN;
        }
        String status = image.status();
        return status == null || status.equals("active") || status.equals("ACTIVE") ? null : INACTIVE;
    }

    /** The reason in words, for an image that would be {@code name}. */
    Message message(Image image, String name) {
        String shown = Shown.excerpt(name);
        return switch (this) {
            case NOT_PUBLIC -> CatalogRules.NOT_PUBLIC.with(shown, text(image.visibility()));
            case SNAPSHOT -> CatalogRules.SNAPSHOT.with(shown);
            case HIDDEN -> CatalogRules.HIDDEN.with(shown);
            case INACTIVE -> CatalogRules.INACTIVE.with(shown, text(image.status()));
        };
    }

    private static String text(@Nullable String value) {
        return Shown.excerpt(value == null ? "" : value);
    }
}
