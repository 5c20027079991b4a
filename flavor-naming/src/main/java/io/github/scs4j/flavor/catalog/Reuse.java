package io.github.scs4j.flavor.catalog;

import io.github.scs4j.flavor.CpuBrand;
import io.github.scs4j.flavor.Disk;
import io.github.scs4j.flavor.DiskType;
import io.github.scs4j.flavor.FlavorName;
import io.github.scs4j.flavor.catalog.FlavorPlan.Change;
import io.github.scs4j.flavor.catalog.StandardFlavor.RootDisk;
import io.github.scs4j.flavor.offer.Flavor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether extra specs alone make a flavor fill a row, and which. */
final class Reuse {
    private static final int FIRST_FREE_VARIANT = 3;

    private final Flavor flavor;
    private final StandardFlavor row;
    private final boolean named;
    private final Map<String, String> specs;
    private final @Nullable FlavorName ownName;

    private Reuse(Flavor flavor, StandardFlavor row, boolean named, Map<String, String> specs) {
        this.flavor = flavor;
        this.row = row;
        this.named = named;
        this.specs = specs;
        this.ownName = Claims.read(flavor.name());
    }

    /**
     * The change that makes the flavor fill the row; {@code null} if none does, or if it is not sure.
     *
     * @param named whether the flavor already says that it is the row, so what it does not say may be taken from there
     */
    static @Nullable Change of(Flavor flavor, StandardFlavor row, boolean named) {
        Map<String, String> specs = flavor.extraSpecs();
        return specs == null ? null : new Reuse(flavor, row, named, specs).change();
    }

    /** The keys by which the flavor is looked up as the row. */
    static List<String> falseNames(Flavor flavor, StandardFlavor row) {
        List<String> keys = new ArrayList<>();
        Map<String, String> specs = flavor.extraSpecs();
        if (specs != null) {
            for (String key : List.of(StandardFlavor.NAME_V1, StandardFlavor.NAME_V2)) {
                String value = specs.get(key);
                if (value != null && row.name().equals(Claims.read(value))) {
                    keys.add(key);
                }
            }
        }
        return keys;
    }

    private @Nullable Change change() {
        String diskType = diskType();
        boolean possible = isUsable()
                && hasTheNumbers()
                && (ownName == null ? !flavor.name().startsWith("SCS-") || named : isLongName(ownName))
                && hasTheCpuType()
                && (diskType != null || row.rootDisk() == RootDisk.NONE)
                && (named || isPlain());
        if (!possible) {
            return null;
        }
        Map<String, String> set = new LinkedHashMap<>(row.extraSpecs());
        if (diskType != null) {
            set.put(StandardFlavor.DISK_TYPE, diskType);
        }
        set.entrySet().removeIf(spec -> spec.getValue().equals(specs.get(spec.getKey())));
        keepNames(set);
        boolean dropsDiskType = row.rootDisk() == RootDisk.NONE && specs.containsKey(StandardFlavor.DISK_TYPE);
        List<String> unset = dropsDiskType ? List.of(StandardFlavor.DISK_TYPE) : List.of();
        boolean chooses =
                set.containsKey(StandardFlavor.DISK_TYPE) && row.rootDisk() == RootDisk.ANY && statedDiskType() == null;
        return new Change(row, flavor, true, chooses, set, unset);
    }

    private boolean isUsable() {
        return !Boolean.FALSE.equals(flavor.isPublic()) && !Boolean.TRUE.equals(flavor.disabled());
    }

    private boolean hasTheNumbers() {
        return flavor.vcpus().orElse(-1) == row.vcpus()
                && flavor.ram().orElse(-1) == row.ram()
                && flavor.disk().orElse(-1) == row.disk();
    }

    /** Whether the class is stated, by the extra spec or by a name, and is that of the row. */
    private boolean hasTheCpuType() {
        String type = specs.get(StandardFlavor.CPU_TYPE);
        return type == null
                ? named || ownName != null
                : type.equals(row.cpuType().extraSpec());
    }

