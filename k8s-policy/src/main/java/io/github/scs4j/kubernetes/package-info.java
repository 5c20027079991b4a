/** Versions and branches of Kubernetes. */
package io.github.scs4j.kubernetes;
