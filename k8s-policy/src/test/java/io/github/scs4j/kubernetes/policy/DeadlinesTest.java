package io.github.scs4j.kubernetes.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Language;
import io.github.scs4j.finding.Tally;
import io.github.scs4j.finding.Verdict;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class DeadlinesTest {
    private static final VersionPolicyCheck CHECK = PolicyFacts.of(
                    "1.31.0 2024-08-13T00:00:00Z",
                    "1.32.0 2024-12-11T00:00:00Z",
                    "1.32.3 2025-03-11T00:00:00Z",
                    "1.32.4 2025-04-22T12:00:00Z",
                    "1.32.5 2025-05-15",
                    "1.33.0 2025-04-23T00:00:00Z",
                    "1.34.0 2025-08-27T00:00:00Z",
                    "1.31 until 2025-11-11",
                    "1.32 until 2026-02-28",
                    "1.33 until 2026-06-28",
                    "CVE-2025-1 9.0 2025-04-23 1.32.0 1.32.4")
            .check();
    private static final Offering OFFERING =
            new Offering(List.of(Cluster.of("prod", "v1.32.3"), Cluster.of("dev", "v1.33.0")), true);

    @Test
    void areInOrder() {
        Instant at = Instant.parse("2025-04-25T00:00:00Z");
        assertThat(CHECK.deadlines(OFFERING, at).all())
                .extracting(each -> each.last() + " " + each.kind().id() + " " + each.text(Language.ENGLISH))
                .containsExactly(
                        "2025-05-06T12:00:00Z critical-patch prod: replace Kubernetes 1.32.3, CVE-2025-1 is fixed in a newer"
                                + " patch",
                        "2025-05-23T12:00:00Z patch prod: replace Kubernetes 1.32.3 by 1.32.4 or newer",
                        "2025-12-27T00:00:00Z minor offer Kubernetes 1.34 or newer",
                        "2026-02-28T23:59:59.999999999Z end-of-life prod: support of Kubernetes 1.32 ends on 2026-02-28",
                        "2026-06-28T23:59:59.999999999Z end-of-life dev: support of Kubernetes 1.33 ends on 2026-06-28");
    }

    @Test
    void whatIsOverdueIsNotToCome() {
        Instant at = Instant.parse("2025-05-06T12:00:00.000000001Z");
        assertThat(CHECK.deadlines(OFFERING, at).all())
                .extracting(Deadline::kind)
                .containsExactly(
                        Deadline.Kind.PATCH, Deadline.Kind.MINOR, Deadline.Kind.END_OF_LIFE, Deadline.Kind.END_OF_LIFE);
    }

    @Test
    void aBranchIsDueWhereANewerOneIsOfferedAlready() {
        Offering offering = new Offering(List.of(Cluster.of("1.34.0")), true);
        assertThat(CHECK.deadlines(offering, Instant.parse("2025-08-28T00:00:00Z"))
                        .all())
                .extracting(each -> each.kind() + " " + each.target())
                .isEmpty();
        assertThat(CHECK.deadlines(offering, Instant.parse("2025-08-01T00:00:00Z"))
                        .all())
                .extracting(each -> each.kind() + " " + each.target() + " " + each.last())
                .containsExactly("BRANCH 1.33 2025-08-23T00:00:00Z");
        Offering part = new Offering(List.of(), false);
        assertThat(CHECK.deadlines(part, Instant.parse("2025-08-01T00:00:00Z")).all())
                .isEmpty();
    }

    @Test
    void agreeWithTheForecast() {
        for (String version : List.of("v1.32.0", "v1.32.3", "v1.32.4", "v1.32.5", "v1.33.0")) {
            for (Instant at = Instant.parse("2025-04-01T00:00:00Z");
                    at.isBefore(Instant.parse("2025-08-01T00:00:00Z"));
                    at = at.plusSeconds(86_400)) {
                Change change = CHECK.judge(Cluster.of(version), at, finding -> {}, new Tally())
                        .nextChange();
                List<Instant> updates = new ArrayList<>();
                for (Deadline deadline : CHECK.deadlines(new Offering(List.of(Cluster.of(version)), false), at)
                        .all()) {
                    if (deadline.kind() != Deadline.Kind.END_OF_LIFE) {
                        updates.add(deadline.last());
                    }
                }
                if (change != null && change.verdict() == Verdict.FAIL) {
                    assertThat(updates).first().isEqualTo(change.after());
                }
            }
        }
    }

    @Test
    void isACalendar() {
        Offering offering = new Offering(List.of(Cluster.of("a,b;\\ü", "v1.32.3")), false);
        Instant at = Instant.parse("2025-05-10T08:09:10Z");
        assertThat(CHECK.deadlines(offering, at).toICalendar(Language.ENGLISH))
                .isEqualTo(String.join(
                        "\r\n",
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//scs4j//k8s-policy//EN",
                        "CALSCALE:GREGORIAN",
                        "BEGIN:VEVENT",
                        "UID:patch/1.32.3/1.32.4/a%2Cb%3B%5C%C3%BC@scs4j.github.io",
                        "DTSTAMP:20250510T080910Z",
                        "DTSTART;VALUE=DATE:20250523",
                        "DTEND;VALUE=DATE:20250524",
                        "SUMMARY;LANGUAGE=en:a\\,b\\;\\\\ü: replace Kubernetes 1.32.3 by 1.32.4 or newe",
                        " r",
                        "DESCRIPTION:k8s.patch-overdue\\, 2025-05-23 12:00 UTC",
                        "CATEGORIES:patch",
                        "TRANSP:TRANSPARENT",
                        "END:VEVENT",
                        "BEGIN:VEVENT",
                        "UID:end-of-life/1.32/2026-02-28/a%2Cb%3B%5C%C3%BC@scs4j.github.io",
                        "DTSTAMP:20250510T080910Z",
                        "DTSTART;VALUE=DATE:20260228",
                        "DTEND;VALUE=DATE:20260301",
                        "SUMMARY;LANGUAGE=en:a\\,b\\;\\\\ü: support of Kubernetes 1.32 ends on 2026-02-",
                        " 28",
                        "DESCRIPTION:k8s.past-end-of-life\\, 2026-02-28 23:59 UTC",
                        "CATEGORIES:end-of-life",
                        "TRANSP:TRANSPARENT",
                        "END:VEVENT",
                        "END:VCALENDAR",
                        ""));
    }

    @Test
    void midnightBelongsToTheDayThatEnds() {
        Deadline deadline =
                new Deadline(Instant.parse("2025-03-01T00:00:00Z"), Deadline.Kind.MINOR, "1.33", "1.33", "1.33");
        String calendar =
                new Deadlines(Instant.parse("2025-01-01T00:00:00Z"), List.of(deadline)).toICalendar(Language.GERMAN);
        assertThat(calendar)
                .contains("DTSTART;VALUE=DATE:20250228\r\n", "DTEND;VALUE=DATE:20250301\r\n")
                .contains("PRODID:-//scs4j//k8s-policy//DE\r\n", "SUMMARY;LANGUAGE=de:Kubernetes 1.33 oder neuer");
    }

    @Test
    void anEmptyCalendarHasAComponent() {
        assertThat(new Deadlines(Instant.EPOCH, List.of()).toICalendar(Language.ENGLISH))
                .contains("BEGIN:VTIMEZONE\r\n", "END:VTIMEZONE\r\n");
    }

    @Property
    void anyNameKeepsTheRulesOfLines(@ForAll @StringLength(max = 300) String name) {
        Deadline deadline =
                new Deadline(Instant.parse("2025-03-01T10:00:00Z"), Deadline.Kind.PATCH, name, "1.33.1", "1.33.2");
        String calendar = new Deadlines(Instant.EPOCH, List.of(deadline)).toICalendar(Language.ENGLISH);
        assertThat(calendar).endsWith("\r\n");
        String unfolded = calendar.replace("\r\n ", "");
        for (String line : calendar.split("\r\n", -1)) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
            assertThat(line.chars()).noneMatch(c -> c == '\r' || c == '\n' || (c < ' ' && c != '\t') || c == 0x7F);
        }
        assertThat(unfolded.split("\r\n", -1)).hasSize(16);
        assertThat(unfolded.split("\r\n", -1)[5]).matches("UID:[-A-Za-z0-9._~%/@]+");
    }
}
