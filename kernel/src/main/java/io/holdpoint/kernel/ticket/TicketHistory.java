package io.holdpoint.kernel.ticket;

import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.Stamp;
import io.holdpoint.kernel.ticket.Checks.PlaceScan;
import io.holdpoint.kernel.ticket.TicketEvent.*;
import io.holdpoint.kernel.ticket.Work.Suspension;
import java.util.Optional;

/** How history makes a ticket: one event applied at a time, without any judgement. */
public final class TicketHistory {

    private TicketHistory() {}

    /** The first event makes the ticket; throws {@link IllegalArgumentException} where it is another than {@link Drafted}. */
    public static Ticket begin(TicketEvent first, Stamp stamp) {
        if (first instanceof Drafted drafted) {
            return Ticket.drafted(drafted.id(), drafted.content(), stamp.by(), stamp.at());
        }
        throw new IllegalArgumentException("a ticket begins by being drafted");
    }

    /** The ticket after {@code event}. */
    public static Ticket evolve(Ticket ticket, TicketEvent event, Stamp stamp) {
        return apply(ticket, event, stamp).changed(stamp.at());
    }

    private static Ticket apply(Ticket ticket, TicketEvent event, Stamp stamp) {
        var by = stamp.by();
        var at = stamp.at();
        return switch (event) {
            case Drafted _ -> begin(event, stamp);
            case Revised revised -> ticket.with(revised.content());
            case Submitted _ ->
                ticket.in(TicketState.SUBMITTED).with(ticket.signatures().with(Signatures.Kind.SUBMITTED, stamp));
            case Returned _ ->
                ticket.with(ticket.content())
                        .with(ticket.signatures().returned())
                        .in(TicketState.DRAFT);
            case Issued _ ->
                ticket.in(TicketState.ISSUED).with(ticket.signatures().with(Signatures.Kind.ISSUED, stamp));
            case Received _ ->
                ticket.in(TicketState.RECEIVED)
                        .with(ticket.signatures().with(Signatures.Kind.RECEIVED, stamp))
                        .with(ticket.crew().watchedBy(by));
            case MeetingHeld held -> ticket.with(ticket.meeting().held(at, held.topics()));
            case MeetingSigned _ -> ticket.with(ticket.meeting().signedBy(by));
            case Departed _ -> ticket.with(ticket.meeting().left());
            case SignedIn _ -> ticket.with(ticket.presence().entered(by));
            case SignedOut _ -> ticket.with(ticket.presence().left(by));
            case PlaceScanned scan ->
                ticket.with(ticket.checks()
                        .scanned(new PlaceScan(scan.meter(), scan.box(), scan.customer(), scan.matches(), at))
                        .photo(scan.photo()));
            case ToolScanned scan -> ticket.with(ticket.checks().took(scan.tool()));
            case ToolReturned back -> ticket.with(ticket.checks().gaveBack(back.tool()));
            case SourceFound found -> ticket.with(ticket.register().found(found.source()));
            case PointOpened opened ->
                ticket.with(ticket.register().opened(opened.point(), at))
                        .with(ticket.checks().photo(opened.photo()));
            case PointLocked locked ->
                ticket.with(ticket.register().locked(locked.point(), locked.lock(), at))
                        .with(ticket.checks().photo(locked.photo()));
            case VoltageTested test ->
                ticket.with(ticket.checks()
                        .tested(new VoltageTest(test.tester(), test.before(), test.poles(), test.after(), at)));
            case EarthApplied earth ->
                ticket.with(ticket.register().earthed(earth.point(), earth.earth()))
                        .with(ticket.checks().photo(earth.photo()));
            case EarthWaived waived -> ticket.with(ticket.checks().waivedEarth(waived.reason()));
            case MeasureDone done ->
                ticket.with(ticket.checks().did(done.line(), at).photo(done.photo()));
            case Permitted _ -> permitted(ticket, stamp);
            case DisclosureHeld held -> ticket.with(ticket.disclosure().held(at, held.liveParts()));
            case DisclosureSigned _ -> ticket.with(ticket.disclosure().signedBy(by));
            case Started _ -> ticket.in(TicketState.WORKING).with(ticket.work().started(at));
            case StepCompleted step ->
                ticket.with(ticket.work().did(step.step())).with(ticket.checks().photo(step.photo()));
            case Suspended stop ->
                ticket.in(TicketState.SUSPENDED)
                        .with(ticket.signatures().stopped(stop.measuresLifted()))
                        .with(ticket.work()
                                .stopped(new Suspension(stop.cause(), at, by, stop.measuresLifted(), false)));
            case AbsenceNoted absence -> ticket.with(ticket.presence().left(absence.person()));
            case StopReleased _ -> ticket.with(ticket.work().released());
            case Resumed _ -> ticket.in(TicketState.WORKING).with(ticket.work().resumed());
            case ExtensionRequested asked -> ticket.with(ticket.work().asked(asked.to()));
            case Extended extended ->
                ticket.with(new Window(ticket.window().from(), extended.to()))
                        .with(ticket.work().extended());
            case LeaderChangeOrdered ordered -> ticket.with(ticket.crew().changeOrdered(ordered.to()));
            case LeaderChangeSigned _ -> ticket.with(ticket.crew().changeSignedBy(by));
            case LeaderChanged changed -> ticket.with(ticket.crew().ledBy(changed.to()));
            case MemberAdded added -> ticket.with(ticket.crew().joinedBy(added.person()));
            case MemberRemoved removed -> ticket.with(ticket.crew().leftBy(removed.person()));
            case Ended _ ->
                ticket.in(TicketState.WORK_ENDED).with(ticket.signatures().with(Signatures.Kind.ENDED, stamp));
            case EarthRemoved removed -> ticket.with(ticket.register().unearthed(removed.earth()));
            case LockRemoved removed -> ticket.with(ticket.register().unlocked(removed.point(), removed.lock(), at));
            case Restored restored -> ticket.with(ticket.register().closed(restored.point(), at));
            case Terminated _ ->
                ticket.in(TicketState.TERMINATED).with(ticket.signatures().with(Signatures.Kind.TERMINATED, stamp));
            case Archived _ ->
                ticket.in(TicketState.ARCHIVED).with(ticket.signatures().with(Signatures.Kind.ARCHIVED, stamp));
            case Voided _ -> ticket.in(TicketState.VOID);
            case NotExecuted _ -> ticket.in(TicketState.NOT_EXECUTED);
            case CounterSigned _ -> ticket.with(ticket.signatures().with(Signatures.Kind.COUNTER_SIGNED, stamp));
            case CustomerPermitted _ ->
                ticket.with(ticket.signatures().with(Signatures.Kind.CUSTOMER_PERMITTED, stamp));
            case CallRecorded call ->
                ticket.with(ticket.checks().called(call.kind(), new Checks.Call(call.with(), call.recording(), at)));
            case ReadingTaken taken ->
                ticket.with(ticket.checks()
                        .read(taken.kind(), taken.place(), new Checks.Reading(taken.value(), taken.instrument(), at)));
            case Confirmed sure ->
                ticket.with(ticket.checks().confirmed(sure.condition(), at).photo(sure.photo()));
            case LineCalled called -> ticket.with(ticket.work().called(called.number(), by));
            case LineUndone undone ->
                ticket.with(ticket.work().undid(undone.number()))
                        .with(ticket.checks().photo(undone.photo()));
            case LiveTestBegun test ->
                ticket.in(TicketState.LIVE_TEST).with(ticket.work().testing(Optional.of(test.testers())));
            case LiveTestEnded _ -> ticket.with(ticket.work().testing(Optional.empty()));
            case Moved moved ->
                ticket.with(ticket.work().movedTo(moved.place())).with(Disclosure.NONE);
            case LeadDelegated stand -> ticket.with(ticket.crew().delegatedTo(Optional.of(stand.to())));
            case LeadReturned _ -> ticket.with(ticket.crew().delegatedTo(Optional.empty()));
            case TaskProposed task ->
                ticket.with(ticket.work().proposed(Optional.of(new Work.Proposal(task.task(), false, false))));
            case TaskConsented consent -> ticket.with(ticket.work().proposed(consented(ticket, consent)));
            case TaskAdded task -> ticket.with(ticket.work().added(task.task())).with(Disclosure.NONE);
            case ShiftHandedOver over -> ticket.with(ticket.crew().handingOverTo(over.to()));
            case ShiftTakenOver _ -> ticket.with(ticket.crew().watchedBy(by));
            case Attended _ -> ticket.with(ticket.checks().attendedBy(by));
            case ClosingMeetingHeld _ -> ticket.with(ticket.signatures().with(Signatures.Kind.LOOKED_BACK, stamp));
            case Expired _ -> ticket.in(TicketState.EXPIRED);
        };
    }

    /** The ticket that a whole history makes; empty for no history. */
    public static Optional<Ticket> fold(Iterable<Recorded> history) {
        Optional<Ticket> ticket = Optional.empty();
        for (Recorded past : history) {
            ticket = Optional.of(ticket.map(known -> evolve(known, past.event(), past.stamp()))
                    .orElseGet(() -> begin(past.event(), past.stamp())));
        }
        return ticket;
    }

    /** An event with its stamp. */
    public record Recorded(TicketEvent event, Stamp stamp) {}

    private static Optional<Work.Proposal> consented(Ticket ticket, TaskConsented consent) {
        return ticket.work()
                .course()
                .proposal()
                .map(asked -> new Work.Proposal(
                        asked.task(),
                        asked.issuer() || consent.as() == Role.ISSUER,
                        asked.permitter() || consent.as() == Role.PERMITTER));
    }

    private static Ticket permitted(Ticket ticket, Stamp stamp) {
        var signed = ticket.with(ticket.signatures().with(Signatures.Kind.PERMITTED, stamp));
        return ticket.state() == TicketState.SUSPENDED
                ? signed.with(ticket.work().permittedAgain())
                : signed.in(TicketState.PERMITTED);
    }
}
