package io.github.scs4j.scope.exchange;

import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.Severity;
import io.github.scs4j.finding.Shown;
import io.github.scs4j.scope.Scope;
import io.github.scs4j.scope.internal.Nearest;
import io.github.scs4j.scope.internal.YamlFindings;
import io.github.scs4j.scope.internal.YamlObject;
import io.github.scs4j.scope.internal.YamlScalar;
import io.github.scs4j.scope.internal.YamlValue;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A text that is being read: what it is expected to be about, and where findings about it go. */
final class Source {
    /** For so many testcases that the scope does not have a near one is looked for. */
    private static final int MAX_NEAREST = 50;

    private final YamlFindings findings;
    private final Expected expected;
    private final ZoneOffset offset;
    private final Set<String> testcases;
    private int unknown;
    private Severity other = Severity.ERROR;

    /** @param offset the offset of moments that state none */
    Source(YamlFindings findings, Expected expected, ZoneOffset offset) {
        this.findings = findings;
        this.expected = expected;
        this.offset = offset;
        this.testcases = expected.scope() == null ? Set.of() : testcases(expected.scope());
    }

    /** From now on results about something else are worth knowing, no more: there are some that are expected, too. */
    void expectOthers() {
        other = Severity.INFO;
    }

    YamlFindings findings() {
        return findings;
    }

    void error(String rule, Location.Position place, Message message) {
        find(Severity.ERROR, rule, place, message, List.of(), null);
    }

    void warning(String rule, Location.Position place, Message message) {
        find(Severity.WARNING, rule, place, message, List.of(), null);
    }

    void find(
            Severity severity,
            String rule,
            Location.Position place,
            Message message,
            List<String> wanted,
            @Nullable String suggestion) {
        findings.find(severity, rule, ExchangeRules.CONCEPTS, place, message, wanted, suggestion);
    }

    /** Whether the results may be about this subject; if not, that is found. */
    boolean isSubject(String subject, Location.Position place) {
        String wanted = expected.subject();
        if (wanted == null || wanted.equals(subject)) {
            return true;
        }
        Message message = ExchangeRules.OTHER_SUBJECT.with(Shown.excerpt(subject), Shown.excerpt(wanted));
        find(other, ExchangeRules.SUBJECT, place, message, List.of(wanted), null);
        return false;
    }

    /**
     * The scope of the results: as it is expected to be called, if it is that one; {@code null} if it is another, which is
     * found.
     *
     * @param stated the uuid, the name, the address, or the name as the compliance monitor abbreviates it
     */
    @Nullable
    String scope(String stated, Location.Position place) {
        Scope wanted = expected.scope();
        if (wanted == null) {
            return stated;
        }
        String uuid = wanted.uuid();
        if (isScope(stated)) {
            return uuid == null ? wanted.name() : uuid;
        }
        Message message = ExchangeRules.OTHER_SCOPE.with(Shown.excerpt(stated), Shown.excerpt(wanted.name()));
        find(other, ExchangeRules.SCOPE, place, message, List.of(uuid == null ? wanted.name() : uuid), null);
        return null;
    }

    /**
     * Says of which of these testcases the scope knows nothing; of all together, if it knows none.
     *
     * @param stated whether the results are said to be for this scope
     */
    void check(Iterable<YamlScalar> ids, boolean stated, Location.Position place) {
        Scope wanted = expected.scope();
        if (wanted == null) {
            return;
        }
        boolean any = false;
        boolean known = false;
        for (YamlScalar id : ids) {
            any = true;
            known |= testcases.contains(id.text());
        }
        String name = Shown.excerpt(wanted.name());
        if (any && !known && !stated) {
            error(ExchangeRules.SCOPE, place, ExchangeRules.NONE_KNOWN.with(name));
            return;
        }
        for (YamlScalar id : ids) {
            if (!testcases.contains(id.text())) {
                String nearest = ++unknown > MAX_NEAREST ? null : Nearest.of(id.text(), testcases);
                Message message = ExchangeRules.UNKNOWN_TESTCASE.with(name, Shown.excerpt(id.text()));
                find(Severity.WARNING, ExchangeRules.TESTCASE, id.position(), message, List.of(), nearest);
            }
        }
    }

    /** The moment under a key; {@code null} if there is none, which is found. */
    @Nullable
    Instant moment(String key, YamlObject object) {
        YamlValue value = object.get(key);
        if (value == null) {
            error(ExchangeRules.TIME, object.position(), ExchangeRules.NO_MOMENT.with(key, "null"));
            return null;
        }
        return instant(key, value);
    }

    /** The moment of a value, of a mere date its beginning; {@code null} if it is none, which is found. */
    @Nullable
    Instant instant(String key, YamlValue value) {
        Moment moment = value instanceof YamlScalar scalar ? Moment.of(scalar.text()) : null;
        if (moment == null) {
            String shown = value instanceof YamlScalar scalar ? Shown.excerpt(scalar.text()) : "...";
            error(ExchangeRules.TIME, value.position(), ExchangeRules.NO_MOMENT.with(key, shown));
            return null;
        }
        if (moment.timed() && moment.offset() == null) {
            String zone = offset.equals(ZoneOffset.UTC) ? "UTC" : "UTC" + offset.getId();
            Message message = ExchangeRules.NAIVE.with(key, zone);
            String suggestion = moment.at(offset).toString();
            find(Severity.INFO, ExchangeRules.TIME, value.position(), message, List.of(), suggestion);
        }
        return moment.at(offset);
    }

    /** Whether results about this are expected. */
    boolean isExpected(@Nullable String subject, @Nullable String scope) {
        String wanted = expected.subject();
        return (wanted == null || wanted.equals(subject)) && (scope == null || isScope(scope));
    }

    private boolean isScope(String stated) {
        Scope wanted = expected.scope();
        return wanted == null
                || wanted.isCalled(stated)
                || stated.equals(wanted.url())
                || stated.equals(abbreviated(wanted.name()));
    }

    private static String abbreviated(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private static Set<String> testcases(Scope scope) {
        Set<String> testcases = new TreeSet<>();
        scope.scripts().forEach(script -> script.testcases().forEach(testcase -> testcases.add(testcase.id())));
        scope.modules().forEach(module -> module.targets().forEach(target -> testcases.addAll(target.testcases())));
        return testcases;
    }
}
