/**
 * Flavor names of SCS-0100: {@link io.github.scs4j.flavor.FlavorName} is the value,
 * {@link io.github.scs4j.flavor.FlavorNaming} the policy that reads it, {@link io.github.scs4j.flavor.FlavorParse} what
 * came of reading.
 */
package io.github.scs4j.flavor;