    /** The disk type to be set; {@code null} if there is no disk, or it cannot be what the row says. */
    private @Nullable String diskType() {
        String type = specs.get(StandardFlavor.DISK_TYPE);
        DiskType known = type == null ? null : DiskType.ofExtraSpec(type);
        DiskType stated = known != null ? known : statedDiskType();
        return switch (row.rootDisk()) {
            case NONE -> null;
            case ANY -> stated == null ? DiskType.NETWORK.extraSpec() : stated.extraSpec();
            case SSD -> ssd(known, stated);
        };
    }

    private @Nullable String ssd(@Nullable DiskType known, @Nullable DiskType stated) {
        if (stated != null && stated.satisfies(DiskType.SSD)) {
            return stated.extraSpec();
        }
        return named && known == null && stated == null ? DiskType.SSD.extraSpec() : null;
    }

    private @Nullable DiskType statedDiskType() {
        Disk disk = ownName == null ? null : ownName.disk();
        return disk == null ? null : disk.type();
    }

    /** Whether the name says the row and at most adds what short names leave out, or a disk type that the row takes. */
    private boolean isLongName(FlavorName name) {
        FlavorName brief = name.shortName();
        CpuBrand brand = brief.cpuBrand();
        boolean plain = brief.hypervisor() == null && brand == null && brief.gpu() == null && !brief.infiniband();
        return plain
                && brief.cpu().equals(row.name().cpu())
                && brief.ram().equals(row.name().ram())
                && isDiskOfRow(brief.disk());
    }

    private boolean isDiskOfRow(@Nullable Disk disk) {
        if (disk == null) {
            return row.rootDisk() == RootDisk.NONE;
        }
        DiskType type = disk.type();
        boolean typeFits = row.rootDisk() == RootDisk.ANY || (type != null && type.satisfies(DiskType.SSD));
        return disk.count() == 1 && disk.size() == row.disk() && typeFits;
    }

    /** Whether nothing about a flavor that does not say it is the row hints at something else. */
    private boolean isPlain() {
        if (flavor.ephemeral().orElse(0) > 0 || flavor.swap().orElse(0) > 0) {
            return false;
        }
        for (Map.Entry<String, String> spec : specs.entrySet()) {
            if (isSpecial(spec.getKey(), spec.getValue())) {
                return false;
            }
        }
        return true;
    }

    private boolean isSpecial(String key, String value) {
        if (Claims.isVariant(key)) {
            FlavorName name = Claims.read(value);
            return name == null || !isLongName(name);
        }
        return key.startsWith("resources")
                || key.startsWith("trait")
                || key.startsWith("pci_passthrough:")
                || key.startsWith("accel:")
                || key.startsWith("capabilities:")
                || key.equals("hypervisor_type")
                || (key.equals("hw:cpu_policy") && !value.equals("shared"));
    }

    /** Moves names that make room for those of the row to variants that are free. */
    private void keepNames(Map<String, String> set) {
        for (String key : List.of(StandardFlavor.NAME_V1, StandardFlavor.NAME_V2)) {
            String old = set.containsKey(key) ? specs.get(key) : null;
            FlavorName name = old == null ? null : Claims.read(old);
            boolean worthIt = name != null && !name.equals(row.name()) && isLongName(name);
            if (old != null && worthIt && !staysElsewhere(old)) {
                set.put(freeVariant(set), old);
            }
        }
    }

    private boolean staysElsewhere(String name) {
        for (Map.Entry<String, String> spec : specs.entrySet()) {
            boolean makesRoom = spec.getKey().equals(StandardFlavor.NAME_V1)
                    || spec.getKey().equals(StandardFlavor.NAME_V2);
            if (!makesRoom && Claims.isVariant(spec.getKey()) && spec.getValue().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private String freeVariant(Map<String, String> set) {
        int variant = FIRST_FREE_VARIANT;
        while (specs.containsKey("scs:name-v" + variant) || set.containsKey("scs:name-v" + variant)) {
            variant++;
        }
        return "scs:name-v" + variant;
    }
}
