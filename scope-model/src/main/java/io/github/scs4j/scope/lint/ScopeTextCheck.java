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
import io.github.scs4j.scope.catalog.FrontMatterReader;
import io.github.scs4j.scope.catalog.StandardDocument;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds where the text of a version of a scope, such as {@code scs-0501-v5-scs-compatible-iaas.md}, says something else than
 * the scope: dates, standards and how often they are to be tested. The findings are about the text; which of the two is
 * wrong they cannot know. Immutable and thread-safe.
 */
public final class ScopeTextCheck {
    private static final String CLAUSE = "https://docs.scs.community/standards/scs-0500-v1-scopes#definition";
    private static final Rule VERSION = new Rule("scope.text-version", null, CLAUSE);
    private static final Rule DATE = new Rule("scope.text-date", null, CLAUSE);
    private static final Rule MODULE = new Rule("scope.text-module", null, CLAUSE);
    private static final Rule LINK = new Rule("scope.text-link", null, CLAUSE);
    private static final Rule PARAMETER = new Rule("scope.text-parameter", null, CLAUSE);
    private static final Rule LIFETIME = new Rule("scope.text-lifetime", null, CLAUSE);
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

    /** Creates a check. */
    public ScopeTextCheck() {}

    /** The ids of the rules whose findings it makes. */
    public static List<String> ruleIds() {
        return List.of(VERSION.id(), DATE.id(), MODULE.id(), LINK.id(), PARAMETER.id(), LIFETIME.id());
    }

    /**
     * Compares a text with a scope.
     *
     * @param text the Markdown, with its front matter
     * @param file the name of its file, without folder; findings call it so
     */
    public void check(Scope scope, String text, String file, FindingSink sink) {
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(sink, "sink");
        ScopeText said = ScopeText.of(text);
        StandardDocument document = new FrontMatterReader().read(text, file, finding -> {});
        new Comparison(scope, said, text, file, sink).check(document);
    }

    /** One text and one scope. */
    private static final class Comparison {
        private final Scope scope;
        private final ScopeText said;
        private final String text;
        private final String file;
        private final FindingSink sink;

        Comparison(Scope scope, ScopeText said, String text, String file, FindingSink sink) {
            this.scope = scope;
            this.said = said;
            this.text = text;
            this.file = file;
            this.sink = sink;
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
                    find(
                            Severity.WARNING,
                            DATE,
                            line("deprecated_at:"),
                            STILL_VALID.with(end.toString(), validity.code()));
                }
            }
        }

        private void modules(ScopeVersion version) {
            String name = Shown.excerpt(version.version());
            for (ScopeText.Subject subject : said.subjects()) {
                boolean included = false;
                for (Include include : version.include()) {
                    included |= isAbout(subject, include);
                }
                if (!included) {
                    find(
                            Severity.ERROR,
                            MODULE,
                            subject.line(),
                            NOT_INCLUDED.with(Shown.excerpt(subject.text()), name));
                }
            }
            for (Include include : version.include()) {
                ScopeText.Subject told = null;
                for (ScopeText.Subject subject : said.subjects()) {
                    told = told == null && isAbout(subject, include) ? subject : told;
                }
                if (told == null) {
                    find(Severity.ERROR, MODULE, said.versionLine(), NOT_TOLD.with(name, Shown.excerpt(include.ref())));
                } else {
                    parameters(name, include, told);
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

        private boolean isAbout(ScopeText.Subject subject, Include include) {
            int powered = subject.text().indexOf(POWERED);
            boolean same = powered >= 0
                    && include.ref().equals("opc-v" + subject.text().substring(powered + POWERED.length()));
            return same || standards(include).stream().anyMatch(subject.standards()::contains);
        }

        /** The ids of the standards that a module is about: those in its id, and in its name and address. */
        private Set<String> standards(Include include) {
            Set<String> ids = new LinkedHashSet<>(StandardIds.in(include.ref()));
            StandardModule module = scope.module(include.ref());
            if (module != null && module.url() != null) {
                ids.addAll(StandardIds.in(module.url()));
            }
            if (module != null && module.name() != null) {
                ids.addAll(StandardIds.in(module.name()));
            }
            return ids;
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
            Set<String> manual = new HashSet<>();
            for (Script script : scope.scripts()) {
                if (script.isManual()) {
                    script.testcases().forEach(testcase -> manual.add(testcase.id()));
                }
            }
            for (Include include : version.include()) {
                StandardModule module = scope.module(include.ref());
                ScopeText.Regime regime = regime(standards(include));
                Lifetime rhythm = regime == null ? said.general() : regime.rhythm();
                if (module != null && rhythm != null) {
                    for (Target target : module.targets()) {
                        for (String id : target.testcases()) {
                            Testcase testcase = manual.contains(id) ? null : scope.testcase(id);
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
            int line = regime == null ? line("## Testing Regime") : regime.line();
            if (lifetime.compareTo(rhythm) > 0) {
                Message message = TOO_LONG.with(Shown.excerpt(testcase.id()), lifetime.word(), rhythm.word());
                find(Severity.WARNING, LIFETIME, line, message);
            } else if (regime != null && lifetime.compareTo(rhythm) < 0) {
                Message message = SHORTER.with(Shown.excerpt(testcase.id()), lifetime.word(), rhythm.word());
                find(Severity.INFO, LIFETIME, line, message);
            }
        }

        private ScopeText.@Nullable Regime regime(Set<String> standards) {
            for (ScopeText.Regime regime : said.regimes()) {
                if (standards.stream().anyMatch(regime.standards()::contains)) {
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
            Location place = new Location.Position(line, 1);
            sink.accept(new Finding(rule, severity, false, file, place, message, List.of(), null));
        }
    }
}
