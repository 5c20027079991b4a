package io.github.scs4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The script {@code scs} in a tree that is built already, and its archive of classes. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final Path JAVA = Path.of(System.getProperty("java.home"));
    private static final List<String> LIBRARIES =
            List.of("scs4j-", "picocli-", "jackson-core-", "snakeyaml-", "re2j-", "jspecify-");
    private static final Result WRONG =
            new Result(1, Run.of("flavor", "check", "SCS-2X-4", "SCS-4V-16").out(), "");

    @TempDir
    static Path folder;

    private static Path first;

    @TempDir
    Path own;

    @BeforeAll
    static void build() throws IOException, InterruptedException {
        first = folder.resolve("tree");
        build(first);
        assertThat(check(first, Map.of())).isEqualTo(WRONG);
    }

    @Test
    void takesItsClassesFromTheArchive() throws IOException, InterruptedException {
        Path log = own.resolve("classes");

        Result result = check(first, Map.of("SCS_JAVA_OPTS", "-Xlog:class+load:file=" + log));

        assertThat(result).isEqualTo(WRONG);
        assertThat(log)
                .content()
                .containsPattern("io\\.github\\.scs4j\\.cli\\.CheckFlavors source: shared objects file");
        assertThat(check(first, Map.of())).isEqualTo(WRONG);
    }

    /** A folder that is moved, and one whose name has blanks, where some Javas share no class. */
    @ParameterizedTest
    @ValueSource(strings = {"moved", "with two blanks"})
    void followsTheFolder(String name) throws IOException, InterruptedException {
        Path moved = own.resolve(name);
        copy(first, moved);
        String before = Files.readString(moved.resolve("cli/target/scs.archive"));

        assertThat(check(moved, Map.of())).isEqualTo(WRONG);
        assertThat(check(moved, Map.of())).isEqualTo(WRONG);
        assertThat(moved.resolve("cli/target/scs.archive")).content().isNotEqualTo(before);
        assertThat(archive(moved)).exists();
    }

    /** The archive is as old as the script believes, and yet not what Java can use. */
    @ParameterizedTest
    @ValueSource(ints = {0, 5_000})
    void runsWithoutAnArchiveThatDoesNotFit(int bytes) throws IOException, InterruptedException {
        Path damaged = own.resolve("damaged");
        copy(first, damaged);
        assertThat(check(damaged, Map.of())).isEqualTo(WRONG);
        Path archive = archive(damaged);
        byte[] whole = Files.readAllBytes(archive);
        Files.delete(archive);
        Files.write(archive, List.of(new String(whole, 0, bytes, StandardCharsets.ISO_8859_1)));

        assertThat(check(damaged, Map.of())).isEqualTo(WRONG);
    }

    /** Two first starts at once, with and without a program that lets one wait for the other. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void startsTwiceAtOnce(boolean flock) throws IOException, InterruptedException {
        Path tree = own.resolve("tree");
        copy(first, tree);
        Files.delete(tree.resolve("cli/target/scs.archive"));
        Files.delete(archive(tree));
        Map<String, String> variables = flock ? Map.of() : Map.of("PATH", withoutFlock(own.resolve("bin")));

        Process one = start(tree, own.resolve("one"), variables);
        Process other = start(tree, own.resolve("other"), variables);

        assertThat(result(one, own.resolve("one"))).isEqualTo(WRONG);
        assertThat(result(other, own.resolve("other"))).isEqualTo(WRONG);
        assertThat(check(tree, variables)).isEqualTo(WRONG);
    }

    /** What a user asks of Java decides, even where no archive can be used with it. */
    @ParameterizedTest
    @ValueSource(
            strings = {"-Xshare:off", "-XX:+UseParallelGC -XX:-UseSerialGC", "-XX:SharedArchiveFile=none.jsa", "-Xmx64m"
            })
    void takesOptionsOfTheUser(String options) throws IOException, InterruptedException {
        assertThat(check(first, Map.of("SCS_JAVA_OPTS", options))).isEqualTo(WRONG);
    }

    @ParameterizedTest
    @CsvSource({"-Xmx1x, Invalid maximum heap size", "-XX:+NoSuchOption, NoSuchOption"})
    void refusesOptionsThatJavaDoesNotKnow(String options, String reason) throws IOException, InterruptedException {
        Result result = check(first, Map.of("SCS_JAVA_OPTS", options));

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains(reason, "scs: Java does not start with SCS_JAVA_OPTS=" + options);
    }

    private static Path archive(Path tree) {
        Path cache = tree.resolve("cli/target/scs.aot");
        return Files.exists(cache) ? cache : tree.resolve("cli/target/scs.jsa");
    }

    private static Result check(Path tree, Map<String, String> variables) throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "run", "");
        return result(start(tree, out, variables), out);
    }

    private static Process start(Path tree, Path out, Map<String, String> variables) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(tree.resolve("scs").toString(), "flavor", "check", "SCS-2X-4", "SCS-4V-16");
        builder.environment().keySet().removeAll(List.of("SCS_JAVA_OPTS", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        builder.environment().put("JAVA_HOME", JAVA.toString());
        builder.environment().putAll(variables);
        return builder.redirectOutput(out.toFile())
                .redirectError(Path.of(out + ".err").toFile())
                .start();
    }

    private static Result result(Process process, Path out) throws IOException, InterruptedException {
        int code = process.waitFor();
        return new Result(code, Files.readString(out), Files.readString(Path.of(out + ".err")));
    }

    /** A folder with all programs that the script calls, but flock. */
    private static String withoutFlock(Path bin) throws IOException {
        Files.createDirectory(bin);
        for (String program : List.of("cat", "dirname", "find", "head", "ls", "mkdir", "mv", "readlink", "rm", "sed")) {
            for (String path : System.getenv("PATH").split(File.pathSeparator, -1)) {
                Path found = Path.of(path, program);
                Path script = bin.resolve(program);
                if (Files.isExecutable(found) && !Files.exists(script)) {
                    Files.writeString(script, "#!/bin/sh\nexec " + found + " \"$@\"\n");
                    assertThat(script.toFile().setExecutable(true)).isTrue();
                }
            }
        }
        return bin.toString();
    }

    /** What the script builds, and no source that is newer. */
    private static void build(Path tree) throws IOException {
        Path target = tree.resolve("cli/target");
        Files.createDirectories(target.resolve("lib"));
        Files.createDirectories(tree.resolve("cli/src/main"));
        Files.createFile(tree.resolve("pom.xml"));
        Files.createFile(tree.resolve("cli/pom.xml"));
        Files.copy(Path.of("../scs"), tree.resolve("scs"), StandardCopyOption.COPY_ATTRIBUTES);
        List<String> names = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path path = Path.of(entry);
            String name = path.getFileName().toString();
            if (Files.isDirectory(path) && name.equals("classes")) {
                names.add("module-" + names.size() + ".jar");
                jar(path, target.resolve("lib").resolve(names.get(names.size() - 1)), new Manifest());
            } else if (LIBRARIES.stream().anyMatch(name::startsWith) && name.endsWith(".jar")) {
                names.add(name);
                Files.copy(path, target.resolve("lib").resolve(name));
            }
        }
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.put(Attributes.Name.MAIN_CLASS, Scs.class.getName());
        attributes.put(Attributes.Name.CLASS_PATH, "lib/" + String.join(" lib/", names));
        jar(Files.createDirectory(folder.resolve("empty")), target.resolve("scs.jar"), manifest);
        Path stamp = target.resolve("scs.stamp");
        Files.writeString(stamp, JAVA.resolve("bin/java") + "\n");
        Files.setLastModifiedTime(stamp, FileTime.from(Instant.now().plusSeconds(60)));
    }

    private static void jar(Path classes, Path file, Manifest manifest) throws IOException {
        try (OutputStream stream = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(stream, manifest);
                Stream<Path> all = Files.walk(classes)) {
            for (Path path : all.filter(Files::isRegularFile).toList()) {
                jar.putNextEntry(
                        new JarEntry(classes.relativize(path).toString().replace(File.separatorChar, '/')));
                Files.copy(path, jar);
            }
        }
    }

    private static void copy(Path tree, Path target) throws IOException {
        try (Stream<Path> all = Files.walk(tree)) {
            for (Path path : all.toList()) {
                Files.copy(path, target.resolve(tree.relativize(path).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    /** How a run ended. */
    private record Result(int code, String out, String err) {}
}
