package io.github.scs4j.kubernetes.facts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What of all that sources say about vulnerabilities is used. */
final class UsedVulnerabilities {
    private static final Comparator<Vulnerability> ORIGINAL_FIRST = Comparator.comparing(
                    (Vulnerability said) -> said.source().origin())
            .thenComparing(said -> said.source().asOf(), Comparator.nullsLast(Comparator.<Instant>reverseOrder()));

    private UsedVulnerabilities() {}

    /** One per id, in ascending order. */
    static List<Vulnerability> of(List<Vulnerability> all) {
        Map<String, List<Vulnerability>> byId = new TreeMap<>();
        for (Vulnerability vulnerability : all) {
            byId.computeIfAbsent(vulnerability.id(), id -> new ArrayList<>()).add(vulnerability);
        }
        List<Vulnerability> used = new ArrayList<>();
        for (List<Vulnerability> said : byId.values()) {
            said.sort(ORIGINAL_FIRST);
            used.add(said.size() == 1 ? said.get(0) : together(said));
        }
        return List.copyOf(used);
    }

    private static Vulnerability together(List<Vulnerability> said) {
        Instant published = null;
        List<CvssScore> scores = List.of();
        Vulnerability whole = null;
        List<VersionSet> affected = new ArrayList<>();
        for (Vulnerability vulnerability : said) {
            published = published == null ? vulnerability.published() : published;
            scores = scores.isEmpty() ? vulnerability.scores() : scores;
            whole = whole == null && vulnerability.whole() ? vulnerability : whole;
            affected.add(vulnerability.affected());
        }
        Vulnerability first = said.get(0);
        return new Vulnerability(
                first.id(),
                published,
                scores,
                whole == null ? VersionSet.union(affected) : whole.affected(),
                whole != null,
                first.source());
    }

    /** Those that are named and that nothing else is said of, one per id, in ascending order. */
    static List<NamedVulnerability> open(
            List<NamedVulnerability> named, List<Vulnerability> known, Set<String> settled) {
        Set<String> closed = new HashSet<>(settled);
        for (Vulnerability vulnerability : known) {
            closed.add(vulnerability.id());
        }
        Map<String, NamedVulnerability> open = new TreeMap<>();
        for (NamedVulnerability vulnerability : named) {
            if (!closed.contains(vulnerability.id())) {
                open.merge(vulnerability.id(), vulnerability, UsedVulnerabilities::earlier);
            }
        }
        return List.copyOf(open.values());
    }

    private static NamedVulnerability earlier(NamedVulnerability one, NamedVulnerability other) {
        Instant first = one.published();
        @Nullable Instant second = other.published();
        return first == null || (second != null && !second.isBefore(first)) ? one : other;
    }
}
