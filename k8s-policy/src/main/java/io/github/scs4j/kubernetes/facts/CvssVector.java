package io.github.scs4j.kubernetes.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Base scores computed from vectors by the published formulas of CVSS 2.0, 3.0 and 3.1, in exact decimals. Metrics beyond the
 * base ones do not count. CVSS 4.0 has a table in place of a formula and is not computed.
 */
final class CvssVector {
    private static final int LONGEST = 512;
    private static final String PREFIX = "CVSS:";
    private static final BigDecimal ONE = BigDecimal.ONE;

    private final Map<String, String> metrics;
    private boolean complete = true;

    private CvssVector(Map<String, String> metrics) {
        this.metrics = metrics;
    }

    /** The score of the vector; {@code null} if it is none, lacks a base metric, or is of another version. */
    static @Nullable CvssScore score(String vector) {
        if (vector.length() > LONGEST) {
            return null;
        }
        String text = vector.strip();
        if (text.startsWith("(") && text.endsWith(")")) {
            text = text.substring(1, text.length() - 1);
        }
        Map<String, String> metrics = metrics(text);
        if (metrics == null) {
            return null;
        }
        CvssVector read = new CvssVector(metrics);
        String system = metrics.containsKey("CVSS") ? metrics.get("CVSS") : "2.0";
        BigDecimal score = switch (system) {
            case "2.0" -> text.startsWith(PREFIX) ? null : read.secondVersion();
            case "3.0", "3.1" -> text.startsWith(PREFIX) ? read.thirdVersion(system.equals("3.1")) : null;
            default -> null;
        };
        return score == null || !read.complete
                ? null
                : new CvssScore(system, score.movePointRight(1).intValueExact());
    }

    /** The metrics by name; {@code null} if one is no metric or stands twice. */
    private static @Nullable Map<String, String> metrics(String text) {
        Map<String, String> metrics = new HashMap<>();
        int start = 0;
        while (start <= text.length()) {
            int slash = text.indexOf('/', start);
            int end = slash < 0 ? text.length() : slash;
            int colon = text.indexOf(':', start);
            if (colon <= start || colon >= end - 1) {
                return null;
            }
            if (metrics.put(text.substring(start, colon), text.substring(colon + 1, end)) != null) {
                return null;
            }
            start = end + 1;
        }
        return metrics;
    }

    private BigDecimal thirdVersion(boolean roundedFirst) {
        boolean changed = isScopeChanged();
        BigDecimal impact = impact("0.56", "H", "0.22", "L");
        BigDecimal weighed = changed
                ? new BigDecimal("7.52")
                        .multiply(impact.subtract(new BigDecimal("0.029")))
                        .subtract(new BigDecimal("3.25")
                                .multiply(
                                        impact.subtract(new BigDecimal("0.02")).pow(15)))
                : new BigDecimal("6.42").multiply(impact);
        BigDecimal exploitability = new BigDecimal("8.22")
                .multiply(weight("AV", "N", "0.85", "A", "0.62", "L", "0.55", "P", "0.2"))
                .multiply(weight("AC", "L", "0.77", "H", "0.44"))
                .multiply(
                        changed
                                ? weight("PR", "N", "0.85", "L", "0.68", "H", "0.5")
                                : weight("PR", "N", "0.85", "L", "0.62", "H", "0.27"))
                .multiply(weight("UI", "N", "0.85", "R", "0.62"));
        if (weighed.signum() <= 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal sum = weighed.add(exploitability);
        BigDecimal score = (changed ? sum.multiply(new BigDecimal("1.08")) : sum).min(BigDecimal.TEN);
        return (roundedFirst ? score.setScale(5, RoundingMode.HALF_UP) : score).setScale(1, RoundingMode.CEILING);
    }

    private BigDecimal secondVersion() {
        BigDecimal impact = new BigDecimal("10.41").multiply(impact("0.660", "C", "0.275", "P"));
        BigDecimal exploitability = new BigDecimal("20")
                .multiply(weight("AV", "L", "0.395", "A", "0.646", "N", "1.0"))
                .multiply(weight("AC", "H", "0.35", "M", "0.61", "L", "0.71"))
                .multiply(weight("Au", "M", "0.45", "S", "0.56", "N", "0.704"));
        if (impact.signum() == 0) {
            return BigDecimal.ZERO;
        }
        return new BigDecimal("0.6")
                .multiply(impact)
                .add(new BigDecimal("0.4").multiply(exploitability))
                .subtract(new BigDecimal("1.5"))
                .multiply(new BigDecimal("1.176"))
                .setScale(1, RoundingMode.HALF_UP);
    }

    /** How much of confidentiality, integrity and availability is lost, from 0 to less than 1. */
    private BigDecimal impact(String most, String mostLetter, String less, String lessLetter) {
        BigDecimal kept = ONE;
        for (String metric : new String[] {"C", "I", "A"}) {
            kept = kept.multiply(ONE.subtract(weight(metric, "N", "0", lessLetter, less, mostLetter, most)));
        }
        return ONE.subtract(kept);
    }

    private boolean isScopeChanged() {
        return weight("S", "U", "0", "C", "1").signum() > 0;
    }

    /** The weight of the metric's value; the values and their weights in turn. */
    private BigDecimal weight(String metric, String... weights) {
        String value = metrics.get(metric);
        for (int i = 0; i < weights.length; i += 2) {
            if (weights[i].equals(value)) {
                return new BigDecimal(weights[i + 1]);
            }
        }
        complete = false;
        return BigDecimal.ZERO;
    }
}
