package io.holdpoint.kernel.ticket;

import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.facts.Source;
import java.time.Instant;
import java.util.SortedMap;
import java.util.SortedSet;

/** What happened to a ticket. Who did it, and when, is stamped beside it. */
public sealed interface TicketEvent {

    /** It was filled in. */
    record Drafted(String id, Content content) implements TicketEvent {}

    /** It was filled in anew. */
    record Revised(Content content) implements TicketEvent {}

    /** The leader signed it. */
    record Submitted() implements TicketEvent {}

    /** The issuer sent it back. */
    record Returned(String reason) implements TicketEvent {}

    /** The issuer signed it. */
    record Issued() implements TicketEvent {}

    /** A permitter received it. */
    record Received() implements TicketEvent {}

    /** The pre-shift meeting was held. */
    record MeetingHeld(SortedSet<Topic> topics) implements TicketEvent {}

    /** Somebody signed the pre-shift meeting. */
    record MeetingSigned() implements TicketEvent {}

    /** The crew left the depot. */
    record Departed() implements TicketEvent {}

    /** Somebody signed in on site. */
    record SignedIn() implements TicketEvent {}

    /** Somebody signed out. */
    record SignedOut() implements TicketEvent {}

    /** A label was scanned; {@code matches} says whether it is the place on the ticket. */
    record PlaceScanned(String meter, String box, String customer, String photo, boolean matches)
            implements TicketEvent {}

    /** A tool was taken on the ticket. */
    record ToolScanned(String tool) implements TicketEvent {}

    /** A tool was taken off the ticket. */
    record ToolReturned(String tool) implements TicketEvent {}

    /** A source not on the ticket was found; from now on it is to be opened and locked too. */
    record SourceFound(Source source) implements TicketEvent {}

    /** A point was opened. */
    record PointOpened(String point, String photo) implements TicketEvent {}

    /** A point was locked. */
    record PointLocked(String point, String lock, String photo) implements TicketEvent {}

    /** A voltage test was made, whatever it showed. */
    record VoltageTested(String tester, Indication before, SortedMap<Pole, Indication> poles, Indication after)
            implements TicketEvent {}

    /** An earth was applied. */
    record EarthApplied(String point, String earth, String photo) implements TicketEvent {}

    /** It was recorded why no earth is needed. */
    record EarthWaived(String reason) implements TicketEvent {}

    /** A line of measures is in place. */
    record MeasureDone(String line, String photo) implements TicketEvent {}

    /** The work was permitted. */
    record Permitted() implements TicketEvent {}

    /** The site disclosure was held. */
    record DisclosureHeld(String liveParts) implements TicketEvent {}

    /** Somebody signed the site disclosure. */
    record DisclosureSigned() implements TicketEvent {}

    /** The work began. */
    record Started() implements TicketEvent {}

    /** A step was done. */
    record StepCompleted(String step, String photo) implements TicketEvent {}

    /** Work was interrupted. */
    record Suspended(SuspensionCause cause, String reason, boolean measuresLifted) implements TicketEvent {}

    /** The leader's or the guardian's absence was noted. */
    record AbsenceNoted(String person) implements TicketEvent {}

    /** The supervisor's stop was released. */
    record StopReleased(String finding) implements TicketEvent {}

    /** Work was resumed. */
    record Resumed() implements TicketEvent {}

    /** A later end was asked for. */
    record ExtensionRequested(Instant to, String reason) implements TicketEvent {}

    /** The end was moved. */
    record Extended(Instant to) implements TicketEvent {}

    /** Another leader was ordered. */
    record LeaderChangeOrdered(String to, String reason) implements TicketEvent {}

    /** One of the two leaders signed the handover. */
    record LeaderChangeSigned() implements TicketEvent {}

    /** The new leader leads from now on. */
    record LeaderChanged(String from, String to) implements TicketEvent {}

    /** Somebody joined the crew. */
    record MemberAdded(String person) implements TicketEvent {}

    /** Somebody left the crew. */
    record MemberRemoved(String person) implements TicketEvent {}

    /** The work ended. */
    record Ended(int headCount, SortedSet<String> tools, boolean siteClean, String unfinished) implements TicketEvent {}

    /** An earth was taken off. */
    record EarthRemoved(String earth) implements TicketEvent {}

    /** A lock was taken off. */
    record LockRemoved(String point, String lock) implements TicketEvent {}

    /** A point was closed again. */
    record Restored(String point) implements TicketEvent {}

    /** The ticket was terminated. */
    record Terminated() implements TicketEvent {}

    /** It was archived. */
    record Archived() implements TicketEvent {}

    /** It was stamped VOID. */
    record Voided(String reason) implements TicketEvent {}

    /** It was stamped NOT EXECUTED. */
    record NotExecuted(String reason) implements TicketEvent {}

    /** The second unit's issuer signed as well. */
    record CounterSigned() implements TicketEvent {}

    /** The customer's side was released. */
    record CustomerPermitted() implements TicketEvent {}

    /** A call was put on record. */
    record CallRecorded(CallKind kind, String with, String recording) implements TicketEvent {}

    /** Something was read off an instrument. */
    record ReadingTaken(ReadingKind kind, long value, String instrument, String place) implements TicketEvent {}

    /** A condition was made sure of. */
    record Confirmed(Condition condition, String note, String photo) implements TicketEvent {}

    /** A line was called. */
    record LineCalled(String number) implements TicketEvent {}

    /** A line was taken back. */
    record LineUndone(String number, String photo) implements TicketEvent {}

    /** A test under voltage began. */
    record LiveTestBegun(SortedSet<String> testers, String reason) implements TicketEvent {}

    /** The test under voltage is over. */
    record LiveTestEnded() implements TicketEvent {}

    /** The crew moved to the next place. */
    record Moved(String place) implements TicketEvent {}

    /** Somebody stands in for the leader. */
    record LeadDelegated(String to) implements TicketEvent {}

    /** The leader leads again. */
    record LeadReturned() implements TicketEvent {}

    /** One more task was proposed. */
    record TaskProposed(String task) implements TicketEvent {}

    /** Issuer or permitter consented to it. */
    record TaskConsented(Role as) implements TicketEvent {}

    /** The task belongs to the ticket from now on. */
    record TaskAdded(String task) implements TicketEvent {}

    /** The permitter in charge named the one of the next shift. */
    record ShiftHandedOver(String to) implements TicketEvent {}

    /** The permitter of the next shift is in charge. */
    record ShiftTakenOver() implements TicketEvent {}

    /** Somebody attended. */
    record Attended(String finding) implements TicketEvent {}

    /** The crew looked back on the job. */
    record ClosingMeetingHeld(String result, String nearMisses) implements TicketEvent {}

    /** It ran past its end. */
    record Expired() implements TicketEvent {}
}
