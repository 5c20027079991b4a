/**
 * Findings, testcase results and reports.
 *
 * <p>A {@link io.github.scs4j.finding.Finding} says what one {@link io.github.scs4j.finding.Rule} found on one subject:
 * how much it costs, where it is, why (the clause of the standard) and a way out. Findings flow into a
 * {@link io.github.scs4j.finding.FindingSink}; a {@link io.github.scs4j.finding.Tally} counts them in constant memory, a
 * {@link io.github.scs4j.finding.Report} keeps them, and both turn them into one
 * {@link io.github.scs4j.finding.TestcaseResult} per testcase.
 */
package io.github.scs4j.finding;
