package io.holdpoint.platform.command;

import io.holdpoint.kernel.Reason;
import java.util.List;

/** How an order came out. */
public sealed interface Outcome {

    /** It was granted and recorded, the plan or ticket has this version since; whoever asked is to be told the warnings. */
    record Granted(String id, int version, List<Reason> warnings) implements Outcome {}

    /** It was refused, for all of these reasons. */
    record Held(String id, List<Reason> reasons) implements Outcome {}
}
