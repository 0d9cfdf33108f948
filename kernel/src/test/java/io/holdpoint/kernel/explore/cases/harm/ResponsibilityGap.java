package io.holdpoint.kernel.explore.cases.harm;

import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.regime.Setting;
import io.holdpoint.kernel.ticket.Field;
import io.holdpoint.kernel.ticket.OtherTicket;
import io.holdpoint.kernel.ticket.TicketEvent.*;
import io.holdpoint.kernel.ticket.TicketState;
import java.util.List;
import java.util.Optional;

/** Nobody, or more than one, is in charge. */
final class ResponsibilityGap implements Monitor {

    @Override
    public List<String> sees(Scene s) {
        return new Seen()
                // the lead goes round
                .when(
                        s.event() instanceof LeaderChanged
                                && s.after().crew().leaderChanges() > s.set(Setting.LEADER_CHANGE_COUNT),
                        "the lead changed again and again")
                // signed for a change that nobody ordered
                .when(
                        s.event() instanceof LeaderChangeSigned
                                && s.was().crew().pending().isEmpty(),
                        "a handover was signed that nobody ordered")
                // signed by neither
                .when(
                        s.event() instanceof LeaderChangeSigned
                                && s.was()
                                        .crew()
                                        .pending()
                                        .filter(change -> !change.to()
                                                        .equals(s.stamp().by())
                                                && !s.was()
                                                        .crew()
                                                        .leader()
                                                        .equals(s.stamp().by()))
                                        .isPresent(),
                        "a handover was signed by neither leader")
                // two stand in
                .when(
                        s.event() instanceof LeadDelegated
                                && (s.was().crew().standIn().isPresent()
                                        || s.was().crew().pending().isPresent()),
                        "a second one stood in")
                // the leader is away and widens the work
                .when(
                        (s.event() instanceof Started
                                        || s.event() instanceof LiveTestBegun
                                        || s.event() instanceof Moved
                                        || s.event() instanceof TaskProposed
                                        || s.event() instanceof ExtensionRequested
                                        || s.event() instanceof MemberAdded)
                                && s.was().crew().standIn().isPresent(),
                        "the work was widened while the leader was away")
                // two tickets on one job
                .when(
                        (s.begins() || s.event() instanceof Permitted)
                                && Optional.ofNullable(s.after()
                                                .content()
                                                .more()
                                                .fields()
                                                .get(Field.CONTINUES))
                                        .flatMap(s::other)
                                        .filter(other -> working(other.state())
                                                || !other.present().isEmpty())
                                        .isPresent(),
                        "went on with a repair that goes on elsewhere")
                // leads two jobs
                .when(
                        (s.begins() || s.event() instanceof Received || s.event() instanceof Permitted)
                                && s.facts().others().stream()
                                        .anyMatch(other -> other.state().open()
                                                && other.window()
                                                        .overlaps(s.after().window())
                                                && other.leader()
                                                        .equals(s.after().crew().leader())
                                                && !tied(s, other)),
                        "one leader led two jobs")
                // a second permitter
                .when(
                        (s.event() instanceof Permitted
                                        || s.event() instanceof EarthRemoved
                                        || s.event() instanceof LockRemoved
                                        || s.event() instanceof Restored
                                        || s.event() instanceof Terminated
                                        || s.event() instanceof ShiftHandedOver)
                                && s.was()
                                        .crew()
                                        .watch()
                                        .permitter()
                                        .filter(who -> !who.equals(s.stamp().by()))
                                        .isPresent(),
                        "a second permitter acted")
                // the shift goes to somebody who cannot take it
                .when(
                        s.event() instanceof ShiftHandedOver over
                                && (s.after().crew().has(over.to())
                                        || s.person(over.to())
                                                .filter(person -> person.holds(Role.PERMITTER, s.today())
                                                        || person.holds(Role.DISPATCHER, s.today()))
                                                .isEmpty()),
                        "the shift went to somebody who cannot take it")
                // somebody takes what nobody gave
                .when(
                        s.event() instanceof ShiftTakenOver
                                && s.was()
                                        .crew()
                                        .watch()
                                        .next()
                                        .filter(s.stamp().by()::equals)
                                        .isEmpty(),
                        "somebody took a shift that nobody gave him")
                .words();
    }

    private static boolean working(TicketState state) {
        return state == TicketState.PERMITTED
                || state == TicketState.WORKING
                || state == TicketState.SUSPENDED
                || state == TicketState.LIVE_TEST;
    }

    private static boolean tied(Scene s, OtherTicket other) {
        var more = s.after().content().more();
        return other.under(s.after().id())
                || other.reliesOn(s.after().id())
                || more.parent().filter(other.id()::equals).isPresent()
                || more.isolations().contains(other.id())
                || (other.parent().isPresent() && other.parent().equals(more.parent()));
    }
}
