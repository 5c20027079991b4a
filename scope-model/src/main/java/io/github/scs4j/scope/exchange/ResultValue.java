package io.github.scs4j.scope.exchange;

import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.OfficialResult;
import io.github.scs4j.finding.Severity;
import io.github.scs4j.finding.Shown;
import io.github.scs4j.finding.TestcaseResult;
import io.github.scs4j.finding.Verdict;
import io.github.scs4j.scope.internal.Nearest;
import io.github.scs4j.scope.internal.YamlFields;
import io.github.scs4j.scope.internal.YamlObject;
import io.github.scs4j.scope.internal.YamlScalar;
import io.github.scs4j.scope.internal.YamlShape;
import io.github.scs4j.scope.internal.YamlValue;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the result of a testcase: a word, a number of the official test suite, or an object that has one. */
final class ResultValue {
    /** The words that results have in files. */
    static final List<String> WORDS = List.of("PASS", "FAIL", "DNF", "ABORT", "MISS");

    private static final List<String> OFFICIAL_WORDS = List.of("PASS", "FAIL", "ABORT");
    private static final YamlShape SHAPE = new YamlShape(
            "result",
            ExchangeRules.CONCEPTS,
            List.of(
                    "result",
                    "official",
                    "divergence",
                    "vacuous",
                    "judged",
                    "unjudged",
                    "invocation",
                    "runnerups",
                    "checkedAt",
                    "expires",
                    "creator"),
            Severity.INFO);

    private final Source source;

    ResultValue(Source source) {
        this.source = source;
    }

    /** The verdict on one testcase, which may be MISS. One that cannot be understood is DNF, which is found. */
    TestcaseResult read(String testcase, YamlValue value) {
        if (!(value instanceof YamlObject)) {
            return plain(testcase, verdict(value));
        }
        YamlFields fields = SHAPE.read(value, source.findings());
        YamlValue result = fields == null ? null : fields.required("result");
        if (fields == null || result == null) {
            return plain(testcase, Verdict.DNF);
        }
        Verdict verdict = verdict(result);
        OfficialResult official = fields.word("official", ResultValue::official, OFFICIAL_WORDS);
        TestcaseResult plain = plain(testcase, verdict);
        return new TestcaseResult(
                testcase,
                verdict,
                official,
                fields.text("divergence"),
                verdict == Verdict.PASS && isTrue(fields.value("vacuous")),
                count(fields.value("judged"), plain.judged()),
                count(fields.value("unjudged"), plain.unjudged()));
    }

    /** The verdict of a word or a number; MISS for a null. One that cannot be understood is DNF, which is found. */
    Verdict verdict(YamlValue value) {
        if (!(value instanceof YamlScalar scalar)) {
            return unknown("...", value);
        }
        String text = scalar.text();
        if (scalar.isNull()) {
            source.warning(ExchangeRules.RESULT, value.position(), ExchangeRules.NO_RESULT.with());
            return Verdict.MISS;
        }
        if (scalar.type() == YamlScalar.Type.INTEGER) {
            OfficialWord word = OfficialWord.ofNumber(text);
            return word == null ? unknown(text, value) : word.verdict();
        }
        if (scalar.type() != YamlScalar.Type.TEXT) {
            return unknown(text, value);
        }
        Verdict verdict = of(text);
        if (verdict == null) {
            String capitals = text.strip().toUpperCase(Locale.ROOT);
            verdict = of(capitals);
            if (verdict == null) {
                return unknown(text, value);
            }
            Message message = ExchangeRules.OTHER_CASE.with(Shown.excerpt(text), capitals);
            source.find(Severity.WARNING, ExchangeRules.RESULT, value.position(), message, WORDS, capitals);
        }
        return verdict;
    }

    /** A verdict as somebody tells it who does not say how many subjects were judged. */
    static TestcaseResult plain(String testcase, Verdict verdict) {
        boolean judged = verdict == Verdict.PASS || verdict == Verdict.FAIL;
        return new TestcaseResult(testcase, verdict, null, null, false, judged ? 1 : 0, verdict == Verdict.DNF ? 1 : 0);
    }

    private Verdict unknown(String text, YamlValue value) {
        Message message = ExchangeRules.UNKNOWN_RESULT.with(Shown.excerpt(text));
        String nearest = Nearest.of(text, WORDS);
        source.find(Severity.ERROR, ExchangeRules.RESULT, value.position(), message, WORDS, nearest);
        return Verdict.DNF;
    }

    private static @Nullable Verdict of(String word) {
        return switch (word) {
            case "PASS" -> Verdict.PASS;
            case "FAIL" -> Verdict.FAIL;
            case "DNF", "ABORT" -> Verdict.DNF;
            case "MISS" -> Verdict.MISS;
            default -> null;
        };
    }

    private static @Nullable OfficialResult official(String word) {
        return switch (word) {
            case "PASS" -> OfficialResult.PASS;
            case "FAIL" -> OfficialResult.FAIL;
            case "ABORT" -> OfficialResult.ABORT;
            default -> null;
        };
    }

    private static boolean isTrue(@Nullable YamlValue value) {
        return value instanceof YamlScalar scalar
                && scalar.type() == YamlScalar.Type.BOOLEAN
                && scalar.text().equals("true");
    }

    /** A count that anybody can have written: digits that are no more than a long holds. */
    private static long count(@Nullable YamlValue value, long otherwise) {
        if (!(value instanceof YamlScalar scalar) || scalar.type() != YamlScalar.Type.INTEGER) {
            return otherwise;
        }
        try {
            return Math.max(0, Long.parseLong(scalar.text()));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
