package io.holdpoint.kernel.explore.cases.harm;

import io.holdpoint.kernel.facts.SiteTag;
import io.holdpoint.kernel.facts.Source;
import io.holdpoint.kernel.regime.Setting;
import io.holdpoint.kernel.ticket.Condition;
import io.holdpoint.kernel.ticket.Field;
import io.holdpoint.kernel.ticket.Form;
import io.holdpoint.kernel.ticket.Indication;
import io.holdpoint.kernel.ticket.Line;
import io.holdpoint.kernel.ticket.OtherTicket;
import io.holdpoint.kernel.ticket.Pole;
import io.holdpoint.kernel.ticket.ReadingKind;
import io.holdpoint.kernel.ticket.Register.Point;
import io.holdpoint.kernel.ticket.SuspensionCause;
import io.holdpoint.kernel.ticket.TicketEvent.*;
import io.holdpoint.kernel.ticket.TicketState;
import io.holdpoint.kernel.ticket.TicketType;
import io.holdpoint.kernel.ticket.VoltageTest;
import java.util.List;
import java.util.Optional;

/** Somebody touches what may be live. */
final class LiveTouched implements Monitor {

    @Override
    public List<String> sees(Scene s) {
        return new Seen()
                // a source is not open and locked
                .when(
                        s.works()
                                && s.type().outage()
                                && s.after().register().unsecured().findAny().isPresent(),
                        "worked with a source not locked")
                // nobody tested, or the test says nothing
                .when(
                        s.works()
                                && s.deadByItself()
                                && s.after()
                                        .checks()
                                        .test()
                                        .filter(LiveTouched::dead)
                                        .isEmpty(),
                        "worked on what nobody proved dead")
                // something was switched since the test
                .when(
                        s.works()
                                && s.deadByItself()
                                && s.after()
                                        .checks()
                                        .test()
                                        .filter(test -> s.after()
                                                .register()
                                                .changedAt()
                                                .filter(at -> test.at().isBefore(at))
                                                .isPresent())
                                        .isPresent(),
                        "worked on a test older than the isolation")
                // nobody watched the place since the test
                .when(
                        s.event() instanceof Resumed
                                && s.deadByItself()
                                && s.after()
                                        .checks()
                                        .test()
                                        .filter(test -> s.leftSince(test.at()))
                                        .isPresent(),
                        "went on without testing again")
                // a lock on a closed switch passes for isolation
                .when(
                        s.event() instanceof PointLocked lock
                                && point(s, lock.point())
                                        .filter(point -> point.openedAt().isEmpty())
                                        .isPresent(),
                        "a closed switch was locked")
                // whoever waives the earth instead of testing has proved nothing
                .when(
                        s.event() instanceof EarthWaived
                                && s.after().checks().test().isEmpty(),
                        "the earth was waived on what nobody proved dead")
                // hands near parts that are not yet earthed
                .when(
                        s.event() instanceof Confirmed sure
                                && sure.condition() == Condition.LIVE_PARTS_COVERED
                                && s.deadByItself()
                                && s.after().register().earths().isEmpty()
                                && s.after().checks().earthWaiver().isEmpty(),
                        "covered live parts beside what was not yet earthed")
                // a live enclosure
                .when(
                        (s.works() || s.event() instanceof PointOpened || s.event() instanceof Permitted)
                                && s.over(ReadingKind.SHELL_VOLTS, 0),
                        "touched a live enclosure")
                // a charged link
                .when(
                        s.works() && s.over(ReadingKind.DC_LINK_VOLTS, s.set(Setting.DC_LINK_SAFE_VOLTS) - 1),
                        "touched a charged link")
                // a link that nobody measured since
                .when(
                        s.works()
                                && s.tag(SiteTag.DC_LINK)
                                && s.newest(ReadingKind.DC_LINK_VOLTS)
                                        .filter(taken -> !s.leftSince(taken.at())
                                                && s.after()
                                                        .register()
                                                        .changedAt()
                                                        .filter(taken.at()::isBefore)
                                                        .isEmpty())
                                        .isEmpty(),
                        "touched a link that nobody measured")
                // a vehicle feeds back
                .when(
                        s.works() && s.tag(SiteTag.CHARGING_VEHICLE) && !s.sure(Condition.VEHICLE_UNPLUGGED),
                        "worked with a vehicle plugged in")
                // somebody walks into the test
                .when(
                        (s.works() || s.event() instanceof LiveTestBegun)
                                && s.tag(SiteTag.TEST_VOLTAGE)
                                && !s.sure(Condition.TEST_AREA_FENCED),
                        "a test area was open")
                // what was tested keeps its charge
                .when(
                        s.event() instanceof Resumed
                                && s.tag(SiteTag.TEST_VOLTAGE)
                                && s.was()
                                        .work()
                                        .suspension()
                                        .filter(stop -> stop.cause() == SuspensionCause.TEST_OVER)
                                        .isPresent()
                                && !s.sure(Condition.DISCHARGED),
                        "touched what was charged by a test")
                // what was tested is left with its charge
                .when(
                        s.event() instanceof Ended
                                && s.tag(SiteTag.TEST_VOLTAGE)
                                && s.after()
                                        .checks()
                                        .confirmed(Condition.DISCHARGED)
                                        .filter(at -> s.after()
                                                .work()
                                                .startedAt()
                                                .filter(at::isBefore)
                                                .isEmpty())
                                        .isEmpty(),
                        "left a charge behind")
                // the switch flashes over to the hand
                .when(switches(s) && s.high() && !s.out("INSULATED_GLOVES_HV"), "switched high voltage without gloves")
                // a hole in the glove
                .when(
                        switches(s) && s.high() && !s.sureToday(Condition.GLOVES_AIR_TESTED),
                        "switched high voltage with gloves not tried")
                // wet ground
                .when(
                        switches(s)
                                && s.high()
                                && s.tag(SiteTag.OUTDOOR)
                                && s.newest(ReadingKind.RAIN)
                                        .filter(rain -> rain.value() > 0)
                                        .isPresent()
                                && !s.out("INSULATING_BOOTS"),
                        "switched high voltage in the wet without boots")
                // bare hands on live parts
                .when(
                        s.begins()
                                && s.live()
                                && !(s.high()
                                        ? s.out("INSULATED_GLOVES_HV")
                                        : s.out("INSULATED_GLOVES", "INSULATED_GLOVES_HV")),
                        "worked live without gloves")
                // a hole in the glove on live parts
                .when(
                        s.begins() && s.live() && !s.sureToday(Condition.GLOVES_AIR_TESTED),
                        "worked live with gloves not tried")
                // what it relies on isolates nothing, or not any more
                .when(
                        s.works()
                                && s.after().content().more().isolations().stream()
                                        .anyMatch(id -> s.other(id)
                                                .filter(other -> isolated(s, other))
                                                .isEmpty()),
                        "worked on an isolation that is not there")
                // one form lies about the isolation of another
                .when(
                        s.works()
                                && continues(s)
                                        .filter(id -> !s.type().outage()
                                                || s.other(id)
                                                        .filter(other -> other.form() != Form.EMERGENCY_REPAIR)
                                                        .isPresent())
                                        .isPresent(),
                        "went on with a repair whose isolation it does not keep")
                // somebody comes in while it is live
                .when(
                        s.event() instanceof SignedIn
                                && s.after().state() == TicketState.LIVE_TEST
                                && s.after()
                                        .work()
                                        .course()
                                        .testers()
                                        .filter(testers ->
                                                !testers.contains(s.stamp().by()))
                                        .isPresent(),
                        "came in while it was live")
                // no break can be seen at the customer
                .when(
                        s.works()
                                && s.tag(SiteTag.CUSTOMER_PLANT)
                                && s.deadByItself()
                                && !s.sure(Condition.VISIBLE_BREAK),
                        "worked at a customer with no break to be seen")
                // an earth goes onto what nobody tested
                .when(
                        s.event() instanceof StepCompleted step
                                && s.after()
                                        .content()
                                        .more()
                                        .line(step.step())
                                        .filter(line -> line.action() == Line.Action.EARTH && !testedBefore(s, line))
                                        .isPresent(),
                        "earthed what nobody tested")
                // one more task behind what is not isolated
                .when(
                        s.event() instanceof TaskAdded
                                && s.after().register().points().values().stream()
                                        .anyMatch(point -> !point.secured()
                                                || s.after().content().sources().stream()
                                                        .map(Source::point)
                                                        .noneMatch(
                                                                point.source().point()::equals)),
                        "a task was added behind a source that is not locked or not signed for")
                // work that isolates under a form that does not
                .when(
                        s.works()
                                && s.type().needsPermit()
                                && s.type().nature() == TicketType.Nature.WORK
                                && s.after().content().more().parent().isEmpty()
                                && !s.type().outage()
                                && s.facts()
                                        .workType()
                                        .filter(work -> work.isolates())
                                        .isPresent(),
                        "worked live under a form that does not isolate")
                .words();
    }

