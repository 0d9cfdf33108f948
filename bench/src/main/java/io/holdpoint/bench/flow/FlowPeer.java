package io.holdpoint.bench.flow;

import io.holdpoint.bench.load.ClosedLoop;
import io.holdpoint.bench.load.Figures;
import io.holdpoint.bench.load.Jvm;
import io.holdpoint.bench.load.Server;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;

/** Flowable on a server: whether it answers as we do, and how fast. */
public final class FlowPeer {

    private static final String DATABASE = "bench_flow";

    private final Server server;
    private final Path data;

    /** On the server of a data folder, in a database of its own. */
    public FlowPeer(Server server, Path data) {
        this.server = server;
        this.data = data;
    }

    /** Whether it grants and refuses the same corpus of commands; how it went is printed. */
    public boolean agrees() throws SQLException {
        server.create(DATABASE);
        try (var flow = TicketFlow.on(server, DATABASE)) {
            return OrderOfActs.agreed(flow);
        }
    }

    /** In the process of its clients. */
    public List<Figures> inProcess() throws IOException, SQLException {
        server.create(DATABASE);
        try (var jvm = start(FlowLoop.class)) {
            return jvm.figures();
        }
    }

    /** Behind an HTTP front. */
    public List<Figures> overHttp() throws IOException, SQLException, InterruptedException, ExecutionException {
        server.create(DATABASE);
        try (var jvm = start(FlowServer.class)) {
            var ids = Pattern.compile(" ").splitAsStream(jvm.hears("TICKETS ")).toList();
            var base = "http://127.0.0.1:" + jvm.hears("PORT ") + "/tickets/";
            var client =
                    HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
            var tickets = ids.stream()
                    .map(id -> new HttpFlowTicket(client, URI.create(base + id)))
                    .toList();
            var loop = new ClosedLoop(tickets, List.of(jvm.pid()), server);
            loop.warmUp();
            var all = new ArrayList<Figures>();
            for (int clients : ClosedLoop.CLIENTS) {
                var figures = loop.measure(clients);
                System.out.println("  " + figures.line());
                all.add(figures);
            }
            return all;
        }
    }

    private Jvm start(Class<?> main) throws IOException {
        return Jvm.start(System.getProperty("java.class.path"), main, Map.of(), data.toString(), DATABASE);
    }
}
