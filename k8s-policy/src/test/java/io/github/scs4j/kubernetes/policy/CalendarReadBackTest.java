package io.github.scs4j.kubernetes.policy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.ParseWarning;
import biweekly.util.ICalDate;
import io.github.scs4j.finding.Language;
import io.github.scs4j.kubernetes.facts.KubernetesFacts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What calendar programs read: the calendar of deadlines, read back with a library that is not ours. */
class CalendarReadBackTest {
    private static final Instant AT = Instant.parse("2026-08-20T12:00:00Z");
    private static final Deadlines BUNDLED = VersionPolicy.V2
            .compile(KubernetesFacts.bundled())
            .deadlines(
                    new Offering(
                            List.of(
                                    Cluster.of(
                                            "Größe, \"prod\"; C:\\k8s\nzweite Zeile \uD83D\uDE80".repeat(3), "v1.36.3"),
                                    Cluster.of("stage", "v1.35.7"),
                                    Cluster.of("v1.34.2")),
                            true),
                    AT);

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyDeadlineIsAnEvent(Language language) {
        assertThat(BUNDLED.all()).hasSizeGreaterThan(4);
        readsBack(BUNDLED, language);
    }

    @Test
    void anEmptyCalendarIsRead() {
        ICalendar calendar = read(new Deadlines(AT, List.of()).toICalendar(Language.ENGLISH));
        assertThat(calendar.getEvents()).isEmpty();
    }

    @Property(tries = 200)
    void anyNameIsRead(@ForAll @Size(max = 3) List<@StringLength(max = 200) String> names) {
        List<Deadline> deadlines = new ArrayList<>();
        for (String name : names) {
            deadlines.add(new Deadline(AT, Deadline.Kind.PATCH, name, "1.36.3", "1.36.4"));
        }
        readsBack(new Deadlines(AT, deadlines), Language.GERMAN);
    }

    private static void readsBack(Deadlines deadlines, Language language) {
        String text = deadlines.toICalendar(language);
        for (String line : text.split("\r\n", -1)) {
            assertThat(line.getBytes(UTF_8).length).isLessThanOrEqualTo(75);
            assertThat(line).doesNotContain("\n", "\r");
        }
        assertThat(text).endsWith("END:VCALENDAR\r\n");
        ICalendar calendar = read(text);
        assertThat(calendar.getVersion()).isEqualTo(ICalVersion.V2_0);
        assertThat(calendar.getEvents()).hasSameSizeAs(deadlines.all());
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < deadlines.all().size(); i++) {
            Deadline deadline = deadlines.all().get(i);
            VEvent event = calendar.getEvents().get(i);
            ids.add(event.getUid().getValue());
            assertThat(event.getUid().getValue())
                    .startsWith(deadline.kind().id() + "/")
                    .endsWith("@scs4j.github.io");
            assertThat(event.getDateTimeStamp().getValue().toInstant()).isEqualTo(deadlines.at());
            LocalDate day =
                    LocalDate.parse(deadline.last().minusNanos(1).toString().substring(0, 10));
            assertThat(day(event.getDateStart().getValue())).isEqualTo(day);
            assertThat(day(event.getDateEnd().getValue())).isEqualTo(day.plusDays(1));
            assertThat(event.getSummary().getLanguage()).isEqualTo(language.code());
            assertThat(event.getSummary().getValue()).isEqualTo(readable(deadline.text(language)));
            assertThat(event.getDescription().getValue())
                    .startsWith(deadline.kind().rule() + ", "
                            + deadline.last().toString().substring(0, 10));
            assertThat(event.getCategories().get(0).getValues())
                    .containsExactly(deadline.kind().id());
        }
        assertThat(ids).hasSameSizeAs(new HashSet<>(deadlines.all()));
    }

    private static ICalendar read(String text) {
        List<List<ParseWarning>> warnings = new ArrayList<>();
        List<ICalendar> calendars = Biweekly.parse(text).warnings(warnings).all();
        assertThat(warnings).allMatch(List::isEmpty);
        assertThat(calendars).hasSize(1);
        ICalendar calendar = calendars.get(0);
        // a time zone is a component (RFC 5545, 3.6), but none to this library
        boolean valid = calendar.validate(ICalVersion.V2_0).isEmpty();
        assertThat(valid).isEqualTo(!calendar.getEvents().isEmpty());
        return calendar;
    }

    private static LocalDate day(ICalDate date) {
        assertThat(date.hasTime()).isFalse();
        return LocalDate.of(
                date.getRawComponents().getYear(),
                date.getRawComponents().getMonth(),
                date.getRawComponents().getDate());
    }

    /** The text without the characters that no calendar may hold. */
    private static String readable(String text) {
        StringBuilder readable = new StringBuilder();
        text.codePoints()
                .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .forEach(readable::appendCodePoint);
        return readable.toString();
    }
}
