package io.holdpoint.kernel.ticket;

import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.facts.Source;
import io.holdpoint.kernel.ticket.TicketCommand.*;
import io.holdpoint.kernel.ticket.TicketEvent.*;
import java.util.List;
import java.util.stream.Stream;

/** What a granted command makes happen; a bad sign found while work goes on stops the work by itself. */
final class Consequences {

    private Consequences() {}

    static List<TicketEvent> of(TicketQuestion question) {
        return switch (question.command()) {
            case Draft draft -> List.of(new Drafted(draft.id(), draft.content()));
            case Revise revise -> List.of(new Revised(revise.content()));
            case Submit _ -> List.of(new Submitted());
            case Return back -> List.of(new Returned(back.reason()));
            case Issue _ -> List.of(new Issued());
            case Receive _ -> List.of(new Received());
            case HoldMeeting meeting -> List.of(new MeetingHeld(meeting.topics()));
            case SignMeeting _ -> List.of(new MeetingSigned());
            case Depart _ -> List.of(new Departed());
            case SignIn _ -> List.of(new SignedIn());
            case SignOut _ -> List.of(new SignedOut());
            case ScanPlace scan -> scanned(question, scan);
            case ScanTool scan -> List.of(new ToolScanned(scan.tool()));
            case ReturnTool back -> List.of(new ToolReturned(back.tool()));
            case ReportSource report ->
                stopping(
                        question,
                        new SourceFound(new Source(report.point(), report.kind(), report.name())),
                        true,
                        SuspensionCause.UNLISTED_SOURCE,
                        report.point());
            case OpenPoint open -> List.of(new PointOpened(open.point(), open.photo()));
            case LockPoint lock -> List.of(new PointLocked(lock.point(), lock.lock(), lock.photo()));
            case TestVoltage test -> tested(question, test);
            case ApplyEarth earth -> List.of(new EarthApplied(earth.point(), earth.earth(), earth.photo()));
            case WaiveEarth waive -> List.of(new EarthWaived(waive.reason()));
            case DoMeasure measure -> List.of(new MeasureDone(measure.line(), measure.photo()));
            case Permit _ -> List.of(new Permitted());
            case HoldDisclosure disclosure -> List.of(new DisclosureHeld(disclosure.liveParts()));
            case SignDisclosure _ -> List.of(new DisclosureSigned());
            case Start _ -> List.of(new Started());
            case CompleteStep step -> List.of(new StepCompleted(step.step(), step.photo()));
            case Suspend stop ->
                ending(question, new Suspended(cause(question, stop), stop.reason(), lifts(question, stop)));
            case NoteAbsence absence ->
                stopping(question, new AbsenceNoted(absence.person()), true, SuspensionCause.ABSENCE, absence.person());
            case ReleaseStop release -> List.of(new StopReleased(release.finding()));
            case Resume _ -> List.of(new Resumed());
            case RequestExtension ask -> List.of(new ExtensionRequested(ask.to(), ask.reason()));
            case GrantExtension _ ->
                question.ticket().work().asked().stream()
                        .<TicketEvent>map(Extended::new)
                        .toList();
            case OrderLeaderChange change -> List.of(new LeaderChangeOrdered(change.to(), change.reason()));
            case SignLeaderChange _ -> signed(question);
            case AddMember add -> List.of(new MemberAdded(add.person()));
            case RemoveMember off -> List.of(new MemberRemoved(off.person()));
            case End end -> List.of(new Ended(end.headCount(), end.tools(), end.siteClean(), end.unfinished()));
            case RemoveEarth off -> List.of(new EarthRemoved(off.earth()));
            case RemoveLock off -> List.of(new LockRemoved(off.point(), off.lock()));
            case Restore restore -> List.of(new Restored(restore.point()));
            case Terminate _ -> List.of(new Terminated());
            case Archive _ -> List.of(new Archived());
            case VoidTicket invalid -> List.of(new Voided(invalid.reason()));
            case MarkNotExecuted not -> List.of(new NotExecuted(not.reason()));
            case CounterSign _ -> List.of(new CounterSigned());
            case PermitAsCustomer _ -> List.of(new CustomerPermitted());
            case RecordCall call -> List.of(new CallRecorded(call.kind(), call.with(), call.recording()));
            case TakeReading reading -> read(question, reading);
            case Confirm sure -> List.of(new Confirmed(sure.condition(), sure.note(), sure.photo()));
            case CallLine line -> List.of(new LineCalled(line.number()));
            case UndoLine line -> List.of(new LineUndone(line.number(), line.photo()));
            case BeginLiveTest test -> List.of(new LiveTestBegun(test.testers(), test.reason()));
            case EndLiveTest _ -> List.of(new LiveTestEnded(), new Suspended(SuspensionCause.TEST_OVER, "", true));
            case Move move ->
                List.of(new Moved(move.place()), new Suspended(SuspensionCause.MOVED, move.place(), false));
            case Delegate stand -> List.of(new LeadDelegated(stand.to()));
            case ReturnLead _ -> List.of(new LeadReturned());
            case ProposeTask task -> List.of(new TaskProposed(task.task()));
            case ConsentToTask _ -> consented(question);
            case HandOverShift over -> List.of(new ShiftHandedOver(over.to()));
            case TakeOverShift _ -> List.of(new ShiftTakenOver());
            case Attend attended -> List.of(new Attended(attended.finding()));
            case HoldClosingMeeting held -> List.of(new ClosingMeetingHeld(held.result(), held.nearMisses()));
            case Expire _ ->
                question.ticket().state() == TicketState.LIVE_TEST
                        ? List.of(new LiveTestEnded(), new Expired())
                        : List.of(new Expired());
        };
    }

