package io.holdpoint.kernel.ticket;

import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.ticket.TicketCommand.*;
import java.util.List;

/** Which part somebody must have on a ticket to give a command. */
public final class Part {

    private static final List<Role> CREW = List.of(Role.LEADER, Role.GUARDIAN, Role.MEMBER);
    private static final List<Role> ON_SITE = List.of(Role.LEADER, Role.GUARDIAN, Role.MEMBER, Role.PERMITTER);

    private Part() {}

    /** The parts of which one is enough for {@code command} on a document of {@code type}. */
    public static List<Role> of(TicketCommand command, TicketType type) {
        return switch (command) {
            case Draft _, Revise _ -> List.of(Role.LEADER, Role.ISSUER);
            case Return _, Issue _, OrderLeaderChange _ -> List.of(Role.ISSUER);
            case Receive _, Permit _, GrantExtension _ -> releasing(type);
            case OpenPoint _, LockPoint _, ApplyEarth _, WaiveEarth _, RemoveEarth _, RemoveLock _, Restore _ ->
                List.of(Role.PERMITTER);
            case Submit _,
                    HoldMeeting _,
                    Depart _,
                    HoldDisclosure _,
                    Start _,
                    Resume _,
                    RequestExtension _,
                    AddMember _,
                    RemoveMember _,
                    End _ -> List.of(Role.LEADER);
            case SignMeeting _, SignIn _, SignOut _, SignDisclosure _ -> CREW;
            case ScanPlace _, ScanTool _, ReturnTool _, ReportSource _, TestVoltage _, DoMeasure _ -> ON_SITE;
            case CompleteStep _ -> List.of(Role.LEADER, Role.MEMBER);
            case Suspend _ -> List.of(Role.LEADER, Role.GUARDIAN, Role.MEMBER, Role.PERMITTER, Role.SUPERVISOR);
            case NoteAbsence _ -> List.of(Role.LEADER, Role.GUARDIAN, Role.MEMBER, Role.SUPERVISOR, Role.SYSTEM);
            case ReleaseStop _ -> List.of(Role.SUPERVISOR);
            case SignLeaderChange _ -> List.of(Role.LEADER);
            case Terminate _ -> type.needsPermit() ? releasing(type) : List.of(Role.LEADER);
            case CounterSign _ -> List.of(Role.ISSUER);
            case PermitAsCustomer _ -> List.of(Role.CUSTOMER_PERMITTER);
            case RecordCall _ -> List.of(Role.PERMITTER, Role.DISPATCHER);
            case TakeReading _, Confirm _ ->
                List.of(Role.LEADER, Role.GUARDIAN, Role.MEMBER, Role.PERMITTER, Role.DISPATCHER, Role.SUPERVISOR);
            case CallLine _ -> List.of(Role.GUARDIAN);
            case UndoLine _ -> List.of(Role.LEADER, Role.MEMBER);
            case BeginLiveTest _, EndLiveTest _, Move _, Delegate _, ProposeTask _, HoldClosingMeeting _ ->
                List.of(Role.LEADER);
            case ReturnLead _ -> List.of(Role.LEADER);
            case ConsentToTask _ ->
                type.permit() == TicketType.PermitMode.DISPATCHER
                        ? List.of(Role.ISSUER, Role.PERMITTER, Role.DISPATCHER)
                        : List.of(Role.ISSUER, Role.PERMITTER);
            case HandOverShift _, TakeOverShift _ -> releasing(type);
            case Attend _ -> List.of(Role.ATTENDEE);
            case Archive _ -> List.of(Role.CHECKER);
            case VoidTicket _, MarkNotExecuted _ -> List.of(Role.ISSUER, Role.PERMITTER);
            case Expire _ -> List.of(Role.SYSTEM);
        };
    }

    private static List<Role> releasing(TicketType type) {
        return type.permit() == TicketType.PermitMode.DISPATCHER
                ? List.of(Role.DISPATCHER, Role.PERMITTER)
                : List.of(Role.PERMITTER);
    }

    /** Whether the actor has {@code part} on the ticket: by name where the ticket names one, by the published list else. */
    public static boolean has(TicketQuestion question, Role part) {
        var actor = question.actor();
        var crew = question.ticket().crew();
        return switch (part) {
            case LEADER -> leads(question);
            case GUARDIAN -> crew.guardian().filter(actor::equals).isPresent();
            case MEMBER -> crew.members().contains(actor);
            case SYSTEM -> actor.equals("system");
            case ISSUER -> question.holds(actor, Role.ISSUER) || issuesSheet(question);
            default -> question.holds(actor, part);
        };
    }

    /** A task sheet is issued by an issuer or by the leader of the ticket that it belongs to. */
    private static boolean issuesSheet(TicketQuestion question) {
        return question.command() instanceof Issue
                && question.type().parent() == TicketType.Parentage.MUST
                && question.parent()
                        .filter(parent -> parent.leader().equals(question.actor()))
                        .isPresent();
    }

    /** Whoever stands in runs and clears the site; what begins, widens or moves the work stays with the leader. */
    private static boolean leads(TicketQuestion question) {
        var actor = question.actor();
        var crew = question.ticket().crew();
        return switch (question.command()) {
            case Start _, BeginLiveTest _, Move _, Delegate _, ProposeTask _, RequestExtension _, AddMember _ ->
                crew.leader().equals(actor);
            case SignLeaderChange _ ->
                crew.leader().equals(actor)
                        || crew.pending()
                                .filter(change -> change.to().equals(actor))
                                .isPresent();
            default -> crew.leads(actor);
        };
    }
}
