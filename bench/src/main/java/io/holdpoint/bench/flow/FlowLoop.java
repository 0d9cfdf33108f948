package io.holdpoint.bench.flow;

import io.holdpoint.bench.load.ClosedLoop;
import io.holdpoint.bench.load.Jvm;
import io.holdpoint.bench.load.Server;
import java.nio.file.Path;
import java.util.List;

/** Flowable in the process of its clients. */
final class FlowLoop {

    private FlowLoop() {}

    /** Measures on the server of the data folder that is the first argument, in the database that is the second. */
    public static void main(String[] arguments) throws Exception {
        var server = Server.of(Path.of(arguments[0]));
        try (var flow = TicketFlow.on(server, arguments[1])) {
            var loop = new ClosedLoop(FlowTicket.departed(flow, ClosedLoop.CLIENTS.getLast()), List.of(), server);
            loop.warmUp();
            for (int clients : ClosedLoop.CLIENTS) {
                Jvm.report(loop.measure(clients));
            }
        }
    }
}
