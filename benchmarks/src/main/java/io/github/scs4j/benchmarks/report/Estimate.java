package io.github.scs4j.benchmarks.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * A measured number.
 *
 * @param value the number
 * @param error half the width of its 99.9 % confidence interval; NaN if it is not known
 */
record Estimate(double value, double error) {
    private static final int DIGITS = 3;

    /** A number that is known exactly, or whose error nobody knows. */
    static Estimate of(double value) {
        return new Estimate(value, Double.NaN);
    }

    /** The number in another unit. */
    Estimate times(double factor) {
        return new Estimate(value * factor, error * factor);
    }

    /** How many times another number it is; the errors of both, taken as independent, add up as squares. */
    Estimate per(Estimate other) {
        double ratio = value / other.value;
        double mine = Double.isNaN(error) ? 0 : error / value;
        double others = Double.isNaN(other.error) ? 0 : other.error / other.value;
        boolean known = !Double.isNaN(error) || !Double.isNaN(other.error);
        return new Estimate(ratio, known ? Math.abs(ratio) * Math.hypot(mine, others) : Double.NaN);
    }

    /** Whether the number is on the same side of a limit whatever its error. */
    boolean isClearOf(double limit) {
        return Double.isNaN(error) || Math.abs(value - limit) > error;
    }

    /** The number to three digits. */
    String number() {
        return number(value, decimals());
    }

    /** The number to three digits and its error, such as {@code 10.5 ± 2.2}. */
    String text() {
        return Double.isNaN(error) ? number() : number() + " ± " + number(error, decimals());
    }

    /** A number that is exact, with as many digits as it needs: {@code 1,000}, {@code 0.1}. */
    static String plain(double value) {
        return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }

    private int decimals() {
        double size = Math.abs(value);
        if (size == 0 || Double.isNaN(size) || Double.isInfinite(size)) {
            return 0;
        }
        return Math.max(0, DIGITS - 1 - (int) Math.floor(Math.log10(size)));
    }

    private static String number(double value, int decimals) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return "unknown";
        }
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP));
    }
}
