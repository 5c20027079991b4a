package io.github.scs4j.scope.certificate;

import io.github.scs4j.finding.Language;
import org.jspecify.annotations.Nullable;

/**
 * The level of a certificate (SCS-0003-v1, "Introduction"): a progression, in which each level presumes a certificate of the
 * level below for the same layer.
 */
public enum Level {
    /** What the services do. */
    COMPATIBLE(
            "SCS-compatible",
            Sovereignty.SWITCHING,
            "the services behave as the standards say, so that what runs on one such cloud runs on the others",
            "die Dienste verhalten sich, wie die Standards es sagen; was auf einer solchen Cloud läuft, läuft auch auf den"
                    + " anderen"),
    /** What they are made of. */
    OPEN(
            "SCS-open",
            Sovereignty.TECHNOLOGY,
            "compatible, and made of open source software that everybody may use, study and change",
            "kompatibel, und aus quelloffener Software, die alle nutzen, untersuchen und verändern dürfen"),
    /** How they are operated. */
    SOVEREIGN(
            "SCS-sovereign",
            Sovereignty.OPERATIONS,
            "open, and operated in the open: how it is run, monitored and repaired is there to see and to learn from",
            "offen, und offen betrieben: Wie betrieben, überwacht und repariert wird, ist einzusehen, und andere lernen"
                    + " daraus");

    private final String title;
    private final Sovereignty sovereignty;
    private final String english;
    private final String german;

    Level(String title, Sovereignty sovereignty, String english, String german) {
        this.title = title;
        this.sovereignty = sovereignty;
        this.english = english;
        this.german = german;
    }

    /** The name as scopes spell it, such as {@code SCS-compatible}. */
    public String title() {
        return title;
    }

    /** The level of which a certificate must be held already, for the same layer; {@code null} if none. */
    public @Nullable Level prerequisite() {
        return switch (this) {
            case COMPATIBLE -> null;
            case OPEN -> COMPATIBLE;
            case SOVEREIGN -> OPEN;
        };
    }

    /**
     * Whether a standard says what it asks for. Only of {@link #COMPATIBLE} one does (SCS-0004-v1, "Related Documents"); what
     * the others ask beyond their prerequisite nobody can judge by a standard.
     */
    public boolean isStandardised() {
        return this == COMPATIBLE;
    }

    /** What it adds to digital sovereignty. */
    public Sovereignty sovereignty() {
        return sovereignty;
    }

    /** What it means, in half a sentence. */
    public String describe(Language language) {
        return language == Language.GERMAN ? german : english;
    }

    /** The {@linkplain #title title}. */
    @Override
    public String toString() {
        return title;
    }
}
