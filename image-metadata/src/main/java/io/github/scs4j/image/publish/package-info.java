/** Makes metadata that meets SCS-0102, and hands its rules to other tools. */
package io.github.scs4j.image.publish;
