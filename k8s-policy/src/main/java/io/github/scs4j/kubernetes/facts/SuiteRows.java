package io.github.scs4j.kubernetes.facts;

import io.github.scs4j.kubernetes.KubernetesBranch;
import io.github.scs4j.kubernetes.facts.FactSource.Origin;

/** Reads the official test suite's list of ends of life. */
final class SuiteRows extends RowReader {
    private final FactIntake intake;
    private final FactValues values;

    SuiteRows(FactIntake intake) {
        this.intake = intake;
        this.values = new FactValues(intake, Origin.OFFICIAL_SUITE, null);
    }

    @Override
    FactShape shape() {
        return FactShape.OFFICIAL_SUITE_EOL;
    }

    @Override
    boolean recognizes(FactHead row) {
        return row.has(FactKey.END_OF_LIFE);
    }

    @Override
    void take(FactHead row) {
        intake.facts().officialSuite().endOfLife(row.string(FactKey.BRANCH), row.string(FactKey.END_OF_LIFE));
        KubernetesBranch branch = values.branch(FactKey.BRANCH.text(), row.text(FactKey.BRANCH), row.place());
        FactTime end = values.time(FactKey.END_OF_LIFE.text(), row.text(FactKey.END_OF_LIFE), row.place());
        if (branch != null && end != null) {
            values.endOfLife(branch, end.day(), null, row.place());
        }
    }

    /** It has no releases. */
    @Override
    void isIncomplete() {}
}
