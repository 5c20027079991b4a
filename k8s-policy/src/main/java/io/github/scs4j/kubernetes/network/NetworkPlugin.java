package io.github.scs4j.kubernetes.network;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table of network plugins (CNI): whether one enforces NetworkPolicies, known by the image that it runs.
 * Immutable and thread-safe.
 *
 * @param image the end of the image's path, such as {@code calico/node}
 * @param name what the plugin is called
 * @param enforcement whether it enforces NetworkPolicies
 * @param since the number at the beginning of the image's tag from which on it does; empty but for
 *     {@link Enforcement#SINCE}
 * @param note a remark, in one English sentence; may be empty
 * @param source address of a page that says so
 */
public record NetworkPlugin(
        String image, String name, Enforcement enforcement, String since, String note, String source) {
    private static final String RESOURCE = "network-plugins.tsv";
    private static final int COLUMNS = 6;
    private static final int DIGITS = 18;
    private static final List<NetworkPlugin> TABLE = read();

    /** Throws {@link NullPointerException} if anything is {@code null}. */
    public NetworkPlugin {
        Objects.requireNonNull(image, "image");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(enforcement, "enforcement");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(source, "source");
    }

    /** The whole table. */
    public static List<NetworkPlugin> all() {
        return TABLE;
    }

    /**
     * The plugin that runs an image, such as {@code ghcr.io/flannel-io/flannel:v0.26.1}; {@code null} if the table does not
     * know it.
     */
    public static @Nullable NetworkPlugin of(String image) {
        Objects.requireNonNull(image, "image");
        int end = pathEnd(image);
        for (NetworkPlugin row : TABLE) {
            int start = end - row.image.length();
            if (start >= 0 && image.startsWith(row.image, start) && (start == 0 || image.charAt(start - 1) == '/')) {
                return row;
            }
        }
        return null;
    }

    /** Whether this image of the plugin enforces NetworkPolicies: yes, no, or {@link Enforcement#DEPENDS}. */
    public Enforcement enforcement(String image) {
        Objects.requireNonNull(image, "image");
        if (enforcement != Enforcement.SINCE) {
            return enforcement;
        }
        long version = version(image, pathEnd(image));
        if (version < 0) {
            return Enforcement.DEPENDS;
        }
        return version >= Long.parseLong(since) ? Enforcement.YES : Enforcement.NO;
    }

    /** Where the path of an image ends: before its tag or digest. */
    private static int pathEnd(String image) {
        int digest = image.indexOf('@');
        int end = digest < 0 ? image.length() : digest;
        int tag = image.lastIndexOf(':', end - 1);
        return tag > image.lastIndexOf('/', end - 1) ? tag : end;
    }

    /** The number at the beginning of the tag, after a {@code v} at will; -1 if there is none. */
    private static long version(String image, int pathEnd) {
        int at = pathEnd + 1;
        if (at < image.length() && image.charAt(at) == 'v') {
            at++;
        }
        int start = at;
        while (at < image.length() && at - start < DIGITS && image.charAt(at) >= '0' && image.charAt(at) <= '9') {
            at++;
        }
        boolean tagged = pathEnd < image.length() && image.charAt(pathEnd) == ':';
        return tagged && at > start ? Long.parseLong(image.substring(start, at)) : -1;
    }

    private static List<NetworkPlugin> read() {
        List<NetworkPlugin> rows = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(NetworkPlugin.class.getResourceAsStream(RESOURCE), RESOURCE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, "UTF-8"))) {
            boolean heading = true;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    if (!heading) {
                        rows.add(row(line));
                    }
                    heading = false;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(rows);
    }

    private static NetworkPlugin row(String line) {
        List<String> cells = new ArrayList<>(COLUMNS);
        int start = 0;
        for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', start)) {
            cells.add(line.substring(start, tab));
            start = tab + 1;
        }
        cells.add(line.substring(start));
        return new NetworkPlugin(
                cells.get(0), cells.get(1), Enforcement.of(cells.get(2)), cells.get(3), cells.get(4), cells.get(5));
    }

    /** Whether a plugin enforces NetworkPolicies. */
    public enum Enforcement {
        /** It does. */
        YES("yes"),
        /** It takes them and does nothing. */
        NO("no"),
        /** It does from a version on. */
        SINCE("since"),
        /** How it is set up decides. */
        DEPENDS("depends");

        private final String id;

        Enforcement(String id) {
            this.id = id;
        }

        private static Enforcement of(String id) {
            for (Enforcement enforcement : values()) {
                if (enforcement.id.equals(id)) {
                    return enforcement;
                }
            }
            throw new IllegalStateException("not in the table of network plugins: " + id);
        }
    }
}
