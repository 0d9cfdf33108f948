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
import java.util.Iterator;
import java.util.List;

/** Walks through the universes of the proof: of what can be asked at a moment some is asked, and one granted act is done. */
final class TicketWalk implements Iterator<Line> {

    private static final int STEPS = 30;
    private static final int ASKED = 3;
    private static final int TRIES = 12;

    private final Asks asks;
    private final Chance chance;
    private final List<Universe> universes = Universes.all();
    private final Deque<Line> waiting = new ArrayDeque<>();
    private Course course;
    private FactBook facts;
    private Moment moment;
    private int left;

    TicketWalk(Asks asks, Chance chance) {
        this.asks = asks;
        this.chance = chance;
        var universe = universes.getFirst();
        this.course = new Course(universe, Kernel.WHOLE);
        this.facts = new FactBook(universe);
        this.moment = course.begin();
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
        course = new Course(universe, Kernel.WHOLE);
        facts = new FactBook(universe);
        moment = course.begin();
        left = STEPS;
    }

    private void step() {
        var acts = course.acts(moment);
        if (acts.isEmpty()) {
            left = 0;
            return;
        }
        for (int count = 0; count < ASKED; count++) {
            ask(chance.of(acts));
        }
        for (int tried = 0; tried < TRIES; tried++) {
            var act = chance.of(acts);
            var granted = course.granted(moment, act);
            if (granted.isPresent()) {
                ask(act);
                moment = course.take(moment, act, granted.get()).moment();
                turn();
                return;
            }
        }
        left = 0;
    }

    /** Now and then the clock moves, or a fact lapses. */
    private void turn() {
        if (chance.below(10) == 0) {
            course.tick(moment).ifPresent(tick -> moment = course.after(moment, tick));
        }
        var turns = course.turns(moment);
        if (!turns.isEmpty() && chance.below(12) == 0) {
            moment = course.after(moment, chance.of(turns));
        }
    }

    private void ask(Move.Act act) {
        waiting.add(asks.ticket(
                moment.tickets().get(act.job()),
                act.command(),
                act.who(),
                facts.of(act.job(), moment),
                course.at(moment, act)));
    }
}
