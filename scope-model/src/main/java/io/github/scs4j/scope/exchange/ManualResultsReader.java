package io.github.scs4j.scope.exchange;

import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.Shown;
import io.github.scs4j.finding.Verdict;
import io.github.scs4j.scope.internal.YamlFields;
import io.github.scs4j.scope.internal.YamlFindings;
import io.github.scs4j.scope.internal.YamlLimits;
import io.github.scs4j.scope.internal.YamlList;
import io.github.scs4j.scope.internal.YamlObject;
import io.github.scs4j.scope.internal.YamlScalar;
import io.github.scs4j.scope.internal.YamlShape;
import io.github.scs4j.scope.internal.YamlText;
import io.github.scs4j.scope.internal.YamlValue;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads results that a person vouches for, in YAML or JSON: an object with {@code subject}, {@code scope} and {@code results},
 * a list of objects or a map of them by testcase. Each result has an author and a date, its own or that of the file. Whatever
 * is wrong is a finding with line and column; it never throws on what it reads. Immutable and thread-safe.
 *
 * <p>A result without author or date does not count, nor does one for another scope or about another subject; one that cannot
 * be understood is DNF. Limits: a million characters, 200,000 values, 50 levels, 200 findings.
 */
public final class ManualResultsReader {
    private static final YamlShape FILE = YamlShape.of(
            "manual results", ExchangeRules.CONCEPTS, "subject", "scope", "author", "date", "checked_at", "results");
    private static final YamlShape NAMED = YamlShape.of(
            "manual result", ExchangeRules.CONCEPTS, "result", "author", "date", "checked_at", "remark", "evidence");
    private static final YamlShape LISTED = NAMED.and("testcase");

    private final ZoneOffset offset;

    /** Creates a reader that takes moments without a time zone for UTC. */
    public ManualResultsReader() {
        this(ZoneOffset.UTC);
    }

    /** Creates a reader that takes moments without a time zone for ones with this offset. */
    public ManualResultsReader(ZoneOffset offset) {
        this.offset = Objects.requireNonNull(offset, "offset");
    }

    /**
     * Reads results.
     *
     * @param text the text of the file
     * @param subject what findings call it, mostly the name of the file
     * @param expected what the results are to be about
     */
    public ManualResultsReading read(String text, String subject, Expected expected, FindingSink sink) {
        YamlFindings findings = new YamlFindings(subject, ExchangeRules.CONCEPTS, YamlLimits.DEFAULT, sink);
        return read(new YamlText(text, findings), findings, expected);
    }

    /**
     * Reads results in UTF-8. The stream is not closed.
     *
     * @throws IOException if the stream cannot be read
     */
    public ManualResultsReading read(InputStream stream, String subject, Expected expected, FindingSink sink)
            throws IOException {
        YamlFindings findings = new YamlFindings(subject, ExchangeRules.CONCEPTS, YamlLimits.DEFAULT, sink);
        return read(YamlText.of(stream, findings), findings, expected);
    }

    private ManualResultsReading read(YamlText text, YamlFindings findings, Expected expected) {
        Source source = new Source(findings, expected, offset);
        YamlValue document = text.document();
        if (document instanceof YamlList list) {
            about("subject", list, source);
            about("scope", list, source);
            List<ManualResult> results = new Results(source, null, null, false).list(list.items(), list);
            return new ManualResultsReading(null, null, results, findings.isComplete());
        }
        YamlFields file = document == null ? null : FILE.read(document, findings);
        return document == null || file == null
                ? new ManualResultsReading(null, null, List.of(), false)
                : read(document, file, source);
    }

    private static ManualResultsReading read(YamlValue document, YamlFields file, Source source) {
        String subject = file.text("subject");
        String stated = file.text("scope");
        if (subject == null) {
            about("subject", document, source);
        }
        if (stated == null) {
            about("scope", document, source);
        }
        boolean wanted = subject == null || source.isSubject(subject, file.position("subject"));
        String scope = stated == null ? null : source.scope(stated, file.position("scope"));
        YamlValue value = file.required("results");
        if (!wanted || (stated != null && scope == null) || value == null) {
            return new ManualResultsReading(subject, stated, List.of(), false);
        }
        Results results = new Results(source, file.text("author"), moment(file, source), scope != null);
        List<ManualResult> read = value instanceof YamlObject
                ? results.map(file.entries("results"), value)
                : results.list(file.list("results", value), value);
        return new ManualResultsReading(subject, scope, read, source.findings().isComplete());
    }

