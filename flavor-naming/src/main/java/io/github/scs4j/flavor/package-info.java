/** SCS flavor names: SCS-0100 and SCS-0103. */
package io.github.scs4j.flavor;
