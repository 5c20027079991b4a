package io.github.scs4j.scope.catalog;

import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.scope.Testcase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the testcases of the bundled scopes are about, in each language. */
final class Descriptions {
    private static final Map<String, MessageTemplate> TEMPLATES = load();

    private Descriptions() {}

    /** What a testcase is about; {@code null} if it says something else than ours of this id, or there is none. */
    static @Nullable Message of(Testcase testcase) {
        MessageTemplate template = TEMPLATES.get(testcase.id());
        return template != null && template.english().equals(testcase.description()) ? template.with() : null;
    }

    private static Map<String, MessageTemplate> load() {
        Map<String, String> german = new HashMap<>();
        for (List<String> row : Rows.of("descriptions.tsv")) {
            german.put(row.get(0), row.get(1));
        }
        Map<String, MessageTemplate> templates = new HashMap<>();
        for (BundledScope bundled : BundledScope.values()) {
            bundled.scope().testcases().forEach((id, testcase) -> {
                String english = Objects.requireNonNull(testcase.description(), id);
                String other = Objects.requireNonNull(german.get(id), id);
                templates.put(id, new MessageTemplate("scope.testcase-" + id, english, other));
            });
        }
        return Map.copyOf(templates);
    }
}
