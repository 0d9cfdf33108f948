package io.holdpoint.platform.network.internal;

import io.holdpoint.network.exchange.Fault;
import java.util.List;

/** What came of bringing in a network. */
sealed interface Brought {

    /** It is in force. */
    record Taken(NetworkStore.InForce network) implements Brought {}

    /** The one before stays in force; {@code more} is how many faults there are beyond those listed. */
    record Refused(List<Fault> faults, int more) implements Brought {}
}
