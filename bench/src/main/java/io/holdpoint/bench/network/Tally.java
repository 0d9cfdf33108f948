package io.holdpoint.bench.network;

import java.util.Map;
import java.util.TreeMap;

/** How many points each zone took. */
final class Tally {

    private final String who;
    private final Map<Integer, Integer> points = new TreeMap<>();

    Tally(String who) {
        this.who = who;
    }

    void add(int zone, int count) {
        points.put(zone, count);
    }

    /** For people. */
    String line() {
        var possible = points.values().stream()
                .mapToInt(count -> count)
                .filter(count -> count >= 0)
                .summaryStatistics();
        return ", points of a %s: mean %.1f, most %d; %d of %d zones cannot be parted"
                .formatted(
                        who,
                        possible.getAverage(),
                        Math.max(0, possible.getMax()),
                        points.size() - possible.getCount(),
                        points.size());
    }

    /** Whether both say of the same zones that they cannot be parted, and the cut never takes more; tells where not. */
    boolean agrees(Tally cut) {
        var wrong = points.keySet().stream()
                .filter(cut.points::containsKey)
                .filter(zone -> contradicts(points.getOrDefault(zone, 0), cut.points.getOrDefault(zone, 0)))
                .toList();
        if (!wrong.isEmpty()) {
            System.out.println("  THE TWO CONTRADICT EACH OTHER at " + wrong);
        }
        return wrong.isEmpty();
    }

    private static boolean contradicts(int plan, int cut) {
        return (plan < 0) != (cut < 0) || cut > plan;
    }
}
