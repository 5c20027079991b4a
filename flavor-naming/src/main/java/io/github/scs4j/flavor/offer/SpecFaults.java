package io.github.scs4j.flavor.offer;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.Rule;
import io.github.scs4j.finding.Shown;
import io.github.scs4j.flavor.CpuType;
import io.github.scs4j.flavor.DiskType;
import io.github.scs4j.flavor.FlavorParse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong with one extra spec by itself. */
final class SpecFaults {
    private static final List<String> CPU_TYPES =
            List.of("shared-core", "crowded-core", "dedicated-thread", "dedicated-core");
    private static final List<String> DISK_TYPES = List.of("ssd", "nvme", "hdd", "network");

    private SpecFaults() {}

    /** A key with the standard's prefix that the standard does not know. */
    static Finding key(String subject, String key) {
        if (SpecKey.hasLargeNumber(key)) {
            return Finding.warning(OfferRules.SPEC_KEY, subject, OfferRules.KEY_NUMBER.with(Shown.excerpt(key)))
                    .withLocation(new Location.Property(key));
        }
        String meant = SpecKey.meant(key);
        if (meant == null) {
            Message message = OfferRules.KEY_UNKNOWN.with(Shown.excerpt(key));
            return Finding.info(OfferRules.SPEC_UNKNOWN, subject, message).withLocation(new Location.Property(key));
        }
        return Finding.warning(OfferRules.SPEC_KEY, subject, OfferRules.KEY_MALFORMED.with(Shown.excerpt(key), meant))
                .withLocation(new Location.Property(key))
                .withExpected(List.of("scs:name-vN", "scs:cpu-type", "scs:diskN-type"))
                .withSuggestion(meant);
    }

    /** A {@code scs:name-vN} that is no name. */
    static Finding name(String subject, String key, FlavorParse parse) {
        Message message = OfferRules.NOT_A_NAME.with(Shown.excerpt(parse.spelling()));
        return error(OfferRules.SPEC_NAME, subject, key, message).withSuggestion(suggestion(parse));
    }

    /** A {@code scs:cpu-type} that is none. */
    static Finding cpuType(String subject, String key, String value) {
        String plain = SpecKey.plain(value, 0);
        String meant = null;
        for (CpuType type : CpuType.values()) {
            String spec = type.extraSpec();
            boolean letter = plain.length() == 1 && plain.charAt(0) == type.letter() + 32;
            boolean start = plain.equals("shared") || plain.equals("crowded");
            if (letter || plain.equals(SpecKey.plain(spec, 0)) || (start && spec.startsWith(plain))) {
                meant = spec;
            }
        }
        return error(OfferRules.SPEC_CPU_TYPE, subject, key, OfferRules.NOT_A_CPU_TYPE.with(Shown.excerpt(value)))
                .withExpected(CPU_TYPES)
                .withSuggestion(meant);
    }

    /** A {@code scs:diskN-type} that is none. */
    static Finding diskType(String subject, String key, String value) {
        String plain = SpecKey.plain(value, 0);
        String meant = plain.equals("ceph") || plain.equals("cinder") ? "network" : null;
        for (DiskType type : DiskType.values()) {
            boolean letter = plain.length() == 1 && plain.charAt(0) == type.letter();
            if (letter || plain.equals(type.extraSpec())) {
                meant = type.extraSpec();
            }
        }
        return error(OfferRules.SPEC_DISK_TYPE, subject, key, OfferRules.NOT_A_DISK_TYPE.with(Shown.excerpt(value)))
                .withExpected(DISK_TYPES)
                .withSuggestion(meant);
    }

    /** An ERROR of a rule that belongs to no testcase. */
    static Finding error(Rule rule, String subject, String key, Message message) {
        return Finding.error(rule, subject, message).withViolates(false).withLocation(new Location.Property(key));
    }

    private static @Nullable String suggestion(FlavorParse parse) {
        for (Finding finding : parse.findings()) {
            if (finding.suggestion() != null) {
                return finding.suggestion();
            }
        }
        return null;
    }
}
