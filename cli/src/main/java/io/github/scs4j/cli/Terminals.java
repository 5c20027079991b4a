package io.github.scs4j.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Which standard streams are terminals.
 *
 * @param in whether standard input is
 * @param out whether standard output is
 * @param err whether standard error is
 */
record Terminals(boolean in, boolean out, boolean err) {
    static final Terminals NONE = new Terminals(false, false, false);

    /**
     * Those of this process. On Linux each stream is asked by itself; elsewhere Java only knows whether standard input and
     * output both are, and that answer is taken for all three.
     */
    static Terminals ofProcess() {
        Path descriptors = Path.of("/proc/self/fd");
        if (Files.isDirectory(descriptors)) {
            return new Terminals(
                    isTerminal(descriptors.resolve("0")),
                    isTerminal(descriptors.resolve("1")),
                    isTerminal(descriptors.resolve("2")));
        }
        boolean all = isInteractive(System.console());
        return new Terminals(all, all, all);
    }

    private static boolean isTerminal(Path descriptor) {
        try {
            String target = Files.readSymbolicLink(descriptor).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    /** Since Java 22 there can be a console without a terminal, and {@code isTerminal} tells. */
    private static boolean isInteractive(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
