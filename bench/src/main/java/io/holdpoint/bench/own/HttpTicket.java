package io.holdpoint.bench.own;

import io.holdpoint.bench.load.ClosedLoop;
import io.holdpoint.simulator.rest.Seat;
import java.util.Map;

/**
 * A ticket of the platform, over HTTP.
 *
 * @param seat the seat of the crew member who comes and goes
 * @param member that member
 * @param id the ticket
 */
public record HttpTicket(Seat seat, String member, String id) implements ClosedLoop.Client {

    @Override
    public void passes(boolean in) {
        var command = in ? "signIn" : "signOut";
        seat.tell("/api/tickets/" + id + "/commands", Map.of("type", command)).orThrow(command);
    }
}
