package io.holdpoint.kernel.explore.necessity;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Safety rules whose bad end is not shown yet, each with the reason. A rule that is shown and still stands here fails the build, as one
 * does that is not shown and does not stand here.
 */
final class Open {

    private static final SortedMap<String, String> RULES = rules();
    private static final SortedMap<String, String> GROUPS = groups();

    private Open() {}

    static boolean has(String rule) {
        return RULES.containsKey(rule) || GROUPS.containsKey(group(rule));
    }

    static String why(String rule) {
        return RULES.getOrDefault(rule, GROUPS.getOrDefault(group(rule), ""));
    }

    private static String group(String rule) {
        return rule.substring(0, rule.lastIndexOf('-'));
    }

    /** Rules behind which another one stands: without the first alone nothing bad happens. */
    private static SortedMap<String, String> rules() {
        var rules = new TreeMap<String, String>();
        rules.put("HP-GUARD-01", "HP-GUARD-02 still keeps so many from working without a guardian");
        rules.put("HP-MEETING-03", "HP-MEETING-02 still keeps everybody in the depot until a meeting was held");
        rules.put("HP-MEETING-04", "HP-MEETING-05 still keeps everybody off the site who did not sign the meeting");
        rules.put("HP-LOCK-01", "HP-LOCK-02 still asks for every point to be open as well as locked");
        rules.put("HP-REGISTER-02", "HP-REGISTER-01 still counts what is on");
        rules.put("HP-ARCHIVE-01", "HP-TIME-01 still keeps every history in order");
        rules.put("HP-ORDER-02", "HP-TEST-01 still asks for the test before the permit");
        rules.put("HP-ORDER-04", "HP-ENERGISE-02 still keeps voltage off an earth");
        rules.put("HP-ORDER-03", "no universe has such a sequence yet");
        rules.put("HP-SOURCE-03", "no universe has such a source yet");
        return Collections.unmodifiableSortedMap(rules);
    }

    /** Rules of forms, places and ways of working for which there is no universe yet. */
    private static SortedMap<String, String> groups() {
        var groups = new TreeMap<String, String>();
        for (String group : "TYPE EMERGENCY SHEET CERTIFICATE SWITCH DUAL LIAISON TASK MOVE LIVETEST".split(" ", -1)) {
            groups.put("HP-" + group, "no universe has this form or procedure yet");
        }
        for (String group : "DELEGATE DAILY FIT NEW TRAIN AID HOURS APART HAND STAND WATCH".split(" ", -1)) {
            groups.put("HP-" + group, "no universe has these people or days yet");
        }
        for (String group :
                ("AIR WEATHER HEIGHT NEAR CROSS CRANE SHELL SECONDARY LOAD DCLINK VEHICLE BENCH CUSTOMER HOT LIVE"
                                + " ARC GEAR TRAFFIC NIGHT CONFLICT PORTABLE LONE READING")
                        .split(" ", -1)) {
            groups.put("HP-" + group, "no universe has this kind of place or work yet");
        }
        return Collections.unmodifiableSortedMap(groups);
    }
}
