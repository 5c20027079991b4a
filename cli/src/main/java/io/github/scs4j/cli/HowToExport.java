package io.github.scs4j.cli;

import io.github.scs4j.finding.Language;
import io.github.scs4j.kubernetes.facts.FactSource.Origin;
import io.github.scs4j.scope.catalog.Export;
import java.util.LinkedHashSet;
import java.util.Set;

/** The commands that export everything that is checked, for a shell. */
final class HowToExport {
    private final Language language;

    HowToExport(Language language) {
        this.language = language;
    }

    /** The commands, with a comment before each. */
    String text() {
        StringBuilder text = new StringBuilder(Wording.HOW_TO_BEGIN.in(language)).append("\n");
        for (Export.Tool tool : Export.Tool.values()) {
            text.append("\n# ")
                    .append(Wording.HOW_TO_WITH.in(language, tool.word()))
                    .append('\n');
            tool.preparation().forEach(line -> text.append(line).append('\n'));
            for (Export export : Export.all()) {
                String line = export.command(tool);
                if (line != null) {
                    text.append("# ").append(export.what().text(language));
                    if (!export.read()) {
                        text.append(Wording.HOW_TO_UNREAD.in(language));
                    }
                    text.append('\n').append(line).append('\n');
                }
            }
        }
        text.append("\n# ").append(Wording.HOW_TO_FACTS.in(language)).append('\n');
        Set<String> facts = new LinkedHashSet<>();
        for (Origin origin : Origin.values()) {
            facts.add(origin.refresh());
        }
        facts.forEach(line -> text.append(line).append('\n'));
        return text.append("\n# ")
                .append(Wording.HOW_TO_CHECK.in(language))
                .append("\nscs check . --facts schedule.yaml endoflife.json releases.json\n")
                .toString();
    }
}
