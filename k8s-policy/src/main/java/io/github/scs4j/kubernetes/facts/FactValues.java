package io.github.scs4j.kubernetes.facts;

import io.github.scs4j.finding.Location;
import io.github.scs4j.finding.Message;
import io.github.scs4j.finding.Severity;
import io.github.scs4j.finding.Shown;
import io.github.scs4j.kubernetes.KubernetesBranch;
import io.github.scs4j.kubernetes.KubernetesVersion;
import io.github.scs4j.kubernetes.facts.FactCursor.Kind;
import io.github.scs4j.kubernetes.facts.FactSource.Origin;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes facts of the texts in one file; of one that cannot be understood there is a finding, and it is left out. */
final class FactValues {
    private static final List<String> DATES = List.of("YYYY-MM-DD", "YYYY-MM-DDThh:mm:ssZ");
    private static final List<String> VERSIONS = List.of("vX.Y.Z");
    private static final List<String> BRANCHES = List.of("X.Y");

    /** All releases of the project are fewer. */
    private static final int EXPECTED = 2048;

    private final FactIntake intake;
    private final FactSource source;
    private final Map<KubernetesVersion, Instant> released = new HashMap<>(EXPECTED);
    private final Map<KubernetesBranch, LocalDate> ended = new HashMap<>();
    private boolean vendorTold;

    FactValues(FactIntake intake, Origin origin, @Nullable Instant asOf) {
        this.intake = intake;
        this.source = new FactSource(origin, intake.name(), asOf);
    }

    FactSource source() {
        return source;
    }

    /** The facts are those of a vendor: told once. */
    void tellVendor(String what, Location.Position at) {
        if (!vendorTold) {
            vendorTold = true;
            intake.warning(FactRules.VENDOR, FactRules.IS_VENDORS.with(Shown.excerpt(what)), at);
        }
    }

    boolean isVendorTold() {
        return vendorTold;
    }

    /** The release that a text names; {@code null} if it names none, or a vendor's, which is told. */
    @Nullable
    KubernetesVersion version(String key, @Nullable String text, Location.Position at) {
        if (text == null) {
            missing(key, at, VERSIONS);
            return null;
        }
        KubernetesVersion version = KubernetesVersion.of(text);
        if (version == null || !version.hasPatch()) {
            Message message = FactRules.NO_VERSION.with(key, Shown.excerpt(text));
            intake.find(FactRules.ENTRY, Severity.ERROR, message, at, VERSIONS, null);
            return null;
        }
        boolean plain = version.suffix() == null && version.build() == null;
        if (!plain && !version.equals(version.upstream())) {
            tellVendor(text, at);
            return null;
        }
        return version;
    }

    /** The branch that a text names; {@code null} if it names none. */
    @Nullable
    KubernetesBranch branch(String key, @Nullable String text, Location.Position at) {
        if (text == null) {
            missing(key, at, BRANCHES);
            return null;
        }
        KubernetesBranch branch = KubernetesBranch.of(text);
        if (branch == null) {
            Message message = FactRules.NO_BRANCH.with(key, Shown.excerpt(text));
            intake.find(FactRules.ENTRY, Severity.ERROR, message, at, BRANCHES, null);
        }
        return branch;
    }

    /** The moment that a text names; {@code null} if it names none. */
    @Nullable
    FactTime time(String key, @Nullable String text, Location.Position at) {
        if (text == null) {
            missing(key, at, DATES);
            return null;
        }
        FactTime time = FactTime.of(text);
        if (time == null) {
            Message message = FactRules.NO_DATE.with(key, Shown.excerpt(text));
            intake.find(FactRules.ENTRY, Severity.ERROR, message, at, DATES, null);
        }
        return time;
    }

    private void missing(String key, Location.Position at, List<String> expected) {
        intake.find(FactRules.ENTRY, Severity.ERROR, FactRules.NO_TEXT.with(key), at, expected, null);
    }

    /** A release; one that the file names again is a finding. */
    void release(KubernetesVersion version, FactTime time, Location.Position at) {
        Instant before = released.putIfAbsent(version, time.instant());
        if (before == null) {
            intake.add(new Release(version, time.instant(), time.dayOnly(), source));
        } else if (before.equals(time.instant())) {
            intake.info(FactRules.DUPLICATE, FactRules.RELEASE_TWICE.with(version.toString()), at);
        } else {
            intake.warning(
                    FactRules.DUPLICATE,
                    FactRules.RELEASE_DIFFERS.with(
                            version.toString(),
                            before.toString(),
                            time.instant().toString()),
                    at);
            intake.add(new Release(version, time.instant(), time.dayOnly(), source));
        }
    }

    /** A release that a file of this shape may name in two places: that it did is not told if both say the same. */
    void releaseOnce(KubernetesVersion version, FactTime time, Location.Position at) {
        if (!time.instant().equals(released.get(version))) {
            release(version, time, at);
        }
    }

    /**
     * An end of life; one before the release of the branch is a finding, as is one that the file names again with another
     * day, both of which are kept.
     *
     * @param start when the branch was released; {@code null} if that is unknown
     */
    void endOfLife(KubernetesBranch branch, LocalDate date, @Nullable FactTime start, Location.Position at) {
        if (start != null && date.isBefore(start.day())) {
            Message message = FactRules.ENDS_BEFORE_IT_BEGINS.with(
                    branch.toString(), date.toString(), start.day().toString());
            intake.error(FactRules.ORDER, message, at);
            return;
        }
        LocalDate before = ended.putIfAbsent(branch, date);
        if (before != null && before.equals(date)) {
            intake.info(FactRules.DUPLICATE, FactRules.BRANCH_TWICE.with(branch.toString()), at);
            return;
        }
        if (before != null) {
            String later = (before.isAfter(date) ? before : date).toString();
            String earlier = (before.isAfter(date) ? date : before).toString();
            intake.info(FactRules.DUPLICATE, FactRules.BRANCH_DIFFERS.with(branch.toString(), earlier, later), at);
        }
        intake.add(new EndOfLife(branch, date, source));
    }

    /** The list of releases in the file is known to lack some that came before its end. */
    void isIncomplete() {
        intake.facts().addIncomplete(source);
    }

    /** The list of releases in the file is older than this moment, for which it has only plans. */
    void isOlderThan(Instant moment) {
        intake.facts().addPlan(source, moment);
    }

    /** Whether the value at the cursor is of this kind; if not, that is told and the value passed. */
    static boolean isOrTell(Kind expected, String key, FactCursor cursor, FactIntake intake) throws IOException {
        if (cursor.kind() == expected) {
            return true;
        }
        Message message = FactRules.OTHER_TYPE.with(key, cursor.kind().text(), expected.text());
        intake.error(FactRules.SHAPE, message, cursor.place());
        cursor.skip();
        return false;
    }

    /** The end of a day, in UTC. */
    static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
