package io.github.scs4j.cli;

import io.github.scs4j.finding.Language;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Asks one question at a time, and again until the answer can be used. */
final class Prompt {
    /**
     * One of several answers.
     *
     * @param answer what to type
     * @param meaning what it means
     * @param value what it stands for
     */
    record Choice<T>(String answer, String meaning, T value) {}

    /** Makes a value of an answer. */
    interface Reading<T> {
        /** The value; {@code null} if the answer is none. */
        @Nullable
        T read(String answer);
    }

    private final BufferedReader in;
    private final Writer out;
    private final Language language;

    Prompt(BufferedReader in, Writer out, Language language) {
        this.in = in;
        this.out = out;
        this.language = language;
    }

    /** Prints a line. */
    void say(String line) throws IOException {
        out.write(line);
        out.write('\n');
    }

    boolean yes(Wording question) throws IOException {
        say(question.in(language) + " " + Wording.YES_OR_NO.in(language));
        while (true) {
            String answer = answer().toLowerCase(Locale.ROOT);
            if (answer.isEmpty() || isOneOf(answer, Wording.NO)) {
                return false;
            }
            if (isOneOf(answer, Wording.YES)) {
                return true;
            }
            complain(Wording.NOT_YES_OR_NO);
        }
    }

    /** A number of at least 1; 0 for an empty answer, if that is one. */
    int number(boolean required, Wording question, String... arguments) throws IOException {
        say(question.in(language, arguments));
        Integer number = read(required, Prompt::positive, Wording.NOT_A_NUMBER, Integer.toString(Integer.MAX_VALUE));
        return number == null ? 0 : number;
    }

    /** One of the choices; {@code null} for an empty answer, if that is one. */
    <T> @Nullable T choice(boolean required, Wording question, List<Choice<T>> choices) throws IOException {
        say(question.in(language));
        StringJoiner answers = new StringJoiner(", ");
        for (Choice<T> choice : choices) {
            say("  " + choice.answer() + "  " + choice.meaning());
            answers.add(choice.answer());
        }
        return read(required, answer -> chosen(answer, choices), Wording.NOT_A_CHOICE, answers.toString());
    }

    /** Whatever the reading makes of an answer; {@code null} for an empty answer, if that is one. */
    <T> @Nullable T read(boolean required, Reading<T> reading, Wording complaint, String... arguments)
            throws IOException {
        while (true) {
            String answer = answer();
            if (answer.isEmpty()) {
                if (!required) {
                    return null;
                }
                complain(Wording.NEEDED);
                continue;
            }
            T value = reading.read(answer);
            if (value != null) {
                return value;
            }
            complain(complaint, arguments);
        }
    }

    private String answer() throws IOException {
        out.write("> ");
        out.flush();
        String answer = in.readLine();
        if (answer == null) {
            throw new EOFException();
        }
        return answer.strip();
    }

    private void complain(Wording complaint, String... arguments) throws IOException {
        say("  " + complaint.in(language, arguments));
    }

    private boolean isOneOf(String answer, Wording words) {
        return List.of(words.in(language).split(" ", -1)).contains(answer);
    }

    private static @Nullable Integer positive(String answer) {
        try {
            int number = Integer.parseInt(answer);
            return number > 0 ? number : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** The choice with this answer; letters of another case will do where they are not another choice. */
    private static <T> @Nullable T chosen(String answer, List<Choice<T>> choices) {
        T loose = null;
        for (Choice<T> choice : choices) {
            if (choice.answer().equals(answer)) {
                return choice.value();
            }
            if (choice.answer().equalsIgnoreCase(answer)) {
                loose = choice.value();
            }
        }
        return loose;
    }
}
