package io.github.scs4j.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** A command and all its subcommands as one manual page in roff, the language of {@code man}. */
final class ManualPage {
    private final StringBuilder page = new StringBuilder();

    private ManualPage() {}

    static String of(CommandLine root, String version) {
        ManualPage manual = new ManualPage();
        manual.write(root, version);
        return manual.page.toString();
    }

    private void write(CommandLine root, String version) {
        CommandSpec spec = root.getCommandSpec();
        line(".TH " + spec.name().toUpperCase(Locale.ROOT) + " 1 \"\" \"" + escape(spec.name() + " " + version) + "\"");
        line(".SH NAME");
        line(escape(spec.name()) + " \\- " + text(headline(spec)));
        line(".SH SYNOPSIS");
        for (CommandLine command : leaves(root)) {
            line(".TP");
            synopsis(command.getCommandSpec());
        }
        line(".SH DESCRIPTION");
        paragraphs(spec.usageMessage().description());
        line(".SH COMMANDS");
        for (CommandLine command : leaves(root)) {
            command(command.getCommandSpec());
        }
        line(".SH OPTIONS");
        options(spec);
        sections(spec);
    }

    private void command(CommandSpec spec) {
        line(".SS " + escape(spec.qualifiedName()));
        paragraphs(spec.usageMessage().description());
        for (PositionalParamSpec parameter : spec.positionalParameters()) {
            tagged("\\fI" + escape(parameter.paramLabel()) + "\\fR", parameter);
        }
        options(spec);
        sections(spec);
    }

    private void options(CommandSpec spec) {
        for (OptionSpec option : spec.options()) {
            if (!option.hidden()) {
                StringBuilder tag = new StringBuilder();
                for (String name : option.names()) {
                    tag.append(tag.length() == 0 ? "" : ", ")
                            .append("\\fB")
                            .append(escape(name))
                            .append("\\fR");
                }
                if (option.arity().max() > 0) {
                    tag.append("=\\fI").append(escape(option.paramLabel())).append("\\fR");
                }
                tagged(tag.toString(), option);
            }
        }
    }

    private void tagged(String tag, ArgSpec argument) {
        line(".TP");
        line(tag);
        line(text(String.join(" ", argument.description())));
    }

    private void synopsis(CommandSpec spec) {
        line("\\fB" + escape(spec.qualifiedName()) + "\\fR [\\fIOPTION\\fR ...]" + parameters(spec));
        line("");
    }

    private static String parameters(CommandSpec spec) {
        StringBuilder all = new StringBuilder();
        for (PositionalParamSpec parameter : spec.positionalParameters()) {
            boolean required = parameter.arity().min() > 0;
            all.append(required ? " " : " [").append("\\fI").append(escape(parameter.paramLabel()));
            all.append("\\fR").append(parameter.arity().max() > 1 ? " ..." : "").append(required ? "" : "]");
        }
        return all.toString();
    }

    /** The sections that a command adds to its usage, such as examples. */
    private void sections(CommandSpec spec) {
        Map<String, String> exitCodes = spec.usageMessage().exitCodeList();
        if (!exitCodes.isEmpty()) {
            line(".SH EXIT STATUS");
            exitCodes.forEach((code, meaning) -> {
                line(".TP");
                line("\\fB" + escape(code.strip()) + "\\fR");
                line(text(meaning));
            });
        }
        String[] footer = spec.usageMessage().footer();
        if (footer.length > 0) {
            line(".PP");
            line(".nf");
            for (String row : footer) {
                line(text(row));
            }
            line(".fi");
        }
    }

    private void paragraphs(String... paragraphs) {
        for (String paragraph : paragraphs) {
            line(".PP");
            line(text(paragraph));
        }
    }

    private void line(String line) {
        page.append(line).append('\n');
    }

    private static String headline(CommandSpec spec) {
        String first = String.join(" ", spec.usageMessage().description());
        int point = first.indexOf('.');
        return point < 0 ? first : first.substring(0, point);
    }

    /** The commands that do something by themselves, in the order of the help. */
    private static List<CommandLine> leaves(CommandLine command) {
        List<CommandLine> leaves = new ArrayList<>();
        Set<CommandLine> subcommands =
                new LinkedHashSet<>(command.getSubcommands().values());
        for (CommandLine subcommand : subcommands) {
            if (!subcommand.getCommandSpec().usageMessage().hidden()) {
                leaves.addAll(subcommand.getSubcommands().isEmpty() ? List.of(subcommand) : leaves(subcommand));
            }
        }
        return leaves;
    }

    /** A line of text, in which neither a point nor an apostrophe at the start is a request. */
    private static String text(String text) {
        String formatted = String.format(Locale.ROOT, text);
        String escaped = escape(formatted);
        return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
    }

    private static String escape(String text) {
        return text.replace("\\", "\\e").replace("-", "\\-");
    }
}
