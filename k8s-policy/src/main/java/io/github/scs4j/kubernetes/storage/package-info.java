/** The default StorageClass (SCS-0211), judged from the objects of a cluster. */
package io.github.scs4j.kubernetes.storage;
