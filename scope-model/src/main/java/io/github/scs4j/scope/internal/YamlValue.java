package io.github.scs4j.scope.internal;

import io.github.scs4j.finding.Location;

/** A value in a YAML text: it knows where it begins. */
public sealed interface YamlValue permits YamlList, YamlObject, YamlScalar {
    /** Where it begins; of a value behind an alias, where it stands itself. */
    Location.Position position();

    /** How many values it is, with all that it holds, directly or behind an alias. */
    int weight();
}
