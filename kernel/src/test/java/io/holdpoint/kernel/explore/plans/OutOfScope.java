package io.holdpoint.kernel.explore.plans;

import io.holdpoint.kernel.explore.cases.harm.Seen;
import io.holdpoint.kernel.plan.PlanEvent.Approved;
import io.holdpoint.kernel.ticket.TicketState;
import java.util.List;
import java.util.stream.IntStream;

/** Work goes on by a plan that says something else by now. */
final class OutOfScope implements Monitor {

    @Override
    public List<String> sees(Story s) {
        return new Seen()
                // what they work by was approved, and says something else now that nobody approved
                .when(
                        s.facts().tickets().contains(TicketState.WORKING) && !s.inForce() && changed(s),
                        "people are at work by a plan that was changed and is approved no more")
                .words();
    }

    private static boolean changed(Story s) {
        var past = s.past();
        return IntStream.range(0, past.size())
                .filter(at -> past.get(at).event() instanceof Approved)
                .mapToObj(at -> new Story(past.subList(0, at), s.facts()).content())
                .reduce((_, later) -> later)
                .filter(approved -> !approved.equals(s.content()))
                .isPresent();
    }
}
