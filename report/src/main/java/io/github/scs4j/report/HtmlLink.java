package io.github.scs4j.report;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A name on a page that links to an address, if that is one of the web. */
final class HtmlLink {
    private static final int MAX_LENGTH = 2_000;

    private HtmlLink() {}

    static void write(XmlOutput html, @Nullable String address, String name) {
        String text = Legible.text(name, Legible.PROSE);
        if (address != null && isWeb(address)) {
            html.start("a", "href", Legible.text(address, MAX_LENGTH), "rel", "noreferrer")
                    .element("bdi", text)
                    .end();
        } else {
            html.element("bdi", text);
        }
    }

    /** Whether this is an address that a browser may follow: {@code https} or {@code http}, and nothing odd in it. */
    static boolean isWeb(@Nullable String address) {
        if (address == null || address.length() > MAX_LENGTH) {
            return false;
        }
        String start = address.substring(0, Math.min(8, address.length())).toLowerCase(Locale.ROOT);
        return (start.equals("https://") || start.startsWith("http://"))
                && address.chars().allMatch(unit -> unit > ' ' && unit <= '~');
    }
}
