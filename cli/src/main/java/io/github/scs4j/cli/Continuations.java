package io.github.scs4j.cli;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Language;
import io.github.scs4j.flavor.Completion;
import io.github.scs4j.flavor.FlavorNaming;
import io.github.scs4j.flavor.FlavorParse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What can follow the beginning of a name.
 *
 * @param prefix the beginning
 * @param completions what can follow; empty if it is no beginning of a name
 * @param findings why nothing can follow
 */
record Continuations(String prefix, List<Completion> completions, List<Finding> findings) {
    private static final int WIDTH = 10;

    static Continuations of(String prefix, FlavorNaming naming) {
        List<Completion> completions = naming.complete(prefix);
        if (!completions.isEmpty()) {
            return new Continuations(prefix, completions, List.of());
        }
        FlavorParse parse = naming.tryParse(prefix);
        List<Finding> findings = new ArrayList<>(parse.findings());
        if (parse.verdict() == FlavorParse.Verdict.NOT_SCS) {
            findings.add(Problem.NOT_SCS.in(prefix));
        }
        return new Continuations(prefix, completions, findings);
    }

    /** A line per completion. */
    String text(Language language) {
        StringBuilder text = new StringBuilder();
        for (Completion completion : completions) {
            String padding = " ".repeat(Math.max(1, WIDTH - completion.text().length()));
            text.append(completion.text()).append(padding);
            text.append(completion.meaning(language)).append('\n');
        }
        return text.toString();
    }

    /** The item of the JSON envelope. */
    Map<String, Object> item(Language language) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("prefix", prefix);
        List<Map<String, Object>> list = new ArrayList<>();
        for (Completion completion : completions) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("text", completion.text());
            entry.put("meaning", completion.meaning(language));
            entry.put("literal", completion.isLiteral());
            entry.put("end", completion.isEnd());
            list.add(entry);
        }
        item.put("completions", list);
        if (!findings.isEmpty()) {
            item.put("findings", findings);
        }
        return item;
    }
}
