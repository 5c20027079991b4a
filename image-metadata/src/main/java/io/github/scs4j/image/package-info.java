/** Images and what their metadata says: SCS-0102, the image part of SCS-0101. */
package io.github.scs4j.image;
