package io.github.scs4j.kubernetes.facts;

import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.Shown;
import io.github.scs4j.kubernetes.facts.FactSource.Origin;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a record of the CVE programme says, as far as it was read. Mutable; used for one record. */
final class CveRecord {
    /** How many entries about products, versions, changes and scores a record may have. */
    static final int MAX_ENTRIES = 2000;

    /** How many characters of a text can matter. */
    static final int MAX_TEXT = 3000;

    final RecordFaults faults = new RecordFaults();
    final Container cna = new Container();
    final Container adp = new Container();

    @Nullable
    String id;

    @Nullable
    String state;

    @Nullable
    String published;

    @Nullable
    String updated;

    private final Location.Position place;
    private int entries;

    CveRecord(Location.Position place) {
        this.place = place;
    }

    /** What the container of the CNA, or those of all ADPs together, say. */
    static final class Container {
        final List<Affected> affected = new ArrayList<>();
        final RecordFaults scoreFaults = new RecordFaults();
        final BaseScores scores = new BaseScores(scoreFaults);

        @Nullable
        String published;
    }

    /** What is said of one product. */
    static final class Affected {
        final Location.Position place;
        final List<VersionEntry> versions = new ArrayList<>();

        @Nullable
        String vendor;

        @Nullable
        String product;

        @Nullable
        String packageName;

        @Nullable
        String defaultStatus;

        Affected(Location.Position place) {
            this.place = place;
        }

        private KubernetesProduct kind() {
            return product == null ? KubernetesProduct.ofPackage(packageName) : KubernetesProduct.of(product, vendor);
        }

        /** The name of the product; empty if there is none. */
        String name() {
            return product != null ? product : packageName != null ? packageName : "";
        }
    }

    /** Counts an entry; false if it is one too many. */
    boolean hasRoom(Location.Position at) {
        entries++;
        if (entries == MAX_ENTRIES + 1) {
            faults.error(FactRules.LIMIT, CveRules.TOO_MANY, at, Integer.toString(MAX_ENTRIES));
        }
        return entries <= MAX_ENTRIES;
    }

    /** Hands over what the record says. */
    void finish(FactIntake intake) {
        String cve = id == null ? "" : id.strip().toUpperCase(Locale.ROOT);
        if (!NamedVulnerability.isCve(cve)) {
            intake.error(CveRules.RECORD, CveRules.id(id), place);
            return;
        }
        Instant updatedAt = instant(updated);
        Instant publishedAt = publishedAt();
        Instant asOf = updatedAt == null ? publishedAt : updatedAt;
        FactSource source = new FactSource(Origin.CVE_RECORD, intake.name(), asOf);
        String state = this.state == null ? "PUBLISHED" : this.state;
        String command = new NamedVulnerability(cve, publishedAt, source).command();
        if (state.equals("REJECTED")) {
            faults.info(CveRules.REJECTED, CveRules.IS_REJECTED, place);
            intake.addUnaffecting(cve, source);
        } else if (!state.equals("PUBLISHED")) {
            faults.error(CveRules.RECORD, CveRules.NOT_PUBLISHED, place, Shown.excerpt(state), command);
            intake.add(new NamedVulnerability(cve, publishedAt, source));
        } else if (cna.affected.isEmpty() && adp.affected.isEmpty()) {
            faults.error(CveRules.RECORD, CveRules.NO_AFFECTED, place, command);
            intake.add(new NamedVulnerability(cve, publishedAt, source));
        } else {
            published(cve, publishedAt, source, intake);
        }
        faults.tell(cve, intake);
    }

    /** The moment that the text says; {@code null} if it says none. */
    static @Nullable Instant instant(@Nullable String text) {
        FactTime time = text == null ? null : FactTime.of(text.strip());
        return time == null ? null : time.instant();
    }

    private @Nullable Instant publishedAt() {
        Instant at = instant(published);
        if (at == null && published != null) {
            faults.warning(CveRules.DATE, CveRules.NO_DATE, place, Shown.excerpt(published));
        }
        return at == null ? instant(cna.published) : at;
    }

    private void published(String cve, @Nullable Instant publishedAt, FactSource source, FactIntake intake) {
        Map<String, AffectedVersions> parts = parts(cna.affected.isEmpty() ? adp.affected : cna.affected);
        if (parts.isEmpty()) {
            intake.addUnaffecting(cve, source);
            return;
        }
        boolean whole = entries <= MAX_ENTRIES;
        List<VersionSet> affected = new ArrayList<>();
        for (AffectedVersions part : parts.values()) {
            affected.add(part.affected());
            whole &= part.isWhole();
        }
        boolean byCna = !cna.scores.scores().isEmpty() || adp.scores.isEmpty();
        Container scored = byCna ? cna : adp;
        scored.scores.review();
        if (!byCna) {
            faults.addAll(cna.scoreFaults);
        }
        faults.addAll(scored.scoreFaults);
        whole &= !scored.scores.isUnreadable();
        intake.add(
                new Vulnerability(cve, publishedAt, scored.scores.scores(), VersionSet.union(affected), whole, source));
    }

    /** The versions of each product that is part of a release. */
    private Map<String, AffectedVersions> parts(List<Affected> all) {
        Map<String, AffectedVersions> parts = new LinkedHashMap<>();
        Set<String> others = new LinkedHashSet<>();
        for (Affected affected : all) {
            String name = affected.name().strip();
            KubernetesProduct kind = affected.kind();
            if (kind.isPart()) {
                boolean module = kind == KubernetesProduct.MODULE;
                parts.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new AffectedVersions(faults, module))
                        .add(affected);
            } else if (kind == KubernetesProduct.NONE) {
                faults.warning(CveRules.PRODUCT, CveRules.NO_PRODUCT, affected.place);
            } else if (others.add(name)) {
                other(name, kind, affected);
            }
        }
        return parts;
    }

    private void other(String name, KubernetesProduct kind, Affected affected) {
        if (kind == KubernetesProduct.UNKNOWN && KubernetesProduct.isProject(affected.vendor)) {
            faults.warning(CveRules.PRODUCT, CveRules.UNKNOWN_PRODUCT, affected.place, Shown.excerpt(name));
        } else {
            faults.info(CveRules.PRODUCT, CveRules.OTHER_PRODUCT, affected.place, Shown.excerpt(name));
        }
    }
}
