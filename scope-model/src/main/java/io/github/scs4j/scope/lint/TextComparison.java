package io.github.scs4j.scope.lint;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.Rule;
import io.github.scs4j.finding.Severity;
import io.github.scs4j.finding.Shown;
import io.github.scs4j.scope.Include;
import io.github.scs4j.scope.Lifetime;
import io.github.scs4j.scope.Scope;
import io.github.scs4j.scope.ScopeVersion;
import io.github.scs4j.scope.Script;
import io.github.scs4j.scope.StandardModule;
import io.github.scs4j.scope.Target;
import io.github.scs4j.scope.Testcase;
import io.github.scs4j.scope.Validity;
import io.github.scs4j.scope.catalog.DocumentStatus;
import io.github.scs4j.scope.catalog.StandardDocument;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares the text of a version of a scope with the scope. */
final class TextComparison {
    private static final String CLAUSE = "https://docs.scs.community/standards/scs-0500-v1-scopes#definition";
    private static final Rule VERSION = new Rule("scope.text-version", null, CLAUSE);
    private static final Rule DATE = new Rule("scope.text-date", null, CLAUSE);
    private static final Rule MODULE = new Rule("scope.text-module", null, CLAUSE);
    private static final Rule LINK = new Rule("scope.text-link", null, CLAUSE);
    private static final Rule PARAMETER = new Rule("scope.text-parameter", null, CLAUSE);
    private static final Rule LIFETIME = new Rule("scope.text-lifetime", null, CLAUSE);
    static final List<Rule> RULES = List.of(VERSION, DATE, MODULE, LINK, PARAMETER, LIFETIME, Linted.LIMIT);

    private static final String POWERED = "OpenStack-powered Compute v";

    private static final MessageTemplate NO_VERSION = new MessageTemplate(
            "scope.text-version",
            "the text describes version {0}, which the scope does not have",
            "der Text beschreibt Version {0}, die der Scope nicht hat");
    private static final MessageTemplate OTHER_VERSION = new MessageTemplate(
            "scope.text-version-name",
            "the text describes version {0}, which the scope calls {1}",
            "der Text beschreibt Version {0}, die im Scope {1} heißt");
    private static final MessageTemplate UNTOLD = new MessageTemplate(
            "scope.text-version-untold",
            "the text does not say which version it describes",
            "der Text sagt nicht, welche Version er beschreibt");
    private static final MessageTemplate STABILIZED = new MessageTemplate(
            "scope.text-date",
            "stabilized_at is {0} in the text and {1} in the scope",
            "stabilized_at ist {0} im Text und {1} im Scope");
    private static final MessageTemplate STILL_VALID = new MessageTemplate(
            "scope.text-date-valid",
            "the text calls the version deprecated after {0}, the timeline calls it {1} on the day after",
            "der Text nennt die Version nach dem {0} abgekündigt, die Zeitleiste nennt sie am Tag danach {1}");
    private static final MessageTemplate NOT_INCLUDED = new MessageTemplate(
            "scope.text-module",
            "the text includes {0}; version {1} has no module for it",
            "der Text schließt {0} ein; Version {1} hat dafür kein Modul");
    private static final MessageTemplate NOT_TOLD = new MessageTemplate(
            "scope.text-module-untold",
            "version {0} includes the module {1}, of whose standard the text says nothing",
            "Version {0} schließt das Modul {1} ein, von dessen Standard der Text nichts sagt");
    private static final MessageTemplate OTHER_LINK =
            new MessageTemplate("scope.text-link", "{0} is written, {1} is linked", "{0} steht da, {1} ist verlinkt");
    private static final MessageTemplate NO_PARAMETER = new MessageTemplate(
            "scope.text-parameter",
            "version {0} gives the module {1} the value {2}, to which the text does not link",
            "Version {0} gibt dem Modul {1} den Wert {2}, auf den der Text nicht verlinkt");
    private static final MessageTemplate TOO_LONG = new MessageTemplate(
            "scope.text-lifetime",
            "results of {0} have the lifetime {1}, the text wants a test every {2}",
            "Ergebnisse von {0} haben die lifetime {1}, der Text verlangt einen Test je {2}");
    private static final MessageTemplate SHORTER = new MessageTemplate(
            "scope.text-lifetime-shorter",
            "results of {0} have the lifetime {1}, the text allows {2}",
            "Ergebnisse von {0} haben die lifetime {1}, der Text erlaubt {2}");

