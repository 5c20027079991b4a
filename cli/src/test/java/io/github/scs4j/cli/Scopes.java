package io.github.scs4j.cli;

/** Scopes and results for tests of the commands. */
final class Scopes {
    /** A scope with a version that passes if names do, one with a second testcase, and one with nothing to test. */
    static final String SMALL = """
            name: Mine
            uuid: 00000000-0000-4000-8000-000000000000
            url: https://example.org/scope.yaml
            scripts:
              - testcases:
                  - {id: names, lifetime: day, description: Names are well formed.}
                  - {id: ages, description: Nothing is old.}
            modules:
              - id: names-v1
                name: Names
                url: https://example.org/names
                targets: {main: [names]}
              - id: ages-v1
                name: Ages
                url: https://example.org/ages
                targets: {main: [ages]}
              - id: empty-v1
                name: Nothing
                url: https://example.org/nothing
                targets: {main: []}
            timeline:
              - {date: 2026-01-01, versions: {v1: effective}}
              - {date: 2026-07-01, versions: {v1: warn, v2: effective}}
              - {date: 2027-01-01, versions: {v2: effective, v3: draft}}
            versions:
              - {version: v1, stabilized_at: 2025-12-01, include: [names-v1]}
              - {version: v2, stabilized_at: 2026-06-01, include: [names-v1, ages-v1]}
              - {version: v3, include: [empty-v1]}
            """;

    private Scopes() {}
}
