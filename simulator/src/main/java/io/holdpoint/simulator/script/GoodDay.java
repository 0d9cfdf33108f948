package io.holdpoint.simulator.script;

import io.holdpoint.simulator.district.Resource;
import io.holdpoint.simulator.rest.Json;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A meter replacement on which everything is done, in chapters that other scripts take over. */
public record GoodDay(Map<String, List<Act>> chapters) {

    /** The good day that ships with the simulator. */
    public static GoodDay shipped() {
        var chapters = new LinkedHashMap<String, List<Act>>();
        Json.read(Resource.text("good-day.json"))
                .path("chapters")
                .forEachEntry((name, acts) -> chapters.put(name, PassageReader.acts(acts)));
        return new GoodDay(Collections.unmodifiableMap(chapters));
    }

    /** The acts of some chapters, the last of them with the harm given, {@code later} minutes later. */
    List<Act> acts(List<String> names, Optional<String> harm, int later) {
        var acts = new ArrayList<Act>();
        for (String name : names) {
            acts.addAll(Optional.ofNullable(chapters.get(name))
                    .orElseThrow(() -> new IllegalArgumentException("no chapter " + name))
                    .stream()
                    .map(act -> act.later(later))
                    .toList());
        }
        acts.add(acts.removeLast().harming(harm));
        return acts;
    }
}
