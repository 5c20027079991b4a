/** Writers for findings. */
package io.github.scs4j.report;
