package io.holdpoint.bench.permit;

import io.holdpoint.kernel.Stamp;
import io.holdpoint.kernel.World;
import io.holdpoint.kernel.ticket.Indication;
import io.holdpoint.kernel.ticket.Pole;
import io.holdpoint.kernel.ticket.TicketEvent.VoltageTested;
import io.holdpoint.kernel.ticket.TicketHistory.Recorded;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** A voltage test that proves less than it should. */
final class TestChanges {

    static final List<Change> ALL = List.of(
            Change.of("not tested", scene -> scene.without(VoltageTested.class::isInstance)),
            Change.of(
                    "tested before isolation",
                    scene -> scene.instead(
                            VoltageTested.class,
                            one -> new Recorded(one.event(), new Stamp("permitter", World.at("08:31"))))),
            Change.drawn("a pole shows voltage", (scene, random) -> shows(scene, random, Indication.PRESENT)),
            Change.drawn("a pole not tested", (scene, random) -> shows(scene, random, Indication.NOT_TESTED)),
            Change.of("a pole left out", scene -> poles(scene, poles -> poles.remove(Pole.ENCLOSURE))),
            Change.of("tester not proved before", scene -> proved(scene, Indication.ABSENT, Indication.PRESENT)),
            Change.of("tester not proved after", scene -> proved(scene, Indication.PRESENT, Indication.NOT_TESTED)));

    private TestChanges() {}

    private static Scene shows(Scene scene, Random random, Indication indication) {
        var pole = Draw.any(List.of(Pole.values()), random);
        return poles(scene, poles -> poles.put(pole, indication));
    }

    private static Scene poles(Scene scene, Consumer<SortedMap<Pole, Indication>> how) {
        return tested(scene, test -> {
            var poles = new TreeMap<>(test.poles());
            how.accept(poles);
            return new VoltageTested(test.tester(), test.before(), poles, test.after());
        });
    }

    private static Scene proved(Scene scene, Indication before, Indication after) {
        return tested(scene, test -> new VoltageTested(test.tester(), before, test.poles(), after));
    }

    private static Scene tested(Scene scene, UnaryOperator<VoltageTested> how) {
        return scene.instead(
                VoltageTested.class,
                one -> one.event() instanceof VoltageTested test ? new Recorded(how.apply(test), one.stamp()) : one);
    }
}
