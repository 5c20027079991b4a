package io.github.scs4j.cli;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Severity;
import io.github.scs4j.scope.Include;
import io.github.scs4j.scope.ModuleChange;
import io.github.scs4j.scope.Scope;
import io.github.scs4j.scope.ScopeVersion;
import io.github.scs4j.scope.TestcaseChange;
import io.github.scs4j.scope.VersionDiff;
import io.github.scs4j.scope.exchange.Expected;
import io.github.scs4j.scope.exchange.TestReportReader;
import io.github.scs4j.scope.exchange.TestReportReading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code scs scope diff}. */
@Command(
        name = "diff",
        description = {
            "Says how two versions of a scope differ, or each version of two states of a scope, in modules and testcases; or of"
                    + " two reports, which testcases broke or were fixed."
        },
        footer = {
            "Examples:",
            "  scs scope diff iaas --from v4 --to v5.1",
            "  scs scope diff old/scs-compatible-iaas.yaml scs-compatible-iaas.yaml",
            "  scs scope diff yesterday.yaml today.yaml"
        })
final class DiffScopes implements Callable<Integer> {
    private final Environment environment;
    private final Outcome outcome;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..2",
            description = "iaas, kaas, or a file that holds a scope; or two files of reports.")
    private List<String> names = new ArrayList<>();

    @Option(names = "--from", paramLabel = "VERSION", description = "The earlier version.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "VERSION", description = "The later version.")
    private @Nullable String to;

    @Option(
            names = "--as",
            paramLabel = "AUTHORITY",
            description = "Whose results are compared: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
            defaultValue = "text")
    private Authority authority = Authority.TEXT;

    @Mixin
    private final ReportOptions report = new ReportOptions();

    @Spec
    private @Nullable CommandSpec command;

    DiffScopes(Environment environment, Outcome outcome) {
        this.environment = environment;
        this.outcome = outcome;
    }

    @Override
    public Integer call() throws IOException {
        if (names.size() > 2) {
            throw wrong("one FILE or two, and not " + names.size());
        }
        Answers answers = new Answers(environment, report, outcome);
        if (names.size() == 2 && from == null && to == null && !isScope(names.get(0)) && diffReports(answers)) {
            return answers.end();
        }
        Scope before = scope(names.get(0), answers);
        Scope after = names.size() == 1 ? before : scope(names.get(1), answers);
        if (before == null || after == null) {
            return answers.end();
        }
        boolean same = true;
        if (from != null || to != null || names.size() == 1) {
            if (from == null || to == null) {
                throw wrong("--from and --to belong together, and one scope needs them");
            }
            same = diff(before, version(before, from), after, version(after, to), answers);
        } else {
            for (ScopeVersion version : before.versions()) {
                ScopeVersion later = after.version(version.version());
                same &= later == null
                        ? whole(version.version(), ModuleChange.Kind.REMOVED, answers)
                        : diff(before, version, after, later, answers);
            }
            for (ScopeVersion version : after.versions()) {
                if (before.version(version.version()) == null) {
                    same = whole(version.version(), ModuleChange.Kind.ADDED, answers);
                }
            }
        }
        if (same) {
            answers.text(Wording.SAME.in(report.language()) + "\n");
        }
        return answers.end();
    }

    private static boolean isScope(String name) {
        return new ScopeFile(name).isBundled() || name.equals("-");
    }

    /** Compares two files of reports; false if the first holds none. */
    private boolean diffReports(Answers answers) throws IOException {
        List<Finding> findings = new ArrayList<>();
        TestReportReading before = reports(names.get(0), findings);
        if (before.reports().isEmpty()) {
            return false;
        }
        TestReportReading after = reports(names.get(1), findings);
        if (!before.complete() || !after.complete()) {
            outcome.unreadable();
        }
        for (Finding finding : findings) {
            answers.finding(finding, Severity.WARNING);
        }
        boolean same = new ReportDiff(authority == Authority.OFFICIAL, names.get(1), answers)
                .tell(before.reports(), after.reports());
        if (same) {
            answers.text(Wording.SAME.in(report.language()) + "\n");
        }
        return true;
    }

    private TestReportReading reports(String name, List<Finding> findings) {
        try {
            try (InputStream stream = Files.newInputStream(Path.of(name))) {
                return new TestReportReader().read(stream, name, Expected.ANYTHING, findings::add);
            }
        } catch (IOException | InvalidPathException e) {
            throw wrong("neither iaas nor kaas nor a file that can be read: " + name);
        }
    }

    private @Nullable Scope scope(String name, Answers answers) throws IOException {
        List<Finding> findings = new ArrayList<>();
        Scope scope = new ScopeFile(name)
                .read(findings::add, outcome, environment, command())
                .scope();
        for (Finding finding : findings) {
            answers.finding(finding, Severity.WARNING);
        }
        return scope;
    }

    private ScopeVersion version(Scope scope, String name) {
        ScopeVersion version = scope.version(name);
        if (version == null) {
            throw wrong("the scope has no version " + name);
        }
        return version;
    }

    /** Tells how two versions differ; gives whether they do not. */
    private static boolean diff(Scope before, ScopeVersion earlier, Scope after, ScopeVersion later, Answers answers)
            throws IOException {
        VersionDiff diff = VersionDiff.between(before, earlier, after, later);
        if (diff.isEmpty()) {
            return true;
        }
        String title = earlier.version().equals(later.version())
                ? earlier.version()
                : earlier.version() + " -> " + later.version();
        StringBuilder text = new StringBuilder(Printable.of(title)).append('\n');
        List<Object> modules = new ArrayList<>();
        for (ModuleChange change : diff.modules()) {
            String kind = change.kind().name().toLowerCase(Locale.ROOT);
            text.append("  ")
                    .append(word(change.kind(), answers))
                    .append("  ")
                    .append(Printable.of(arrow(ref(change.before()), ref(change.after()))))
                    .append('\n');
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("change", kind);
            put(entry, "before", ref(change.before()));
            put(entry, "after", ref(change.after()));
            modules.add(entry);
        }
        List<Object> testcases = new ArrayList<>();
        for (TestcaseChange change : diff.testcases()) {
            String kind = change.kind().name().toLowerCase(Locale.ROOT);
            text.append("  ")
                    .append(word(change.kind(), answers))
                    .append("  ")
                    .append(Printable.of(change.testcase()))
                    .append("  ")
                    .append(Printable.of(arrow(String.join(", ", change.before()), String.join(", ", change.after()))))
                    .append('\n');
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("testcase", change.testcase());
            entry.put("change", kind);
            entry.put("before", change.before());
            entry.put("after", change.after());
            testcases.add(entry);
        }
        answers.text(text.toString());
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("before", earlier.version());
        item.put("after", later.version());
        item.put("modules", modules);
        item.put("testcases", testcases);
        answers.item(item);
        return false;
    }

    /** A version that only one of the states has. */
    private static boolean whole(String version, ModuleChange.Kind change, Answers answers) throws IOException {
        answers.text(Printable.of(version) + "  " + word(change, answers) + "\n");
        answers.item(Map.of("version", version, "change", change.name().toLowerCase(Locale.ROOT)));
        return false;
    }

    private static @Nullable String ref(@Nullable Include include) {
        return include == null ? null : include.ref();
    }

    private static String arrow(@Nullable String before, @Nullable String after) {
        String was = before == null ? "" : before;
        String is = after == null ? "" : after;
        if (was.isEmpty() || is.isEmpty() || was.equals(is)) {
            return was.isEmpty() ? is : was;
        }
        return was + " -> " + is;
    }

    /** What happened, for people. */
    private static String word(Enum<?> kind, Answers answers) {
        return Wording.valueOf(kind.name()).in(answers.language());
    }

    private static void put(Map<String, Object> item, String key, @Nullable Object value) {
        if (value != null) {
            item.put(key, value.toString());
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(command(), message);
    }

    private CommandLine command() {
        return Objects.requireNonNull(command).commandLine();
    }
}
