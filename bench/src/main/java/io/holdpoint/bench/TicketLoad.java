package io.holdpoint.bench;

import io.holdpoint.bench.flow.FlowPeer;
import io.holdpoint.bench.load.ClosedLoop;
import io.holdpoint.bench.load.Figures;
import io.holdpoint.bench.load.Processes;
import io.holdpoint.bench.load.Server;
import io.holdpoint.bench.own.OwnPeer;
import io.holdpoint.bench.own.Preparation;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Durable ticket transitions: each client signs its crew member in and out of a ticket of its own, one transition after the other, every one
 * committed. Ours is decided over the whole rulebook and leaves event, answer, audit line and feed entry. Beside it, on the same server in
 * the same run: commits of one row by pgbench, and the same way of a ticket as a process in Flowable.
 */
final class TicketLoad {

    private final URI platform;
    private final Path data;
    private final Server server;
    private final FlowPeer flow;
    private final Path unpacked;

    private TicketLoad(URI platform, Path data, Server server, FlowPeer flow, Path unpacked) {
        this.platform = platform;
        this.data = data;
        this.server = server;
        this.flow = flow;
        this.unpacked = unpacked;
    }

    static void run(URI platform, Path data, Path unpacked) throws Exception {
        var server = Server.of(data);
        new TicketLoad(platform, data, server, new FlowPeer(server, data), unpacked).run();
    }

    private void run() throws Exception {
        System.out.println(server.durability());
        var comparable = flow.agrees();
        System.out.println("pgbench, one row inserted and committed");
        var pgbench = new Pgbench(server);
        var rows = new ArrayList<Figures>();
        for (int clients : ClosedLoop.CLIENTS) {
            pgbench.singleRowCommits(clients).ifPresent(rows::add);
        }
        System.out.println("holdpoint over HTTP: session, rules, event, answer, audit, feed");
        var ours = overHttp();
        System.out.println("Flowable over HTTP: the same web server before the engine, no session");
        var theirs = flow.overHttp();
        System.out.println("holdpoint in process: the same transaction without HTTP, session and JSON");
        var oursInside = OwnPeer.inProcess(server, data, unpacked);
        System.out.println("Flowable in process");
        var theirsInside = flow.inProcess();
        share("over HTTP", ours, rows);
        share("in process", oursInside, rows);
        if (!comparable) {
            System.out.println("no ratio: the two do not answer the same commands alike");
            return;
        }
        ratio("over HTTP", ours, theirs);
        ratio("in process", oursInside, theirsInside);
    }

    private List<Figures> overHttp() throws Exception {
        var tickets = new Preparation(platform).tickets(ClosedLoop.CLIENTS.getLast());
        var loop = new ClosedLoop(tickets, Processes.platform(platform.getPort()), server);
        loop.warmUp();
        var all = new ArrayList<Figures>();
        for (int clients : ClosedLoop.CLIENTS) {
            var figures = loop.measure(clients);
            System.out.println("  " + figures.line());
            all.add(figures);
        }
        return all;
    }

    private static void ratio(String how, List<Figures> ours, List<Figures> theirs) {
        for (int n = 0; n < ours.size(); n++) {
            System.out.printf(
                    "%s, %d clients: holdpoint %.0f/s, Flowable %.0f/s, ratio %.2f; p99 %.1f ms and %.1f ms%n",
                    how,
                    ours.get(n).clients(),
                    ours.get(n).perSecond(),
                    theirs.get(n).perSecond(),
                    ours.get(n).perSecond() / theirs.get(n).perSecond(),
                    ours.get(n).took().p99(),
                    theirs.get(n).took().p99());
        }
    }

    /** How near a transition comes to a commit of one row, which is the most that this machine could give. */
    private static void share(String how, List<Figures> ours, List<Figures> rows) {
        for (Figures row : rows) {
            ours.stream()
                    .filter(figures -> figures.clients() == row.clients())
                    .forEach(figures -> System.out.printf(
                            "%s, %d clients: %.0f transitions/s beside %.0f commits/s of one row, a share of %.3f%n",
                            how,
                            row.clients(),
                            figures.perSecond(),
                            row.perSecond(),
                            figures.perSecond() / row.perSecond()));
        }
    }
}
