package io.holdpoint.simulator.accident;

import io.holdpoint.simulator.district.Resource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A crew of the district that plays accidents, and its tools.
 *
 * @param unit where they belong
 * @param cast who plays which part
 * @param tools what the script calls a tool, and its tag
 */
record DrillCrew(String unit, Map<String, String> cast, Map<String, String> tools) {

    /** One crew for the accident and one for its twin, which are played side by side; then one that works beside either. */
    static List<DrillCrew> shipped() {
        return Arrays.asList(Resource.read("accidents/crews.json", DrillCrew[].class));
    }
}
