package io.holdpoint.kernel.explore.cases.harm;

import io.holdpoint.kernel.Stamp;
import io.holdpoint.kernel.facts.SiteTag;
import io.holdpoint.kernel.regime.Setting;
import io.holdpoint.kernel.ticket.Condition;
import io.holdpoint.kernel.ticket.Form;
import io.holdpoint.kernel.ticket.OtherTicket;
import io.holdpoint.kernel.ticket.ReadingKind;
import io.holdpoint.kernel.ticket.SuspensionCause;
import io.holdpoint.kernel.ticket.TicketEvent.*;
import io.holdpoint.kernel.ticket.TicketState;
import io.holdpoint.kernel.ticket.TicketType;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Work goes on with a hazard that nobody holds down. */
final class Uncontrolled implements Monitor {

    @Override
    public List<String> sees(Scene s) {
        return new Seen()
                // a line of measures or controls is not in place
                .when(
                        s.works()
                                && s.type().nature() == TicketType.Nature.WORK
                                && Stream.concat(
                                                s.after().content().measures().stream(),
                                                s.after().content().hazards().stream())
                                        .anyMatch(line ->
                                                !s.after().checks().done().containsKey(line)),
                        "worked with a measure not in place")
                // a hazard of the plan was left off the ticket
                .when(
                        s.works()
                                && !s.type().lines()
                                && s.facts()
                                        .plan()
                                        .filter(plan -> plan.content().hazards().stream()
                                                .anyMatch(choice -> !choice.waived()
                                                        && !s.after()
                                                                .content()
                                                                .hazards()
                                                                .contains(choice.hazard())))
                                        .isPresent(),
                        "worked with a hazard that the ticket leaves out")
                // a measure of the work was left off the ticket
                .when(
                        s.works()
                                && s.type().nature() == TicketType.Nature.WORK
                                && !s.type().lines()
                                && s.facts()
                                        .workType()
                                        .filter(work ->
                                                !s.after().content().measures().containsAll(work.measures()))
                                        .isPresent(),
                        "worked with a measure that the ticket leaves out")
                // the arc burns
                .when(
                        s.works()
                                && s.live()
                                && s.after()
                                        .content()
                                        .more()
                                        .incidentEnergyTenths()
                                        .filter(most -> most > s.set(Setting.ARC_CLOTHING_FROM_TENTHS))
                                        .isPresent()
                                && !s.sure(Condition.ARC_CLOTHING),
                        "worked without clothing for the arc")
                // people who object strike
                .when(
                        s.works() && s.tag(SiteTag.CONFLICT) && !s.sure(Condition.RECORDER_ON),
                        "faced objecting people with nothing recorded")
                // a repair in haste goes on for ever
                .when(
                        s.works()
                                && s.after().content().form() == Form.EMERGENCY_REPAIR
                                && s.after()
                                        .work()
                                        .startedAt()
                                        .or(() -> s.after()
                                                .signatures()
                                                .permitted()
                                                .map(Stamp::at))
                                        .filter(at -> !s.now()
                                                .isBefore(at.plus(
                                                        Duration.ofHours(s.set(Setting.EMERGENCY_CONVERT_HOURS)))))
                                        .isPresent(),
                        "went on in haste for too long")
                // a tool is left in the switchgear
                .when(
                        s.event() instanceof Ended end
                                && !end.tools().containsAll(s.after().checks().tools()),
                        "left a tool behind")
                // the site is left open
                .when(s.event() instanceof Ended end && !end.siteClean(), "left the site unclean")
                // the load burns at the break
                .when(
                        (s.works() || s.event() instanceof PointOpened)
                                && s.tag(SiteTag.LOADED)
                                && !s.sure(Condition.LOAD_OFF),
                        "broke a load that nobody took off")
                // a current still flows
                .when(
                        (s.works() || s.event() instanceof PointOpened)
                                && s.tag(SiteTag.LOADED)
                                && s.over(ReadingKind.LOAD_MILLIAMPS, 0),
                        "broke a current")
                // the dark
                .when(s.works() && s.tag(SiteTag.NIGHT) && !s.sureHere(Condition.LIT), "worked in the dark")
                // whoever stopped it knows why
                .when(
                        s.event() instanceof Resumed
                                && s.was()
                                        .work()
                                        .suspension()
                                        .filter(stop -> stop.cause() == SuspensionCause.SUPERVISOR && !stop.released())
                                        .isPresent(),
                        "went on against the supervisor's stop")
                // an open current secondary
                .when(
                        s.event() instanceof StepCompleted
                                && s.tag(SiteTag.CT_SECONDARY)
                                && !s.type().lines()
                                && !s.sure(Condition.CT_SHORTED),
                        "opened a current secondary")
                // a shorted voltage secondary
                .when(
                        s.event() instanceof StepCompleted
                                && s.tag(SiteTag.PT_SECONDARY)
                                && !s.type().lines()
                                && !s.sure(Condition.PT_CAPPED),
                        "touched an open voltage secondary")
                // the traffic
                .when(
                        s.works() && s.tag(SiteTag.TRAFFIC) && !s.sure(Condition.TRAFFIC_GUARDED),
                        "worked in the traffic")
                // a sheet of secondary measures is missing
                .when(
                        s.begins()
                                && s.after().content().more().secondarySheets()
                                        != sheets(s).size(),
                        "worked with a secondary sheet missing")
                // a sheet of secondary measures is not carried out
                .when(
                        s.begins() && sheets(s).stream().anyMatch(sheet -> sheet.state() != TicketState.WORK_ENDED),
                        "worked with a secondary sheet not carried out")
                // a sheet of secondary measures is half done
                .when(
                        s.event() instanceof Ended
                                && s.type().lines()
                                && s.type().parent() == TicketType.Parentage.MUST
                                && !s.after()
                                        .work()
                                        .steps()
                                        .containsAll(s.after().steps()),
                        "a secondary sheet was ended half done")
                // nobody knows what the form asks for
                .when(
                        s.works()
                                && !s.facts()
                                        .types()
                                        .containsKey(s.after().content().form()),
                        "worked on a form that nobody knows")
                // the form asks for what other voltages need
                .when(
                        s.works()
                                && (s.high()
                                        ? !s.type().highVoltage()
                                        : !s.type().lowVoltage()),
                        "worked on a form for another voltage")
                // what the form has to say is not said
                .when(
                        s.works()
                                && s.type().fields().stream()
                                        .anyMatch(field -> s.after()
                                                .content()
                                                .more()
                                                .fields()
                                                .getOrDefault(field, "")
                                                .isBlank()),
                        "worked on a form that is not filled in")
                .words();
    }

    private static List<OtherTicket> sheets(Scene s) {
        return s.facts().others().stream()
                .filter(other -> other.under(s.after().id())
                        && other.form() == Form.SECONDARY_MEASURES
                        && other.state() != TicketState.VOID
                        && other.state() != TicketState.NOT_EXECUTED)
                .toList();
    }
}
