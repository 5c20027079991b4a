package io.github.scs4j.image.rotation;

import io.github.scs4j.finding.OfficialResult;
import io.github.scs4j.image.Image;
import io.github.scs4j.image.ImageSelection;
import io.github.scs4j.image.OfficialAge;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the official test suite says of {@code scs-0102-image-recency}. An image that it finds outdated, hidden or not, has to
 * have a replacement: the last image of the name before the last blank, and that is not outdated.
 */
final class OfficialRecency {
    private final Instant at;
    private final Map<String, Entry> byName = new HashMap<>();
    private boolean known = true;
    private long nameless;
    private boolean untilMissing;
    private boolean aborted;

    OfficialRecency(Instant at) {
        this.at = at;
    }

    void incomplete() {
        known = false;
    }

    void add(Image image) {
        if (!ImageSelection.OFFICIAL.includes(image)) {
            return;
        }
        if (!image.hasProperties()) {
            known = false;
            return;
        }
        OfficialAge age = OfficialAge.of(image, at);
        untilMissing |= age == OfficialAge.ABORT_UNTIL_MISSING;
        aborted |= age == OfficialAge.ABORT;
        String name = image.name();
        if (name == null) {
            nameless++;
            aborted |= nameless > 1 || age == OfficialAge.OUTDATED;
            hopeless(byName.computeIfAbsent("", key -> new Entry()), age, image);
            return;
        }
        Entry entry = byName.computeIfAbsent(name, key -> new Entry());
        hopeless(entry, age, image);
        entry.outdated |= age == OfficialAge.OUTDATED;
        entry.ofText |= age != OfficialAge.FRESH && ImageSelection.TEXT.includes(image);
        entry.replaces = age == OfficialAge.FRESH;
    }

    private static void hopeless(Entry entry, OfficialAge age, Image image) {
        if (age == OfficialAge.HOPELESS) {
            entry.hopeless = true;
            entry.ofText |= ImageSelection.TEXT.includes(image);
        }
    }

    /** The result; {@code null} if it is not known because the export does not tell enough. */
    @Nullable
    OfficialResult result() {
        if (!known) {
            return null;
        }
        if (aborted || untilMissing) {
            return OfficialResult.ABORT;
        }
        for (Map.Entry<String, Entry> each : byName.entrySet()) {
            if (offends(each.getKey(), each.getValue())) {
                return OfficialResult.FAIL;
            }
        }
        return OfficialResult.PASS;
    }

    /** Whether every exception comes from a {@code provided_until} that is missing. */
    boolean isOnlyUntilMissing() {
        return !aborted;
    }

    /**
     * The first name, in order, of the images that make it fail: of those that the text is about, or of all if there are
     * none; {@code null} if it does not fail.
     */
    @Nullable
    String firstOffender() {
        String first = null;
        boolean ofText = false;
        for (Map.Entry<String, Entry> each : byName.entrySet()) {
            String name = each.getKey();
            Entry entry = each.getValue();
            boolean before = first == null || (entry.ofText == ofText ? name.compareTo(first) < 0 : entry.ofText);
            if (before && offends(name, entry)) {
                first = name;
                ofText = entry.ofText;
            }
        }
        return first;
    }

    /** Whether the text is about an image that makes it fail. */
    boolean isOffenderOfText(String name) {
        Entry entry = byName.get(name);
        return entry != null && entry.ofText;
    }

    /** Whether it finds an image of this name outdated, replaced or not. */
    boolean isOutdated(String name) {
        Entry entry = byName.get(name);
        return entry != null && entry.outdated;
    }

    private boolean offends(String name, Entry entry) {
        return entry.hopeless || (entry.outdated && !isReplaced(name));
    }

    private boolean isReplaced(String name) {
        String shorter = shorter(name);
        Entry replacement = shorter.equals(name) ? null : byName.get(shorter);
        return replacement != null && replacement.replaces;
    }

    /** The name before its last blank, without white space at its end. */
    static String shorter(String name) {
        int blank = name.lastIndexOf(' ');
        int end = blank < 0 ? name.length() : blank;
        while (end > 0 && isSpace(name.charAt(end - 1))) {
            end--;
        }
        return name.substring(0, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }

    /** What is kept of all images of a name. */
    private static final class Entry {
        boolean outdated;
        boolean hopeless;
        /** The last of them is not outdated. */
        boolean replaces;
        /** The text, too, is about one of them that is not fresh. */
        boolean ofText;
    }
}
