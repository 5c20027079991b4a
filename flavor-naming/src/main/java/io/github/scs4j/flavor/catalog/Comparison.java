package io.github.scs4j.flavor.catalog;

import static io.github.scs4j.flavor.catalog.Deviation.Kind.TOLERATED;
import static io.github.scs4j.flavor.catalog.Deviation.Kind.UNKNOWN;
import static io.github.scs4j.flavor.catalog.Deviation.Kind.WRONG;

import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.Shown;
import io.github.scs4j.flavor.DiskType;
import io.github.scs4j.flavor.offer.Flavor;
import io.github.scs4j.flavor.offer.SemanticsCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Compares a flavor with the row that it is meant to fill, point by point. */
final class Comparison {
    private final Flavor flavor;
    private final StandardFlavor row;
    private final List<Deviation> deviations = new ArrayList<>();

    private Comparison(Flavor flavor, StandardFlavor row) {
        this.flavor = flavor;
        this.row = row;
    }

    /** Where the flavor deviates from the row; empty if it is the standard flavor. */
    static List<Deviation> of(Flavor flavor, StandardFlavor row, boolean byProperties) {
        Comparison comparison = new Comparison(flavor, row);
        comparison.availability();
        if (byProperties) {
            comparison.numbers();
            comparison.extraSpecs();
        } else {
            comparison.spelling();
            comparison.atLeast();
        }
        return comparison.deviations;
    }

    private void availability() {
        if (Boolean.FALSE.equals(flavor.isPublic())) {
            wrong(CatalogRules.UNAVAILABLE, "is_public", CatalogRules.PRIVATE.with(row.spelling()), "true");
        }
        if (Boolean.TRUE.equals(flavor.disabled())) {
            wrong(CatalogRules.UNAVAILABLE, "disabled", CatalogRules.DISABLED.with(row.spelling()), "false");
        }
    }

    private void numbers() {
        if (isKnown(CatalogRules.VCPUS, flavor.vcpus()) && flavor.vcpus().getAsLong() != row.vcpus()) {
            wrong(CatalogRules.VCPUS, CatalogRules.VCPUS_DIFFER, flavor.vcpus().getAsLong(), row.vcpus());
        }
        if (isKnown(CatalogRules.RAM, flavor.ram()) && flavor.ram().getAsLong() != row.ram()) {
            wrong(CatalogRules.RAM, CatalogRules.RAM_DIFFERS, flavor.ram().getAsLong(), row.ram());
        }
        if (isKnown(CatalogRules.DISK, flavor.disk()) && flavor.disk().getAsLong() != row.disk()) {
            wrong(CatalogRules.DISK, CatalogRules.DISK, disk(flavor.disk().getAsLong()), Long.toString(row.disk()));
        }
    }

    private Message disk(long has) {
        if (row.disk() == 0) {
            return CatalogRules.NO_DISK.with(Long.toString(has), row.spelling());
        }
        String should = Long.toString(row.disk());
        return has == 0
                ? CatalogRules.DISK_ABSENT.with(row.spelling(), should)
                : CatalogRules.DISK_DIFFERS.with(Long.toString(has), row.spelling(), should);
    }

    private void extraSpecs() {
        Map<String, String> specs = flavor.extraSpecs();
        if (specs == null) {
            unknown("extra_specs");
            return;
        }
        exactly(CatalogRules.NAME, StandardFlavor.NAME_V1, specs);
        exactly(CatalogRules.NAME, StandardFlavor.NAME_V2, specs);
        exactly(CatalogRules.CPU_TYPE, StandardFlavor.CPU_TYPE, specs);
        String type = specs.get(StandardFlavor.DISK_TYPE);
        switch (row.rootDisk()) {
            case NONE -> noDiskType(type);
            case ANY -> anyDiskType(type);
            case SSD -> ssd(type, specs);
        }
    }

    private void exactly(String rule, String key, Map<String, String> specs) {
        String has = specs.get(key);
        String should = row.extraSpecs().get(key);
        if (should != null && !should.equals(has)) {
            wrong(rule, key, spec(key, has, "'" + should + "'"), should);
        }
    }

