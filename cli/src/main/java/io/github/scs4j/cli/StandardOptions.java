package io.github.scs4j.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The options that only inform: the version of the root command, and the help of every one. */
final class StandardOptions {
    private StandardOptions() {}

    static void addTo(CommandLine root) {
        addHelp(root);
        root.getCommandSpec()
                .addOption(OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .description("Shows the version, and the versions of the standards that it knows.")
                        .build());
    }

    private static void addHelp(CommandLine command) {
        command.getCommandSpec()
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("Shows this help.")
                        .build());
        command.getSubcommands().values().forEach(StandardOptions::addHelp);
    }
}
