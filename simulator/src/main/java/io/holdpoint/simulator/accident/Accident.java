package io.holdpoint.simulator.accident;

import io.holdpoint.simulator.district.Name;
import io.holdpoint.simulator.script.Script;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An accident that happened somewhere, brought to a meter replacement.
 *
 * @param file the data file it stands in
 * @param name what it is called
 * @param source where it is reported
 * @param facts what the report says, in own words
 * @param invented what the report does not say and was added
 * @param transposed how it became a meter replacement
 * @param persons who is who, by the parts of the script
 * @param sources what feeds the place
 * @param script what happened, and what did not
 * @param outsideReach why this path cannot stop it; empty for one that it must stop
 */
public record Accident(
        String file,
        Name name,
        Origin source,
        Name facts,
        Name invented,
        Name transposed,
        Map<String, String> persons,
        List<String> sources,
        Script script,
        Optional<Name> outsideReach) {

    /** The data set and the record in it. */
    public record Origin(String dataset, String id) {}
}
