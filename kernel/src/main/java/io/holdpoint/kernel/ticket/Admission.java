package io.holdpoint.kernel.ticket;

import static io.holdpoint.kernel.ticket.TicketState.*;

import io.holdpoint.kernel.ticket.TicketCommand.*;
import java.util.List;
import java.util.stream.Stream;

/** In which states a command has a meaning at all. */
public final class Admission {

    private static final List<TicketState> BEFORE_PERMIT = List.of(ISSUED, RECEIVED);
    private static final List<TicketState> AT_WORK = List.of(PERMITTED, WORKING, LIVE_TEST, SUSPENDED);
    private static final List<TicketState> ISOLATING = List.of(RECEIVED, LIVE_TEST, SUSPENDED);
    private static final List<TicketState> ON_SITE = join(BEFORE_PERMIT, AT_WORK);
    private static final List<TicketState> CLEARING = List.of(RECEIVED, LIVE_TEST, SUSPENDED, WORK_ENDED, EXPIRED);
    private static final List<TicketState> HANDED = join(AT_WORK, List.of(RECEIVED, WORK_ENDED, EXPIRED));
    private static final List<TicketState> GIVEN_UP = List.of(DRAFT, SUBMITTED, ISSUED, RECEIVED, WORK_ENDED, EXPIRED);
    private static final List<TicketState> OPEN = join(ON_SITE, List.of(WORK_ENDED, EXPIRED));

    private Admission() {}

    /** The states of a document of {@code type} in which {@code command} may be given. */
    public static List<TicketState> of(TicketCommand command, TicketType type) {
        return switch (command) {
            case Draft _ -> List.of();
            case Revise _, Submit _ -> List.of(DRAFT);
            case Return _, Issue _ -> List.of(SUBMITTED);
            case Receive _ -> type.needsPermit() ? List.of(ISSUED) : List.of();
            case CounterSign _ -> List.of(ISSUED);
            case PermitAsCustomer _ -> ON_SITE;
            case RecordCall _, TakeReading _, Confirm _, Attend _ -> OPEN;
            case HoldMeeting _, Depart _ -> BEFORE_PERMIT;
            case SignMeeting _, SignIn _, ScanPlace _, ScanTool _, AddMember _, ReportSource _, TestVoltage _ ->
                ON_SITE;
            case SignOut _, ReturnTool _, RemoveMember _ -> OPEN;
            case OpenPoint _, LockPoint _, ApplyEarth _, WaiveEarth _ -> ISOLATING;
            case DoMeasure _ -> ON_SITE;
            case Permit _ -> List.of(RECEIVED, SUSPENDED);
            case HoldDisclosure _, SignDisclosure _ ->
                type.needsPermit() ? AT_WORK : List.of(ISSUED, WORKING, SUSPENDED);
            case Start _ -> start(type);
            case CompleteStep _, CallLine _ -> List.of(WORKING);
            case UndoLine _ -> List.of(WORKING, WORK_ENDED, EXPIRED);
            case BeginLiveTest _ -> type.outage() ? List.of(WORKING) : List.of();
            case EndLiveTest _ -> List.of(LIVE_TEST);
            case Move _ -> type.lines() ? List.of() : List.of(WORKING);
            case Delegate _ -> List.of(PERMITTED, WORKING, SUSPENDED);
            case ReturnLead _ -> AT_WORK;
            case ProposeTask _, ConsentToTask _ -> shared(type) ? AT_WORK : List.of();
            case HandOverShift _, TakeOverShift _ -> type.needsPermit() ? HANDED : List.of();
            case HoldClosingMeeting _ -> List.of(WORK_ENDED, TERMINATED);
            case Suspend _ -> worked(type) ? List.of(PERMITTED, WORKING, LIVE_TEST) : List.of();
            case NoteAbsence _ -> AT_WORK;
            case ReleaseStop _, Resume _ -> List.of(SUSPENDED);
            case RequestExtension _, GrantExtension _ -> AT_WORK;
            case OrderLeaderChange _, SignLeaderChange _ -> ON_SITE;
            case End _ -> List.of(WORKING, SUSPENDED, PERMITTED, EXPIRED);
            case RemoveEarth _, RemoveLock _, Restore _ -> CLEARING;
            case Terminate _ -> List.of(WORK_ENDED);
            case Archive _ -> List.of(TERMINATED);
            case VoidTicket _ -> sheet(type) ? join(GIVEN_UP, AT_WORK) : GIVEN_UP;
            case MarkNotExecuted _ -> List.of(DRAFT, SUBMITTED, ISSUED, RECEIVED);
            case Expire _ -> AT_WORK;
        };
    }

    private static List<TicketState> start(TicketType type) {
        if (!worked(type)) {
            return List.of();
        }
        return type.needsPermit() ? List.of(PERMITTED) : List.of(ISSUED);
    }

    /** Nobody works under a document that isolates for others; it ends, and is not interrupted. */
    private static boolean worked(TicketType type) {
        return type.nature() != TicketType.Nature.ISOLATION;
    }

    /** One more task may join only where a permit and an isolation are shared; a switching ticket has one task. */
    private static boolean shared(TicketType type) {
        return type.nature() == TicketType.Nature.WORK && type.needsPermit();
    }

    /** A sheet of lines has no permit that could be taken back; it is given up at any time, once its lines are. */
    private static boolean sheet(TicketType type) {
        return type.lines() && type.parent() == TicketType.Parentage.MUST;
    }

    private static List<TicketState> join(List<TicketState> some, List<TicketState> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
