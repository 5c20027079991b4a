package io.github.scs4j.cli;

import java.util.List;

/** Runs several commands in one process, so that Java notes the classes that they need. */
final class Rehearsal {
    private static final String END = ";";

    private Rehearsal() {}

    /**
     * Runs one command after the other, whatever becomes of each.
     *
     * @param args the words of all commands, with a {@value #END} between two
     */
    public static void main(String[] args) {
        List<String> words = List.of(args);
        while (!words.isEmpty()) {
            int found = words.indexOf(END);
            int end = found < 0 ? words.size() : found;
            Scs.run(Environment.ofProcess(), words.subList(0, end).toArray(String[]::new));
            words = words.subList(Math.min(end + 1, words.size()), words.size());
        }
    }
}
