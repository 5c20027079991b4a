/** What objects of a cluster hint about its network (SCS-0219). */
package io.github.scs4j.kubernetes.network;
