package io.holdpoint.platform.equipment.internal;

import io.holdpoint.kernel.facts.Rating;
import io.holdpoint.kernel.facts.ToolCondition;
import io.holdpoint.platform.equipment.Tools.Entry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A tool as it goes over the wire. */
record ToolView(
        String id,
        String kind,
        String unit,
        Optional<LocalDate> testDue,
        ToolCondition condition,
        Optional<String> onTicket,
        Rating rating,
        List<RecordedTest> tests) {

    static ToolView of(Entry entry, List<RecordedTest> tests) {
        var tool = entry.tool();
        return new ToolView(
                tool.id(),
                tool.kind(),
                entry.unit(),
                tool.testDue(),
                tool.condition(),
                tool.onTicket(),
                tool.rating(),
                tests);
    }
}
