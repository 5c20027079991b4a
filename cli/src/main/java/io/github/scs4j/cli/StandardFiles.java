package io.github.scs4j.cli;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.scope.Scope;
import io.github.scs4j.scope.catalog.StandardsLinter;
import io.github.scs4j.scope.lint.ScopeTextCheck;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Standards in Markdown that the user names; the other documents of their folders tell what theirs may refer to. */
final class StandardFiles {
    private static final String PREFIX = "scs-";

    private final Map<Path, Map<String, String>> folders = new LinkedHashMap<>();

    /** Whether a file of this name is a standard. */
    static boolean isStandard(Path file) {
        return name(file).startsWith(PREFIX);
    }

    /**
     * Adds a standard.
     *
     * @throws IOException if the file cannot be read as UTF-8
     */
    void add(Path file) throws IOException {
        folders.computeIfAbsent(file.resolveSibling(""), folder -> new LinkedHashMap<>())
                .put(name(file), Files.readString(file));
    }

    /** Looks at the front matter of each, and whether the text agrees with the scopes. */
    void lint(List<Scope> scopes, FindingSink findings) {
        folders.forEach((folder, named) -> {
            Map<String, String> all = others(folder);
            all.putAll(named);
            new StandardsLinter().lint(all, finding -> {
                if (named.containsKey(finding.subject())) {
                    findings.accept(in(folder, finding));
                }
            });
            named.forEach((file, text) -> scopes.forEach(scope ->
                    new ScopeTextCheck().check(scope, text, file, finding -> findings.accept(in(folder, finding)))));
        });
    }

    /** The texts of all standards of a folder; those that cannot be read are empty. */
    private static Map<String, String> others(Path folder) {
        Map<String, String> texts = new LinkedHashMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, PREFIX + "*.md")) {
            for (Path file : files) {
                texts.put(name(file), text(file));
            }
        } catch (IOException e) {
            return texts;
        }
        return texts;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "";
        }
    }

    private static Finding in(Path folder, Finding finding) {
        return new Finding(
                finding.rule(),
                finding.severity(),
                finding.violates(),
                folder.resolve(finding.subject()).toString(),
                finding.location(),
                finding.message(),
                finding.expected(),
                finding.suggestion());
    }
}
