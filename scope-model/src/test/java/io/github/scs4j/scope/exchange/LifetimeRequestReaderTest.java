package io.github.scs4j.scope.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Severity;
import io.github.scs4j.scope.Lifetime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LifetimeRequestReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"lifetime\":\"week\",\"checkedAt\":\"2026-11-20T10:00:00Z\"} | WEEK | 2026-11-20T10:00:00Z",
                "{\"checkedAt\": \"2026-11-20T10:00:00+01:00\", \"lifetime\": \"year\"} | YEAR | 2026-11-20T09:00:00Z",
                "{\"lifetime\": \"day\", \"checkedAt\": \"2026-11-20\"} | DAY | 2026-11-20T00:00:00Z",
                "{\"checkedAt\": \"2026-11-20T10:00:00\"} | WEEK | 2026-11-20T10:00:00Z",
                "{\"lifetime\":null,\"checkedAt\":\"2026-11-20\"} | WEEK | 2026-11-20T00:00:00Z",
            })
    void readsRequests(String text, Lifetime lifetime, Instant checkedAt) {
        List<Finding> findings = new ArrayList<>();
        assertThat(new LifetimeRequestReader().read(text, "line", findings::add))
                .isEqualTo(new LifetimeRequest(lifetime, checkedAt));
        assertThat(findings).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"lifetime\":\"fortnight\",\"checkedAt\":\"2026-11-20\"} | 13",
                "{\"lifetime\":\"week\"} | 1",
                "{\"lifetime\":\"week\",\"checkedAt\":\"yesterday\"} | 32",
                "{\"lifetime\":\"week\",\"checkedAt\":7} | 32",
                "{\"lifetime\":\"week\",\"checkedAt\":\"2026-11-20\",\"at\":1} | 45",
                "[] | 1",
                "{\"lifetime | 11",
            })
    void saysWhatIsWrong(String text, int column) {
        List<Finding> findings = new ArrayList<>();
        assertThat(new LifetimeRequestReader().read(text, "line", findings::add))
                .isNull();
        assertThat(findings)
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .singleElement()
                .extracting(Finding::location)
                .hasToString("Position[line=1, column=" + column + "]");
    }

    @Property
    void saysWhyItRefuses(@ForAll String text) {
        List<Finding> findings = new ArrayList<>();
        LifetimeRequest request = new LifetimeRequestReader().read(text, "line", findings::add);
        assertThat(request == null).isEqualTo(!findings.isEmpty());
    }
}
