/** Images as they follow each other under a name: what is due, what is overdue, and which are alike. */
package io.github.scs4j.image.rotation;
