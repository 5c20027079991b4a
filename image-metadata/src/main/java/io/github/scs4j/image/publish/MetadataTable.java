package io.github.scs4j.image.publish;

import io.github.scs4j.image.MetadataProperty;
import io.github.scs4j.image.MetadataStandard;
import io.github.scs4j.image.OsDistro;
import io.github.scs4j.image.Requirement;
import java.util.ArrayList;
import java.util.List;

/** The properties of SCS-0102 with their values, as a table in Markdown. */
public final class MetadataTable {
    private MetadataTable() {}

    /** The table, a row per property, with a line end behind every row. */
    public static String markdown(MetadataStandard standard) {
        StringBuilder table = new StringBuilder("| property | | values | meaning |\n|---|---|---|---|\n");
        for (MetadataProperty property : MetadataProperty.values()) {
            PropertyText text = PropertyText.of(property);
            table.append("| [`")
                    .append(property.key())
                    .append("`](")
                    .append(property.clause(standard))
                    .append(") | ");
            table.append(requirement(property.requirement(standard))).append(" | ");
            table.append(values(property, standard)).append(" | ");
            table.append(text.description()).append(" |\n");
        }
        return table.toString();
    }

    private static String requirement(Requirement requirement) {
        return switch (requirement) {
            case MANDATORY -> "mandatory";
            case RECOMMENDED -> "recommended";
            case OPTIONAL -> "optional";
        };
    }

    private static String values(MetadataProperty property, MetadataStandard standard) {
        if (property == MetadataProperty.OS_DISTRO) {
            return code(OsDistro.listed()) + ", or what libosinfo calls another";
        }
        List<String> values = new ArrayList<>();
        String words = code(property.words(standard));
        if (!words.isEmpty()) {
            values.add(words);
        }
        switch (property.type()) {
            case NUMBER -> values.add("a whole number");
            case BOOLEAN -> values.add("`true`, `false`");
            case DATE, DATE_OR_WORD -> values.add("`YYYY-MM-DD`");
            case TIME -> values.add("`YYYY-MM-DD`, `YYYY-MM-DD hh:mm`, `YYYY-MM-DD hh:mm:ss`");
            case VALIDITY -> values.add("`last-N`, `YYYY-MM-DD`");
            case URL_OR_WORD -> values.add("a URL");
            case URI -> values.add("a URI");
            case TEXT -> values.add("a text");
            case WORD -> {}
        }
        return String.join(", ", values);
    }

    private static String code(List<String> words) {
        List<String> code = new ArrayList<>();
        for (String word : words) {
            code.add("`" + word + "`");
        }
        return String.join(", ", code);
    }
}