    private static void about(String key, YamlValue document, Source source) {
        source.warning(ExchangeRules.ABOUT, document.position(), ExchangeRules.ABOUT_WHAT.with(key));
    }

    private static @Nullable Instant moment(YamlFields fields, Source source) {
        String key = fields.value("checked_at") == null ? "date" : "checked_at";
        YamlValue value = fields.value(key);
        return value == null ? null : source.instant(key, value);
    }

    /** The results of a file, of which author and moment count where a result has none of its own. */
    private static final class Results {
        private final Source source;
        private final @Nullable String author;
        private final @Nullable Instant moment;
        private final boolean scoped;
        private final ResultValue values;
        private final List<ManualResult> read = new ArrayList<>();
        private final Map<List<Object>, Verdict> seen = new HashMap<>();

        /** @param scoped whether the scope is stated */
        Results(Source source, @Nullable String author, @Nullable Instant moment, boolean scoped) {
            this.source = source;
            this.author = author;
            this.moment = moment;
            this.scoped = scoped;
            values = new ResultValue(source);
        }

        List<ManualResult> map(Map<String, YamlObject.Entry> entries, YamlValue all) {
            List<YamlScalar> testcases = new ArrayList<>();
            for (YamlObject.Entry entry : entries.values()) {
                String testcase = entry.key().text();
                testcases.add(entry.key());
                if (entry.value() instanceof YamlScalar word) {
                    add(testcase, word, author, moment, word.position(), null, null);
                } else {
                    YamlFields fields = NAMED.read(entry.value(), source.findings());
                    if (fields != null) {
                        add(testcase, fields);
                    }
                }
            }
            source.check(testcases, scoped, all.position());
            return read;
        }

        List<ManualResult> list(List<YamlValue> items, YamlValue all) {
            List<YamlScalar> testcases = new ArrayList<>();
            for (YamlValue item : items) {
                YamlFields fields = LISTED.read(item, source.findings());
                String testcase = fields == null ? null : fields.requiredText("testcase");
                if (fields != null && testcase != null && !testcase.isEmpty()) {
                    if (fields.value("testcase") instanceof YamlScalar id) {
                        testcases.add(id);
                    }
                    add(testcase, fields);
                }
            }
            source.check(testcases, scoped, all.position());
            return read;
        }

        private void add(String testcase, YamlFields fields) {
            YamlValue value = fields.required("result");
            boolean dated = fields.value("checked_at") != null || fields.value("date") != null;
            Instant at = dated ? moment(fields, source) : moment;
            String own = fields.text("author");
            String by = own == null ? author : own;
            String evidence = evidence(fields);
            if (value != null && (at != null || !dated)) {
                add(testcase, value, by, at, fields.position(), fields.text("remark"), evidence);
            }
        }

        private void add(
                String testcase,
                YamlValue value,
                @Nullable String by,
                @Nullable Instant at,
                Location.Position place,
                @Nullable String remark,
                @Nullable String evidence) {
            Verdict verdict = values.verdict(value);
            if (by == null || by.isBlank()) {
                source.error(ExchangeRules.AUTHOR, place, ExchangeRules.NO_AUTHOR.with());
            }
            if (at == null) {
                source.error(ExchangeRules.TIME, place, ExchangeRules.NO_DATE.with());
            }
            if (verdict == Verdict.MISS || by == null || by.isBlank() || at == null) {
                return;
            }
            Verdict other = seen.put(List.of(testcase, by, at), verdict);
            if (other != null && other != verdict) {
                Message message = ExchangeRules.CONTRADICTS.with(Shown.excerpt(testcase), other.name(), verdict.name());
                source.warning(ExchangeRules.CONTRADICTION, place, message);
            }
            read.add(new ManualResult(ResultValue.plain(testcase, verdict), by, at, remark, evidence));
        }

        private @Nullable String evidence(YamlFields fields) {
            String evidence = fields.text("evidence");
            if (evidence != null && !isAddress(evidence)) {
                Message message = ExchangeRules.NO_EVIDENCE.with(Shown.excerpt(evidence));
                source.warning(ExchangeRules.EVIDENCE, fields.position("evidence"), message);
            }
            return evidence;
        }

        private static boolean isAddress(String text) {
            int host = text.startsWith("https://") ? 8 : text.startsWith("http://") ? 7 : -1;
            return host > 0
                    && text.length() > host
                    && text.chars().allMatch(c -> c > ' ' && c != 0x7F)
                    && text.charAt(host) != '/';
        }
    }
}
