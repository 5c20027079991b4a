package io.github.scs4j.scope.lint;

import io.github.scs4j.finding.Location;
import org.jspecify.annotations.Nullable;

/**
 * Where the parts of a scope stand in the file that it was read from. Parts are named by their way through the values of
 * the model, with indexes from 0: {@code uuid}, {@code modules/3/url}, {@code modules/3/targets/main/0},
 * {@code versions/1/include/2}, {@code timeline/0/versions/v3}, {@code scripts/0/testcases/5}.
 */
@FunctionalInterface
public interface Places {
    /** The places of a scope that was not read from a file: none. */
    Places UNKNOWN = path -> null;

    /** The place of the part at this path; {@code null} if it is not known. */
    @Nullable
    Location at(String path);
}
