package io.holdpoint.platform.network.internal;

import io.holdpoint.network.ConnectivityNode;
import io.holdpoint.network.Location;
import io.holdpoint.network.view.Area;
import io.holdpoint.platform.identity.Callers;
import io.holdpoint.platform.problem.Problem;
import io.holdpoint.platform.problem.ProblemCode;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The network on the map. */
@RestController
@RequestMapping("/api/network")
class MapController {

    /** The most nodes of a work zone: as many as a list of a request may have. */
    private static final int MOST = 200;

    private static final int CORNERS = 200;

    private final NetworkStore store;
    private final Callers callers;

    MapController(NetworkStore store, Callers callers) {
        this.store = store;
        this.callers = callers;
    }

    /** An outline: corners of longitude and latitude, in degrees. */
    record Outline(List<List<Double>> outline) {}

    /**
     * What lies within an outline.
     *
     * @param nodes the nodes, at most as many as a work zone may have
     * @param more how many more there are
     */
    record Within(List<Node> nodes, int more) {

        /** A node and its nominal voltage in volts. */
        record Node(String id, String name, int voltage) {}
    }

    /** The network within a box: west, south, east and north. */
    @GetMapping("/map")
    Features.Collection map(@RequestParam List<Double> box) {
        callers.current();
        if (box.size() != 4 || box.get(0) >= box.get(2) || box.get(1) >= box.get(3)) {
            throw Problem.invalid("box", "west, south, east and north are expected");
        }
        var area = Area.box(place("box", box.subList(0, 2)), place("box", box.subList(2, 4)));
        var model = model();
        return Features.of(model.network(), model.index().within(area));
    }

    /** What of the network lies within an outline. */
    @PostMapping("/within")
    Within within(@RequestBody Outline drawn) {
        callers.current();
        var corners = drawn.outline();
        if (corners.size() < 3 || corners.size() > CORNERS) {
            throw Problem.invalid("outline", "3 to 200 corners are expected");
        }
        var area = new Area(
                corners.stream().map(corner -> place("outline", corner)).toList());
        var found = model().index().within(area);
        return new Within(
                found.stream().limit(MOST).map(MapController::node).toList(), Math.max(0, found.size() - MOST));
    }

    private Model model() {
        return store.model().orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
    }

    private static Within.Node node(ConnectivityNode node) {
        return new Within.Node(node.id(), node.name(), node.voltage());
    }

    private static Location place(String field, List<Double> pair) {
        if (pair.size() != 2) {
            throw Problem.invalid(field, "a place is a longitude and a latitude");
        }
        var place = new Location(pair.get(0), pair.get(1));
        if (!place.valid()) {
            throw Problem.invalid(field, "a place lies within -180 to 180 and -90 to 90 degrees");
        }
        return place;
    }
}