    private static List<TicketEvent> scanned(TicketQuestion question, ScanPlace scan) {
        var site = question.ticket().content().site();
        var matches = scan.meter().equals(site.meter())
                && scan.box().equals(site.box())
                && scan.customer().equals(site.customer());
        return stopping(
                question,
                new PlaceScanned(scan.meter(), scan.box(), scan.customer(), scan.photo(), matches),
                !matches,
                SuspensionCause.WRONG_PLACE,
                scan.box());
    }

    private static List<TicketEvent> tested(TicketQuestion question, TestVoltage test) {
        return stopping(
                question,
                new VoltageTested(test.tester(), test.before(), test.poles(), test.after()),
                test.poles().containsValue(Indication.PRESENT)
                        && question.ticket().state() != TicketState.LIVE_TEST,
                SuspensionCause.VOLTAGE_FOUND,
                test.tester());
    }

    private static List<TicketEvent> stopping(
            TicketQuestion question, TicketEvent fact, boolean bad, SuspensionCause cause, String detail) {
        if (!bad) {
            return List.of(fact);
        }
        return switch (question.ticket().state()) {
            case WORKING -> List.of(fact, new Suspended(cause, detail, false));
            case LIVE_TEST -> List.of(fact, new LiveTestEnded(), new Suspended(cause, detail, true));
            default -> List.of(fact);
        };
    }

    /** A reading outside its limits stops the work by itself. */
    private static List<TicketEvent> read(TicketQuestion question, TakeReading reading) {
        var taken = new ReadingTaken(reading.kind(), reading.value(), reading.instrument(), reading.place());
        var bad = Limits.brokenBy(question, reading.kind(), reading.value());
        return stopping(question, taken, bad, Limits.causeOf(reading.kind()), reading.place());
    }

    /** Whatever stops a test under voltage leaves the isolation to be made again. */
    private static List<TicketEvent> ending(TicketQuestion question, Suspended stop) {
        return question.ticket().state() == TicketState.LIVE_TEST ? List.of(new LiveTestEnded(), stop) : List.of(stop);
    }

    private static boolean lifts(TicketQuestion question, Suspend stop) {
        return stop.measuresLifted() || question.ticket().state() == TicketState.LIVE_TEST;
    }

    /** The permitter in charge consents as permitter, anybody else as issuer; who else may not consent was held before. */
    private static List<TicketEvent> consented(TicketQuestion question) {
        var asked = question.ticket().work().course().proposal();
        var watches = question.ticket()
                .crew()
                .watch()
                .permitter()
                .filter(question.actor()::equals)
                .isPresent();
        var issuer = !watches;
        var as = issuer ? Role.ISSUER : Role.PERMITTER;
        var other = asked.filter(task -> issuer ? task.permitter() : task.issuer());
        return other.isPresent()
                ? List.of(new TaskConsented(as), new TaskAdded(other.get().task()))
                : List.of(new TaskConsented(as));
    }

    private static SuspensionCause cause(TicketQuestion question, Suspend stop) {
        var fromOutside =
                !question.ticket().crew().has(question.actor()) && question.holds(question.actor(), Role.SUPERVISOR);
        if (fromOutside) {
            return SuspensionCause.SUPERVISOR;
        }
        return stop.cause() == SuspensionCause.SUPERVISOR ? SuspensionCause.STOP_WORK : stop.cause();
    }

    private static List<TicketEvent> signed(TicketQuestion question) {
        var crew = question.ticket().crew();
        var after = crew.changeSignedBy(question.actor()).pending();
        var changed = after.filter(change -> change.oldSigned() && change.newSigned())
                .<TicketEvent>map(change -> new LeaderChanged(crew.leader(), change.to()));
        return Stream.concat(Stream.of(new LeaderChangeSigned()), changed.stream())
                .toList();
    }
}
