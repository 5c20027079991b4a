package io.github.scs4j.scope.catalog;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Message;
import io.github.scs4j.scope.Scope;
import io.github.scs4j.scope.Testcase;
import io.github.scs4j.scope.yaml.ScopeReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The scopes that come with the library: the facts of the official ones, described in our own words. The programs of their
 * scripts are named, but not the arguments and variables of these, since nothing here runs them.
 */
public enum BundledScope {
    /** SCS-compatible IaaS: the versions v3, v4, v5.1 and next. */
    IAAS("iaas", "scs-compatible-iaas.yaml"),
    /** SCS-compatible KaaS: the version v1. */
    KAAS("kaas", "scs-compatible-kaas.yaml");

    private static final LocalDate AS_OF = LocalDate.of(2026, 8, 21);

    private final String word;
    private final String file;

    BundledScope(String word, String file) {
        this.word = word;
        this.file = file;
    }

    /** The scope of this word, {@code iaas} or {@code kaas}; {@code null} if there is none. */
    public static @Nullable BundledScope of(String word) {
        for (BundledScope bundled : values()) {
            if (bundled.word.equals(word)) {
                return bundled;
            }
        }
        return null;
    }

    /** Its word, such as {@code iaas}. */
    public String word() {
        return word;
    }

    /** The name of its file, here and in the official test suite. */
    public String file() {
        return file;
    }

    /** The day on which the official scope was as it is here. */
    public LocalDate asOf() {
        return AS_OF;
    }

    /** The scope. */
    public Scope scope() {
        return Objects.requireNonNull(Loaded.SCOPES.get(this));
    }

    /**
     * What a testcase is about, in each language, if it says the same as the testcase of this id in a bundled scope; {@code null}
     * for any other, which is described in its own words only.
     */
    public static @Nullable Message describe(Testcase testcase) {
        return Descriptions.of(testcase);
    }

    /** The YAML from which it is read. */
    public String text() {
        return String.join("\n", Rows.lines(file)) + "\n";
    }

    /** The scopes, read once. */
    private static final class Loaded {
        static final Map<BundledScope, Scope> SCOPES = load();

        private static Map<BundledScope, Scope> load() {
            Map<BundledScope, Scope> scopes = new EnumMap<>(BundledScope.class);
            for (BundledScope bundled : values()) {
                List<Finding> findings = new ArrayList<>();
                Scope scope = new ScopeReader()
                        .read(bundled.text(), bundled.file, findings::add)
                        .scope();
                if (scope == null) {
                    throw new IllegalStateException(bundled.file + " cannot be read: " + findings);
                }
                scopes.put(bundled, scope);
            }
            return scopes;
        }
    }
}
