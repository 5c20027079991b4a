/** What is made of results: the page {@code docs/benchmarks.md} with its charts, and a comparison of two runs. */
@NullMarked
package io.github.scs4j.benchmarks.report;

import org.jspecify.annotations.NullMarked;
