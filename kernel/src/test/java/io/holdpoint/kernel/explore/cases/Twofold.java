package io.holdpoint.kernel.explore.cases;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Rules whose danger a second rule meets as well, earlier, later or at the same moment: both have to fail before the bad end
 * happens, so both are switched off. The first tells people sooner or more exactly what is wrong.
 */
final class Twofold {

    private static final SortedMap<String, List<String>> SECOND = second();

    private Twofold() {}

    /** The rules that are switched off with {@code rule}; none where it stands alone. */
    static List<String> behind(String rule) {
        return SECOND.getOrDefault(rule, List.of());
    }

    private static SortedMap<String, List<String>> second() {
        var second = new TreeMap<String, List<String>>();
        second.put("HP-CERTIFICATE-01", List.of("HP-CERTIFICATE-02"));
        second.put("HP-CERTIFICATE-05", List.of("HP-CERTIFICATE-02"));
        second.put("HP-EMERGENCY-02", List.of("HP-WINDOW-01"));
        second.put("HP-FIT-06", List.of("HP-PEOPLE-06"));
        second.put("HP-GUARD-01", List.of("HP-GUARD-02"));
        second.put("HP-HAND-02", List.of("HP-ROLE-01", "HP-CHANGE-05"));
        second.put("HP-HOT-08", List.of("HP-AIR-05"));
        second.put("HP-KIT-05", List.of("HP-KIT-03"));
        second.put("HP-LIVEPARTS-02", List.of("HP-GUARD-01"));
        second.put("HP-LIVEPARTS-09", List.of("HP-EXTEND-01"));
        second.put("HP-SHEET-01", List.of("HP-SHEET-04"));
        second.put("HP-TASK-05", List.of("HP-DISCLOSE-02"));
        second.put("HP-WATCH-01", List.of("HP-GUARD-02"));
        return second;
    }
}
