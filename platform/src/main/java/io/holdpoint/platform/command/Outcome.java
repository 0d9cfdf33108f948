package io.holdpoint.platform.command;

import io.holdpoint.kernel.Reason;
import java.util.List;

/** How an order came out. */
public sealed interface Outcome {

    /** It was granted and recorded; the plan or ticket has this version since. */
    record Granted(String id, int version) implements Outcome {}

    /** It was refused, for all of these reasons. */
    record Held(String id, List<Reason> reasons) implements Outcome {}
}
