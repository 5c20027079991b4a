/** Certificates: their levels and layers, what one needs, and how long it lasts (SCS-0003-v1, SCS-0004-v1). */
@NullMarked
package io.github.scs4j.scope.certificate;

import org.jspecify.annotations.NullMarked;