    private final Scope scope;
    private final ScopeText said;
    private final String text;
    private final String file;
    private final FindingSink sink;
    private final Map<String, StandardModule> modules = new HashMap<>();
    private int findings;
    private final Map<String, ScopeText.Regime> regimes = new HashMap<>();

    TextComparison(Scope scope, ScopeText said, String text, String file, FindingSink sink) {
        this.scope = scope;
        this.said = said;
        this.text = text;
        this.file = file;
        this.sink = sink;
        for (StandardModule module : scope.modules()) {
            modules.putIfAbsent(module.id(), module);
        }
        for (ScopeText.Regime regime : said.regimes()) {
            regime.standards().forEach(standard -> regimes.putIfAbsent(standard, regime));
        }
    }

    void check(@Nullable StandardDocument document) {
        for (ScopeText.Subject subject : said.subjects()) {
            link(subject);
        }
        ScopeVersion version = version(document);
        if (version != null) {
            if (document != null) {
                dates(version, document);
            }
            modules(version);
            lifetimes(version);
        }
    }

    private @Nullable ScopeVersion version(@Nullable StandardDocument document) {
        String name = said.version();
        if (name == null) {
            find(Severity.WARNING, VERSION, said.versionLine(), UNTOLD.with());
            return null;
        }
        ScopeVersion version = scope.version(name);
        if (version != null) {
            return version;
        }
        ScopeVersion near = document == null ? null : scope.version("v" + document.version());
        if (near == null) {
            find(Severity.ERROR, VERSION, said.versionLine(), NO_VERSION.with(Shown.excerpt(name)));
        } else {
            Message message = OTHER_VERSION.with(Shown.excerpt(name), Shown.excerpt(near.version()));
            find(Severity.WARNING, VERSION, said.versionLine(), message);
        }
        return near;
    }

    private void dates(ScopeVersion version, StandardDocument document) {
        if (!Objects.equals(document.stabilizedAt(), version.stabilizedAt())) {
            Message message = STABILIZED.with(shown(document.stabilizedAt()), shown(version.stabilizedAt()));
            find(Severity.WARNING, DATE, line("stabilized_at:"), message);
        }
        LocalDate end = document.deprecatedAt();
        if (document.status() == DocumentStatus.DEPRECATED && end != null && end.isBefore(LocalDate.MAX)) {
            Validity validity = scope.validity(version.version(), end.plusDays(1));
            if (validity.isCertifiable()) {
                find(Severity.WARNING, DATE, line("deprecated_at:"), STILL_VALID.with(end.toString(), validity.code()));
            }
        }
    }

    private void modules(ScopeVersion version) {
        String name = Shown.excerpt(version.version());
        Set<String> included = new HashSet<>();
        for (Include include : version.include()) {
            included.addAll(standards(include));
        }
        Map<String, ScopeText.Subject> told = new HashMap<>();
        for (ScopeText.Subject subject : said.subjects()) {
            Set<String> standards = standards(subject);
            if (Collections.disjoint(included, standards)) {
                find(Severity.ERROR, MODULE, subject.line(), NOT_INCLUDED.with(Shown.excerpt(subject.text()), name));
            }
            standards.forEach(standard -> told.putIfAbsent(standard, subject));
        }
        for (Include include : version.include()) {
            ScopeText.Subject subject = null;
            for (String standard : standards(include)) {
                subject = subject == null ? told.get(standard) : subject;
            }
            if (subject == null) {
                find(Severity.ERROR, MODULE, said.versionLine(), NOT_TOLD.with(name, Shown.excerpt(include.ref())));
            } else {
                parameters(name, include, subject);
            }
        }
    }

    private void parameters(String version, Include include, ScopeText.Subject told) {
        for (String value : include.parameters().values()) {
            if (told.urls().size() > 1 && !told.urls().contains(value)) {
                find(
                        Severity.WARNING,
                        PARAMETER,
                        told.line(),
                        NO_PARAMETER.with(version, Shown.excerpt(include.ref()), Shown.excerpt(value)));
            }
        }
    }

