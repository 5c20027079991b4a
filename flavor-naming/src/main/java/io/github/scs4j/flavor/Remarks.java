package io.github.scs4j.flavor;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.Rule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is to be said about a valid name: warnings and infos, in the order of the text. */
final class Remarks {
    private static final long TEN_GIB = 20;

    private final String text;
    private final FlavorName name;
    private final Dialect dialect;
    private @Nullable Trace trace;
    private final List<Finding> findings = new ArrayList<>();

    private Remarks(String text, FlavorName name, Dialect dialect) {
        this.text = text;
        this.name = name;
        this.dialect = dialect;
    }

    static List<Finding> of(FlavorNaming naming, String text, FlavorName name, Dialect dialect) {
        Remarks remarks = new Remarks(text, name, dialect);
        if (dialect.standard() != naming.standard()) {
            remarks.olderSyntax(naming);
        }
        if (dialect.officialForms() || !name.toString().equals(text)) {
            remarks.spelling();
            remarks.cappeds();
        }
        remarks.values();
        if (dialect.standard() != NamingStandard.LATEST) {
            remarks.newerParts();
        }
        if (remarks.findings.isEmpty()) {
            return List.of();
        }
        remarks.findings.sort((one, other) -> Integer.compare(start(one), start(other)));
        return List.copyOf(remarks.findings);
    }

    /** Where everything stands. */
    private Trace trace() {
        Trace known = trace;
        if (known == null) {
            known = Trace.of(text, dialect);
            trace = known;
        }
        return known;
    }

    private void olderSyntax(FlavorNaming naming) {
        Message message = Rules.IN_SYNTAX_OF.with(
                dialect.standard().label(), naming.standard().label(), name.toString());
        warn(Rules.SYNTAX_VERSION, message, new Trace.Span(0, text.length()), name.toString());
    }

    private void spelling() {
        String canonical = name.toString(dialect.standard());
        for (Trace.Span span : trace().nonCanonicals) {
            Message message = Rules.IS_NON_CANONICAL.with(text.substring(span.start(), span.end()), canonical);
            warn(Rules.NON_CANONICAL, message, span, canonical);
        }
        for (Trace.Span span : trace().officialForms) {
            String form = text.substring(span.start(), span.end());
            warn(Rules.OFFICIAL_FORM, Rules.IS_OFFICIAL_FORM.with(form), span, null);
        }
    }

    private void cappeds() {
        for (Trace.Span span : trace().cappeds) {
            String number = text.substring(span.start(), span.end());
            warn(Rules.NUMBER_TOO_LARGE, Rules.IS_CAPPED.with(number), span, null);
        }
    }

    private void values() {
        long half = name.ram().halfGibibytes();
        if (half >= TEN_GIB && half % 2 == 1) {
            warn(Rules.RAM_HALF_DISCOURAGED, Rules.RAM_HALF_ABOVE_TEN.with(), trace().place(Part.RAM), null);
        }
        Disk disk = name.disk();
        if (disk != null && disk.count() > 1 && disk.size() == 0) {
            warn(Rules.DISK_SIZE_MISSING, Rules.DISKS_WITHOUT_SIZE.with(), trace().place(Part.DISK), null);
        }
        if (name.hardwareVirtualization() && name.hypervisor() == null) {
            Trace.Span place = trace().place(Part.HARDWARE_VIRTUALIZATION);
            warn(Rules.HWV_WITHOUT_HYPERVISOR, Rules.HWV_ALONE.with(), place, null);
        }
        CpuBrand brand = name.cpuBrand();
        if (brand != null && !brand.isListed()) {
            Message message = Rules.GENERATION_UNKNOWN.with(
                    Integer.toString(brand.generation()), brand.vendor().title());
            warn(Rules.CPU_GENERATION, message, trace().place(Part.CPU_BRAND), null);
        }
        Gpu gpu = name.gpu();
        if (gpu != null) {
            gpu(gpu);
        }
    }

    private void gpu(Gpu gpu) {
        if (gpu.hasUnlistedGeneration()) {
            Message message = Rules.GPU_GENERATION_UNKNOWN.with(
                    gpu.generation(), gpu.vendor().title());
            warn(Rules.GPU_GENERATION, message, trace().place(Part.GPU_GENERATION), null);
        }
        if (gpu.isAmbiguous()) {
            warn(Rules.GPU_AMBIGUOUS, Rules.TWO_GRAMMARS.with(), trace().place(Part.GPU), null);
        }
        for (GpuDoubt doubt : GpuDoubt.of(gpu, dialect)) {
            List<Gpu> instead = doubt.instead();
            String suggestion = instead.size() == 1 ? with(instead.get(0)) : null;
            warn(doubt.rule(), doubt.message(), trace().place(doubt.part()), suggestion);
        }
    }

    private void newerParts() {
        Hypervisor hypervisor = name.hypervisor();
        if (hypervisor != null) {
            newer(hypervisor.code(), Introduced.in(hypervisor), Part.HYPERVISOR);
        }
        CpuBrand brand = name.cpuBrand();
        if (brand != null && brand.isListed()) {
            newer(brand.vendor().letter() + Integer.toString(brand.generation()), Introduced.in(brand), Part.CPU_BRAND);
        }
        Gpu gpu = name.gpu();
        if (gpu != null) {
            newer(gpu.vendor().letter() + gpu.generation(), Introduced.generationOf(gpu), Part.GPU_GENERATION);
            if (gpu.videoMemory() > 0) {
                Message message = Rules.MEMORY_INTRODUCED_IN.with(NamingStandard.V3.label());
                findings.add(
                        Finding.info(Rules.NEWER_PART, text, message).withLocation(range(trace().place(Part.GPU))));
            }
        }
    }

    private void newer(String what, @Nullable NamingStandard introduced, Part part) {
        if (introduced == null || introduced.compareTo(dialect.standard()) <= 0) {
            return;
        }
        boolean refused = part == Part.HYPERVISOR && dialect.isOlderSyntax();
        Message message = (refused ? Rules.REFUSED_BY_V1 : Rules.INTRODUCED_IN).with(what, introduced.label());
        findings.add(Finding.info(Rules.NEWER_PART, text, message).withLocation(range(trace().place(part))));
    }

    private String with(Gpu gpu) {
        return name.withGpu(gpu).toString(dialect.standard());
    }

    private void warn(Rule rule, Message message, Trace.@Nullable Span place, @Nullable String suggestion) {
        findings.add(
                Finding.warning(rule, text, message).withLocation(range(place)).withSuggestion(suggestion));
    }

    private static @Nullable Location range(Trace.@Nullable Span place) {
        return place == null ? null : new Location.Range(place.start(), place.end());
    }

    private static int start(Finding finding) {
        return finding.location() instanceof Location.Range range ? range.start() : 0;
    }
}
