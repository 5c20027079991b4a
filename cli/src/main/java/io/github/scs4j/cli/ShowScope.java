package io.github.scs4j.cli;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Language;
import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.Severity;
import io.github.scs4j.scope.Include;
import io.github.scs4j.scope.Outlook;
import io.github.scs4j.scope.Scope;
import io.github.scs4j.scope.StandardModule;
import io.github.scs4j.scope.Target;
import io.github.scs4j.scope.Testcase;
import io.github.scs4j.scope.VersionOutlook;
import io.github.scs4j.scope.catalog.BundledScope;
import io.github.scs4j.scope.catalog.Obtaining;
import io.github.scs4j.scope.catalog.StandardDocument;
import io.github.scs4j.scope.catalog.StandardsCatalogue;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code scs scope show}. */
@Command(
        name = "show",
        description = {
            "Shows a scope: its versions and which of them can be certified against, and of a version the modules and"
                    + " testcases, with how long a result is valid and how it is had.",
            "Files of any generation can be read."
        },
        footer = {"Examples:", "  scs scope show iaas", "  scs scope show iaas --version v4 --at 2025-03-01"})
final class ShowScope implements Callable<Integer> {
    private final Environment environment;
    private final Outcome outcome;

    @Parameters(paramLabel = "SCOPE", description = "iaas, kaas, or a file that holds a scope; - is standard input.")
    private String name = "";

    @Option(
            names = "--version",
            paramLabel = "VERSION",
            description = "The version whose modules and testcases to show (default: those to certify against).")
    private @Nullable String version;

    @Mixin
    private final ReportOptions report = new ReportOptions();

    @Spec
    private @Nullable CommandSpec command;

    ShowScope(Environment environment, Outcome outcome) {
        this.environment = environment;
        this.outcome = outcome;
    }

    @Override
    public Integer call() throws IOException {
        Answers answers = new Answers(environment, report, outcome);
        List<Finding> findings = new ArrayList<>();
        Scope scope = new ScopeFile(name)
                .read(
                        findings::add,
                        outcome,
                        environment,
                        Objects.requireNonNull(command).commandLine())
                .scope();
        for (Finding finding : findings) {
            answers.finding(finding, Severity.INFO);
        }
        if (scope == null) {
            return answers.end();
        }
        LocalDate day = LocalDate.ofInstant(report.at(environment), ZoneOffset.UTC);
        Outlook outlook = Outlook.on(scope, day);
        List<VersionOutlook> shown = shown(outlook);
        answers.text(head(scope, outlook));
        for (VersionOutlook one : shown) {
            answers.text(text(scope, one, day));
            answers.item(item(scope, one, day));
        }
        return answers.end();
    }

    private List<VersionOutlook> shown(Outlook outlook) {
        if (version == null) {
            return report.format() == Format.TEXT ? outlook.certifiable() : outlook.versions();
        }
        VersionOutlook one = outlook.version(version);
        if (one == null) {
            throw new ParameterException(
                    Objects.requireNonNull(command).commandLine(), "the scope has no version " + version);
        }
        return List.of(one);
    }

    private String head(Scope scope, Outlook outlook) {
        StringBuilder text = new StringBuilder(Printable.of(scope.name()));
        if (scope.uuid() != null) {
            text.append(" (").append(Printable.of(scope.uuid())).append(')');
        }
        text.append('\n');
        if (scope.url() != null) {
            text.append(Printable.of(scope.url())).append('\n');
        }
        Table table = new Table();
        for (VersionOutlook one : outlook.versions()) {
            LocalDate stabilizedAt = one.version().stabilizedAt();
            List<String> row = new ArrayList<>(List.of(
                    "  " + Printable.of(one.version().version()),
                    one.validity().code(),
                    stabilizedAt == null ? "-" : Wording.STABLE_SINCE.in(language(), stabilizedAt.toString())));
            String ends = ends(one);
            if (!ends.isEmpty()) {
                row.add(ends);
            }
            table.row(row.toArray(String[]::new));
        }
        return text.append(table).toString();
    }

