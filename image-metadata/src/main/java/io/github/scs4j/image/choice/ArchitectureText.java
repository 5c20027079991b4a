package io.github.scs4j.image.choice;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Architectures in the spellings that names and metadata of images use. */
final class ArchitectureText {
    /** The words for an architecture that names of images have, the longer of two that overlap first. */
    private static final List<String> WORDS = List.of(
            "x86_64", "x86-64", "amd64", "aarch64", "arm64", "armhf", "armv7l", "ppc64le", "ppc64el", "riscv64",
            "s390x", "i386", "i686");

    private ArchitectureText() {}

    /** OpenStack's spelling, where another one is common; the text in lower case where none is known. */
    static String canonical(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return switch (lower) {
            case "amd64", "x86-64", "x64" -> "x86_64";
            case "arm64" -> "aarch64";
            case "armhf" -> "armv7l";
            case "ppc64el" -> "ppc64le";
            case "risc-v" -> "riscv64";
            case "i386" -> "i686";
            default -> lower;
        };
    }

    /** The architecture that a name in lower case speaks of, in OpenStack's spelling; {@code null} if it speaks of none. */
    static @Nullable String in(String name) {
        for (String word : WORDS) {
            if (name.contains(word)) {
                return canonical(word);
            }
        }
        return null;
    }
}
