package io.github.scs4j.cli;

import io.github.scs4j.finding.Finding;
import io.github.scs4j.finding.Severity;
import io.github.scs4j.scope.ScopeVersion;
import io.github.scs4j.scope.Target;
import io.github.scs4j.scope.catalog.Export;
import io.github.scs4j.scope.catalog.Obtaining;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The testcases of the scope that the user names, about which the answer is to be: findings for others are counted, but
 * neither shown nor decisive. Where no scope is named, all findings count; so they do where it has no version to judge by.
 */
final class AskedTestcases {
    /** How the table of exports calls flavors. */
    static final String FLAVORS = "flavors";
    /** How it calls images. */
    static final String IMAGES = "images";
    /** What clusters export. */
    static final List<String> KUBERNETES = List.of("cluster", "nodes", "storage");

    private final @Nullable ScopeChoice choice;
    private final Set<String> testcases = new HashSet<>();
    private final Set<String> exports = new HashSet<>();
    private long left;
    private long leftErrors;

    private AskedTestcases(@Nullable ScopeChoice choice) {
        this.choice = choice;
        if (choice == null) {
            return;
        }
        for (ScopeVersion version : choice.versions()) {
            for (Target target : choice.scope().targets(version)) {
                testcases.addAll(target.testcases());
            }
        }
        for (String testcase : testcases) {
            for (Export export : Obtaining.of(testcase).exports()) {
                exports.add(export.id());
            }
        }
    }

    /** All testcases. */
    static AskedTestcases all() {
        return new AskedTestcases(null);
    }

    /** Those of all versions that the report shows. */
    static AskedTestcases of(ScopeChoice choice) {
        return new AskedTestcases(choice.versions().isEmpty() ? null : choice);
    }

    /** Whether a finding is about one of them, or about none, such as one about an input. */
    boolean isAbout(Finding finding) {
        String testcase = finding.rule().testcase();
        return choice == null || testcase == null || testcases.contains(testcase);
    }

    /** Whether this kind of export is judged for any of them. */
    boolean isAbout(String export) {
        return choice == null || exports.contains(export);
    }

    /** Whether a finding about what this kind of export lists is about one of them, or about none and judged. */
    boolean isAbout(Finding finding, String export) {
        return isAbout(finding) && (finding.rule().testcase() != null || isAbout(export));
    }

    /** Whether a finding about what this kind of export lists is to be shown; counts one that is not. */
    boolean shows(Finding finding, String export) {
        return isAbout(finding, export) || leaveOut(finding);
    }

    /** Whether a finding is to be shown; counts one that is not. */
    boolean shows(Finding finding) {
        return isAbout(finding) || leaveOut(finding);
    }

    /** That findings were left out; {@code null} if none was. */
    @Nullable
    Finding leftOut() {
        return choice == null || left == 0
                ? null
                : Problem.OUTSIDE_SCOPE.info("--scope", Long.toString(left), Long.toString(leftErrors), choice.title());
    }

    /** That nothing of these exports is judged for the testcases. */
    Finding nothing() {
        return Problem.NOTHING_ASKED.in("--scope", choice == null ? "" : choice.title());
    }

    private boolean leaveOut(Finding finding) {
        left++;
        if (finding.severity() == Severity.ERROR) {
            leftErrors++;
        }
        return false;
    }
}
