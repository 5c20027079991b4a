package io.github.scs4j.scope.exchange;

import io.github.scs4j.finding.OfficialResult;
import io.github.scs4j.finding.Verdict;
import org.jspecify.annotations.Nullable;

/** A result in the words and numbers of the official test suite. */
enum OfficialWord {
    FAIL(-1, OfficialResult.FAIL),
    ABORT(0, OfficialResult.ABORT),
    PASS(1, OfficialResult.PASS);

    private final int number;
    private final OfficialResult result;

    OfficialWord(int number, OfficialResult result) {
        this.number = number;
        this.result = result;
    }

    /** The number that stands for it in reports. */
    int number() {
        return number;
    }

    OfficialResult result() {
        return result;
    }

    Verdict verdict() {
        return result.reading();
    }

    /** The worse of the two. */
    OfficialWord worse(OfficialWord other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** The word of this number; {@code null} if there is none. */
    static @Nullable OfficialWord ofNumber(String number) {
        return switch (number) {
            case "-1" -> FAIL;
            case "0" -> ABORT;
            case "1" -> PASS;
            default -> null;
        };
    }
}
