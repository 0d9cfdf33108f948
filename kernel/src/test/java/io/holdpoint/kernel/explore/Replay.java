package io.holdpoint.kernel.explore;

import io.holdpoint.kernel.Decision.Granted;
import io.holdpoint.kernel.Stamp;
import io.holdpoint.kernel.ticket.Ticket;
import io.holdpoint.kernel.ticket.TicketEvent;
import io.holdpoint.kernel.ticket.TicketHistory;
import io.holdpoint.kernel.ticket.TicketHistory.Recorded;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Goes a way once more, decides everything twice, and folds what was recorded from nothing. */
public final class Replay {

    private Replay() {}

    /** What is not as it was; empty where everything is. */
    public static List<String> faults(Course course, List<Move> path) {
        var faults = new ArrayList<String>();
        var histories = new ArrayList<List<Recorded>>();
        course.universe().jobs().forEach(_ -> histories.add(new ArrayList<>()));
        var moment = course.begin((act, before, events) -> record(course, histories, before, act, events));
        for (Move move : path) {
            if (move instanceof Move.Act act) {
                var decision = course.ask(moment, act);
                if (!decision.equals(course.ask(moment, act))) {
                    faults.add("two answers to " + act);
                }
                if (decision instanceof Granted<TicketEvent> granted) {
                    record(course, histories, moment, act, granted.events());
                }
            }
            moment = course.after(moment, move);
        }
        for (int job = 0; job < histories.size(); job++) {
            Optional<Ticket> folded = TicketHistory.fold(histories.get(job));
            if (!folded.equals(moment.tickets().get(job))) {
                faults.add("the history of " + job + " makes another ticket");
            }
        }
        return faults;
    }

    private static void record(
            Course course, List<List<Recorded>> histories, Moment moment, Move.Act act, List<TicketEvent> events) {
        var stamp = new Stamp(act.who(), course.at(moment, act));
        events.forEach(event -> histories.get(act.job()).add(new Recorded(event, stamp)));
    }
}
