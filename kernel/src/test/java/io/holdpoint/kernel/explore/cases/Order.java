package io.holdpoint.kernel.explore.cases;

import io.holdpoint.kernel.ticket.TicketCommand.*;
import java.util.List;
import java.util.stream.Stream;

/** What a crew does first. */
enum Order {
    /** It gets on with the work. */
    WORK,
    /** It packs up. */
    CLOSE;

    static List<Order> all() {
        return List.of(values());
    }

    List<Act> sorted(List<Act> acts) {
        return this == WORK
                ? acts
                : Stream.concat(
                                acts.stream().filter(Order::closes),
                                acts.stream().filter(act -> !closes(act)))
                        .toList();
    }

    /** Whether it is only looked at what an act would lead to. */
    boolean leaves(Act act) {
        return switch (act.command()) {
            case Suspend _, ReportSource _, BeginLiveTest _ -> true;
            case RecordCall call -> call.kind() == io.holdpoint.kernel.ticket.CallKind.TIME_AGREED;
            case SignIn _ -> this == CLOSE;
            default -> this == WORK && closes(act) && !(act.command() instanceof UndoLine);
        };
    }

    /** Whether it is worth a look although the crew does something else. */
    boolean lookedAt(Act act) {
        return leaves(act) || closes(act);
    }

    private static boolean closes(Act act) {
        return switch (act.command()) {
            case SignOut _, End _, RemoveEarth _, RemoveLock _, Restore _, UndoLine _, Terminate _, Archive _ -> true;
            default -> false;
        };
    }
}
