package io.github.scs4j.image.choice;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the name of an image tells, for images whose metadata does not. A blank, {@code -} and {@code _} count alike. */
final class NameReading {
    private static final int DATE_STAMP = 8;
    private static final List<String> MINIMAL = List.of("minimal", "minimum");
    private static final List<String> K8SNODE = List.of("k8s", "kubernetes", "capi", "kube", "gardener");
    private static final List<String> GPU = List.of("gpu", "vgpu", "cuda", "nvidia");

    private final String name;

    /** Reads a name. */
    NameReading(@Nullable String name) {
        String lower = name == null ? "" : name.toLowerCase(Locale.ROOT);
        this.name = lower.replace('-', ' ').replace('_', ' ');
    }

    /** The name in lower case with blanks between its words. */
    String words() {
        return name;
    }

    /** Whether the name begins with the distribution. */
    boolean isOf(String distro) {
        return name.startsWith(distro)
                && (name.length() == distro.length() || !Character.isLetterOrDigit(name.charAt(distro.length())));
    }

    /**
     * The version behind the distribution: the first word that begins with a digit and is no date stamp {@code YYYYMMDD},
     * a {@code v} before it aside, which in the name of a node image begins the version of Kubernetes; empty if there is
     * none.
     */
    String version(String distro) {
        boolean node = word(K8SNODE) != null;
        int at = distro.length();
        while (at < name.length()) {
            int start = skip(at);
            int end = endOfWord(start);
            int digits = !node && start < end && name.charAt(start) == 'v' ? start + 1 : start;
            if (digits < end && isDigit(name.charAt(digits)) && !isDateStamp(digits, end)) {
                return name.substring(digits, end);
            }
            at = end + 1;
        }
        return "";
    }

    /** A word of the name that stands for another purpose than the given one; {@code null} if there is none. */
    @Nullable
    String otherPurpose(String purpose) {
        String found = word(purpose.equals("minimal") ? List.of() : MINIMAL);
        if (found == null && !purpose.equals("k8snode")) {
            found = word(K8SNODE);
        }
        return found != null || purpose.equals("gpu") ? found : word(GPU);
    }

    private @Nullable String word(List<String> words) {
        for (int at = 0; at < name.length(); ) {
            int start = skip(at);
            int end = endOfWord(start);
            String word = name.substring(start, end);
            if (words.contains(word)) {
                return word;
            }
            at = end + 1;
        }
        return null;
    }

    private int skip(int at) {
        int start = at;
        while (start < name.length() && isSeparator(name.charAt(start))) {
            start++;
        }
        return start;
    }

    private int endOfWord(int start) {
        int end = start;
        while (end < name.length() && !isSeparator(name.charAt(end))) {
            end++;
        }
        return end;
    }

    private boolean isDateStamp(int start, int end) {
        if (end - start != DATE_STAMP) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (!isDigit(name.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSeparator(char c) {
        return c == ' ' || c == '(' || c == ')' || c == ',';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
