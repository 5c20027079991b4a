/**
 * The standard flavors that every SCS cloud offers (SCS-0103, and the lists that were part of SCS-0100):
 * {@link io.github.scs4j.flavor.catalog.StandardFlavors} is the list,
 * {@link io.github.scs4j.flavor.catalog.StandardFlavorsCheck} finds what an inventory lacks, and
 * {@link io.github.scs4j.flavor.catalog.FlavorPlan} says how to add it.
 */
@org.jspecify.annotations.NullMarked
package io.github.scs4j.flavor.catalog;
