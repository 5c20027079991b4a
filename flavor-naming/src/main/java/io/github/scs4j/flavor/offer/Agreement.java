package io.github.scs4j.flavor.offer;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.finding.Location;
import io.github.scs4j.flavor.CpuBrand;
import io.github.scs4j.flavor.FlavorName;
import io.github.scs4j.flavor.Gpu;
import io.github.scs4j.flavor.Hypervisor;
import org.jspecify.annotations.Nullable;

/**
 * Whether the names of one flavor can all be true. Names may understate, so amounts never contradict each other; an
 * architecture, a vendor, a generation, a hypervisor and a GPU do. Each name is compared with the first that states the
 * same, so the memory does not grow with the number of names.
 */
final class Agreement {
    private final String subject;
    private final FindingSink sink;
    private @Nullable FlavorName first;
    private @Nullable FlavorName withVendor;
    private @Nullable FlavorName withGeneration;
    private @Nullable FlavorName withHypervisor;
    private @Nullable FlavorName withGpu;
    private @Nullable FlavorName withGpuGeneration;

    Agreement(String subject, FindingSink sink) {
        this.subject = subject;
        this.sink = sink;
    }

    /** Takes one more name, of the extra spec of this key or the flavor's own ({@code null}). */
    void add(FlavorName name, @Nullable String key) {
        if (first != null && !name.equals(first)) {
            boolean agree = architecture(name, first, key) && brand(name, key);
            hypervisor(name, first, key);
            gpu(name, key);
            if (!agree) {
                return;
            }
        }
        remember(name);
    }

    private void remember(FlavorName name) {
        CpuBrand brand = name.cpuBrand();
        Gpu gpu = name.gpu();
        first = first == null ? name : first;
        withVendor = withVendor == null && brand != null ? name : withVendor;
        withGeneration = withGeneration == null && brand != null && brand.generation() > 0 ? name : withGeneration;
        withHypervisor = withHypervisor == null && name.hypervisor() != null ? name : withHypervisor;
        withGpu = withGpu == null && gpu != null ? name : withGpu;
        withGpuGeneration =
                withGpuGeneration == null && gpu != null && !gpu.generation().isEmpty() ? name : withGpuGeneration;
    }

    private boolean architecture(FlavorName name, FlavorName other, @Nullable String key) {
        return agree(name, NovaSpec.architecture(name), other, NovaSpec.architecture(other), key);
    }

    private boolean brand(FlavorName name, @Nullable String key) {
        CpuBrand brand = name.cpuBrand();
        CpuBrand vendor = withVendor == null ? null : withVendor.cpuBrand();
        if (brand == null || withVendor == null || vendor == null) {
            return true;
        }
        if (!agree(name, brand.vendor().title(), withVendor, vendor.vendor().title(), key)) {
            return false;
        }
        CpuBrand generation = withGeneration == null ? null : withGeneration.cpuBrand();
        return brand.generation() == 0
                || withGeneration == null
                || generation == null
                || agree(name, generation(brand), withGeneration, generation(generation), key);
    }

    private void hypervisor(FlavorName name, FlavorName other, @Nullable String key) {
        if (name.hypervisor() != null && withHypervisor != null) {
            Hypervisor stated = withHypervisor.hypervisorOrDefault();
            agree(name, name.hypervisor().title(), withHypervisor, stated.title(), key);
        } else if (name.hypervisorOrDefault() != other.hypervisorOrDefault()) {
            FlavorName stated = name.hypervisor() == null ? other : name;
            FlavorName silent = name.hypervisor() == null ? name : other;
            sink.accept(Finding.warning(
                            OfferRules.SPEC_CONTRADICTION,
                            subject,
                            OfferRules.HYPERVISOR_UNSTATED.with(
                                    stated.toString(),
                                    silent.toString(),
                                    stated.hypervisorOrDefault().title()))
                    .withLocation(place(key)));
        }
    }

    private void gpu(FlavorName name, @Nullable String key) {
        Gpu gpu = name.gpu();
        Gpu other = withGpu == null ? null : withGpu.gpu();
        if (gpu == null || withGpu == null || other == null || !agree(name, model(gpu), withGpu, model(other), key)) {
            return;
        }
        Gpu generation = withGpuGeneration == null ? null : withGpuGeneration.gpu();
        if (!gpu.generation().isEmpty() && withGpuGeneration != null && generation != null) {
            agree(
                    name,
                    model(gpu) + gpu.generation(),
                    withGpuGeneration,
                    model(generation) + generation.generation(),
                    key);
        }
    }

    private boolean agree(FlavorName name, String says, FlavorName other, String otherSays, @Nullable String key) {
        if (says.equals(otherSays)) {
            return true;
        }
        sink.accept(SpecFaults.error(
                        OfferRules.SPEC_CONTRADICTION,
                        subject,
                        "",
                        OfferRules.NAMES_CONTRADICT.with(name.toString(), other.toString(), says, otherSays))
                .withLocation(place(key)));
        return false;
    }

    private static @Nullable Location place(@Nullable String key) {
        return key == null ? null : new Location.Property(key);
    }

    private static String generation(CpuBrand brand) {
        String title = brand.vendor().generationTitle(brand.generation());
        return title == null ? brand.vendor().title() + " " + brand.generation() : title;
    }

    /** Access and vendor as a name writes them. */
    private static String model(Gpu gpu) {
        return String.valueOf(gpu.access().letter()) + gpu.vendor().letter();
    }
}
