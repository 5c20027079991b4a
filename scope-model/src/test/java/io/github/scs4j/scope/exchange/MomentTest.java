package io.github.scs4j.scope.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11-20,2026-11-19T22:00:00Z",
        "2026-11-20T10:00:00Z,2026-11-20T10:00:00Z",
        "2026-11-20t10:00:00z,2026-11-20T10:00:00Z",
        "2026-11-20 10:00:00,2026-11-20T08:00:00Z",
        "2026-11-20 10:00:00.926535,2026-11-20T08:00:00.926535Z",
        "2026-11-20T10:00:00.123456789Z,2026-11-20T10:00:00.123456789Z",
        "2026-11-20 10:00,2026-11-20T08:00:00Z",
        "2026-11-20T10:00:00+01:00,2026-11-20T09:00:00Z",
        "2026-11-20 10:00:00 +01:00,2026-11-20T09:00:00Z",
        "2026-11-20T10:00:00-0330,2026-11-20T13:30:00Z",
        "2026-11-20T10:00:00+1,2026-11-20T09:00:00Z",
        "2024-02-29,2024-02-28T22:00:00Z",
        "2026-02-29,",
        "2026-11-20X10:00:00,",
        "2026-11-20T,",
        "2026-11-20T25:00:00,",
        "2026-11-20T10:00:00UTC,",
        "2026-11-20T10:00:00+99:00,",
        "20.11.2026,",
        "2026-11-2,",
        "'',",
        "yesterday at noon,",
        "2026-11-20T10:00:00.1234567890,"
    })
    void isRead(String text, @Nullable Instant at) {
        Moment moment = Moment.of(text);
        if (at == null) {
            assertThat(moment).isNull();
        } else {
            assertThat(moment)
                    .isNotNull()
                    .extracting(read -> read.at(ZoneOffset.ofHours(2)))
                    .isEqualTo(at);
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20,false,false", "2026-11-20 10:00:00,true,false", "2026-11-20T10:00:00Z,true,true"})
    void knowsWhatIsStated(String text, boolean timed, boolean offset) {
        assertThat(Moment.of(text)).isNotNull().satisfies(moment -> {
            assertThat(moment.timed()).isEqualTo(timed);
            assertThat(moment.offset() != null).isEqualTo(offset);
        });
    }
}
