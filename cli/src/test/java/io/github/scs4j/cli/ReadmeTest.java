package io.github.scs4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The Java code of the README compiles, and each expression with a comment behind it has the value that the comment says;
 * each command, also of the guides, prints what stands under it, where a line of {@code ...} is any lines.
 */
class ReadmeTest {
    private static final Path README = Path.of("../README.md");
    private static final Pattern BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern COMMAND = Pattern.compile("```console\n\\$ ./scs ([^\n]*)\n(.*?)```", Pattern.DOTALL);
    private static final Pattern ARGUMENT = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final Pattern CHECKED = Pattern.compile("(.*?); // ([^\n]*)\n", Pattern.DOTALL);

    @Test
    void everyExpressionHasTheValueBehindIt(@TempDir Path directory) throws Exception {
        Program program = Program.of(Files.readString(README, StandardCharsets.UTF_8));
        assertThat(program.checks()).isGreaterThan(15);

        program.compileTo(directory);
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {directory.toUri().toURL()}, getClass().getClassLoader())) {
            @SuppressWarnings("unchecked")
            List<String> values = (List<String>)
                    loader.loadClass("Readme").getMethod("values").invoke(null);
            assertThat(values).containsExactlyElementsOf(program.expected());
        }
    }

    @ParameterizedTest
    @CsvSource({"README.md, 12", "docs/scopes.md, 5", "samples/cloud/README.md, 1", "samples/cluster/README.md, 1"})
    void everyCommandPrintsWhatStandsUnderIt(String file, int atLeast) throws IOException {
        Matcher command = COMMAND.matcher(Files.readString(Path.of("..", file), StandardCharsets.UTF_8));
        int commands = 0;
        while (command.find()) {
            String[] arguments = ARGUMENT.matcher(command.group(1))
                    .results()
                    .map(result -> result.group(1) != null ? result.group(1) : result.group(2))
                    .map(argument -> argument.startsWith("samples/") ? "../" + argument : argument)
                    .toArray(String[]::new);
            String printed = Run.of(arguments).out().replace("../samples/", "samples/");
            assertThat(printed).as(command.group(1)).matches(lines(command.group(2)));
            commands++;
        }
        assertThat(commands).isGreaterThanOrEqualTo(atLeast);
    }

    /** Matches these lines, of which {@code ...} is any number of lines. */
    private static Pattern lines(String text) {
        StringBuilder pattern = new StringBuilder();
        text.lines().forEach(line -> pattern.append(line.equals("...") ? "(?s:.*\n)?" : Pattern.quote(line + "\n")));
        return Pattern.compile(pattern.toString());
    }

    @Test
    void dotsAreWholeLines() {
        Pattern pattern = lines("a\n...\nb\n");

        assertThat("a\nb\n").matches(pattern);
        assertThat("a\nx\n\ny\nb\n").matches(pattern);
        assertThat("a\nxb\n").doesNotMatch(pattern);
        assertThat("a\nb\nc\n").doesNotMatch(pattern);
    }

    private record Program(String source, List<String> expected) {
        static Program of(String markdown) {
            StringBuilder source = new StringBuilder("""
                    import io.github.scs4j.finding.*;
                    import io.github.scs4j.flavor.*;
                    import io.github.scs4j.flavor.offer.*;
                    import io.github.scs4j.image.*;
                    import io.github.scs4j.image.choice.*;
                    import io.github.scs4j.kubernetes.facts.KubernetesFacts;
                    import io.github.scs4j.kubernetes.policy.*;
                    import io.github.scs4j.scope.Scope;
                    import io.github.scs4j.scope.catalog.BundledScope;
                    import io.github.scs4j.scope.score.*;
                    import io.github.scs4j.scope.verdict.*;
                    import io.github.scs4j.scope.yaml.ScopeReader;
                    import java.time.Instant;
                    import java.util.*;

                    public class Readme {
                        public static List<String> values() {
                            List<String> values = new ArrayList<>();
                    """);
            List<String> expected = new ArrayList<>();
            Matcher block = BLOCK.matcher(markdown);
            while (block.find()) {
                Matcher checked = CHECKED.matcher(block.group(1));
                source.append("{\n");
                int end = 0;
                while (checked.find()) {
                    String statements = checked.group(1);
                    int last = statements.lastIndexOf(";\n") + 1;
                    source.append(statements, 0, last)
                            .append("\nvalues.add(String.valueOf(")
                            .append(statements.substring(last))
                            .append("));\n");
                    expected.add(checked.group(2));
                    end = checked.end();
                }
                source.append(block.group(1).substring(end)).append("}\n");
            }
            return new Program(source.append("return values;\n}\n}\n").toString(), expected);
        }

        int checks() {
            return expected.size();
        }

        void compileTo(Path directory) throws IOException {
            JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
            StringWriter messages = new StringWriter();
            List<String> options = List.of("-d", directory.toString(), "-cp", System.getProperty("java.class.path"));
            boolean compiled = compiler.getTask(messages, null, null, options, null, List.of(new Source(source)))
                    .call();
            assertThat(compiled).as("%s%n%s", messages, source).isTrue();
        }
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String text) {
            super(URI.create("string:///Readme.java"), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
