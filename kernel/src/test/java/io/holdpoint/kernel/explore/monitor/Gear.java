package io.holdpoint.kernel.explore.monitor;

import io.holdpoint.kernel.ticket.TicketEvent;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Stream;

/**
 * What was scanned, put in place and done on site.
 *
 * @param tools the tools out
 * @param place what the last scan of the labels showed
 * @param lines the lines of measures and controls in place
 * @param steps the steps done
 */
public record Gear(SortedSet<String> tools, String place, SortedSet<String> lines, List<String> steps) {

    static final Gear NONE = new Gear(Bag.none(), "", Bag.none(), List.of());

    Gear next(TicketEvent event) {
        return switch (event) {
            case TicketEvent.ToolScanned scan -> new Gear(Bag.and(tools, scan.tool()), place, lines, steps);
            case TicketEvent.ToolReturned back -> new Gear(Bag.less(tools, back.tool()), place, lines, steps);
            case TicketEvent.PlaceScanned scan ->
                new Gear(tools, labels(scan.meter(), scan.box(), scan.customer()), lines, steps);
            case TicketEvent.MeasureDone done -> new Gear(tools, place, Bag.and(lines, done.line()), steps);
            case TicketEvent.StepCompleted step ->
                new Gear(
                        tools,
                        place,
                        lines,
                        Stream.concat(steps.stream(), Stream.of(step.step())).toList());
            default -> this;
        };
    }

    /** Three labels as one text. */
    public static String labels(String meter, String box, String customer) {
        return meter + " " + box + " " + customer;
    }
}
