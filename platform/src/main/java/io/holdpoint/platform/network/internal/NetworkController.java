package io.holdpoint.platform.network.internal;

import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.Stamp;
import io.holdpoint.kernel.grid.WorkZone;
import io.holdpoint.kernel.text.Text;
import io.holdpoint.network.exchange.Format;
import io.holdpoint.platform.identity.Callers;
import io.holdpoint.platform.network.IsolationView;
import io.holdpoint.platform.network.Networks;
import io.holdpoint.platform.problem.Problem;
import io.holdpoint.platform.problem.ProblemCode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The network over HTTP. */
@RestController
@RequestMapping("/api/network")
class NetworkController {

    private final NetworkStore store;
    private final Networks networks;
    private final Callers callers;
    private final Clock clock;

    NetworkController(NetworkStore store, Networks networks, Callers callers, Clock clock) {
        this.store = store;
        this.networks = networks;
        this.callers = callers;
        this.clock = clock;
    }

    /**
     * A place of work: a zone of the network, or where none is drawn the customer's own connection.
     *
     * @param customer the customer's number; empty where there is none
     * @param zone the zone
     */
    record Asked(String customer, Optional<WorkZone> zone) {}

    /** A fault of a file, in words. */
    record FaultView(String file, int row, String id, String code, Text text) {}

    /** The network in force, in figures. */
    @GetMapping
    NetworkView show() {
        callers.current();
        return store.latest().map(NetworkView::of).orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
    }

    /** Brings in a network as CSV. */
    @PostMapping(consumes = "text/csv")
    ResponseEntity<NetworkView> bringInCsv(InputStream file) throws IOException {
        return bringIn(file, Format.CSV);
    }

    /** Brings in a network as GeoJSON. */
    @PostMapping(consumes = "application/geo+json")
    ResponseEntity<NetworkView> bringInGeoJson(InputStream file) throws IOException {
        return bringIn(file, Format.GEOJSON);
    }

    /** The isolation that a place of work needs, with the reasons. */
    @PostMapping("/isolation")
    IsolationView isolation(@RequestBody Asked asked) {
        callers.current();
        var network = networks.current().orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
        return networks.plan(asked.zone(), asked.customer())
                .map(plan -> IsolationView.of(network, plan))
                .orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
    }

    private ResponseEntity<NetworkView> bringIn(InputStream file, Format format) throws IOException {
        var caller = callers.holding(Role.ADMINISTRATOR);
        return switch (store.bringIn(file, format, new Stamp(caller.person(), clock.instant()))) {
            case Brought.Taken(var network) ->
                ResponseEntity.created(URI.create("/api/network")).body(NetworkView.of(network));
            case Brought.Refused refused ->
                throw new Problem(
                        ProblemCode.NETWORK_FAULTS,
                        Map.of(
                                "faults",
                                refused.faults().stream()
                                        .map(fault -> new FaultView(
                                                fault.file(),
                                                fault.row(),
                                                fault.id(),
                                                fault.code().name(),
                                                new Text(fault.english(), fault.chinese())))
                                        .toList(),
                                "more",
                                refused.more()));
        };
    }
}
