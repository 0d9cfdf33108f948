package io.holdpoint.bench.flow;

import io.holdpoint.bench.load.ClosedLoop;
import java.util.List;
import java.util.stream.IntStream;

/** A ticket in the engine whose crew has departed, as the tickets are that the platform is measured with. */
record FlowTicket(TicketFlow flow, String id, FlowCrew crew) implements ClosedLoop.Client {

    static List<FlowTicket> departed(TicketFlow flow, int count) {
        return IntStream.range(0, count).mapToObj(n -> one(flow, n)).toList();
    }

    private static FlowTicket one(TicketFlow flow, int n) {
        var crew = new FlowCrew("leader-" + n, "guardian-" + n, List.of("member-" + n));
        var ticket = new FlowTicket(flow, flow.draft(crew, 0), crew);
        List.of("submit", "issue", "holdMeeting").forEach(command -> ticket.does(Act.of(command)));
        crew.everybody().forEach(person -> ticket.does(new Act("signMeeting", person)));
        ticket.does(Act.of("depart"));
        return ticket;
    }

    @Override
    public void passes(boolean in) {
        does(new Act(in ? "signIn" : "signOut", crew.members().getFirst()));
    }

    /** Does a command of the crew's member where it is in order; tells whether it was. */
    boolean granted(String command) {
        return flow.does(id, crew, new Act(command, crew.members().getFirst()));
    }

    private void does(Act act) {
        if (!flow.does(id, crew, act)) {
            throw new IllegalStateException(act + " is out of order");
        }
    }
}
