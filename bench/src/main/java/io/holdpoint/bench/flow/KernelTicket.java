package io.holdpoint.bench.flow;

import io.holdpoint.bench.day.DecidedTicket;
import io.holdpoint.bench.day.Isolation;
import io.holdpoint.kernel.World;
import io.holdpoint.kernel.regime.Setting;
import io.holdpoint.kernel.ticket.Ticket;
import io.holdpoint.kernel.ticket.TicketCommand;
import io.holdpoint.kernel.ticket.TicketCommand.*;
import io.holdpoint.kernel.ticket.TicketState;
import io.holdpoint.kernel.ticket.Topic;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A ticket decided by our kernel, about which only the order of acts is in question: whatever else a permit or a termination needs (locks,
 * tests, measures, the register at zero) is done as soon as the order allows it.
 */
final class KernelTicket {

    static final FlowCrew CREW = new FlowCrew("leader", "guardian", List.of("wang", "zhao"));

    /** How often a ticket may be sent back. */
    static final long CORRECTIONS = World.REGIME.number(Setting.CORRECTIONS_MAX);

    private final DecidedTicket ours = new DecidedTicket();

    /** The hold points that refuse an act; where there are none it is recorded. */
    SortedSet<String> asks(Act act) {
        var held = ours.asks(actor(act), command(act));
        if (held.isEmpty()) {
            putRight(ours.ticket());
        }
        return held;
    }

    /** Whether an act would be granted. */
    boolean grants(Act act) {
        return ours.grants(actor(act), command(act));
    }

    TicketState state() {
        return ours.ticket().state();
    }

    private void putRight(Ticket known) {
        if (known.state() == TicketState.RECEIVED
                && known.meeting().departed()
                && known.checks().place().isEmpty()) {
            Isolation.made(ours);
        }
        if (known.state() == TicketState.WORK_ENDED && known.register().count() > 0) {
            Isolation.lifted(ours);
        }
    }

    private static String actor(Act act) {
        return act.person().isEmpty()
                ? switch (act.command()) {
                    case "return", "issue" -> "issuer";
                    case "receive", "permit", "terminate" -> "permitter";
                    case "archive" -> "checker";
                    default -> CREW.leader();
                }
                : act.person();
    }

    private TicketCommand command(Act act) {
        return switch (act.command()) {
            case "submit" -> new Submit();
            case "return" -> new Return("the order of acts is tried");
            case "issue" -> new Issue();
            case "receive" -> new Receive();
            case "holdMeeting" -> new HoldMeeting(new TreeSet<>(List.of(Topic.values())));
            case "signMeeting" -> new SignMeeting();
            case "depart" -> new Depart();
            case "signIn" -> new SignIn();
            case "signOut" -> new SignOut();
            case "permit" -> new Permit();
            case "holdDisclosure" -> new HoldDisclosure("the neighbouring box stays live");
            case "signDisclosure" -> new SignDisclosure();
            case "start" -> new Start();
            case "end" -> end(ours.ticket());
            case "terminate" -> new Terminate();
            case "archive" -> new Archive();
            default -> throw new IllegalArgumentException(act.command());
        };
    }

    private static End end(Ticket known) {
        return new End(
                known.presence().ever().size(),
                known.checks().tools(),
                true,
                "the steps are no part of the comparison");
    }
}
