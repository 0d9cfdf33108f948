package io.holdpoint.kernel.ticket;

import java.util.SortedMap;

/** Cases in which hold points hold, and warnings warn, by the id of the rule. */
public interface CaseBook {

    /** What a case ends with: who asks for what on that day. */
    record Ask(Day day, String who, TicketCommand command) {}

    /** One case; it makes its day anew each time. */
    interface Case {
        Ask ask();
    }

    /** The cases of this book. */
    SortedMap<String, Case> cases();
}
