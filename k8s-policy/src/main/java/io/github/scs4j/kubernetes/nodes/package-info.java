/** The nodes of a cluster and how they are distributed (SCS-0214). */
package io.github.scs4j.kubernetes.nodes;
