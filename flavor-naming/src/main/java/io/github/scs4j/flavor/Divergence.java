package io.github.scs4j.flavor;

import org.jspecify.annotations.Nullable;

/** Which documented divergence makes the official test suite judge a name otherwise than the text. */
final class Divergence {
    private static final FlavorNaming LENIENT = FlavorNaming.TOLERANT;

    private Divergence() {}

    /** The id; {@code null} if none is known. */
    static @Nullable String of(String name, FlavorNaming text, boolean officiallyValid) {
        return officiallyValid ? takenOnlyByOfficial(name, text) : refusedOnlyByOfficial(name);
    }

    private static @Nullable String takenOnlyByOfficial(String name, FlavorNaming text) {
        FlavorParse parse = LENIENT.tryParse(name);
        if (!parse.isValid()) {
            return "D6";
        }
        boolean older = parse.syntax() == NamingStandard.V1;
        if (older && !text.dialect().isOlderSyntax() && text.tolerated() == null) {
            return "D25";
        }
        Dialect dialect = LENIENT.dialect();
        Trace trace = Trace.of(name, older ? dialect.withStandard(NamingStandard.V1) : dialect);
        for (Trace.Span form : trace.officialForms) {
            if (isWithin(form, trace.place(Part.RAM))) {
                return "D5";
            }
            return isWithin(form, trace.place(Part.DISK)) ? "D7" : "D2";
        }
        return null;
    }

    private static @Nullable String refusedOnlyByOfficial(String name) {
        FlavorParse parse = LENIENT.tryParse(name);
        FlavorName parsed = parse.name();
        if (parsed == null) {
            return null;
        }
        if (parse.syntax() == NamingStandard.V1 && parsed.hypervisor() == Hypervisor.CLOUD_HYPERVISOR) {
            return "D10";
        }
        Gpu gpu = parsed.gpu();
        if (gpu == null) {
            return null;
        }
        if (gpu.hasUnlistedGeneration()) {
            return "D99";
        }
        return OfficialGpu.isKnown(gpu.vendor(), gpu.generation()) ? "D1" : "D20";
    }

    private static boolean isWithin(Trace.Span form, Trace.@Nullable Span part) {
        return part != null && form.start() >= part.start() && form.end() <= part.end();
    }
}
