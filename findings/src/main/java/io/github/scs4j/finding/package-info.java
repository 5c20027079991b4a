/** The words all validators speak. */
package io.github.scs4j.finding;
