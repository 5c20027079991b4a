package io.github.scs4j.scope.lint;

import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.Rule;
import io.github.scs4j.scope.TimelineEntry;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether the entries of the timeline have a date of their own each, the newest first. */
final class TimelineDates implements LintRule {
    private static final Rule DATE = new Rule("scope.timeline-date", null, TEXT + "timeline-entry");
    private static final Rule ORDER = new Rule("scope.timeline-order", null, TEXT + "timeline-entry");
    private static final MessageTemplate TWICE = new MessageTemplate(
            "scope.timeline-date",
            "two entries begin on {0}; the first in the list counts",
            "zwei Einträge beginnen am {0}; der erste in der Liste gilt");
    private static final MessageTemplate UNSORTED = new MessageTemplate(
            "scope.timeline-order",
            "{0} comes after the earlier {1}; the newest entry should be the first",
            "{0} steht hinter dem früheren {1}; der neueste Eintrag soll der erste sein");

    @Override
    public List<Rule> rules() {
        return List.of(DATE, ORDER);
    }

    @Override
    public void check(Linted linted) {
        Set<LocalDate> seen = new HashSet<>();
        LocalDate before = null;
        int at = 0;
        for (TimelineEntry entry : linted.scope().timeline()) {
            String path = "timeline/" + at++;
            if (!seen.add(entry.date())) {
                linted.error(DATE, path, TWICE.with(entry.date().toString()));
            }
            if (before != null && entry.date().isAfter(before)) {
                linted.warning(ORDER, path, UNSORTED.with(entry.date().toString(), before.toString()));
            }
            before = entry.date();
        }
    }
}
