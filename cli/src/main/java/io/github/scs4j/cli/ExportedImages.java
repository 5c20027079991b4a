package io.github.scs4j.cli;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.image.Image;
import io.github.scs4j.inventory.ImageEntry;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What tells that the images of two inputs are of two clouds. A name does not: a cloud may have several images of one name,
 * renew them between two exports, and list them in several files. An id does, that was given at two moments: Glance gives it
 * once. And so do {@value #SURE} contents, each of which both inputs have once, public, under one name and two ids, at a
 * moment at which both images were there unchanged. No image can tell from which cloud flavors are: Glance says no address.
 */
final class ExportedImages {
    /** How many contents are no accident. */
    private static final int SURE = 3;

    /** How many images are remembered. */
    private static final int MOST = 100_000;

    private final Map<String, Seen> ids = new HashMap<>();
    private final Map<Content, Seen> contents = new HashMap<>();
    /** Contents that one input has under several ids. */
    private final Set<Content> several = new HashSet<>();
    /** The last moment that an input tells of: it was exported then, or later. */
    private final Map<String, Instant> latest = new HashMap<>();

    private final List<Twins> twins = new ArrayList<>();
    /** Inputs that have an image in common. */
    private final Set<Sources> related = new HashSet<>();

    private @Nullable Finding conflict;

    void add(ImageEntry entry) {
        Image image = entry.image();
        String id = image.id();
        if (id == null || conflict != null) {
            return;
        }
        Seen seen = new Seen(entry.source(), id, moment(image.createdAt()), moment(image.updatedAt()));
        seen.tell(latest);
        addId(seen, image);
        Content content = Content.of(image);
        if (content != null && seen.updated != null) {
            addContent(seen, content);
        }
    }

    private void addId(Seen seen, Image image) {
        Seen before = put(ids, seen.id, seen);
        if (before == null || before.source.equals(seen.source) || before.created == null || seen.created == null) {
            return;
        }
        if (before.created.equals(seen.created)) {
            related.add(new Sources(before.source, seen.source));
        } else {
            String name = image.name();
            conflict = Problem.OTHER_CLOUD_ID.in(seen.source, name == null ? seen.id : name, before.source);
        }
    }

    private void addContent(Seen seen, Content content) {
        Seen before = put(contents, content, seen);
        if (before == null || before.id.equals(seen.id)) {
            return;
        }
        if (before.source.equals(seen.source)) {
            several.add(content);
        } else {
            twins.add(new Twins(before, seen, content));
        }
    }

    /** That two inputs are exports of two clouds; {@code null} if nothing says so for sure. Once all images are added. */
    @Nullable
    Finding conflict() {
        if (conflict != null) {
            return conflict;
        }
        Map<Sources, Map<Content, Integer>> shared = new LinkedHashMap<>();
        for (Twins pair : twins) {
            if (!several.contains(pair.content) && pair.areConcurrent(latest)) {
                shared.computeIfAbsent(pair.sources(), sources -> new LinkedHashMap<>())
                        .merge(pair.content, 1, Integer::sum);
            }
        }
        for (Map.Entry<Sources, Map<Content, Integer>> entry : shared.entrySet()) {
            List<Content> once = entry.getValue().entrySet().stream()
                    .filter(count -> count.getValue() == 1)
                    .map(Map.Entry::getKey)
                    .toList();
            Sources sources = entry.getKey();
            if (once.size() >= SURE && !related.contains(sources)) {
                return Problem.OTHER_CLOUD_CONTENT.in(sources.second, once.get(0).name, sources.first);
            }
        }
        return null;
    }

    private static <K> @Nullable Seen put(Map<K, Seen> seen, K key, Seen image) {
        return seen.size() < MOST ? seen.putIfAbsent(key, image) : seen.get(key);
    }

    private static @Nullable Instant moment(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** An image as an input has it. */
    private record Seen(
            String source,
            String id,
            @Nullable Instant created,
            @Nullable Instant updated) {
        void tell(Map<String, Instant> latest) {
            Instant last = updated == null ? created : updated;
            if (last != null) {
                latest.merge(source, last, (one, other) -> one.isAfter(other) ? one : other);
            }
        }

        /** Whether it was as it is when an input was exported, or that was before. */
        boolean isOlderThan(@Nullable Instant export) {
            return updated != null && export != null && !updated.isAfter(export);
        }
    }

    /** What everybody gets under a name. */
    private record Content(String name, String hash) {
        /** That of an image which everybody sees; {@code null} for any other. */
        static @Nullable Content of(Image image) {
            String name = image.name();
            String hash = image.hashValue() == null ? image.checksum() : image.hashValue();
            boolean seen = "public".equals(image.visibility())
                    && "active".equals(image.status())
                    && Boolean.FALSE.equals(image.hidden());
            return seen && name != null && hash != null ? new Content(name, hash) : null;
        }
    }

    private record Sources(String first, String second) {}

    /** Two images of one content in two inputs. */
    private record Twins(Seen first, Seen second, Content content) {
        Sources sources() {
            return new Sources(first.source, second.source);
        }

        /** Whether, in one cloud, both would have to be in both exports. */
        boolean areConcurrent(Map<String, Instant> latest) {
            return first.isOlderThan(latest.get(second.source)) && second.isOlderThan(latest.get(first.source));
        }
    }
}