    private Message spec(String key, @Nullable String has, String should) {
        return has == null
                ? CatalogRules.SPEC_ABSENT.with(key, row.spelling(), should)
                : CatalogRules.SPEC_DIFFERS.with(key, Shown.excerpt(has), row.spelling(), should);
    }

    private void noDiskType(@Nullable String type) {
        if (type != null) {
            wrong(
                    CatalogRules.DISK_TYPE,
                    StandardFlavor.DISK_TYPE,
                    CatalogRules.DISK_TYPE_WITHOUT_DISK.with(
                            StandardFlavor.DISK_TYPE, Shown.excerpt(type), row.spelling()),
                    null);
        }
    }

    private void anyDiskType(@Nullable String type) {
        List<String> types = new ArrayList<>();
        for (DiskType known : DiskType.values()) {
            types.add(known.extraSpec());
        }
        if (type == null || !types.contains(type)) {
            Message message = spec(StandardFlavor.DISK_TYPE, type, "network|hdd|ssd|nvme");
            deviations.add(new Deviation(
                    WRONG,
                    CatalogRules.DISK_TYPE,
                    StandardFlavor.DISK_TYPE,
                    message,
                    types,
                    row.extraSpecs().get(StandardFlavor.DISK_TYPE)));
        }
    }

    private void ssd(@Nullable String type, Map<String, String> specs) {
        if (DiskType.NVME.extraSpec().equals(type)) {
            deviations.add(new Deviation(
                    TOLERATED,
                    CatalogRules.DISK_TYPE,
                    StandardFlavor.DISK_TYPE,
                    CatalogRules.BETTER_DISK.with(StandardFlavor.DISK_TYPE, row.spelling()),
                    List.of(),
                    null));
        } else {
            exactly(CatalogRules.DISK_TYPE, StandardFlavor.DISK_TYPE, specs);
        }
    }

    private void spelling() {
        boolean colons = flavor.name().indexOf(':') >= 0;
        if (colons != (row.spelling().indexOf(':') >= 0)) {
            wrong(CatalogRules.NAME, "name", CatalogRules.OTHER_SPELLING.with(row.spelling()), row.spelling());
        }
    }

    private void atLeast() {
        if (isKnown(CatalogRules.VCPUS, flavor.vcpus()) && flavor.vcpus().getAsLong() < row.vcpus()) {
            wrong(CatalogRules.VCPUS, CatalogRules.VCPUS_SHORT, flavor.vcpus().getAsLong(), row.vcpus());
        }
        if (isKnown(CatalogRules.RAM, flavor.ram()) && flavor.ram().getAsLong() < row.ram()) {
            ramShort(flavor.ram().getAsLong());
        }
        if (isKnown(CatalogRules.DISK, flavor.disk()) && flavor.disk().getAsLong() < row.disk()) {
            wrong(CatalogRules.DISK, CatalogRules.DISK_SHORT, flavor.disk().getAsLong(), row.disk());
        }
    }

    private void ramShort(long ram) {
        String has = Long.toString(ram);
        String should = Long.toString(row.ram());
        boolean barely = row.ram() - ram <= SemanticsCheck.RAM_TOLERANCE;
        Message message =
                (barely ? CatalogRules.RAM_BARELY_SHORT : CatalogRules.RAM_SHORT).with(has, row.spelling(), should);
        deviations.add(new Deviation(
                barely ? TOLERATED : WRONG, CatalogRules.RAM, CatalogRules.RAM, message, List.of(), should));
    }

    private boolean isKnown(String property, OptionalLong value) {
        if (value.isEmpty()) {
            unknown(property);
        }
        return value.isPresent();
    }

    private void unknown(String property) {
        deviations.add(new Deviation(
                UNKNOWN,
                CatalogRules.UNKNOWN,
                property,
                CatalogRules.FIELD_UNKNOWN.with(property, row.spelling(), CatalogRules.COMMAND),
                List.of(),
                null));
    }

    private void wrong(String rule, MessageTemplate template, long has, long should) {
        Message message = template.with(Long.toString(has), row.spelling(), Long.toString(should));
        wrong(rule, rule, message, Long.toString(should));
    }

    private void wrong(String rule, String property, Message message, @Nullable String suggestion) {
        deviations.add(new Deviation(WRONG, rule, property, message, List.of(), suggestion));
    }
}
