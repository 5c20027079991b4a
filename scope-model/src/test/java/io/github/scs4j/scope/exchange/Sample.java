package io.github.scs4j.scope.exchange;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Location;
import io.github.scs4j.scope.Scope;
import io.github.scs4j.scope.Script;
import io.github.scs4j.scope.StandardModule;
import io.github.scs4j.scope.Target;
import io.github.scs4j.scope.Testcase;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A scope, and files of results. */
final class Sample {
    static final String UUID = "50393e6f-2ae1-4c5c-a62c-3b75f2abef3f";
    static final Scope SCOPE = new Scope(
            UUID,
            "SCS-compatible IaaS",
            "https://example.org/scs-compatible-iaas.yaml",
            null,
            List.of(),
            List.of(new Script(
                    "test.py",
                    Map.of(),
                    null,
                    List.of(
                            testcase("scs-0100-syntax-check"),
                            testcase("scs-0100-semantics-check"),
                            testcase("scs-0101-fips-test"),
                            testcase("scs-0102-prop-os_version")))),
            List.of(new StandardModule(
                    "scs-0302-v1",
                    null,
                    null,
                    Map.of(),
                    List.of(new Target("main", List.of("scs-0302-domain-manager"))))),
            List.of(),
            List.of());
    static final Expected OF_SCOPE = new Expected(SCOPE, null);

    private Sample() {}

    static String text(String name) {
        try (InputStream file = Objects.requireNonNull(Sample.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Severity, rule, line and column of each finding. */
    static List<String> shown(List<Finding> findings) {
        return findings.stream().map(Sample::shown).toList();
    }

    private static String shown(Finding finding) {
        String place = finding.location() instanceof Location.Position position
                ? position.line() + ":" + position.column()
                : "nowhere";
        return finding.severity() + " " + finding.rule().id() + " " + place;
    }

    private static Testcase testcase(String id) {
        return new Testcase(id, null, null, null, null);
    }
}
