package io.github.scs4j.scope;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Scopes to test with, written in a few words. */
public final class SampleScopes {
    public static final String UUID = "d912d0a5-826a-4b01-bafd-b48f65f76f43";

    private SampleScopes() {}

    /** Testcases `a` (day), `b` (no lifetime), `c` (month), `m` (manual, quarter); `v2` effective, `v1` about to expire. */
    public static Scope small() {
        return scope(
                "SCS-compatible IaaS",
                "2024-02-28 v1=effective; 2026-01-01 v2=effective v1=warn next=draft; 2027-01-01 v2=effective",
                List.of(
                        version("v2", "2025-12-01", "m2", "manual", "none"),
                        version("v1", "2024-02-28", "m1"),
                        version("next", null, "m2", "m3")),
                List.of(
                        module("m1", "main", "a", "b"),
                        module("m2", "main", "b", "c"),
                        module("m3", "preview", "a", "undefined"),
                        module("manual", "recommended", "m"),
                        module("none", "main")));
    }

    public static Scope scope(String name, String timeline, List<ScopeVersion> versions, List<StandardModule> modules) {
        return new Scope(
                UUID,
                name,
                null,
                null,
                List.of(),
                List.of(
                        new Script(
                                "check.py",
                                Map.of(),
                                null,
                                List.of(
                                        testcase("a", Lifetime.DAY),
                                        testcase("b", null),
                                        testcase("c", Lifetime.MONTH))),
                        new Script(null, Map.of(), null, List.of(testcase("m", Lifetime.QUARTER)))),
                modules,
                timeline(timeline),
                versions);
    }

    /** A timeline such as `2024-02-28 v1=effective; 2026-01-01 v2=effective v1=warn`; `-` for none. */
    public static List<TimelineEntry> timeline(String text) {
        List<TimelineEntry> timeline = new ArrayList<>();
        for (String entry : text.split(";", -1)) {
            String[] words = entry.trim().split(" ", -1);
            if (words[0].equals("-")) {
                continue;
            }
            Map<String, Validity> versions = new LinkedHashMap<>();
            for (int i = 1; i < words.length; i++) {
                String[] said = words[i].split("=", -1);
                Validity validity = Validity.of(said[1]);
                if (validity == null) {
                    throw new IllegalArgumentException(said[1]);
                }
                versions.put(said[0], validity);
            }
            timeline.add(new TimelineEntry(LocalDate.parse(words[0]), versions));
        }
        return timeline;
    }

    public static ScopeVersion version(String name, @Nullable String stabilizedAt, String... modules) {
        return new ScopeVersion(
                name,
                stabilizedAt == null ? null : LocalDate.parse(stabilizedAt),
                List.of(modules).stream().map(Include::of).toList());
    }

    public static StandardModule module(String id, String target, String... testcases) {
        return new StandardModule(id, null, null, Map.of(), List.of(new Target(target, List.of(testcases))));
    }

    public static Testcase testcase(String id, @Nullable Lifetime lifetime) {
        return new Testcase(id, lifetime, null, null, null);
    }
}
