package io.github.scs4j.scope;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A certificate scope: its versions, the modules they consist of, the testcases of these, and which version is valid when
 * (SCS-0003-v1, "SCS Certification YAML"). Immutable and thread-safe.
 *
 * <p>Nothing says that its parts agree: ids may be missing or doubled. Where one is doubled, the first counts.
 *
 * @param uuid the universally unique identifier; {@code null} if there is none
 * @param name the full name, such as {@code SCS-compatible IaaS}
 * @param url the latest state of the document; {@code null} if it is not stated
 * @param prerequisite the scope of which a certificate must be held; {@code null} if none
 * @param variables what scripts want to know about a subject
 * @param scripts what determines results
 * @param modules what versions include
 * @param timeline which versions are valid when, in any order
 * @param versions the versions, in any order
 */
public record Scope(
        @Nullable String uuid,
        String name,
        @Nullable String url,
        @Nullable Prerequisite prerequisite,
        List<Variable> variables,
        List<Script> scripts,
        List<StandardModule> modules,
        List<TimelineEntry> timeline,
        List<ScopeVersion> versions) {
    /** Copies the lists; throws {@link NullPointerException} if the name is {@code null}. */
    public Scope {
        Objects.requireNonNull(name, "name");
        variables = List.copyOf(variables);
        scripts = List.copyOf(scripts);
        modules = List.copyOf(modules);
        timeline = List.copyOf(timeline);
        versions = List.copyOf(versions);
    }

    /** The version of this name; {@code null} if there is none. */
    public @Nullable ScopeVersion version(String name) {
        Objects.requireNonNull(name, "name");
        for (ScopeVersion version : versions) {
            if (version.version().equals(name)) {
                return version;
            }
        }
        return null;
    }

    /** The module of this id; {@code null} if there is none. */
    public @Nullable StandardModule module(String id) {
        Objects.requireNonNull(id, "id");
        for (StandardModule module : modules) {
            if (module.id().equals(id)) {
                return module;
            }
        }
        return null;
    }

    /** The testcase of this id; {@code null} if there is none. */
    public @Nullable Testcase testcase(String id) {
        Objects.requireNonNull(id, "id");
        for (Script script : scripts) {
            for (Testcase testcase : script.testcases()) {
                if (testcase.id().equals(id)) {
                    return testcase;
                }
            }
        }
        return null;
    }

    /** All testcases by id, in the order of the scripts; of two with the same id the first. */
    public Map<String, Testcase> testcases() {
        Map<String, Testcase> testcases = new LinkedHashMap<>();
        for (Script script : scripts) {
            for (Testcase testcase : script.testcases()) {
                testcases.putIfAbsent(testcase.id(), testcase);
            }
        }
        return Collections.unmodifiableMap(testcases);
    }

    /** Whether results that name their scope so are results for this one: by its name, or by its uuid in any case. */
    public boolean isCalled(String nameOrUuid) {
        return nameOrUuid.equals(name) || nameOrUuid.equalsIgnoreCase(uuid);
    }

    /**
     * The targets of a version: of each name the union of the targets of its modules, {@link Target#MAIN} first, then in the
     * order of the modules. What is included but not defined adds nothing.
     */
    public List<Target> targets(ScopeVersion version) {
        Map<String, Set<String>> targets = new LinkedHashMap<>();
        targets.put(Target.MAIN, new LinkedHashSet<>());
        for (Include include : version.include()) {
            StandardModule module = module(include.ref());
            if (module != null) {
                for (Target target : module.targets()) {
                    targets.computeIfAbsent(target.name(), name -> new LinkedHashSet<>())
                            .addAll(target.testcases());
                }
            }
        }
        return targets.entrySet().stream()
                .map(target -> new Target(target.getKey(), List.copyOf(target.getValue())))
                .toList();
    }

    /**
     * The entry of the timeline that holds on this day: the one of the latest date that is not later. Of two with the same
     * date the first counts. {@code null} if the day is before the first entry.
     */
    public @Nullable TimelineEntry entry(LocalDate day) {
        TimelineEntry latest = null;
        for (TimelineEntry entry : timeline) {
            if (!entry.date().isAfter(day) && (latest == null || entry.date().isAfter(latest.date()))) {
                latest = entry;
            }
        }
        return latest;
    }

    /** Whether this version can be certified against on this day; deprecated if the timeline does not name it then. */
    public Validity validity(String version, LocalDate day) {
        Objects.requireNonNull(version, "version");
        TimelineEntry entry = entry(day);
        Validity validity = entry == null ? null : entry.versions().get(version);
        return validity == null ? Validity.DEPRECATED : validity;
    }
}
