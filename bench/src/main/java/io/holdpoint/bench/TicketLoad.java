package io.holdpoint.bench;

import io.holdpoint.simulator.rest.Seat;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/**
 * Durable ticket transitions over HTTP, closed loop: each client signs its crew member in and out of a ticket of its own, one command after
 * the other, every one decided over the whole rulebook and committed. Beside it, commits of one row by pgbench on the same server.
 */
final class TicketLoad {

    private static final List<Integer> CLIENTS = List.of(1, 8, 64);
    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final Duration RUN = Duration.ofSeconds(20);

    private final Pgbench peer;
    private final List<LoadedTicket> tickets;

    private TicketLoad(Pgbench peer, List<LoadedTicket> tickets) {
        this.peer = peer;
        this.tickets = tickets;
    }

    static void run(URI platform, Path data) throws Exception {
        System.out.println("preparing " + CLIENTS.getLast() + " tickets …");
        var load = new TicketLoad(Pgbench.on(data), new Preparation(platform).tickets(CLIENTS.getLast()));
        load.measure(8, WARM_UP);
        for (int clients : CLIENTS) {
            System.out.println("pgbench  " + load.peer.singleRowCommits(clients, RUN));
            System.out.println("holdpoint " + load.measure(clients, RUN).line());
        }
    }

    /** One client's ticket, and the seat of the crew member who comes and goes. */
    record LoadedTicket(Seat member, String id) {}

    private Figures measure(int clients, Duration lasting) throws Exception {
        var begun = System.nanoTime();
        var end = begun + lasting.toNanos();
        var all = new ArrayList<Long>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var work = tickets.stream()
                    .limit(clients)
                    .<Callable<List<Long>>>map(ticket -> () -> comeAndGo(ticket, end))
                    .toList();
            for (var one : threads.invokeAll(work)) {
                all.addAll(one.get());
            }
        }
        var took = Duration.ofNanos(System.nanoTime() - begun);
        return Figures.of(clients, took, all);
    }

    private static List<Long> comeAndGo(LoadedTicket ticket, long end) {
        var path = "/api/tickets/" + ticket.id() + "/commands";
        var nanos = new ArrayList<Long>();
        while (System.nanoTime() < end) {
            for (String command : List.of("signIn", "signOut")) {
                var sent = System.nanoTime();
                ticket.member().tell(path, Map.of("type", command)).orThrow(command);
                nanos.add(System.nanoTime() - sent);
            }
        }
        return nanos;
    }
}
