package io.holdpoint.kernel.explore.cases.harm;

import io.holdpoint.kernel.ticket.Line;
import io.holdpoint.kernel.ticket.TicketEvent.*;
import java.util.List;
import java.util.Optional;

/** Voltage meets an earth or a lock. */
final class OntoEarth implements Monitor {

    @Override
    public List<String> sees(Scene s) {
        return new Seen()
                // switched on with an earth or a lock still on
                .when(
                        s.event() instanceof Restored back
                                && (!s.after().register().earths().isEmpty()
                                        || Optional.ofNullable(s.after()
                                                        .register()
                                                        .points()
                                                        .get(back.point()))
                                                .filter(point -> !point.locks().isEmpty())
                                                .isPresent()),
                        "switched on onto an earth or a lock")
                // an earth onto a source that is still on
                .when(
                        s.event() instanceof EarthApplied
                                && s.type().outage()
                                && s.after().register().unsecured().findAny().isPresent(),
                        "earthed what can still come live")
                // the switch is free while the earth is on
                .when(
                        s.event() instanceof LockRemoved
                                && !s.after().register().earths().isEmpty(),
                        "unlocked onto an earth")
                // a line closes onto the earth of another line
                .when(
                        s.event() instanceof StepCompleted step
                                && s.after()
                                        .content()
                                        .more()
                                        .line(step.step())
                                        .filter(line -> line.action() == Line.Action.CLOSE && earthed(s, line))
                                        .isPresent(),
                        "closed onto an earth")
                .words();
    }

    /** Whether the device is earthed when its line comes: earthed by a line before, or freed by a later one only. */
    private static boolean earthed(Scene s, Line close) {
        var lines = s.after().content().more().lines();
        var same = lines.stream()
                .filter(line -> line.device().equals(close.device()))
                .toList();
        var before = same.stream()
                .takeWhile(line -> !line.equals(close))
                .map(Line::action)
                .filter(OntoEarth::earths)
                .reduce((_, later) -> later);
        var after = same.stream()
                .dropWhile(line -> !line.equals(close))
                .map(Line::action)
                .filter(OntoEarth::earths)
                .findFirst();
        return before.equals(Optional.of(Line.Action.EARTH))
                || (before.isEmpty() && after.equals(Optional.of(Line.Action.UNEARTH)));
    }

    private static boolean earths(Line.Action action) {
        return action == Line.Action.EARTH || action == Line.Action.UNEARTH;
    }
}
