package io.github.scs4j.kubernetes.facts;

import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.Shown;
import io.github.scs4j.kubernetes.facts.VersionSet.Cut;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An entry of {@code affected[].versions} of a CVE record, as it is written. What stands in {@code version} beside a bound is
 * the lower bound; {@code 0}, {@code n/a} and the like are none. An upper bound of {@code *} or {@code unspecified} is none
 * either. Other software writes its comparison into the bound and the bound into {@code version}: {@code lessThanOrEqual} of
 * {@code <=} (CVE-2023-2728).
 */
record VersionEntry(
        Location.Position place,
        @Nullable String version,
        @Nullable String lessThan,
        @Nullable String lessThanOrEqual,
        @Nullable String status,
        List<Change> changes) {
    private static final String NEXT_OF = "next of ";

    /** A change of the status from a version on. */
    record Change(@Nullable String at, @Nullable String status) {}

    /** The versions that the entry is about; {@code null} if they cannot be read. */
    @Nullable
    List<VersionRange> ranges() {
        if (version == null) {
            return null;
        }
        if (lessThan == null && lessThanOrEqual == null) {
            List<VersionRange> ranges = VersionText.ranges(version);
            return ranges == null || changes.isEmpty() || ranges.size() > 1
                    ? ranges
                    : List.of(new VersionRange(ranges.get(0).from(), Cut.HIGHEST));
        }
        VersionRange range = bounded(version);
        return range == null || range.isEmpty() ? null : List.of(range);
    }

    private @Nullable VersionRange bounded(String lower) {
        if (isSign(lessThan) || isSign(lessThanOrEqual)) {
            VersionRange bound = VersionText.word(lower);
            boolean included = "<=".equals(strip(lessThanOrEqual)) || "<=".equals(strip(lessThan));
            return bound == null ? null : new VersionRange(Cut.LOWEST, included ? bound.to() : bound.from());
        }
        Cut from = lowerBound(lower);
        Cut to = upperBound();
        return from == null || to == null ? null : new VersionRange(from, to);
    }

    private static boolean isSign(@Nullable String bound) {
        String sign = strip(bound);
        return sign.equals("<") || sign.equals("<=");
    }

    private static String strip(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private static @Nullable Cut lowerBound(String text) {
        if (VersionText.saysNothing(text)
                || VersionText.isZero(text)
                || text.strip().equals("*")) {
            return Cut.LOWEST;
        }
        if (text.length() > NEXT_OF.length()
                && text.substring(0, NEXT_OF.length()).toLowerCase(Locale.ROOT).equals(NEXT_OF)) {
            VersionRange bound = VersionText.word(text.substring(NEXT_OF.length()));
            return bound == null ? null : bound.to();
        }
        VersionRange bound = VersionText.word(text);
        if (bound != null) {
            return bound.from();
        }
        List<VersionRange> ranges = VersionText.ranges(text);
        if (ranges == null || ranges.size() != 1) {
            return null;
        }
        VersionRange range = ranges.get(0);
        return range.to().equals(Cut.HIGHEST) && range.from().version() != null ? range.from() : null;
    }

    private @Nullable Cut upperBound() {
        Cut before = lessThan == null ? null : bound(lessThan, false);
        Cut through = lessThanOrEqual == null ? null : bound(lessThanOrEqual, true);
        if (lessThan == null || lessThanOrEqual == null) {
            return lessThan == null ? through : before;
        }
        return before == null || through == null ? null : before.compareTo(through) > 0 ? before : through;
    }

    private static @Nullable Cut bound(String text, boolean included) {
        if (text.strip().equals("*") || VersionText.saysNothing(text)) {
            return Cut.HIGHEST;
        }
        VersionRange bound = VersionText.word(text);
        if (bound != null) {
            return included || VersionText.isWildcard(text) ? bound.to() : bound.from();
        }
        List<VersionRange> ranges = VersionText.ranges(text);
        return ranges != null && ranges.size() == 1 && ranges.get(0).isOpenBelow()
                ? ranges.get(0).to()
                : null;
    }

    /** The entry as findings show it. */
    String shown() {
        String bound = "";
        if (lessThan != null) {
            bound = " lessThan " + Shown.excerpt(lessThan);
        }
        if (lessThanOrEqual != null) {
            bound += " lessThanOrEqual " + Shown.excerpt(lessThanOrEqual);
        }
        return Shown.excerpt(version == null ? "" : version) + bound;
    }
}
