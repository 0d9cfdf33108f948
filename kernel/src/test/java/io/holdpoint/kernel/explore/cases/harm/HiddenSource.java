package io.holdpoint.kernel.explore.cases.harm;

import io.holdpoint.kernel.grid.Energising;
import io.holdpoint.kernel.ticket.Condition;
import java.util.List;

/** A source feeds the place that the ticket does not know. */
final class HiddenSource implements Monitor {

    @Override
    public List<String> sees(Scene s) {
        return new Seen()
                // the register knows more than the ticket
                .when(
                        s.works()
                                && s.type().outage()
                                && s.facts()
                                        .servicePoint()
                                        .filter(place ->
                                                place.sources().stream().anyMatch(source -> !known(s, source.point())))
                                        .isPresent(),
                        "worked with a source that the ticket leaves out")
                // nobody knows what feeds it
                .when(
                        s.works()
                                && s.type().outage()
                                && s.facts().servicePoint().isEmpty(),
                        "worked at a place whose sources nobody knows")
                // the network knows more than the ticket
                .when(
                        s.works()
                                && s.type().outage()
                                && s.facts()
                                        .vicinity()
                                        .filter(around -> !Energising.of(around, point -> known(s, point))
                                                .isEmpty())
                                        .isPresent(),
                        "worked where a source of the network can reach by a way that the ticket leaves out")
                // the network does not know where the work is
                .when(
                        s.works()
                                && s.type().outage()
                                && s.after().content().more().zone().isPresent()
                                && s.facts().vicinity().isEmpty(),
                        "worked in a zone that nobody knows the network of")
                // several sources and no break to be seen
                .when(
                        s.begins()
                                && s.type().outage()
                                && s.high()
                                && (s.after().register().points().size() > 1
                                        || s.facts()
                                                .servicePoint()
                                                .filter(place -> place.sources().size() > 1)
                                                .isPresent())
                                && s.after()
                                        .checks()
                                        .confirmed(Condition.VISIBLE_BREAK)
                                        .isEmpty(),
                        "worked on several sources with no break to be seen")
                .words();
    }

    private static boolean known(Scene s, String point) {
        return s.after().register().points().containsKey(point)
                || s.after().content().more().isolations().stream()
                        .anyMatch(id -> s.other(id)
                                .filter(other -> other.points().contains(point))
                                .isPresent());
    }
}
