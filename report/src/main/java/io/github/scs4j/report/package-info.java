/**
 * Writers for findings and for the outcome of a check against certificate scopes.
 *
 * <p>{@link io.github.scs4j.report.TextWriter} writes findings for people, {@link io.github.scs4j.report.EnvelopeWriter} the
 * JSON envelope, and {@link io.github.scs4j.report.JsonLinesWriter} the items of one, line by line.
 *
 * <p>A {@link io.github.scs4j.report.ScopeReport} holds the outcome of a check against scopes. It is written by
 * {@link io.github.scs4j.report.ScopeTextWriter} for a terminal, {@link io.github.scs4j.report.ScopeEnvelopeWriter} as JSON,
 * {@link io.github.scs4j.report.JunitWriter} and {@link io.github.scs4j.report.SarifWriter} for CI servers,
 * {@link io.github.scs4j.report.MarkdownWriter} and {@link io.github.scs4j.report.HtmlWriter} as a page, and
 * {@link io.github.scs4j.report.BadgeWriter} as an SVG badge.
 *
 * <p>{@link io.github.scs4j.report.TestReportWriter} and {@link io.github.scs4j.report.ScoreCardWriter} write the files of
 * SCS-0003-v2 as JSON.
 *
 * <p>None of them lets an untrusted control or format character through.
 */
package io.github.scs4j.report;
