/** The scs command. */
package io.github.scs4j.cli;
