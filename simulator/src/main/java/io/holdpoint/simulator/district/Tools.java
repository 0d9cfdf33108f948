package io.holdpoint.simulator.district;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The stations' tools. The last of some kinds are past their test; one ladder is set aside. */
final class Tools {

    /** How many of each kind a station has: letters of its tag, kind, number. */
    private static final List<Kind> KINDS = List.of(
            new Kind("VT", "VOLTAGE_TESTER", 6),
            new Kind("GL", "INSULATED_GLOVES", 6),
            new Kind("SD", "INSULATED_SCREWDRIVER", 6),
            new Kind("HM", "HELMET", 2),
            new Kind("FS", "FACE_SHIELD", 2),
            new Kind("LD", "LADDER", 2),
            new Kind("TD", "TORQUE_DRIVER", 1),
            new Kind("CM", "CLAMP_METER", 1),
            new Kind("PL", "PADLOCK_SET", 1),
            new Kind("HN", "HARNESS", 2),
            new Kind("GD", "GAS_DETECTOR", 2),
            new Kind("FX", "FIRE_EXTINGUISHER", 2));

    private static final Map<String, Integer> PAST_ITS_TEST =
            Map.of("GY-GL-06", -9, "LT-VT-06", -21, "SQ-GL-06", -3, "SQ-SD-06", -48);

    private static final String SET_ASIDE = "GY-LD-02";

    private Tools() {}

    private record Kind(String letters, String name, int count) {}

    static List<Tool> of(long seed, LocalDate today) {
        var draw = new Draw(seed, "tools");
        var tools = new ArrayList<Tool>();
        for (String station : District.STATIONS) {
            for (Kind kind : KINDS) {
                for (int number = 1; number <= kind.count(); number++) {
                    String id = "%s-%s-%02d".formatted(station.substring(3), kind.letters(), number);
                    LocalDate due = today.plusDays(PAST_ITS_TEST.getOrDefault(id, draw.between(40, 170)));
                    String condition = id.equals(SET_ASIDE) ? "QUARANTINED" : "FIT";
                    tools.add(new Tool(id, kind.name(), station, Optional.of(due), condition, Optional.empty()));
                }
            }
        }
        return List.copyOf(tools);
    }
}
