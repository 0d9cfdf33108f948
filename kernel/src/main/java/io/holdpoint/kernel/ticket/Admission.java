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
    private static final List<TicketState> OPEN = join(ON_SITE, List.of(WORK_ENDED, EXPIRED));

    private Admission() {}

    /** The states of {@code ticket}, a document of {@code type}, in which {@code command} may be given. */
    public static List<TicketState> of(TicketCommand command, Ticket ticket, TicketType type) {
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
            case Permit _ ->
                ticket.work()
                                .suspension()
                                .filter(Work.Suspension::measuresLifted)
                                .isPresent()
                        ? List.of(SUSPENDED)
                        : List.of(RECEIVED);
            case HoldDisclosure _, SignDisclosure _ ->
                type.needsPermit() ? AT_WORK : List.of(ISSUED, WORKING, SUSPENDED);
            case Start _ -> start(type);
            case CompleteStep _, CallLine _ -> List.of(WORKING);
            case UndoLine _ -> List.of(WORKING, WORK_ENDED, EXPIRED);
            case BeginLiveTest _ -> type.outage() ? List.of(WORKING) : List.of();
            case EndLiveTest _ -> List.of(LIVE_TEST);
            case Move _ -> List.of(WORKING);
            case Delegate _, ReturnLead _ -> AT_WORK;
            case ProposeTask _, ConsentToTask _ -> AT_WORK;
            case HandOverShift _, TakeOverShift _ -> HANDED;
            case HoldClosingMeeting _ -> List.of(WORK_ENDED, TERMINATED);
            case Suspend _ -> List.of(PERMITTED, WORKING, LIVE_TEST);
            case NoteAbsence _ -> AT_WORK;
            case ReleaseStop _, Resume _ -> List.of(SUSPENDED);
            case RequestExtension _, GrantExtension _ -> AT_WORK;
            case OrderLeaderChange _, SignLeaderChange _ -> ON_SITE;
            case End _ -> List.of(WORKING, SUSPENDED, PERMITTED, EXPIRED);
            case RemoveEarth _, RemoveLock _, Restore _ -> CLEARING;
            case Terminate _ -> List.of(WORK_ENDED);
            case Archive _ -> List.of(TERMINATED);
            case VoidTicket _ -> List.of(DRAFT, SUBMITTED, ISSUED, RECEIVED, WORK_ENDED, EXPIRED);
            case MarkNotExecuted _ -> List.of(DRAFT, SUBMITTED, ISSUED, RECEIVED);
            case Expire _ -> AT_WORK;
        };
    }

    private static List<TicketState> start(TicketType type) {
        if (type.nature() == TicketType.Nature.ISOLATION) {
            return List.of();
        }
        return type.needsPermit() ? List.of(PERMITTED) : List.of(ISSUED);
    }

    private static List<TicketState> join(List<TicketState> some, List<TicketState> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