    private static boolean switches(Scene s) {
        return s.event() instanceof PointOpened || s.event() instanceof Restored || s.event() instanceof LineCalled;
    }

    private static boolean dead(VoltageTest test) {
        return test.before() == Indication.PRESENT
                && test.after() == Indication.PRESENT
                && test.poles().keySet().containsAll(List.of(Pole.values()))
                && test.poles().values().stream().allMatch(pole -> pole == Indication.ABSENT);
    }

    private static Optional<Point> point(Scene s, String id) {
        return Optional.ofNullable(s.after().register().points().get(id));
    }

    private static boolean isolated(Scene s, OtherTicket other) {
        return s.facts().type(other.form()).nature() == TicketType.Nature.ISOLATION
                && other.state() == TicketState.PERMITTED
                && other.window().holds(s.now());
    }

    private static Optional<String> continues(Scene s) {
        return Optional.ofNullable(s.after().content().more().fields().get(Field.CONTINUES))
                .filter(id -> !id.isBlank());
    }

    private static boolean testedBefore(Scene s, Line earth) {
        return s.after().content().more().lines().stream()
                .takeWhile(line -> !line.equals(earth))
                .anyMatch(line ->
                        line.action() == Line.Action.TEST_DEAD && line.device().equals(earth.device()));
    }
}
