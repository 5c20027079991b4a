package io.github.scs4j.scope.certificate;

import io.github.scs4j.finding.Language;

/**
 * What digital sovereignty is made of, as the Sovereign Cloud Stack project speaks of it since 2022. No standard defines it,
 * and nothing here is judged by it; each needs those before it.
 */
public enum Sovereignty {
    /** Over data. */
    DATA(
            "control over data: it is stored and processed securely, under laws that its owner can rely on, and the owner"
                    + " decides who gets it",
            "Kontrolle über Daten: Sie werden sicher gespeichert und verarbeitet, unter Gesetzen, auf die sich ihr"
                    + " Eigentümer verlassen kann, und er entscheidet, wer sie bekommt"),
    /** To choose and change the provider. */
    SWITCHING(
            "choice: several providers offer the same interfaces and behaviour, so that work can move from one to another",
            "Wahlfreiheit: Mehrere Anbieter bieten dieselben Schnittstellen und dasselbe Verhalten, so dass man wechseln"
                    + " kann"),
    /** Over technology. */
    TECHNOLOGY(
            "technology: everybody may use, study, change and pass on the software, and take part in its development",
            "Technik: Alle dürfen die Software nutzen, untersuchen, verändern und weitergeben und an ihrer Entwicklung"
                    + " mitwirken"),
    /** To operate. */
    OPERATIONS(
            "operation: how a platform is run is open to see, so that others can learn to run one as well",
            "Betrieb: Wie eine Plattform betrieben wird, liegt offen, so dass auch andere lernen, eine zu betreiben");

    private final String english;
    private final String german;

    Sovereignty(String english, String german) {
        this.english = english;
        this.german = german;
    }

    /** What it is, in half a sentence. */
    public String describe(Language language) {
        return language == Language.GERMAN ? german : english;
    }
}
