package io.github.scs4j.cli;

import io.github.scs4j.finding.FindingSink;
import java.util.Map;

/** Takes what an {@link ObjectJudge} says while it reads. */
interface ObjectAnswers {
    /** A sink of findings about single objects. */
    FindingSink findings();

    /** An answer, for programs. */
    void item(Map<String, ?> item);
}
