package io.github.scs4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

class CommandsTest {
    private final Commands commands = new Commands(
            new Environment(
                    InputStream.nullInputStream(),
                    OutputStream.nullOutputStream(),
                    OutputStream.nullOutputStream(),
                    Terminals.NONE,
                    Map.of(),
                    Clock.systemUTC()),
            new Outcome());

    /** The words that call the commands below this one, depth first. */
    private static List<String> words(CommandLine parent, String prefix) {
        List<String> words = new ArrayList<>();
        parent.getSubcommands().forEach((name, command) -> {
            words.add(prefix + name);
            words.addAll(words(command, prefix + name + " "));
        });
        return words;
    }

    private static Stream<String> single() {
        return Commands.ALL.stream()
                .filter(words -> Commands.ALL.stream().noneMatch(other -> other.startsWith(words + " ")))
                .filter(words -> !words.equals("man") && !words.equals("completion"));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "none",
                "''",
                "--help",
                "--version --help",
                "chek",
                "flavor",
                "flavor --help",
                "flavor chek",
                "scope",
                "man",
                "completion bash",
                "--lang de flavor check"
            })
    void makesAllWhereAnyCanBeMeant(String args) {
        CommandLine scs = args == null ? commands.meantBy() : commands.meantBy(args.split(" ", -1));

        assertThat(words(scs, "")).isEqualTo(Commands.ALL);
    }

    /** Every command knows its own name, so its words lead to it. */
    @ParameterizedTest
    @MethodSource("single")
    void makesTheOneThatIsMeant(String words) {
        CommandLine scs = commands.meantBy((words + " --help x").split(" ", -1));

        CommandLine only = scs;
        while (!only.getSubcommands().isEmpty()) {
            assertThat(only.getSubcommands()).hasSize(1);
            only = only.getSubcommands().values().iterator().next();
        }
        assertThat(only.getCommandSpec().qualifiedName()).isEqualTo("scs " + words);
    }

    @Test
    void makesNoneForTheVersion() {
        assertThat(commands.meantBy("--version").getSubcommands()).isEmpty();
        assertThat(commands.meantBy("-V").getSubcommands()).isEmpty();
    }
}
