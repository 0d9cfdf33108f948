package io.holdpoint.simulator.district;

import io.holdpoint.simulator.district.JobPlan.HazardChoice;
import java.util.ArrayList;
import java.util.List;

/** Which hazards a planner finds for a job. */
public final class Hazards {

    private static final List<String> REPLACING = List.of("H01", "H02", "H05", "H06", "H07", "H13", "H16");
    private static final List<String> MOUNTING = List.of("H12", "H13", "H16");

    /** What crews are trained for: the hazards of meter work, of confined spaces, hot work, weather and cranes. */
    static final List<String> TRAINED_FOR = List.of(
            "H01", "H02", "H03", "H05", "H06", "H07", "H08", "H09", "H10", "H11", "H14", "H37", "H64", "H67", "H68",
            "H70");

    private Hazards() {}

    /** The hazards of a kind of work at a place; a source beside the network brings back-feed (H08). */
    public static List<HazardChoice> of(String workType, List<Supply.Source> sources) {
        boolean replacing = "METER_REPLACE".equals(workType);
        var found = new ArrayList<>(replacing ? REPLACING : MOUNTING);
        if (replacing && sources.size() > 1) {
            found.add("H08");
        }
        return found.stream()
                .sorted()
                .map(hazard -> new HazardChoice(hazard, false, ""))
                .toList();
    }
}
