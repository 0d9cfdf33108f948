package io.holdpoint.platform.network;

import io.holdpoint.kernel.facts.SourceKind;
import io.holdpoint.kernel.facts.SpecialNeed;
import io.holdpoint.kernel.grid.Feeding;
import io.holdpoint.kernel.grid.IsolationPoint;
import io.holdpoint.kernel.grid.Position;
import io.holdpoint.kernel.grid.SwitchKind;
import io.holdpoint.network.ConnectivityNode;
import io.holdpoint.network.EquipmentContainer;
import io.holdpoint.network.Location;
import io.holdpoint.network.Network;
import io.holdpoint.network.Source;
import io.holdpoint.network.isolation.Action;
import io.holdpoint.network.isolation.CutOff;
import io.holdpoint.network.isolation.Inseparable;
import io.holdpoint.network.isolation.IsolationPlan;
import io.holdpoint.network.isolation.PlannedPoint;
import io.holdpoint.network.isolation.Verification;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * An isolation as people see it.
 *
 * @param zone the nodes of the work zone
 * @param possible whether the points part the zone from every source
 * @param points the points in the order of switching
 * @param inseparable sources that nothing parts from the zone
 * @param verifications where to test for voltage and to earth
 * @param customersLost how many customers lose the supply
 * @param special those of them who must be thought of before
 */
public record IsolationView(
        List<Place> zone,
        boolean possible,
        List<Point> points,
        List<Unparted> inseparable,
        List<Testing> verifications,
        int customersLost,
        List<Customer> special) {

    /** A node, its name, its nominal voltage in volts, and where it is. */
    public record Place(String id, String name, int voltage, Optional<Location> at) {}

    /** A point to be opened and locked, and why; {@code place} is what it stands in, empty where it stands alone. */
    public record Point(
            String id,
            String name,
            String place,
            SwitchKind kind,
            Position position,
            Action action,
            boolean visibleBreak,
            boolean offLoadOnly,
            List<Why> cutsOff,
            List<String> visibleInstead,
            Optional<Location> at) {}

    /** The sources of one kind that a point cuts off: how many there are, and the nearest by name. */
    public record Why(SourceKind kind, int count, List<Feeder> nearest) {}

    /** A source: its code, its name, whose it is, and whether it is there for a time only. */
    public record Feeder(String id, String name, SourceKind kind, String owner, boolean temporary) {}

    /** A source that nothing parts from the zone, and by which lines and transformers it comes. */
    public record Unparted(Feeder source, List<String> path) {}

    /** A place to test for voltage and to earth, in volts, and the points behind which voltage remains. */
    public record Testing(String node, String name, int voltage, List<String> points, SortedSet<SourceKind> against) {}

    /** A customer with a special need. */
    public record Customer(String customer, String name, SpecialNeed need) {}

    /** A source that can still energise the zone, and the points on its way, from the source to the zone. */
    public record Remaining(String source, String name, SourceKind kind, int more, List<String> way) {

        /** As the kernel found it. */
        public static Remaining of(Feeding feeding) {
            return new Remaining(
                    feeding.feed().id(),
                    feeding.feed().name(),
                    feeding.feed().kind(),
                    feeding.feed().more(),
                    feeding.path().stream().map(IsolationPoint::id).toList());
        }
    }

    /** As it was planned on a network. */
    public static IsolationView of(Network network, IsolationPlan plan) {
        return new IsolationView(
                nodes(network, plan),
                plan.possible(),
                plan.points().stream().map(point -> point(network, point)).toList(),
                plan.inseparable().stream().map(IsolationView::unparted).toList(),
                plan.verifications().stream()
                        .map(verification -> testing(network, verification))
                        .toList(),
                plan.outage().count(),
                plan.outage().special().stream()
                        .flatMap(customer ->
                                customer
                                        .need()
                                        .map(need -> new Customer(customer.id(), customer.name(), need))
                                        .stream())
                        .toList());
    }

    private static List<Place> nodes(Network network, IsolationPlan plan) {
        var ids = new TreeSet<>(plan.zone().nodes());
        plan.zone().usagePoints().forEach(id -> network.usagePoint(id).ifPresent(point -> ids.add(point.node())));
        return ids.stream()
                .flatMap(id -> network.node(id).stream())
                .map(node -> new Place(node.id(), node.name(), node.voltage(), node.location()))
                .toList();
    }

    private static Point point(Network network, PlannedPoint planned) {
        var one = planned.point();
        return new Point(
                one.id(),
                one.name(),
                network.container(one.container()).map(EquipmentContainer::name).orElse(""),
                one.kind(),
                one.position(),
                planned.action(),
                planned.visibleBreak(),
                planned.offLoadOnly(),
                planned.cutsOff().stream().map(IsolationView::why).toList(),
                planned.visibleInstead(),
                network.node(planned.zoneSide()).flatMap(ConnectivityNode::location));
    }

    private static Why why(CutOff cut) {
        return new Why(
                cut.kind(),
                cut.count(),
                cut.named().stream().map(IsolationView::feeder).toList());
    }

    private static Feeder feeder(Source source) {
        return new Feeder(source.id(), source.name(), source.kind(), source.owner(), source.temporary());
    }

    private static Unparted unparted(Inseparable one) {
        return new Unparted(feeder(one.source()), one.path());
    }

    private static Testing testing(Network network, Verification verification) {
        return new Testing(
                verification.node(),
                network.node(verification.node()).map(node -> node.name()).orElse(""),
                verification.voltage(),
                verification.points(),
                verification.against());
    }
}
