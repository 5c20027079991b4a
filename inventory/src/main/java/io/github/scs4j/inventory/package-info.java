/** Reads what a cloud exports. */
package io.github.scs4j.inventory;
