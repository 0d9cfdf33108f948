package io.holdpoint.browser.alike;

import io.holdpoint.kernel.explore.Course;
import io.holdpoint.kernel.explore.FactBook;
import io.holdpoint.kernel.explore.Kernel;
import io.holdpoint.kernel.explore.Moment;
import io.holdpoint.kernel.explore.Move;
import io.holdpoint.kernel.explore.Universe;
import io.holdpoint.kernel.explore.universe.Universes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;

/** Walks through the universes of the proof: of what can be asked at a moment some is asked, and one granted act is done. */
final class TicketWalk implements Iterator<Line> {

    private static final int STEPS = 60;
    private static final int ASKED = 3;
    private static final int TRIES = 8;

    private final Asks asks;
    private final Chance chance;
    private final List<Universe> universes = Universes.all();
    private final Deque<Line> waiting = new ArrayDeque<>();
    private final IdentityHashMap<Universe, Place> places = new IdentityHashMap<>();
    private Place place;
    private Moment moment;
    private int left;

    /** A universe, whose facts are written once. */
    private record Place(Course course, FactBook facts) {

        static Place of(Universe universe) {
            return new Place(new Course(universe, Kernel.WHOLE), new FactBook(universe));
        }
    }

    TicketWalk(Asks asks, Chance chance) {
        this.asks = asks;
        this.chance = chance;
        this.place = Place.of(universes.getFirst());
        this.moment = place.course().begin();
    }

    @Override
    public boolean hasNext() {
        return true;
    }

    @Override
    public Line next() {
        while (waiting.isEmpty()) {
            if (left-- <= 0) {
                begin(chance.of(universes));
            }
            step();
        }
        return waiting.remove();
    }

    private void begin(Universe universe) {
        place = places.computeIfAbsent(universe, Place::of);
        moment = place.course().begin();
        left = STEPS;
    }

    private void step() {
        var acts = place.course().acts(moment);
        if (acts.isEmpty()) {
            left = 0;
            return;
        }
        for (int count = 0; count < ASKED; count++) {
            ask(chance.of(acts));
        }
        for (int tried = 0; tried < TRIES; tried++) {
            var act = chance.of(acts);
            var granted = place.course().granted(moment, act);
            if (granted.isPresent()) {
                ask(act);
                moment = place.course().take(moment, act, granted.get()).moment();
                turn();
                return;
            }
        }
        left = 0;
    }

    /** Now and then the clock moves, or a fact lapses. */
    private void turn() {
        if (chance.below(10) == 0) {
            place.course()
                    .tick(moment)
                    .ifPresent(tick -> moment = place.course().after(moment, tick));
        }
        var turns = place.course().turns(moment);
        if (!turns.isEmpty() && chance.below(12) == 0) {
            moment = place.course().after(moment, chance.of(turns));
        }
    }

    private void ask(Move.Act act) {
        waiting.add(asks.ticket(
                moment.tickets().get(act.job()),
                act.command(),
                act.who(),
                place.facts().of(act.job(), moment),
                place.course().at(moment, act)));
    }
}