    private String ends(VersionOutlook one) {
        LocalDate ends = one.ends();
        LocalDate begins = one.begins();
        if (ends != null) {
            return Wording.CERTIFIABLE_UNTIL.in(language(), ends.toString());
        }
        return begins == null ? "" : Wording.CERTIFIABLE_FROM.in(language(), begins.toString());
    }

    private String text(Scope scope, VersionOutlook one, LocalDate day) {
        StringBuilder text = new StringBuilder("\n")
                .append(Printable.of(one.version().version()))
                .append('\n');
        Table modules = new Table();
        for (Include include : one.version().include()) {
            StandardModule module = scope.module(include.ref());
            String title = module == null || module.name() == null ? "" : module.name();
            Message remark = remark(module, day);
            String said = remark == null ? "" : " (" + remark.text(language()) + ")";
            modules.row("  " + Printable.of(include.ref()), Printable.of(title + said));
        }
        text.append(modules);
        Map<String, Testcase> known = scope.testcases();
        for (Target target : scope.targets(one.version())) {
            text.append('\n').append(Printable.of(target.name())).append('\n');
            Table testcases = new Table();
            for (String id : target.testcases()) {
                Testcase testcase = known.getOrDefault(id, new Testcase(id, null, null, null, null));
                testcases.row(
                        "  " + Printable.of(id),
                        testcase.effectiveLifetime().word(),
                        Obtaining.of(id, scope).means().word(),
                        description(testcase));
            }
            text.append(testcases);
        }
        return text.toString();
    }

    private Map<String, Object> item(Scope scope, VersionOutlook one, LocalDate day) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("scope", scope.name());
        item.put("version", one.version().version());
        item.put("validity", one.validity().code());
        item.put("stable", one.stable());
        put(item, "stabilizedAt", one.version().stabilizedAt());
        put(item, "ends", one.ends());
        put(item, "begins", one.begins());
        List<Object> modules = new ArrayList<>();
        for (Include include : one.version().include()) {
            StandardModule module = scope.module(include.ref());
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("id", include.ref());
            if (module != null) {
                put(entry, "name", module.name());
                put(entry, "url", module.url());
                Message remark = remark(module, day);
                put(entry, "remark", remark == null ? null : remark.text(language()));
            }
            if (!include.parameters().isEmpty()) {
                entry.put("parameters", include.parameters());
            }
            modules.add(entry);
        }
        item.put("modules", modules);
        Map<String, Object> targets = new LinkedHashMap<>();
        Map<String, Testcase> known = scope.testcases();
        for (Target target : scope.targets(one.version())) {
            List<Object> testcases = new ArrayList<>();
            for (String id : target.testcases()) {
                testcases.add(item(known.getOrDefault(id, new Testcase(id, null, null, null, null)), scope));
            }
            targets.put(target.name(), testcases);
        }
        item.put("targets", targets);
        return item;
    }

    /** That the standard of a module is no stable one; {@code null} if it is, or is not known. */
    private static @Nullable Message remark(@Nullable StandardModule module, LocalDate day) {
        String url = module == null ? null : module.url();
        StandardDocument standard =
                url == null ? null : StandardsCatalogue.bundled().ofClause(url);
        return standard == null ? null : standard.remark(day);
    }

    private static Map<String, Object> item(Testcase testcase, Scope scope) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", testcase.id());
        item.put("lifetime", testcase.effectiveLifetime().word());
        put(item, "section", testcase.section());
        put(item, "description", testcase.description());
        put(item, "url", testcase.url());
        item.put("means", Obtaining.of(testcase.id(), scope).means().word());
        return item;
    }

    private static void put(Map<String, Object> item, String key, @Nullable Object value) {
        if (value != null) {
            item.put(key, value.toString());
        }
    }

    private String description(Testcase testcase) {
        Message ours = BundledScope.describe(testcase);
        if (ours != null) {
            return ours.text(language());
        }
        String description = testcase.description();
        return description == null ? "" : Printable.of(description);
    }

    private Language language() {
        return report.language();
    }
}
