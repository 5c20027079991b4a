package io.github.scs4j.flavor.offer;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.Shown;
import io.github.scs4j.flavor.CpuType;
import io.github.scs4j.flavor.DiskType;
import io.github.scs4j.flavor.FlavorName;
import io.github.scs4j.flavor.FlavorNaming;
import io.github.scs4j.flavor.FlavorParse;
import io.github.scs4j.flavor.NamingStandard;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether the extra specs of the standard are true and agree with each other (SCS-0103, "Properties (extra_specs)":
 * whenever any of them is present on any flavor, its semantics must be satisfied). No testcase counts this.
 */
final class ExtraSpecsCheck {
    private final Flavor flavor;
    private final @Nullable FlavorName own;
    private final boolean overstated;
    private final FindingSink sink;
    private @Nullable Agreement agreement;
    private boolean named;
    private boolean diskPromised;
    private boolean diskTyped;

    private ExtraSpecsCheck(Flavor flavor, @Nullable FlavorName own, boolean overstated, FindingSink sink) {
        this.flavor = flavor;
        this.own = own;
        this.overstated = overstated;
        this.sink = sink;
    }

    /**
     * Checks the extra specs of a flavor.
     *
     * @param own the flavor's own name; {@code null} if it has none of the standard's
     * @param overstated whether the own name promises more than the flavor has
     */
    static void judge(Flavor flavor, @Nullable FlavorName own, boolean overstated, FindingSink sink) {
        Map<String, String> specs = flavor.specs();
        if (specs != null && !specs.isEmpty()) {
            new ExtraSpecsCheck(flavor, own, overstated, sink).run(specs);
        }
    }

    private void run(Map<String, String> specs) {
        note(own);
        for (Map.Entry<String, String> spec : specs.entrySet()) {
            String key = spec.getKey();
            switch (SpecKey.of(key)) {
                case NAME -> name(key, spec.getValue());
                case CPU_TYPE -> cpuType(key, spec.getValue(), specs);
                case DISK_TYPE -> diskType(key, spec.getValue());
                case UNRECOGNIZED -> sink.accept(SpecFaults.key(flavor.name(), key));
                case FOREIGN -> foreign(key, spec.getValue());
            }
        }
        if (diskTyped && !diskPromised && flavor.disk().orElse(1) == 0) {
            withoutDisk(specs);
        }
    }

    private void note(@Nullable FlavorName name) {
        if (name != null) {
            named = true;
            diskPromised |= name.disk() != null;
        }
    }

    private void name(String key, String value) {
        if (own != null && isSpelling(value, own.toString())) {
            if (overstated) {
                NamingStandard syntax = value.equals(own.toString()) ? NamingStandard.LATEST : NamingStandard.V1;
                PromiseCheck.ofVariant(flavor, own, syntax, key, sink);
            }
            return;
        }
        FlavorParse parse = FlavorNaming.ANY_VERSION.tryParse(value);
        FlavorName name = parse.name();
        if (name == null) {
            sink.accept(SpecFaults.name(flavor.name(), key, parse));
            return;
        }
        note(name);
        PromiseCheck.ofVariant(flavor, name, Objects.requireNonNull(parse.syntax()), key, sink);
        if (agreement == null) {
            agreement = new Agreement(flavor.name(), sink);
            if (own != null) {
                agreement.add(own, null);
            }
        }
        agreement.add(name, key);
    }

    private void cpuType(String key, String value, Map<String, String> specs) {
        CpuType type = CpuType.ofExtraSpec(value);
        if (type == null) {
            sink.accept(SpecFaults.cpuType(flavor.name(), key, value));
            return;
        }
        String policy = specs.get(NovaSpec.CPU_POLICY);
        if (type.isDedicated() && policy != null && NovaSpec.isShared(policy)) {
            sink.accept(SpecFaults.error(
                    OfferRules.SPEC_CPU_POLICY, flavor.name(), key, OfferRules.POLICY_CONTRADICTS.with(value, policy)));
        }
    }

    private void diskType(String key, String value) {
        if (DiskType.ofExtraSpec(value) == null) {
            sink.accept(SpecFaults.diskType(flavor.name(), key, value));
        }
        diskTyped = true;
    }

    /** Nova gives a device for random numbers unless the flavor forbids it, since version 21 (Ussuri). */
    private void foreign(String key, String value) {
        if (key.equals(NovaSpec.RNG_ALLOWED) && !NovaSpec.isTrue(value)) {
            sink.accept(
                    Finding.info(OfferRules.ENTROPY, flavor.name(), OfferRules.NO_ENTROPY.with(Shown.excerpt(value)))
                            .withLocation(new Location.Property(key))
                            .withExpected(List.of("true")));
        }
    }

    /** A name says whether there is a disk; without any, Nova's 0 can also mean the size of the image. */
    private void withoutDisk(Map<String, String> specs) {
        for (Map.Entry<String, String> spec : specs.entrySet()) {
            String key = spec.getKey();
            if (SpecKey.of(key) == SpecKey.DISK_TYPE && DiskType.ofExtraSpec(spec.getValue()) != null) {
                sink.accept(
                        named
                                ? SpecFaults.error(
                                        OfferRules.SPEC_WITHOUT_DISK,
                                        flavor.name(),
                                        key,
                                        OfferRules.NO_DISK.with(spec.getValue()))
                                : Finding.warning(
                                                OfferRules.SPEC_WITHOUT_DISK,
                                                flavor.name(),
                                                OfferRules.DISK_OF_THE_IMAGE.with(Shown.excerpt(key)))
                                        .withLocation(new Location.Property(key)));
            }
        }
    }

    /** Whether the text is the name in one of its two canonical spellings. */
    private static boolean isSpelling(String text, String canonical) {
        if (text.equals(canonical)) {
            return true;
        }
        int prefix = "SCS-".length();
        if (text.length() != canonical.length() || !text.startsWith("SCS-")) {
            return false;
        }
        for (int i = prefix; i < text.length(); i++) {
            char c = canonical.charAt(i);
            char older = c == '-' ? ':' : c == '_' ? '-' : c;
            if (text.charAt(i) != older) {
                return false;
            }
        }
        return true;
    }
}
