package io.github.scs4j.scope;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlookTest {
    private static final String TIMELINE =
            "2024-02-28 v1=draft; 2024-06-01 v1=effective; 2025-01-01 v1=effective v2=effective; 2025-03-01 v1=warn"
                    + " v2=effective; 2025-06-01 v2=effective v3=draft; 2025-09-01 v2=effective v3=effective v1=deprecated;"
                    + " 2026-01-01 v3=effective";

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2024-02-27,v1,deprecated,false,-,2024-06-01,false",
                "2024-02-28,v1,draft,true,-,2024-06-01,false",
                "2024-06-01,v1,effective,true,2025-06-01,-,false",
                "2025-01-01,v1,effective,true,2025-06-01,-,false",
                "2025-03-01,v1,warn,true,2025-06-01,-,true",
                "2025-06-01,v1,deprecated,false,-,-,false",
                "2025-09-01,v1,deprecated,true,-,-,false",
                "2024-07-01,v2,deprecated,false,-,2025-01-01,false",
                "2025-06-01,v2,effective,true,2026-01-01,-,false",
                "2025-09-01,v2,effective,true,2026-01-01,-,true",
                "2026-01-01,v2,deprecated,false,-,-,false",
                "2025-06-01,v3,draft,true,-,2025-09-01,false",
                "2030-01-01,v3,effective,true,-,-,false"
            })
    void outlookOnAVersion(
            LocalDate day,
            String name,
            String validity,
            boolean listed,
            @Nullable LocalDate ends,
            @Nullable LocalDate begins,
            boolean expiring) {
        VersionOutlook version = Outlook.on(scope(TIMELINE), day).version(name);
        assertThat(version).isNotNull();
        assertThat(version.validity()).hasToString(validity);
        assertThat(version.listed()).isEqualTo(listed);
        assertThat(version.ends()).isEqualTo(ends);
        assertThat(version.begins()).isEqualTo(begins);
        assertThat(version.expiring()).isEqualTo(expiring);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2024-02-27,-,2024-02-28,''",
                "2024-02-28,2024-02-28,2024-06-01,''",
                "2025-02-28,2025-01-01,2025-03-01,v1 v2",
                "2025-03-01,2025-03-01,2025-06-01,v1 v2",
                "2025-07-01,2025-06-01,2025-09-01,v2",
                "2026-11-20,2026-01-01,-,v3"
            })
    void outlookOnTheScope(LocalDate day, @Nullable LocalDate since, @Nullable LocalDate until, String certifiable) {
        Outlook outlook = Outlook.on(scope(TIMELINE), day);
        assertThat(outlook.day()).isEqualTo(day);
        assertThat(outlook.first()).isEqualTo("2024-02-28");
        assertThat(outlook.since()).isEqualTo(since);
        assertThat(outlook.until()).isEqualTo(until);
        assertThat(outlook.isBeforeTimeline()).isEqualTo(since == null);
        assertThat(String.join(
                        " ",
                        outlook.certifiable().stream()
                                .map(version -> version.version().version())
                                .toList()))
                .isEqualTo(certifiable);
        assertThat(outlook.version("v9")).isNull();
    }

    @Test
    void emptyTimelineSaysNothing() {
        Outlook outlook = Outlook.on(scope("-"), LocalDate.parse("2026-11-20"));
        assertThat(outlook.first()).isNull();
        assertThat(outlook.isBeforeTimeline()).isTrue();
        assertThat(outlook.until()).isNull();
        assertThat(outlook.certifiable()).isEmpty();
    }

    @Property
    void outlookAgreesWithWalkingDayByDay(@ForAll @IntRange(min = 0, max = 900) int days, @ForAll Random random) {
        List<TimelineEntry> entries = new ArrayList<>(SampleScopes.timeline(TIMELINE));
        Collections.shuffle(entries, random);
        Scope scope = scope(entries);
        LocalDate day = LocalDate.parse("2024-01-01").plusDays(days);
        for (VersionOutlook version : Outlook.on(scope, day).versions()) {
            String name = version.version().version();
            boolean now = scope.validity(name, day).isCertifiable();
            LocalDate turns = day;
            while (turns.isBefore(LocalDate.parse("2027-01-01"))
                    && scope.validity(name, turns).isCertifiable() == now) {
                turns = turns.plusDays(1);
            }
            LocalDate expected = turns.getYear() == 2027 ? null : turns;
            assertThat(now ? version.ends() : version.begins()).isEqualTo(expected);
            assertThat(now ? version.begins() : version.ends()).isNull();
            assertThat(version.validity()).isEqualTo(scope.validity(name, day));
        }
    }

    private static Scope scope(String timeline) {
        return scope(SampleScopes.timeline(timeline));
    }

    private static Scope scope(List<TimelineEntry> timeline) {
        List<ScopeVersion> versions = List.of(
                SampleScopes.version("v3", null),
                SampleScopes.version("v1", "2024-06-01"),
                SampleScopes.version("v2", "2024-12-01"));
        return new Scope(null, "s", null, null, List.of(), List.of(), List.of(), timeline, versions);
    }
}
