package io.github.scs4j.cli;

import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.scope.Scope;
import io.github.scs4j.scope.ScopeVersion;
import io.github.scs4j.scope.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The scope to check against. */
final class ScopeOptions {
    @Option(
            names = "--scope",
            paramLabel = "SCOPE",
            description =
                    "iaas, kaas, or a file that holds a scope in YAML (default: those that the inputs are about).")
    private @Nullable String scope;

    @Option(
            names = "--version",
            paramLabel = "VERSION",
            description =
                    "The version of the scope, such as v5.1 (default: those that can be certified against at the moment"
                            + " judged).")
    private @Nullable String version;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    /** Names the file. */
    void name(NamedFiles named) {
        named.add(scope);
    }

    /** Whether the user names a scope. */
    boolean isNamed() {
        return scope != null;
    }

    /** Whether the scope comes from standard input. */
    boolean isStandardInput() {
        return InputFile.DASH.equals(scope);
    }

    /**
     * The scope that the user names; {@code null} if none is named, or if it cannot be read.
     *
     * @param findings takes what is wrong with its file
     * @param outcome learns if not all of it can be read
     */
    @Nullable
    Scope named(FindingSink findings, Outcome outcome, Environment environment) {
        return scope == null
                ? null
                : new ScopeFile(scope)
                        .read(findings, outcome, environment, command())
                        .scope();
    }

    /**
     * What to check against of these scopes on a day: the version that the user names where there is one, else those to certify
     * against. No version if none of the scopes has the one that is named.
     *
     * @param findings takes that there is no such version
     * @param outcome learns of it
     */
    List<ScopeChoice> choices(List<Scope> scopes, LocalDate day, FindingSink findings, Outcome outcome) {
        if (version != null && scopes.stream().allMatch(one -> one.version(version) == null)) {
            findings.accept(Problem.UNKNOWN_VERSION.in("--version", version, String.join(", ", known(scopes))));
            outcome.unreadable();
            return scopes.stream().map(one -> new ScopeChoice(one, List.of())).toList();
        }
        return scopes.stream().map(one -> choice(one, day)).toList();
    }

    private ScopeChoice choice(Scope scope, LocalDate day) {
        ScopeVersion named = version == null ? null : scope.version(version);
        if (named != null) {
            return new ScopeChoice(scope, List.of(named));
        }
        List<ScopeVersion> versions = new ArrayList<>();
        for (Validity validity : List.of(Validity.EFFECTIVE, Validity.WARN)) {
            for (ScopeVersion one : scope.versions()) {
                if (scope.validity(one.version(), day) == validity) {
                    versions.add(one);
                }
            }
        }
        return new ScopeChoice(scope, versions);
    }

    private static List<String> known(List<Scope> scopes) {
        return scopes.stream()
                .flatMap(scope -> scope.versions().stream())
                .map(ScopeVersion::version)
                .distinct()
                .toList();
    }

    private CommandLine command() {
        return Objects.requireNonNull(command).commandLine();
    }
}
