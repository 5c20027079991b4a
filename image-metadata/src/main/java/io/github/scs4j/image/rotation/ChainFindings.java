package io.github.scs4j.image.rotation;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.FindingSink;
import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.Rule;
import io.github.scs4j.finding.Severity;
import io.github.scs4j.finding.Shown;
import io.github.scs4j.finding.Verdict;
import io.github.scs4j.image.MetadataStandard;
import io.github.scs4j.image.ProvidedUntil;
import io.github.scs4j.image.ReplaceFrequency;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what is odd about chains of images. */
final class ChainFindings {
    private static final String COMMAND = "`openstack image show -f json ID`";
    private static final int SOON_DAYS = 7;

    private final MetadataStandard standard;
    private final boolean complete;
    private final FindingSink sink;
    private final Rotation rotation;
    private long unknown;
    private @Nullable String firstUnknown;

    /**
     * Says it to the sink.
     *
     * @param rotation all images
     * @param complete whether there can be no other images than those of the groups
     */
    ChainFindings(MetadataStandard standard, Rotation rotation, boolean complete, FindingSink sink) {
        this.standard = standard;
        this.rotation = rotation;
        this.complete = complete;
        this.sink = sink;
    }

    /** The rule with this id. */
    Rule rule(String id) {
        boolean ofTestcase = id.equals(RotationRules.OVERDUE)
                || id.equals(RotationRules.DUE_SOON)
                || id.equals(RotationRules.RECENCY_UNKNOWN);
        return new Rule(id, ofTestcase ? RecencyCheck.TESTCASE : null, standard.url() + "#image-updating");
    }

    /** Whether there is nothing to say about the chain, and it passes. */
    static boolean isQuiet(Group group, Due due) {
        Build build = due.chain().judged();
        return group.isPlain()
                && build.known()
                && switch (due.state()) {
                    case FRESH -> !isSoon(due);
                    case NOT_PROMISED -> true;
                    case UNKNOWN -> build.frequency() == null;
                    case DUE, IN_SLACK, OVERDUE -> false;
                };
    }

    /** Says what there is to say about one chain; the verdict on it. */
    Verdict write(Group group, Due due) {
        Namesakes own = group.own();
        if (own != null && own.visibleCount() > 1) {
            several(own);
        }
        Chain chain = due.chain();
        if (chain.current() != null && !chain.isNamed() && promises(due)) {
            sink.accept(Finding.warning(
                    rule(RotationRules.NO_CURRENT),
                    chain.current().name(),
                    RotationRules.UNNAMED.with(
                            Shown.excerpt(chain.name()),
                            Shown.excerpt(chain.current().name()))));
        }
        for (Namesakes old : group.renamed()) {
            old(old, chain);
        }
        return recency(due);
    }

    /** Says of how many images the properties are unknown. */
    void writeSummary() {
        if (firstUnknown != null) {
            sink.accept(Finding.warning(
                    rule(RotationRules.RECENCY_UNKNOWN),
                    firstUnknown,
                    RotationRules.PROPERTIES_UNKNOWN.with(
                            Long.toString(unknown), Shown.excerpt(firstUnknown), COMMAND)));
        }
    }

    private Verdict recency(Due due) {
        Build build = due.chain().judged();
        if (!build.known()) {
            if (firstUnknown == null) {
                firstUnknown = build.name();
            }
            unknown++;
            return Verdict.DNF;
        }
        if (due.state() == DueState.UNKNOWN && build.frequency() != null) {
            sink.accept(Finding.warning(
                            rule(RotationRules.RECENCY_UNKNOWN),
                            build.name(),
                            RotationRules.PUBLICATION_UNKNOWN.with(Shown.excerpt(build.name()), COMMAND))
                    .withLocation(new Location.Property("created_at")));
            return Verdict.DNF;
        }
        if (due.state() == DueState.OVERDUE) {
            overdue(due);
            return !due.violates() ? Verdict.PASS : complete ? Verdict.FAIL : Verdict.DNF;
        }
        if (isSoon(due)) {
            sink.accept(Finding.info(
                            rule(RotationRules.DUE_SOON),
                            build.name(),
                            RotationRules.SOON.with(
                                    Shown.excerpt(build.name()),
                                    start(build),
                                    promise(build),
                                    text(due.due()),
                                    text(due.overdueFrom())))
                    .withLocation(new Location.Property("replace_frequency")));
        }
        return Verdict.PASS;
    }

