/**
 * Writers for findings.
 *
 * <p>{@link io.github.scs4j.report.TextWriter} writes for people, {@link io.github.scs4j.report.EnvelopeWriter} the JSON
 * envelope, and {@link io.github.scs4j.report.JsonLinesWriter} the items of one, line by line. None of them lets an
 * untrusted control or format character through.
 */
package io.github.scs4j.report;
