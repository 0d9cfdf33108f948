package io.holdpoint.bench.permit;

import io.holdpoint.kernel.Stamp;
import io.holdpoint.kernel.ticket.SuspensionCause;
import io.holdpoint.kernel.ticket.TicketEvent.Departed;
import io.holdpoint.kernel.ticket.TicketEvent.Issued;
import io.holdpoint.kernel.ticket.TicketEvent.LeadDelegated;
import io.holdpoint.kernel.ticket.TicketEvent.LeaderChangeOrdered;
import io.holdpoint.kernel.ticket.TicketEvent.LeaderChanged;
import io.holdpoint.kernel.ticket.TicketEvent.MemberAdded;
import io.holdpoint.kernel.ticket.TicketEvent.Permitted;
import io.holdpoint.kernel.ticket.TicketEvent.Received;
import io.holdpoint.kernel.ticket.TicketEvent.ShiftHandedOver;
import io.holdpoint.kernel.ticket.TicketEvent.ShiftTakenOver;
import io.holdpoint.kernel.ticket.TicketEvent.SignedOut;
import io.holdpoint.kernel.ticket.TicketEvent.Started;
import io.holdpoint.kernel.ticket.TicketEvent.Suspended;
import io.holdpoint.kernel.ticket.TicketHistory.Recorded;
import java.util.List;

/** Another way of the ticket. */
final class TicketChanges {

    static final List<Change> ALL = List.of(
            Change.of("not received", scene -> scene.without(Received.class::isInstance)),
            Change.of("received by another", scene -> scene.instead(Received.class, one -> by("issuer2", one))),
            Change.of("issued by another", scene -> scene.instead(Issued.class, one -> by("issuer2", one))),
            Change.of("permitted already", scene -> scene.then("permitter", new Permitted())),
            Change.of("interrupted, measures lifted", scene -> interrupted(scene, true)),
            Change.of("interrupted, measures stay", scene -> interrupted(scene, false)),
            Change.of("not departed", scene -> scene.without(Departed.class::isInstance)),
            Change.drawn("somebody left", (scene, random) -> scene.then(Draw.any(Draw.CREW, random), new SignedOut())),
            Change.of("somebody unknown joined", scene -> scene.then("leader", new MemberAdded("nobody"))),
            Change.of("somebody of the office joined", scene -> scene.then("leader", new MemberAdded("checker"))),
            Change.of("leader changes", scene -> scene.then("issuer", new LeaderChangeOrdered("leader2", "ill"))),
            Change.of("leader changed", scene -> scene.then("issuer", new LeaderChanged("leader", "leader2"))),
            Change.drawn(
                    "somebody stands in",
                    (scene, random) -> scene.then("leader", new LeadDelegated(Draw.any(Draw.CREW, random)))),
            Change.of("shift being handed over", scene -> scene.then("permitter", new ShiftHandedOver("issuer2"))),
            Change.of("shift taken over", scene -> scene.then("issuer2", new ShiftTakenOver())));

    private TicketChanges() {}

    private static Recorded by(String who, Recorded one) {
        return new Recorded(one.event(), new Stamp(who, one.stamp().at()));
    }

    private static Scene interrupted(Scene scene, boolean lifted) {
        return scene.then("permitter", new Permitted())
                .then("leader", new Started())
                .then("leader", new Suspended(SuspensionCause.WEATHER, "storm", lifted));
    }
}
