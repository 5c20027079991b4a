package io.github.scs4j.image.catalog;

import io.github.scs4j.finding.OfficialResult;
import io.github.scs4j.image.Image;
import io.github.scs4j.image.catalog.ImageSpec.Status;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the official test suite says of one standard image. It knows nine of them by heart, whatever list is asked for, looks
 * an image up by its name, of which the last image wins, and takes the beginning of a name for the whole (D49 to D52).
 */
final class OfficialImages {
    private static final List<ImageSpec> KNOWN = List.of(
            StandardImages.capi(" ", Status.OPTIONAL),
            StandardImages.capi("-", Status.OPTIONAL),
            StandardImages.ubuntu("24.04", "noble", Status.OPTIONAL),
            StandardImages.ubuntu("22.04", "jammy", Status.OPTIONAL),
            StandardImages.ubuntu("20.04", "focal", Status.OPTIONAL),
            StandardImages.debian("13", "trixie", Status.OPTIONAL),
            StandardImages.debian("12", "bookworm", Status.OPTIONAL),
            StandardImages.debian("11", "bullseye", Status.OPTIONAL),
            StandardImages.debian("10", "buster", Status.OPTIONAL));

    /**
     * What the last image of a name comes to.
     *
     * @param result {@code null} if the export does not tell
     */
    private record Last(
            @Nullable OfficialResult result,
            @Nullable String divergence,
            @Nullable String presence) {}

    private final ImageSpec spec;
    private final Map<String, Last> lastByName = new LinkedHashMap<>();
    private boolean nameless;

    private OfficialImages(ImageSpec spec) {
        this.spec = spec;
    }

    /** For the testcases of this entry; {@code null} if the suite has none. */
    static @Nullable OfficialImages of(ImageSpec asked) {
        for (ImageSpec known : KNOWN) {
            if (known.testcase().equals(asked.testcase())) {
                return new OfficialImages(known);
            }
        }
        return null;
    }

    /** What the suite asks for. */
    ImageSpec spec() {
        return spec;
    }

    /** Takes the next image that the suite looks at. */
    void add(Image image) {
        String name = image.name();
        if (name == null) {
            nameless = true;
        } else if (spec.matchesBeginning(name)) {
            Unusable unusable = Unusable.of(image);
            boolean foreign = unusable == Unusable.NOT_PUBLIC || unusable == Unusable.SNAPSHOT;
            String presence = foreign ? "D47" : unusable != null ? "D109" : spec.matches(name) ? null : "D49";
            lastByName.put(name, source(image, foreign, presence));
        }
    }

    private Last source(Image image, boolean foreign, @Nullable String presence) {
        if (!image.hasProperties()) {
            return new Last(null, null, presence);
        }
        SourceCheck.Outcome outcome =
                SourceCheck.of(image, spec.sources(), spec.prefixes()).outcome();
        OfficialResult result = switch (outcome) {
            case RIGHT, ESCAPES -> OfficialResult.PASS;
            case OTHER, MISSING, SPELLED_OTHERWISE -> OfficialResult.FAIL;
            case NULL, NO_TEXT -> OfficialResult.ABORT;
        };
        String divergence = foreign ? "D47" : outcome == SourceCheck.Outcome.SPELLED_OTHERWISE ? "D114" : "D51";
        return new Last(result, divergence, presence);
    }

    /** Whether the suite ends with an exception on a scheme, because an image has no name. */
    private boolean aborts() {
        return nameless && spec.nameScheme() != null;
    }

    /** What the suite says of the presence of the image. */
    OfficialResult presence() {
        if (aborts()) {
            return OfficialResult.ABORT;
        }
        return lastByName.isEmpty() ? OfficialResult.FAIL : OfficialResult.PASS;
    }

    /** The divergence that explains {@link #presence} where the text says otherwise. */
    String presenceDivergence() {
        if (aborts()) {
            return "D115";
        }
        for (Last last : lastByName.values()) {
            if (last.presence() != null) {
                return last.presence();
            }
        }
        return "D52";
    }

    /** What the suite says of the sources; {@code null} if the export does not tell enough. */
    @Nullable
    OfficialResult source() {
        if (aborts()) {
            return OfficialResult.ABORT;
        }
        OfficialResult worst = OfficialResult.PASS;
        for (Last last : lastByName.values()) {
            OfficialResult result = last.result();
            if (result == null) {
                return null;
            }
            worst = result.compareTo(worst) > 0 ? result : worst;
        }
        return worst;
    }

    /** The divergence that explains {@link #source} where the text says otherwise and finds no fault, or none of its own. */
    String sourceDivergence() {
        if (aborts()) {
            return "D115";
        }
        OfficialResult worst = source();
        for (Last last : lastByName.values()) {
            if (last.result() == worst && last.divergence() != null) {
                return last.divergence();
            }
        }
        return "D52";
    }
}
