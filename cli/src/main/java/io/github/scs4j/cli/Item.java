package io.github.scs4j.cli;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Language;
import io.github.scs4j.flavor.FlavorName;
import io.github.scs4j.flavor.FlavorParse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A name as an item of the JSON envelope. People script against its keys. */
final class Item {
    private Item() {}

    static Map<String, Object> of(FlavorParse parse, List<Finding> findings, Language language) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("name", parse.spelling());
        item.put("verdict", parse.verdict().toString());
        FlavorName name = parse.name();
        if (name != null) {
            item.put("canonical", name.toString());
            item.put("short", name.shortName().toString());
            item.put("v1", name.toV1());
            item.put("parts", name.asMap());
            item.put("extraSpecs", name.extraSpecs());
            item.put("description", name.describe(language));
        }
        if (!findings.isEmpty()) {
            item.put("findings", findings);
        }
        return item;
    }
}