    /** The ids of the standards that a module is about: itself, and those in its id, its name and its address. */
    private Set<String> standards(Include include) {
        Set<String> ids = new LinkedHashSet<>(StandardIds.in(include.ref()));
        ids.add(include.ref());
        StandardModule module = modules.get(include.ref());
        if (module != null && module.url() != null) {
            ids.addAll(StandardIds.in(module.url()));
        }
        if (module != null && module.name() != null) {
            ids.addAll(StandardIds.in(module.name()));
        }
        return ids;
    }

    /** The ids of the standards that the text means; of one without id, that of its module. */
    private static Set<String> standards(ScopeText.Subject subject) {
        int powered = subject.text().indexOf(POWERED);
        return powered < 0
                ? subject.standards()
                : Set.of("opc-v" + subject.text().substring(powered + POWERED.length()));
    }

    private void link(ScopeText.Subject subject) {
        if (subject.urls().isEmpty() || subject.standards().isEmpty()) {
            return;
        }
        String written = subject.standards().iterator().next();
        Set<String> linked = StandardIds.in(subject.urls().get(0));
        if (!linked.isEmpty() && !linked.contains(written)) {
            find(Severity.WARNING, LINK, subject.line(), OTHER_LINK.with(written, String.join(", ", linked)));
        }
    }

    private void lifetimes(ScopeVersion version) {
        Map<String, Testcase> automated = new HashMap<>();
        for (Script script : scope.scripts()) {
            for (Testcase testcase : script.isManual() ? List.<Testcase>of() : script.testcases()) {
                automated.putIfAbsent(testcase.id(), testcase);
            }
        }
        for (Include include : version.include()) {
            StandardModule module = modules.get(include.ref());
            ScopeText.Regime regime = regime(standards(include));
            Lifetime rhythm = regime == null ? said.general() : regime.rhythm();
            if (module != null && rhythm != null) {
                for (Target target : module.targets()) {
                    for (String id : target.testcases()) {
                        Testcase testcase = automated.get(id);
                        if (testcase != null) {
                            lifetime(testcase, rhythm, regime);
                        }
                    }
                }
            }
        }
    }

    private void lifetime(Testcase testcase, Lifetime rhythm, ScopeText.@Nullable Regime regime) {
        Lifetime lifetime = testcase.effectiveLifetime();
        int line = regime == null ? said.generalLine() : regime.line();
        if (lifetime.compareTo(rhythm) > 0) {
            Message message = TOO_LONG.with(Shown.excerpt(testcase.id()), lifetime.word(), rhythm.word());
            find(Severity.WARNING, LIFETIME, line, message);
        } else if (regime != null && lifetime.compareTo(rhythm) < 0) {
            Message message = SHORTER.with(Shown.excerpt(testcase.id()), lifetime.word(), rhythm.word());
            find(Severity.INFO, LIFETIME, line, message);
        }
    }

    private ScopeText.@Nullable Regime regime(Set<String> standards) {
        for (String standard : standards) {
            ScopeText.Regime regime = regimes.get(standard);
            if (regime != null) {
                return regime;
            }
        }
        return null;
    }

    /** The first line that begins so, 1-based; 1 if there is none. */
    private int line(String beginning) {
        int line = 1;
        for (int start = 0; start < text.length(); line++) {
            if (text.startsWith(beginning, start)) {
                return line;
            }
            int end = text.indexOf('\n', start);
            start = end < 0 ? text.length() : end + 1;
        }
        return 1;
    }

    private static String shown(@Nullable LocalDate date) {
        return date == null ? "-" : date.toString();
    }

    private void find(Severity severity, Rule rule, int line, Message message) {
        findings++;
        Location place = new Location.Position(line, 1);
        if (findings == Linted.MAX_FINDINGS) {
            sink.accept(Linted.more(file));
        } else if (findings < Linted.MAX_FINDINGS) {
            sink.accept(new Finding(rule, severity, false, file, place, message, List.of(), null));
        }
    }
}
