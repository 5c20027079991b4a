package io.github.scs4j.kubernetes.facts;

import io.github.scs4j.finding.Location;
import io.github.scs4j.kubernetes.KubernetesBranch;
import io.github.scs4j.kubernetes.KubernetesVersion;
import io.github.scs4j.kubernetes.facts.FactCursor.Kind;
import io.github.scs4j.kubernetes.facts.FactSource.Origin;

/** Reads cycles as the older API of endoflife.date lists them: branches, each with its first and last release. */
final class CycleRows extends RowReader {
    private final FactValues values;

    CycleRows(FactIntake intake) {
        this.values = new FactValues(intake, Origin.ENDOFLIFE_DATE, null);
    }

    @Override
    FactShape shape() {
        return FactShape.ENDOFLIFE_CYCLES;
    }

    @Override
    boolean recognizes(FactHead row) {
        return row.has(FactKey.CYCLE);
    }

    @Override
    void take(FactHead row) {
        Location.Position at = row.place();
        KubernetesBranch branch = values.branch(FactKey.CYCLE.text(), row.text(FactKey.CYCLE), at);
        String latest = row.text(FactKey.LATEST);
        if (branch == null) {
            return;
        }
        if (latest == null || KubernetesBranch.of(latest) != null) {
            values.tellVendor(latest == null ? branch.toString() : latest, at);
            return;
        }
        KubernetesVersion newest = values.version(FactKey.LATEST.text(), latest, at);
        if (newest == null) {
            return;
        }
        String start = row.text(FactKey.RELEASE_DATE);
        FactTime released = start == null ? null : values.time(FactKey.RELEASE_DATE.text(), start, at);
        if (released != null) {
            values.release(KubernetesVersion.of(branch.major(), branch.minor(), 0), released, at);
        }
        FactTime last = values.time(FactKey.LATEST_RELEASE_DATE.text(), row.text(FactKey.LATEST_RELEASE_DATE), at);
        if (last != null) {
            values.releaseOnce(newest, last, at);
        }
        if (row.kind(FactKey.EOL) != Kind.BOOLEAN && row.kind(FactKey.EOL) != Kind.NULL) {
            FactTime end = values.time(FactKey.EOL.text(), row.text(FactKey.EOL), at);
            if (end != null) {
                values.endOfLife(branch, end.day(), released, at);
            }
        }
    }

    @Override
    void isIncomplete() {
        values.isIncomplete();
    }
}
