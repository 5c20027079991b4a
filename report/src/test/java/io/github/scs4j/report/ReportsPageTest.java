package io.github.scs4j.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Each example in docs/reports.md stands in an approved report. */
class ReportsPageTest {
    private static final Pattern EXAMPLE =
            Pattern.compile("<!-- (\\S+)( \\S+)? -->\n```\\w+\n(.*?)```\n", Pattern.DOTALL);

    @Test
    void theExamplesAreTrue() throws IOException {
        Matcher example = EXAMPLE.matcher(Files.readString(Path.of("../docs/reports.md")));
        List<String> files = new ArrayList<>();
        while (example.find()) {
            String report = approved(example.group(1));
            if (example.group(2) == null) {
                assertThat(report).contains(example.group(3));
            } else {
                ObjectMapper json = new ObjectMapper();
                assertThat(json.readTree(example.group(3)))
                        .isEqualTo(json.readTree(report).at(example.group(2).strip()));
            }
            files.add(example.group(1));
        }
        for (ReportFormat format : ReportFormat.values()) {
            assertThat(files).contains("cloud.en." + format.extension);
        }
    }

    private static String approved(String name) throws IOException {
        try (InputStream report =
                Objects.requireNonNull(ReportsPageTest.class.getResourceAsStream("approved/" + name), name)) {
            return new String(report.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
