package io.holdpoint.kernel.explore.cases.harm;

import io.holdpoint.kernel.facts.SiteTag;
import io.holdpoint.kernel.facts.SourceKind;
import io.holdpoint.kernel.regime.Setting;
import io.holdpoint.kernel.ticket.CallKind;
import io.holdpoint.kernel.ticket.Condition;
import io.holdpoint.kernel.ticket.Form;
import io.holdpoint.kernel.ticket.Line;
import io.holdpoint.kernel.ticket.TicketEvent.*;
import io.holdpoint.kernel.ticket.TicketState;
import java.util.List;
import java.util.Optional;

/** Voltage comes back onto people, or can. */
final class ReEnergised implements Monitor {

    @Override
    public List<String> sees(Scene s) {
        return new Seen()
                // nothing drains what comes back
                .when(
                        s.works()
                                && s.deadByItself()
                                && s.after().register().earths().isEmpty()
                                && s.after().checks().earthWaiver().isEmpty(),
                        "worked with no earth")
                // the waiver does not fit what can feed back
                .when(
                        s.works()
                                && s.deadByItself()
                                && s.after().register().earths().isEmpty()
                                && s.after().checks().earthWaiver().isPresent()
                                && feedsBack(s),
                        "worked with no earth where voltage can come back")
                // one source of several has no earth
                .when(
                        s.works()
                                && s.high()
                                && s.deadByItself()
                                && s.after().register().points().keySet().stream()
                                        .anyMatch(point ->
                                                !s.after().register().earths().containsValue(point)),
                        "worked on high voltage with a side not earthed")
                // the earth of another place is said to be here
                .when(
                        s.event() instanceof EarthApplied earth
                                && s.was().register().earths().containsKey(earth.earth()),
                        "one earth was booked at two places")
                // the lock of another point is said to be here
                .when(
                        s.event() instanceof PointLocked lock
                                && s.was().register().points().values().stream()
                                        .anyMatch(point -> point.locks().contains(lock.lock())),
                        "one lock was booked at two points")
                // measures come off people
                .when(
                        lifts(s)
                                && s.present().stream()
                                        .anyMatch(who -> s.after()
                                                .work()
                                                .course()
                                                .testers()
                                                .filter(testers -> testers.contains(who))
                                                .isEmpty()),
                        "measures came off with people inside")
                // the customer is still at work
                .when(
                        s.event() instanceof Restored
                                && s.after().content().more().liaison().isPresent()
                                && !reported(s),
                        "switched on without the liaison's word")
                // the customer does not know
                .when(
                        s.event() instanceof Restored
                                && s.tag(SiteTag.CUSTOMER_PLANT)
                                && s.after()
                                        .checks()
                                        .confirmed(Condition.CUSTOMER_TOLD)
                                        .filter(at -> s.after()
                                                .signatures()
                                                .ended()
                                                .filter(end -> at.isBefore(end.at()))
                                                .isEmpty())
                                        .isEmpty(),
                        "switched on without telling the customer")
                // switched by the clock
                .when(agreed(s) && word(s).filter(kind -> !fresh(s, kind)).isPresent(), "switched at an agreed time")
                // the line recloses onto the live worker
                .when(
                        s.begins()
                                && s.after().content().form() == Form.LIVE_WORK
                                && s.high()
                                && s.after()
                                        .checks()
                                        .call(CallKind.RECLOSING_OFF)
                                        .filter(call -> s.today(call.at()))
                                        .isEmpty(),
                        "worked live on a line that recloses")
                // the test meets others of the crew
                .when(
                        s.event() instanceof LiveTestBegun test
                                && !test.testers().containsAll(s.present()),
                        "tested under voltage with others inside")
                // the test meets others behind the same isolation
                .when(
                        s.event() instanceof LiveTestBegun
                                && s.facts().others().stream()
                                        .anyMatch(other -> other.state().open()
                                                && (other.reliesOn(s.after().id())
                                                        || other.points().stream()
                                                                .anyMatch(point -> s.after()
                                                                        .register()
                                                                        .points()
                                                                        .containsKey(point)))),
                        "tested under voltage with others behind the same isolation")
                // a line puts voltage onto those who work behind it
                .when(
                        (s.event() instanceof StepCompleted || s.event() instanceof LineCalled)
                                && line(s).filter(line -> ENERGISING.contains(line.action()))
                                        .isPresent()
                                && s.parent()
                                        .filter(parent -> parent.state() == TicketState.WORKING
                                                || parent.state() == TicketState.LIVE_TEST
                                                || !parent.present().isEmpty())
                                        .isPresent(),
                        "switched on onto those who work behind it")
                .words();
    }

    private static final List<Line.Action> ENERGISING =
            List.of(Line.Action.CLOSE, Line.Action.RACK_IN, Line.Action.UNLOCK, Line.Action.UNEARTH);

    private static boolean lifts(Scene s) {
        return s.event() instanceof EarthRemoved || s.event() instanceof LockRemoved || s.event() instanceof Restored;
    }

    private static boolean feedsBack(Scene s) {
        return s.high()
                || !s.facts().regime().allows(Setting.LOW_VOLTAGE_EARTH_WAIVER)
                || s.after().register().points().values().stream()
                        .anyMatch(point -> point.source().kind() != SourceKind.GRID);
    }

    private static boolean reported(Scene s) {
        return s.after()
                .checks()
                .call(CallKind.COMPLETION_REPORTED)
                .filter(call -> s.after()
                        .content()
                        .more()
                        .liaison()
                        .filter(call.with()::equals)
                        .isPresent())
                .filter(call -> s.after()
                        .signatures()
                        .ended()
                        .filter(end -> call.at().isBefore(end.at()))
                        .isEmpty())
                .isPresent();
    }

    private static boolean agreed(Scene s) {
        return s.after().checks().call(CallKind.TIME_AGREED).isPresent();
    }

    private static Optional<CallKind> word(Scene s) {
        return switch (s.event()) {
            case PointOpened _ -> Optional.of(CallKind.OUTAGE_ASKED);
            case Restored _ -> Optional.of(CallKind.COMPLETION_REPORTED);
            case LineCalled _, LiveTestBegun _ -> Optional.of(CallKind.ORDER_READ_BACK);
            default -> Optional.empty();
        };
    }

    private static boolean fresh(Scene s, CallKind kind) {
        var agreed = s.after().checks().call(CallKind.TIME_AGREED).orElseThrow().at();
        return s.after()
                .checks()
                .call(kind)
                .filter(call -> call.at().isAfter(agreed))
                .isPresent();
    }

    private static Optional<Line> line(Scene s) {
        return switch (s.event()) {
            case StepCompleted step -> s.after().content().more().line(step.step());
            case LineCalled call -> s.after().content().more().line(call.number());
            default -> Optional.empty();
        };
    }
}
