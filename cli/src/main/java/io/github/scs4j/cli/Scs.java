package io.github.scs4j.cli;

import io.github.scs4j.finding.Language;
import io.github.scs4j.flavor.CpuType;
import io.github.scs4j.flavor.DiskType;
import io.github.scs4j.flavor.catalog.StandardFlavors;
import io.github.scs4j.image.MetadataStandard;
import io.github.scs4j.kubernetes.storage.ProvisionerKind;
import io.github.scs4j.scope.Lifetime;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The {@code scs} command. */
@Command(
        name = "scs",
        description = {
            "Checks clouds against the Sovereign Cloud Stack standards.",
            "It reads what a cloud exports, needs no network, and says what is wrong, where and why. Text is UTF-8 in both"
                    + " directions, whatever the locale; the variable NO_COLOR switches colors off. The variable SCS_JAVA_OPTS"
                    + " holds options for Java: -Xmx2g grants 2 GiB of memory."
        },
        versionProvider = Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:no finding of severity ERROR stands",
            "1:a finding of severity ERROR stands",
            "2:an input could not be read (the rest is reported), or the command was called wrongly or could not go on",
            "141:nobody read the output to its end, and until there nothing was wrong"
        },
        synopsisSubcommandLabel = "COMMAND")
public final class Scs implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    Scs() {}

    /** Says that a command is missing. */
    @Override
    public void run() {
        throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "a command is missing");
    }

    /**
     * Runs the command and ends the process with its exit code.
     *
     * @param args what the user typed
     */
    public static void main(String[] args) {
        int code = run(Environment.ofProcess(), args);
        // looks for a logger, which costs more than what there is to end
        if (code != Outcome.CLEAN) {
            System.exit(code);
        }
    }

    /** Runs the command and gives its exit code. */
    static int run(Environment environment, String... args) {
        Outcome outcome = new Outcome();
        try {
            int code = commandLine(environment, outcome, args).execute(args);
            environment.out().flush();
            environment.err().flush();
            return code;
        } catch (IOException | RuntimeException | Error e) {
            return end(Failure.of(e), environment, outcome);
        }
    }

    /** Says why the run ends; where not even that is possible, the exit code says that something is wrong. */
    private static int end(Failure failure, Environment environment, Outcome outcome) {
        try {
            return failure.report(environment, outcome);
        } catch (VirtualMachineError e) {
            return Outcome.UNREADABLE;
        }
    }

    /** The command, with the subcommands that these arguments can mean. */
    private static CommandLine commandLine(Environment environment, Outcome outcome, String... args) {
        boolean colors = Color.AUTO.applies(environment.terminals().out(), environment);
        Execution execution = new Execution(environment, outcome);
        CommandLine scs = new Commands(environment, outcome)
                .meantBy(args)
                .setExpandAtFiles(false)
                .setOut(unflushed(environment.out()))
                .setErr(unflushed(environment.err()))
                .setColorScheme(Help.defaultColorScheme(colors ? Help.Ansi.ON : Help.Ansi.OFF))
                .setExecutionStrategy(execution)
                .setParameterExceptionHandler(execution)
                .setExecutionExceptionHandler(execution);
        StandardOptions.addTo(scs);
        return scs.registerConverter(Integer.class, new NumberConverter())
                .registerConverter(Language.class, new WordConverter<>(Language.values(), Language::code))
                .registerConverter(Authority.class, new WordConverter<>(Authority.values(), Authority::toString))
                .registerConverter(Format.class, new WordConverter<>(Format.values(), Format::toString))
                .registerConverter(Color.class, new WordConverter<>(Color.values(), Color::toString))
                .registerConverter(
                        CpuType.class, new WordConverter<>(CpuType.values(), type -> String.valueOf(type.letter())))
                .registerConverter(
                        DiskType.class, new WordConverter<>(DiskType.values(), type -> String.valueOf(type.letter())))
                .registerConverter(PlanForm.class, new WordConverter<>(PlanForm.values(), PlanForm::toString))
                .registerConverter(SchemaForm.class, new WordConverter<>(SchemaForm.values(), SchemaForm::toString))
                .registerConverter(
                        MetadataStandard.class, new WordConverter<>(MetadataStandard.values(), MetadataEdition::word))
                .registerConverter(
                        StandardFlavors.class,
                        // reads the catalogues, which few commands need
                        word -> new WordConverter<>(
                                        StandardFlavors.editions().toArray(StandardFlavors[]::new), Edition::word)
                                .convert(word))
                .registerConverter(
                        PolicyEdition.class, new WordConverter<>(PolicyEdition.values(), PolicyEdition::toString))
                .registerConverter(
                        StorageEdition.class, new WordConverter<>(StorageEdition.values(), StorageEdition::toString))
                .registerConverter(NodeEdition.class, new WordConverter<>(NodeEdition.values(), NodeEdition::toString))
                .registerConverter(
                        ProvisionerKind.class, new WordConverter<>(ProvisionerKind.values(), ProvisionerKind::id))
                .registerConverter(Lifetime.class, new WordConverter<>(Lifetime.values(), Lifetime::word))
                .registerConverter(Spelling.class, new WordConverter<>(Spelling.values(), Spelling::toString))
                .registerConverter(
                        NamingChoice.class, new WordConverter<>(NamingChoice.values(), NamingChoice::toString))
                .registerConverter(
                        ToleranceChoice.class,
                        new WordConverter<>(ToleranceChoice.values(), ToleranceChoice::toString));
    }

    /** A writer for picocli, which flushes, and hears of no failure then; {@link #run} does. */
    private static PrintWriter unflushed(Writer writer) {
        return new PrintWriter(new FilterWriter(writer) {
            @Override
            public void flush() {}
        });
    }
}
