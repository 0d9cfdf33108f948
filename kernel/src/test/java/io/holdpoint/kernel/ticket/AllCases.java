package io.holdpoint.kernel.ticket;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The cases of all rules of a ticket, for proofs that begin with them. */
public final class AllCases {

    private AllCases() {}

    /** A case of each rule; where the ordinary one would never come to work, one that does. */
    public static SortedMap<String, CaseBook.Case> all() {
        var all = new TreeMap<>(HoldPointCasesTest.all());
        all.putAll(new FartherCases().cases());
        return all;
    }

    /** The ticket of a day; empty before it is drafted. */
    public static Optional<Ticket> ticket(Day day) {
        return day.ticket;
    }
}
