package io.github.scs4j.cli;

import java.io.PrintStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code scs} command. */
@Command(name = "scs", description = "Checks clouds against the Sovereign Cloud Stack standards.")
public final class Scs implements Runnable {

    private final PrintStream out;

    Scs(PrintStream out) {
        this.out = out;
    }

    @Override
    public void run() {
        CommandLine.usage(this, out);
    }

    /**
     * Runs the command and ends the process with its exit code.
     *
     * @param args what the user typed
     */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Scs(System.out)).execute(args));
    }
}
