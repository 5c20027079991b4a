package io.github.scs4j.cli;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Language;
import io.github.scs4j.finding.Tally;
import io.github.scs4j.flavor.CpuType;
import io.github.scs4j.flavor.DiskType;
import io.github.scs4j.flavor.FlavorName;
import io.github.scs4j.flavor.FlavorNaming;
import io.github.scs4j.flavor.offer.Flavor;
import io.github.scs4j.flavor.offer.FlavorCheck;
import io.github.scs4j.flavor.offer.ScsExtraSpecs;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What extra specs say by themselves, without a flavor.
 *
 * @param specs the extra specs
 * @param findings what is wrong with them
 */
record ReadSpecs(Map<String, String> specs, List<Finding> findings) {
    /** What findings call the flavor that nobody named. */
    private static final String SUBJECT = "extra specs";

    static ReadSpecs of(Map<String, String> specs) {
        List<Finding> findings = new ArrayList<>();
        Flavor flavor = Flavor.builder(SUBJECT).extraSpecs(specs).build();
        new FlavorCheck(FlavorNaming.ANY_VERSION).judge(flavor, findings::add, new Tally());
        return new ReadSpecs(specs, findings);
    }

    /** A line per extra spec that can be understood, or that is none of the standard's. */
    String text(Language language) {
        StringBuilder text = new StringBuilder();
        Map<String, String> meanings = meanings(language);
        specs.forEach((key, value) -> {
            String meaning = key.startsWith("scs:") ? meanings.get(key) : Wording.FOREIGN_SPEC.in(language);
            if (meaning != null) {
                text.append(Printable.of(key + "=" + value))
                        .append(": ")
                        .append(meaning)
                        .append('\n');
            }
        });
        return text.toString();
    }

    /** The item of the JSON envelope. */
    Map<String, Object> item(Language language) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("extraSpecs", specs);
        item.put("meanings", meanings(language));
        item.put(
                "names",
                ScsExtraSpecs.of(specs).names().values().stream()
                        .map(FlavorName::toString)
                        .distinct()
                        .toList());
        if (!findings.isEmpty()) {
            item.put("findings", findings);
        }
        return item;
    }

    private Map<String, String> meanings(Language language) {
        Map<String, String> meanings = new LinkedHashMap<>();
        specs.forEach((key, value) -> {
            String meaning = meaning(ScsExtraSpecs.of(Map.of(key, value)), language);
            if (meaning != null) {
                meanings.put(key, meaning);
            }
        });
        return meanings;
    }

    private static @Nullable String meaning(ScsExtraSpecs one, Language language) {
        for (FlavorName name : one.names().values()) {
            return name.describe(language);
        }
        for (DiskType type : one.diskTypes().values()) {
            return type.meaning(language);
        }
        CpuType type = one.cpuType();
        return type == null ? null : type.meaning(language);
    }
}
