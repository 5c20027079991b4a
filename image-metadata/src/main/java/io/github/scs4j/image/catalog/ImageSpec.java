package io.github.scs4j.image.catalog;

import io.github.scs4j.finding.Language;
import io.github.scs4j.finding.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a list of standard images: a single image, or a class of images whose names follow a scheme (SCS-0104 v1,
 * "Standard images YAML"). Immutable and thread-safe.
 */
public final class ImageSpec {
    /** Whether a cloud must offer the image. */
    public enum Status {
        /** Without it the cloud is not compliant. */
        MANDATORY("mandatory"),
        /** It should be there. */
        RECOMMENDED("recommended"),
        /** It may be there; if it is, its source counts. */
        OPTIONAL("optional");

        private final String value;

        Status(String value) {
            this.value = value;
        }

        /** The word in the YAML. */
        public String value() {
            return value;
        }

        /** The status of this word; {@code null} if there is none. */
        public static @Nullable Status of(String value) {
            for (Status status : values()) {
                if (status.value.equals(value)) {
                    return status;
                }
            }
            return null;
        }
    }

    private final String name;
    private final @Nullable String nameScheme;
    private final @Nullable NameScheme scheme;
    private final Status status;
    private final List<String> sources;
    private final List<String> prefixes;
    private final String testcase;

    private ImageSpec(String name, @Nullable String nameScheme, Status status, List<String> sources) {
        this.name = Objects.requireNonNull(name, "name");
        this.nameScheme = nameScheme;
        this.scheme = nameScheme == null ? null : NameScheme.of(nameScheme);
        this.status = Objects.requireNonNull(status, "status");
        this.sources = List.copyOf(sources);
        if (name.isEmpty() || sources.isEmpty() || sources.contains("")) {
            throw new IllegalArgumentException("a standard image needs a name and prefixes of its source");
        }
        Message fault = scheme == null ? null : scheme.fault();
        if (fault != null) {
            throw new IllegalArgumentException(fault.text(Language.ENGLISH));
        }
        List<String> normalized = new ArrayList<>();
        for (String source : sources) {
            normalized.add(SourceUrl.normalize(source));
        }
        this.prefixes = List.copyOf(normalized);
        this.testcase = suffix(name, nameScheme);
    }

    /**
     * A single image.
     *
     * @param sources the prefixes one of which its {@code image_source} starts with
     * @throws IllegalArgumentException if the name or a prefix is empty, or there is no prefix
     */
    public static ImageSpec single(String name, Status status, List<String> sources) {
        return new ImageSpec(name, null, status, sources);
    }

    /**
     * A class of images.
     *
     * @param name the name of the class
     * @param nameScheme a regular expression for the names of the images, in the syntax of RE2
     * @param sources the prefixes one of which the {@code image_source} of each starts with
     * @throws IllegalArgumentException if the name or a prefix is empty, there is no prefix, or the expression cannot be
     *     used
     */
    public static ImageSpec group(String name, String nameScheme, Status status, List<String> sources) {
        return new ImageSpec(name, Objects.requireNonNull(nameScheme, "nameScheme"), status, sources);
    }

    /** The name of the image, or of the class. */
    public String name() {
        return name;
    }

    /** The regular expression for the names of a class of images; {@code null} for a single image. */
    public @Nullable String nameScheme() {
        return nameScheme;
    }

    /** Whether a cloud must offer the image. */
    public Status status() {
        return status;
    }

    /** The prefixes one of which the {@code image_source} must start with, as the list writes them. */
    public List<String> sources() {
        return sources;
    }

    /** Whether an image of this name is the one, or of the class: the whole name counts. */
    public boolean matches(String imageName) {
        return scheme == null ? name.equals(imageName) : scheme.matches(imageName);
    }

    /**
     * Whether the name begins as those of the class do, whatever follows; the same as {@link #matches} for a single image.
     */
    public boolean matchesBeginning(String imageName) {
        return scheme == null ? name.equals(imageName) : scheme.matchesBeginning(imageName);
    }

    /** The id of the testcase that asks whether the image is there, such as {@code scs-0104-image-ubuntu-2404}. */
    public String imageTestcase() {
        return "scs-0104-image-" + testcase;
    }

    /** The id of the testcase about the source, such as {@code scs-0104-source-ubuntu-2404}. */
    public String sourceTestcase() {
        return "scs-0104-source-" + testcase;
    }

    /** What the ids of its testcases end with. */
    String testcase() {
        return testcase;
    }

    /** The prefixes in one spelling. */
    List<String> prefixes() {
        return prefixes;
    }

    /** Whether both ask the same of an inventory, their status apart. */
    boolean asksTheSame(ImageSpec other) {
        boolean sameNames = nameScheme == null
                ? other.nameScheme == null && name.equals(other.name)
                : nameScheme.equals(other.nameScheme);
        return sameNames && sources.equals(other.sources);
    }

    /** The name. */
    @Override
    public String toString() {
        return name;
    }

    private static String suffix(String name, @Nullable String nameScheme) {
        if (nameScheme != null && nameScheme.startsWith("ubuntu-capi-image v")) {
            return "capi-1";
        }
        if (nameScheme != null && nameScheme.startsWith("ubuntu-capi-image-v")) {
            return "capi-2";
        }
        StringBuilder suffix = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < name.length() && suffix.length() < 60; i++) {
            char c = name.charAt(i);
            boolean upper = c >= 'A' && c <= 'Z';
            if (upper || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                if (gap && !suffix.isEmpty()) {
                    suffix.append('-');
                }
                suffix.append(upper ? (char) (c + ('a' - 'A')) : c);
                gap = false;
            } else if (c != '.') {
                gap = true;
            }
        }
        return suffix.isEmpty() ? "unnamed" : suffix.toString();
    }
}
