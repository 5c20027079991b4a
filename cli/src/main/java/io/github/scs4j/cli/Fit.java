package io.github.scs4j.cli;

import io.github.scs4j.finding.Language;
import io.github.scs4j.flavor.FlavorComparison;
import io.github.scs4j.flavor.FlavorDifference;
import io.github.scs4j.flavor.FlavorName;
import io.github.scs4j.flavor.offer.Flavor;
import io.github.scs4j.flavor.offer.Match;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An offered flavor beside what is wanted.
 *
 * @param flavor the flavor
 * @param provides what it provides
 * @param wanted what is wanted
 * @param comparison how the two compare
 */
record Fit(Flavor flavor, FlavorName provides, FlavorName wanted, FlavorComparison comparison) {
    private static final String INDENT = "    ";

    static Fit of(Flavor flavor, FlavorName provides, FlavorName wanted) {
        return new Fit(flavor, provides, wanted, provides.compare(wanted));
    }

    static Fit of(Match<Flavor> match) {
        return new Fit(match.offered(), match.provides(), match.wanted(), match.comparison());
    }

    /** Whether it provides at least what is wanted. */
    boolean isOne() {
        return switch (comparison.relation()) {
            case EQUIVALENT, MORE -> true;
            case LESS, INCOMPARABLE -> false;
        };
    }

    /** The name, and the lines under it. */
    String text(Language language, Paint paint) {
        return Printable.of(flavor.name()) + "\n" + lines(language, paint);
    }

    /** The indented lines under its name: what it provides if the name does not say so, and every difference. */
    String lines(Language language, Paint paint) {
        StringBuilder lines = new StringBuilder();
        if (!isNamedForIt()) {
            lines.append(INDENT)
                    .append(Wording.PROVIDES.in(language, provides.toString()))
                    .append('\n');
        }
        for (FlavorDifference difference : comparison.differences()) {
            lines.append(INDENT).append(sign(difference, paint)).append(' ');
            lines.append(Worded.of(difference.message(), language)).append('\n');
        }
        return lines.toString();
    }

    /** The item of the JSON envelope. */
    Map<String, Object> item(Language language) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("name", flavor.name());
        String id = flavor.id();
        if (id != null) {
            item.put("id", id);
        }
        item.put("wanted", wanted.toString());
        item.put("satisfies", isOne());
        item.put("provides", provides.toString());
        item.put("relation", comparison.relation().toString());
        List<Map<String, Object>> differences = new ArrayList<>();
        for (FlavorDifference difference : comparison.differences()) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("part", difference.part().toString());
            entry.put("relation", difference.relation().toString());
            entry.put("own", difference.own());
            entry.put("other", difference.other());
            entry.put("message", difference.message().text(language));
            differences.add(entry);
        }
        item.put("differences", differences);
        return item;
    }

    private boolean isNamedForIt() {
        return provides.equals(Wanted.ofName(flavor.name()).name());
    }

    private static String sign(FlavorDifference difference, Paint paint) {
        return switch (difference.relation()) {
            case MORE -> paint.good("+");
            case LESS -> paint.bad("-");
            case EQUIVALENT, INCOMPARABLE -> paint.unsure("?");
        };
    }
}