    /** Within a week of being overdue, unless the whole period is hardly longer: then from the day on which it is due. */
    private static boolean isSoon(Due due) {
        boolean began = due.state() == DueState.DUE || due.state() == DueState.IN_SLACK;
        ReplaceFrequency frequency = due.chain().judged().frequency();
        boolean brief = frequency == ReplaceFrequency.DAILY || frequency == ReplaceFrequency.WEEKLY;
        return began
                || (due.state() == DueState.FRESH && !brief && due.daysLeft().orElse(SOON_DAYS + 1) <= SOON_DAYS);
    }

    private void overdue(Due due) {
        Build build = due.chain().judged();
        String shown = Shown.excerpt(build.name());
        String since = text(due.overdueFrom());
        int blank = build.name().lastIndexOf(' ');
        String other = blank < 1 ? "" : build.name().substring(0, blank);
        Namesakes others = rotation.named(other);
        boolean variant = !build.hidden() && others != null && others.visibleCount() > 0;
        Message message = variant
                ? RotationRules.LATE_VARIANT.with(
                        shown, since, start(build), promise(build), text(due.due()), Shown.excerpt(other))
                : RotationRules.LATE.with(shown, since, start(build), promise(build), text(due.due()));
        boolean violates = due.violates() && complete;
        sink.accept(new Finding(
                rule(RotationRules.OVERDUE),
                violates ? Severity.ERROR : Severity.WARNING,
                violates,
                build.name(),
                new Location.Property("replace_frequency"),
                message,
                List.of(),
                variant && build.built() != null ? stamped(other, build.built()) : null));
    }

    private void several(Namesakes own) {
        String name = own.name();
        Build older = own.secondVisible();
        LocalDate built = older == null ? null : older.built();
        String count = Long.toString(own.visibleCount());
        Finding finding = own.hasSeveralArchitectures()
                ? Finding.warning(
                        rule(RotationRules.SEVERAL_CURRENT),
                        name,
                        RotationRules.SEVERAL_ARCHITECTURES.with(Shown.excerpt(name), count))
                : Finding.error(
                                rule(RotationRules.SEVERAL_CURRENT),
                                name,
                                RotationRules.SEVERAL.with(Shown.excerpt(name), count))
                        .withViolates(false)
                        .withSuggestion(built == null ? null : stamped(name, built));
        sink.accept(finding.withLocation(new Location.Property("name")));
    }

    private void old(Namesakes old, Chain chain) {
        Build build = old.visible();
        if (build == null || build.equals(chain.current())) {
            return;
        }
        String shown = Shown.excerpt(old.name());
        String base = Shown.excerpt(chain.name());
        if (chain.isNamed() && isNewer(build, chain.judged())) {
            sink.accept(Finding.warning(
                    rule(RotationRules.NO_CURRENT), old.name(), RotationRules.NOT_LATEST.with(base, shown)));
            return;
        }
        sink.accept(
                Finding.info(rule(RotationRules.OLD_VISIBLE), old.name(), RotationRules.STILL_VISIBLE.with(shown, base))
                        .withLocation(new Location.Property("os_hidden")));
        LocalDate built = build.built();
        NameEnd end = NameEnd.of(old.name());
        LocalDate stamp = end == null ? null : end.date();
        boolean differs = stamp != null && built != null && !stamp.equals(built);
        if (differs || end == null || !end.recommended()) {
            Message message = differs
                    ? RotationRules.STAMP_DIFFERS.with(shown, text(stamp), text(built))
                    : RotationRules.STAMP_FORM.with(shown, base);
            Rule rule = rule(RotationRules.OLD_NAME);
            Finding finding =
                    differs ? Finding.warning(rule, old.name(), message) : Finding.info(rule, old.name(), message);
            sink.accept(finding.withLocation(new Location.Property("name"))
                    .withSuggestion(built == null ? null : stamped(chain.name(), built)));
        }
    }

    private static boolean isNewer(Build build, Build current) {
        return build.published() != null
                && current.published() != null
                && build.published().isAfter(current.published());
    }

    private static boolean promises(Due due) {
        return due.state() != DueState.NOT_PROMISED && due.state() != DueState.UNKNOWN;
    }

    /** From when the period counts. */
    private static String start(Build build) {
        return (build.registered() ? "created_at=" : "image_build_date=") + text(build.publishedOn());
    }

    /** What is promised, as the properties say it. */
    private static String promise(Build build) {
        ReplaceFrequency frequency = build.frequency();
        String promise = "replace_frequency=" + (frequency == null ? "" : frequency.value());
        ProvidedUntil until = build.providedUntil();
        if (until instanceof ProvidedUntil.Until end) {
            return promise + ", provided_until=" + end.date();
        }
        return until instanceof ProvidedUntil.Notice ? promise + ", provided_until=notice" : promise;
    }

    /** The recommended name of an old image. */
    private static String stamped(String name, LocalDate built) {
        return name + ' ' + built.toString().replace("-", "");
    }

    private static String text(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }
}
