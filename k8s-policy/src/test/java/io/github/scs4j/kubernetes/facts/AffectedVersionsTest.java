package io.github.scs4j.kubernetes.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scs4j.finding.Location;
import io.github.scs4j.kubernetes.KubernetesVersion;
import io.github.scs4j.kubernetes.facts.VersionEntry.Change;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Entries about versions against the procedure that the schema of CVE records describes, asked for one version at a time. */
class AffectedVersionsTest {
    private static final Location.Position PLACE = new Location.Position(1, 1);
    private static final List<String> SPACE = space();

    @Property
    void isWhatTheSchemaSaysOfEachVersion(
            @ForAll("entries") List<VersionEntry> entries, @ForAll("statuses") String otherwise) {
        CveRecord.Affected affected = new CveRecord.Affected(PLACE);
        affected.product = "Kubernetes";
        affected.defaultStatus = otherwise;
        affected.versions.addAll(entries);
        AffectedVersions versions = new AffectedVersions(new RecordFaults(), false);
        versions.add(affected);
        VersionSet set = versions.affected();
        for (String text : SPACE) {
            assertThat(set.contains(version(text)))
                    .as(text)
                    .isEqualTo(status(entries, otherwise, version(text)).equals("affected"));
        }
        assertThat(versions.isWhole()).isTrue();
    }

    private static String status(List<VersionEntry> entries, String otherwise, KubernetesVersion version) {
        for (VersionEntry entry : entries) {
            KubernetesVersion from = version(entry.version());
            boolean single = entry.lessThan() == null && entry.lessThanOrEqual() == null;
            if (single && version.compareTo(from) == 0) {
                return Objects.requireNonNull(entry.status());
            }
            boolean below = entry.lessThan() != null && version.compareTo(version(entry.lessThan())) < 0;
            boolean upTo = entry.lessThanOrEqual() != null && version.compareTo(version(entry.lessThanOrEqual())) <= 0;
            if (from.compareTo(version) <= 0 && (below || upTo)) {
                String status = Objects.requireNonNull(entry.status());
                for (Change change : entry.changes()) {
                    if (version(change.at()).compareTo(version) <= 0) {
                        status = Objects.requireNonNull(change.status());
                    }
                }
                return status;
            }
        }
        return otherwise;
    }

    @Provide
    Arbitrary<String> statuses() {
        return Arbitraries.of("affected", "unaffected", "unknown");
    }

    @Provide
    Arbitrary<List<VersionEntry>> entries() {
        Arbitrary<Change> change =
                Combinators.combine(Arbitraries.of(SPACE), statuses()).as(Change::new);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(SPACE),
                        Arbitraries.of(SPACE),
                        statuses(),
                        change.list().ofMaxSize(3))
                .as(AffectedVersionsTest::entry)
                .list()
                .ofMinSize(1)
                .ofMaxSize(7);
    }

    private static VersionEntry entry(int kind, String a, String b, String status, List<Change> changes) {
        boolean ascending = version(a).compareTo(version(b)) < 0;
        if (kind == 0 || a.equals(b)) {
            return new VersionEntry(PLACE, a, null, null, status, List.of());
        }
        List<Change> sorted = new ArrayList<>(changes);
        sorted.sort(Comparator.comparing(change -> version(change.at())));
        String low = ascending ? a : b;
        String high = ascending ? b : a;
        return new VersionEntry(PLACE, low, kind == 1 ? high : null, kind == 2 ? high : null, status, sorted);
    }

    private static KubernetesVersion version(@Nullable String text) {
        return Objects.requireNonNull(KubernetesVersion.of(Objects.requireNonNull(text)));
    }

    private static List<String> space() {
        List<String> versions = new ArrayList<>();
        for (int minor = 27; minor < 30; minor++) {
            versions.add("1." + minor + ".0-rc.1");
            for (int patch = 0; patch < 4; patch++) {
                versions.add("1." + minor + "." + patch);
            }
        }
        return List.copyOf(versions);
    }
}
