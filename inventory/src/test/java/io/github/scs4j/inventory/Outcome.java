package io.github.scs4j.inventory;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Location;
import io.github.scs4j.flavor.offer.Flavor;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** All that a {@link FlavorReader} tells of one input, as lines of text. */
record Outcome(Reading reading, List<FlavorEntry> entries, List<Finding> findings) {

    static Outcome of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    static Outcome of(byte[] bytes) {
        return of(new ByteArrayInputStream(bytes));
    }

    static Outcome of(InputStream in) {
        List<FlavorEntry> entries = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        Reading reading = new FlavorReader().read(in, "input", entries::add, findings::add);
        return new Outcome(reading, entries, findings);
    }

    /** Each entry as {@code name} or {@code name (id)}, with its line. */
    List<String> flavors() {
        return entries.stream()
                .map(entry -> entry.line() + " " + entry.name() + (entry.id() == null ? "" : " (" + entry.id() + ")"))
                .toList();
    }

    /** All that is known of each flavor but its id, with tabs between. */
    List<String> known() {
        return entries.stream().map(entry -> known(entry.flavor())).toList();
    }

    private static String known(Flavor flavor) {
        return String.join(
                "\t",
                flavor.name(),
                number(flavor.vcpus()),
                number(flavor.ram()),
                number(flavor.disk()),
                number(flavor.ephemeral()),
                number(flavor.swap()),
                flag(flavor.isPublic(), "public", "private"),
                flag(flavor.disabled(), "disabled", "enabled"),
                flavor.extraSpecs() == null ? "?" : flavor.extraSpecs().toString());
    }

    private static String number(OptionalLong number) {
        return number.isPresent() ? Long.toString(number.getAsLong()) : "?";
    }

    private static String flag(@Nullable Boolean flag, String yes, String no) {
        return flag == null ? "?" : flag ? yes : no;
    }

    /** Each finding as severity, rule, place and English message. */
    List<String> problems() {
        return findings.stream()
                .map(finding -> finding.severity() + " " + finding.rule().id() + place(finding) + " "
                        + finding.message().key().substring("inventory.".length())
                        + finding.message().arguments())
                .toList();
    }

    private static String place(Finding finding) {
        return finding.location() instanceof Location.Position at ? " " + at.line() + ":" + at.column() : "";
    }
}
