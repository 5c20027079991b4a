package io.github.scs4j.image.rotation;

import io.github.scs4j.image.Image;
import io.github.scs4j.image.ImageSelection;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Sorts the images of a cloud into {@link Chain}s, and tells when each name is due. Takes images one by one, in any order;
 * those that the standard is not about ({@link ImageSelection#TEXT}) and those without a name are left out. Mutable and not
 * thread-safe. Its memory is that of the distinct names: of each name it keeps counts and the newest
 * {@value Chain#MAX_BUILDS} images, not all.
 *
 * <p>An image belongs to the chain of another name
 *
 * <ul>
 *   <li>if a date is attached to that name: a blank or {@code -}, {@code _}, {@code .}, and {@code YYYYMMDD} or
 *       {@code YYYY-MM-DD}, with a time or a running number or not, in parentheses or not;
 *   <li>if {@code old}, {@code prev} or a patch level is attached to it, and an image has that name; for a patch level it has
 *       the same {@code os_version}, too, where both tell one, because {@code Rocky 9.4} may be no old {@code Rocky 9};
 *   <li>if all images of its own name are hidden, anything is attached to it after a blank, and a visible image has that name.
 * </ul>
 */
public final class Rotation {
    /** As many UTF-16 code units as a name in OpenStack has; a longer one belongs to no other. */
    private static final int LONGEST_NAME = 255;

    private final Map<String, Namesakes> names = new HashMap<>();

    /** Creates a rotation without images. */
    public Rotation() {}

    /** Takes the next image. */
    public void add(Image image) {
        String name = image.name();
        if (name != null && !name.isEmpty() && ImageSelection.TEXT.includes(image)) {
            names.computeIfAbsent(name, Namesakes::new).add(Build.of(image, name));
        }
    }

    /** The chains so far, by name. */
    public List<Chain> chains() {
        return groups().stream()
                .sorted(Comparator.comparing(Group::name))
                .map(Group::chain)
                .toList();
    }

    /** How every chain stands at a moment, of which only the day (UTC) counts: what is overdue first, first. */
    public List<Due> due(Instant at) {
        LocalDate day = LocalDate.ofInstant(at, ZoneOffset.UTC);
        List<Due> due = new ArrayList<>();
        for (Chain chain : chains()) {
            due.add(Due.of(chain, day));
        }
        due.sort(Due.SOONEST_FIRST);
        return List.copyOf(due);
    }

    /** The groups of names, in no order. */
    List<Group> groups() {
        List<Namesakes> own = new ArrayList<>(names.size());
        Map<String, List<Namesakes>> renamed = new HashMap<>();
        for (Namesakes each : names.values()) {
            String chain = chainOf(each);
            if (chain.equals(each.name())) {
                own.add(each);
            } else {
                renamed.computeIfAbsent(chain, name -> new ArrayList<>(1)).add(each);
            }
        }
        List<Group> groups = new ArrayList<>(own.size() + renamed.size());
        for (Namesakes each : own) {
            List<Namesakes> old = renamed.isEmpty() ? null : renamed.remove(each.name());
            groups.add(old == null ? new Group(each) : new Group(each.name(), each, old));
        }
        renamed.forEach((name, old) -> groups.add(new Group(name, null, old)));
        return groups;
    }

    /** All images of a name; {@code null} if there are none. */
    @Nullable
    Namesakes named(String name) {
        return names.get(name);
    }

    /** The name of the chain to which the images of a name belong. */
    String chainOf(Namesakes images) {
        Namesakes at = images;
        String name = at.name();
        while (name.length() <= LONGEST_NAME) {
            String shorter = shorter(name, at);
            if (shorter == null) {
                break;
            }
            name = shorter;
            at = Objects.requireNonNullElse(names.get(name), at);
        }
        return name;
    }

    /** The name to which something is attached; {@code null} if it is nobody's. */
    private @Nullable String shorter(String name, Namesakes images) {
        NameEnd end = NameEnd.of(name);
        if (end != null && (end.kind() == NameEnd.Kind.DATE || isOf(end, images))) {
            return end.base();
        }
        int blank = name.lastIndexOf(' ');
        if (blank > 0 && images.visibleCount() == 0 && isVisible(name.substring(0, blank))) {
            return name.substring(0, blank);
        }
        return null;
    }

    private boolean isOf(NameEnd end, Namesakes images) {
        Namesakes others = names.get(end.base());
        if (others == null || end.kind() != NameEnd.Kind.PATCH_LEVEL) {
            return others != null;
        }
        String version = images.newest().get(0).version();
        String otherVersion = others.newest().get(0).version();
        return version == null || otherVersion == null || version.equals(otherVersion);
    }

    private boolean isVisible(String name) {
        Namesakes others = names.get(name);
        return others != null && others.visibleCount() > 0;
    }
}
