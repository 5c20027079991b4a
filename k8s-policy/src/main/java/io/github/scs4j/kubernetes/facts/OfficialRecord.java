package io.github.scs4j.kubernetes.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The answer to the official check's request for the record of a vulnerability (D67, D69, D70).
 *
 * @param id the id that the record gives itself; {@code null} if none can be read
 * @param ranges what is affected, if the official check takes the vulnerability for critical; {@code null} if it ends with
 *     an exception
 * @param divergence the id of the divergence by which it sees no more in the record, or ends with the exception
 */
record OfficialRecord(@Nullable String id, @Nullable List<OfficialRange> ranges, String divergence) {
    private static final String WORDS = "D64";
    private static final String BOUNDS = "D65";
    private static final String PRODUCTS = "D67";
    private static final String SCORES = "D69";
    private static final String NOT_HAD = "D70";
    private static final String NOT_NAMED = "D125";

    /** From this base score on a vulnerability is critical. */
    private static final double CRITICAL = 8;

    /** What the official check reads from a JSON value, see {@link OfficialSuite}. */
    static OfficialRecord of(@Nullable Object answer) {
        Object metadata = answer instanceof Map<?, ?> record ? record.get("cveMetadata") : null;
        Object id = metadata instanceof Map<?, ?> said ? said.get("cveId") : null;
        return read(id instanceof String text ? text : null, answer);
    }

    private static OfficialRecord read(@Nullable String id, @Nullable Object answer) {
        if (!(answer instanceof Map<?, ?> record)) {
            return new OfficialRecord(id, null, NOT_HAD);
        }
        Object containers = record.get("containers");
        Object cna = containers instanceof Map<?, ?> said ? said.get("cna") : null;
        if (lacks(record, "containers")
                || lacks(containers, "cna")
                || lacks(cna, "metrics")
                || lacks(cna, "affected")) {
            return isSkipped(record)
                    ? new OfficialRecord(id, List.of(), SCORES)
                    : new OfficialRecord(id, null, NOT_NAMED);
        }
        if (!(cna instanceof Map<?, ?> said)) {
            return new OfficialRecord(id, null, SCORES);
        }
        Boolean critical = isCritical(said.get("metrics"));
        if (critical == null || !critical) {
            return new OfficialRecord(id, critical == null ? null : List.of(), SCORES);
        }
        List<Object> versions = versions(said.get("affected"));
        if (versions == null || versions.isEmpty()) {
            return new OfficialRecord(id, versions == null ? null : List.of(), PRODUCTS);
        }
        List<OfficialRange> ranges = ranges(versions);
        return new OfficialRecord(id, ranges, ranges == null ? BOUNDS : WORDS);
    }

    private static boolean lacks(@Nullable Object object, String key) {
        return object instanceof Map<?, ?> map && !map.containsKey(key);
    }

    /** Whether the official check goes on after a record without metrics or products; it wants to say which it is. */
    private static boolean isSkipped(Map<?, ?> record) {
        return lacks(record, "cveMetadata") || record.get("cveMetadata") instanceof Map<?, ?>;
    }

    /** Whether one of the scores is critical; {@code null} for an exception before one is found. */
    private static @Nullable Boolean isCritical(@Nullable Object metrics) {
        List<?> elements = OfficialSuite.elements(metrics);
        if (elements == null) {
            return null;
        }
        for (Object element : elements) {
            if (!(element instanceof Map<?, ?> metric)) {
                return null;
            }
            for (Map.Entry<?, ?> entry : metric.entrySet()) {
                if (!(entry.getKey() instanceof String key) || !namesCvss(key)) {
                    continue;
                }
                Double score = entry.getValue() instanceof Map<?, ?> value ? number(value.get("baseScore")) : null;
                if (score == null) {
                    return null;
                }
                if (score >= CRITICAL) {
                    return true;
                }
            }
        }
        return false;
    }

    private static @Nullable Double number(@Nullable Object value) {
        if (value instanceof Boolean flag) {
            return flag ? 1.0 : 0.0;
        }
        return value instanceof Number number ? number.doubleValue() : null;
    }

    /** Whether {@code cvssV} stands in the key, in the spellings that the official check takes, and a digit after it. */
    private static boolean namesCvss(String key) {
        for (int i = 0; i + 4 < key.length(); i++) {
            if (isLetter('c', key, i) && isLetter('v', key, i + 1) && isLetter('s', key, i + 2)) {
                int letters = isLetter('s', key, i + 3) ? 4 : 3;
                if (key.startsWith("V", i + letters)
                        && i + letters + 1 < key.length()
                        && PythonText.isDigit(key.codePointAt(i + letters + 1))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isLetter(char lower, String key, int place) {
        return key.charAt(place) == lower || key.charAt(place) == lower - 'a' + 'A';
    }

    /** The versions of the one product that the official check knows; {@code null} for an exception. */
    private static @Nullable List<Object> versions(@Nullable Object affected) {
        List<?> products = OfficialSuite.elements(affected);
        if (products == null) {
            return null;
        }
        List<Object> all = new ArrayList<>();
        for (Object element : products) {
            if (!(element instanceof Map<?, ?> product) || lacks(product, "product")) {
                return null;
            }
            if ("Kubernetes".equals(product.get("product"))) {
                List<?> versions = OfficialSuite.elements(product.get("versions"));
                if (versions == null) {
                    return null;
                }
                versions.forEach(version -> all.add(Objects.requireNonNullElse(version, "")));
            }
        }
        return all;
    }

    /** What is affected of these versions; {@code null} for an exception. */
    private static @Nullable List<OfficialRange> ranges(List<Object> versions) {
        List<OfficialRange> ranges = new ArrayList<>();
        for (Object element : versions) {
            if (!(element instanceof Map<?, ?> version) || lacks(version, "status")) {
                return null;
            }
            if ("affected".equals(version.get("status"))) {
                OfficialRange range = OfficialRange.of(version);
                if (range == null) {
                    return null;
                }
                ranges.add(range);
            }
        }
        return ranges;
    }
}
