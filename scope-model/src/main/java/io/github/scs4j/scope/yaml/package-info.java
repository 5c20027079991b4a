/** Certificate scopes as YAML: read from all generations of the format, written in the newest, with a JSON Schema of it. */
@NullMarked
package io.github.scs4j.scope.yaml;

import org.jspecify.annotations.NullMarked;
