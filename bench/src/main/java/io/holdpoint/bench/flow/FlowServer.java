package io.holdpoint.bench.flow;

import io.holdpoint.bench.load.ClosedLoop;
import io.holdpoint.bench.load.Server;
import io.holdpoint.simulator.rest.Json;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;

/**
 * Flowable behind the web server that the platform has, with a virtual thread for each request as there, and nothing else: no session, no
 * check of who asks, no document for a refusal. What the platform does beyond that it does at its own expense.
 */
final class FlowServer extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, FlowTicket> tickets;

    private FlowServer(Map<String, FlowTicket> tickets) {
        this.tickets = tickets;
    }

    /** Serves departed tickets from the server of the data folder and the database named; says on which port, and their ids. */
    public static void main(String[] arguments) throws Exception {
        var flow = TicketFlow.on(Server.of(Path.of(arguments[0])), arguments[1]);
        var tickets = FlowTicket.departed(flow, ClosedLoop.CLIENTS.getLast()).stream()
                .collect(Collectors.toMap(FlowTicket::id, Function.identity()));
        System.out.println("TICKETS " + String.join(" ", tickets.keySet()));
        System.out.println("PORT " + serve(new FlowServer(tickets)));
    }

    private static int serve(FlowServer servlet) throws Exception {
        var connector = new Connector();
        connector.setPort(0);
        connector.setProperty("address", "127.0.0.1");
        connector.getProtocolHandler().setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        var tomcat = new Tomcat();
        tomcat.setBaseDir(Files.createTempDirectory("bench-tomcat").toString());
        tomcat.setConnector(connector);
        var context = tomcat.addContext("", null);
        Tomcat.addServlet(context, "tickets", servlet).addMapping("/tickets/*");
        tomcat.start();
        return connector.getLocalPort();
    }

    /** {@code POST /tickets/ID} with {@code {"type": "signIn"}}. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var ticket = tickets.get(request.getPathInfo().substring(1));
        var body = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var granted =
                ticket != null && ticket.granted(Json.read(body).path("type").asString(""));
        response.setStatus(granted ? HttpServletResponse.SC_NO_CONTENT : HttpServletResponse.SC_CONFLICT);
    }
}
