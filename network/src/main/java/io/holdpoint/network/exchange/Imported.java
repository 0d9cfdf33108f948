package io.holdpoint.network.exchange;

import io.holdpoint.network.Network;
import java.util.List;

/** What came of reading a file. */
public sealed interface Imported {

    /** A sound network, and what its keeper may want to look at. */
    record Accepted(Network network, List<Note> notes) implements Imported {}

    /**
     * Nothing was taken over.
     *
     * @param faults what is wrong, in the order of the rows as they were looked at
     * @param more how many faults more there are than are listed
     */
    record Refused(List<Fault> faults, int more) implements Imported {}
}
