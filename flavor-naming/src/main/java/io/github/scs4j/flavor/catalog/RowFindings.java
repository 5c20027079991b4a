package io.github.scs4j.flavor.catalog;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.Severity;
import io.github.scs4j.finding.Shown;
import io.github.scs4j.flavor.catalog.RowState.Candidate;
import io.github.scs4j.flavor.catalog.StandardFlavor.Status;
import io.github.scs4j.flavor.offer.Flavor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what was found for one row. */
final class RowFindings {
    private final StandardFlavors edition;
    private final RowState state;
    private final StandardFlavor row;
    private final CatalogRules rules;
    private final FindingSink sink;

    RowFindings(StandardFlavors edition, RowState state, FindingSink sink) {
        this.edition = edition;
        this.state = state;
        this.row = state.row();
        this.rules = new CatalogRules(edition, state.row());
        this.sink = sink;
    }

    void write() {
        boolean filled = state.isFilled();
        boolean open = state.isOpen();
        if (state.candidates().isEmpty() && !open) {
            missing();
        }
        boolean found = isAnyFound();
        for (Candidate candidate : state.candidates()) {
            boolean counts = !filled && !open && (candidate.strength().isFound() || !found);
            write(candidate, counts, filled);
        }
        Flavor possible = state.possible();
        if (open && possible != null) {
            sink.accept(Finding.warning(
                            rules.rule(CatalogRules.UNKNOWN),
                            row.spelling(),
                            CatalogRules.SPECS_UNKNOWN.with(
                                    row.spelling(), Shown.excerpt(possible.name()), CatalogRules.COMMAND))
                    .withLocation(new Location.Property("extra_specs")));
        }
        if (open && state.isIncomplete()) {
            sink.accept(Finding.warning(
                    rules.rule(CatalogRules.UNKNOWN), row.spelling(), CatalogRules.OVERLOOKED.with(row.spelling())));
        }
        if (edition.byProperties()) {
            duplicates();
        }
    }

    private void missing() {
        boolean mandatory = row.status() == Status.MANDATORY;
        MessageTemplate message = mandatory ? CatalogRules.MISSING_MANDATORY : CatalogRules.MISSING_RECOMMENDED;
        sink.accept(new Finding(
                rules.rule(CatalogRules.MISSING),
                cost(),
                true,
                row.spelling(),
                null,
                (edition.byProperties() ? message : CatalogRules.MISSING_NAME).with(row.spelling()),
                List.of(),
                row.spelling()));
    }

    private void write(Candidate candidate, boolean counts, boolean filled) {
        String subject = candidate.flavor().name();
        for (Deviation deviation : candidate.deviations()) {
            switch (deviation.kind()) {
                case WRONG -> {
                    Severity severity = counts ? cost() : remark(candidate);
                    sink.accept(deviation.finding(rules, severity, counts, subject));
                }
                case UNKNOWN -> {
                    if (!filled) {
                        sink.accept(deviation.finding(rules, Severity.WARNING, false, subject));
                    }
                }
                case TOLERATED -> sink.accept(deviation.finding(rules, Severity.WARNING, false, subject));
            }
        }
    }

    private Severity cost() {
        return row.status() == Status.MANDATORY ? Severity.ERROR : Severity.WARNING;
    }

    private static Severity remark(Candidate candidate) {
        return candidate.strength().isFound() ? Severity.WARNING : Severity.INFO;
    }

    private boolean isAnyFound() {
        for (Candidate candidate : state.candidates()) {
            if (candidate.strength().isFound()) {
                return true;
            }
        }
        return false;
    }

    /** Flavors that carry one name; harmless if all of them are what it says. */
    private void duplicates() {
        Candidate first = null;
        Severity severity = allRight() ? Severity.INFO : Severity.WARNING;
        for (Candidate candidate : state.candidates()) {
            if (candidate.strength().isFound()) {
                if (first != null) {
                    duplicate(candidate, first, severity);
                } else {
                    first = candidate;
                }
            }
        }
    }

    private boolean allRight() {
        for (Candidate candidate : state.candidates()) {
            if (candidate.strength().isFound() && !candidate.isRight()) {
                return false;
            }
        }
        return true;
    }

    private void duplicate(Candidate candidate, Candidate first, Severity severity) {
        @Nullable
        Location place =
                candidate.strength() == Claims.Strength.LOOKUP ? new Location.Property(StandardFlavor.NAME_V2) : null;
        sink.accept(new Finding(
                rules.rule(CatalogRules.DUPLICATE),
                severity,
                false,
                candidate.flavor().name(),
                place,
                CatalogRules.CARRIED_TWICE.with(
                        row.spelling(), Shown.excerpt(first.flavor().name())),
                List.of(),
                null));
    }
}
