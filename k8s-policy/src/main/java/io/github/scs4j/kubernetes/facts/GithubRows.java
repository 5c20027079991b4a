package io.github.scs4j.kubernetes.facts;

import io.github.scs4j.finding.Shown;
import io.github.scs4j.kubernetes.KubernetesVersion;
import io.github.scs4j.kubernetes.facts.FactSource.Origin;
import org.jspecify.annotations.Nullable;

/** Reads releases as GitHub lists them. */
final class GithubRows extends RowReader {
    private final FactIntake intake;
    private final FactValues values;
    private int drafts;
    private int preReleases;

    GithubRows(FactIntake intake) {
        this.intake = intake;
        this.values = new FactValues(intake, Origin.GITHUB_RELEASES, null);
    }

    @Override
    FactShape shape() {
        return FactShape.GITHUB_RELEASES;
    }

    @Override
    boolean recognizes(FactHead row) {
        return row.has(FactKey.TAG_NAME);
    }

    @Override
    void take(FactHead row) {
        intake.facts().officialSuite().row(OfficialRow.of(row));
        if (row.isTrue(FactKey.DRAFT)) {
            drafts++;
            return;
        }
        KubernetesVersion version = values.version(FactKey.TAG_NAME.text(), row.text(FactKey.TAG_NAME), row.place());
        if (version == null) {
            return;
        }
        boolean marked = row.isTrue(FactKey.PRERELEASE);
        if (marked && !version.isPreRelease()) {
            intake.warning(FactRules.LEFT_OUT, FactRules.MARKED_PRE_RELEASE.with(version.toString()), row.place());
            return;
        }
        if (!marked && version.isPreRelease()) {
            intake.warning(FactRules.LEFT_OUT, FactRules.UNMARKED_PRE_RELEASE.with(version.toString()), row.place());
        }
        if (version.isPreRelease()) {
            preReleases++;
        }
        String text = row.text(FactKey.PUBLISHED_AT);
        FactTime time = text == null ? null : FactTime.of(text);
        if (time == null) {
            undated(version, text, row);
        } else {
            values.release(version, time, row.place());
        }
    }

    private void undated(KubernetesVersion version, @Nullable String text, FactHead row) {
        String shown = text == null ? "null" : Shown.excerpt(text);
        intake.error(FactRules.ENTRY, FactRules.NO_PUBLISHED_AT.with(version.toString(), shown), row.place());
        isIncomplete();
    }

    @Override
    void isIncomplete() {
        values.isIncomplete();
    }

    @Override
    void end() {
        if (drafts + preReleases > 0) {
            intake.info(
                    FactRules.LEFT_OUT,
                    FactRules.NO_RELEASES.with(Integer.toString(drafts), Integer.toString(preReleases)),
                    null);
        }
    }
}
