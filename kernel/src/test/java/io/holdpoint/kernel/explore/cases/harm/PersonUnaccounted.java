package io.holdpoint.kernel.explore.cases.harm;

import io.holdpoint.kernel.facts.SiteTag;
import io.holdpoint.kernel.regime.Setting;
import io.holdpoint.kernel.ticket.Condition;
import io.holdpoint.kernel.ticket.OtherTicket;
import io.holdpoint.kernel.ticket.TicketEvent.*;
import io.holdpoint.kernel.ticket.TicketType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Somebody is where nobody knows. */
final class PersonUnaccounted implements Monitor {

    @Override
    public List<String> sees(Scene s) {
        return new Seen()
                // the count is wrong
                .when(
                        s.event() instanceof Ended end
                                && end.headCount()
                                        != s.after().presence().ever().size(),
                        "one more came than was counted out")
                // left inside
                .when(
                        (s.event() instanceof Ended
                                        || s.event() instanceof Terminated
                                        || s.event() instanceof Voided
                                        || s.event() instanceof NotExecuted)
                                && !s.present().isEmpty(),
                        "somebody was left inside")
                // struck off while inside
                .when(
                        s.event() instanceof MemberRemoved off && s.present().contains(off.person()),
                        "somebody inside was struck off")
                // whoever leads is struck off
                .when(
                        s.event() instanceof MemberRemoved off && s.was().crew().leads(off.person()),
                        "whoever leads was struck off")
                // in twice or out twice
                .when(signsTwice(s), "somebody signed for another")
                // nobody has heard from whoever is alone
                .when(
                        s.event() instanceof StepCompleted
                                && s.tag(SiteTag.LONE)
                                && heard(s).filter(at -> at.plus(Duration.ofMinutes(s.set(Setting.CHECK_IN_MINUTES)))
                                                .isBefore(s.now()))
                                        .isPresent(),
                        "nobody asked after whoever is alone")
                // whoever is alone answers for himself
                .when(
                        s.event() instanceof Confirmed sure
                                && sure.condition() == Condition.CHECKED_IN
                                && s.after().crew().has(s.stamp().by()),
                        "whoever is alone answered for himself")
                // in two places at once
                .when(
                        (s.begins() || s.event() instanceof SignedIn)
                                && s.facts().others().stream().anyMatch(other -> elsewhere(s, other)),
                        "somebody is on two sites at once")
                // on a sheet and not on its ticket
                .when(
                        s.works()
                                && s.type().parent() == TicketType.Parentage.MUST
                                && s.parent()
                                        .filter(parent -> !parent.crew()
                                                .containsAll(s.after().crew().everybody()))
                                        .isPresent(),
                        "somebody works under a ticket that does not count him")
                .words();
    }

    private static boolean signsTwice(Scene s) {
        var inside = s.was().presence().signedIn().contains(s.stamp().by());
        return inside ? s.event() instanceof SignedIn : s.event() instanceof SignedOut;
    }

    private static Optional<Instant> heard(Scene s) {
        var started = s.after().work().startedAt();
        var answered = s.after().checks().confirmed(Condition.CHECKED_IN);
        return answered.filter(at -> started.filter(at::isAfter).isPresent()).or(() -> started);
    }

    private static boolean elsewhere(Scene s, OtherTicket other) {
        var tied = other.under(s.after().id())
                || other.reliesOn(s.after().id())
                || s.after()
                        .content()
                        .more()
                        .parent()
                        .filter(other.id()::equals)
                        .isPresent()
                || s.after().content().more().isolations().contains(other.id())
                || (other.parent().isPresent()
                        && other.parent().equals(s.after().content().more().parent()));
        return !tied
                && other.state().open()
                && other.window().overlaps(s.after().window())
                && s.after().crew().everybody().stream()
                        .anyMatch(who -> other.crew().contains(who));
    }
}
