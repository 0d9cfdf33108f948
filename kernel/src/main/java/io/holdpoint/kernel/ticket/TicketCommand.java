package io.holdpoint.kernel.ticket;

import io.holdpoint.kernel.facts.SourceKind;
import java.time.Instant;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * What can be asked of a ticket. Who asks travels beside the command, never inside it, so that nobody acts in another's name.
 * A {@code photo} is the SHA-256 of a picture already stored as evidence, in lower-case hexadecimal.
 */
public sealed interface TicketCommand {

    /** Fill in a ticket. */
    record Draft(String id, Content content) implements TicketCommand {}

    /** Fill it in anew, before it is submitted. */
    record Revise(Content content) implements TicketCommand {}

    /** The leader signs what was filled in. */
    record Submit() implements TicketCommand {}

    /** The issuer sends it back. */
    record Return(String reason) implements TicketCommand {}

    /** The issuer signs necessity, measures and people. */
    record Issue() implements TicketCommand {}

    /** A permitter receives it. */
    record Receive() implements TicketCommand {}

    /** The leader holds the pre-shift meeting (班前会). */
    record HoldMeeting(SortedSet<Topic> topics) implements TicketCommand {}

    /** A member of the crew signs the pre-shift meeting. */
    record SignMeeting() implements TicketCommand {}

    /** The crew leaves the depot. */
    record Depart() implements TicketCommand {}

    /** Somebody of the crew signs in on site. */
    record SignIn() implements TicketCommand {}

    /** Somebody of the crew signs out of the site. */
    record SignOut() implements TicketCommand {}

    /** The label of meter, box and customer is scanned on site. */
    record ScanPlace(String meter, String box, String customer, String photo) implements TicketCommand {}

    /** A tool is scanned and taken on the ticket. */
    record ScanTool(String tool) implements TicketCommand {}

    /** A tool is taken off the ticket again. */
    record ReturnTool(String tool) implements TicketCommand {}

    /** A source that the ticket does not list is found on site. */
    record ReportSource(String point, SourceKind kind, String name) implements TicketCommand {}

    /** The permitter opens an isolation point. */
    record OpenPoint(String point, String photo) implements TicketCommand {}

    /** The permitter locks an opened point. */
    record LockPoint(String point, String lock, String photo) implements TicketCommand {}

    /** The permitter tests for voltage in three steps. */
    record TestVoltage(String tester, Indication before, SortedMap<Pole, Indication> poles, Indication after)
            implements TicketCommand {}

    /** The permitter earths at a point. */
    record ApplyEarth(String point, String earth, String photo) implements TicketCommand {}

    /** The permitter records why no earth is needed. */
    record WaiveEarth(String reason) implements TicketCommand {}

    /** A line of measures or a hazard's controls is in place. */
    record DoMeasure(String line, String photo) implements TicketCommand {}

    /** The permitter permits the work. */
    record Permit() implements TicketCommand {}

    /** The leader discloses site, live parts and hazards (现场安全交底). */
    record HoldDisclosure(String liveParts) implements TicketCommand {}

    /** Somebody of the crew signs the site disclosure. */
    record SignDisclosure() implements TicketCommand {}

    /** The leader starts the work. */
    record Start() implements TicketCommand {}

    /** A step of the card is done. */
    record CompleteStep(String step, String photo) implements TicketCommand {}

    /** Work is interrupted; {@code measuresLifted} says whether isolation is lifted meanwhile. */
    record Suspend(SuspensionCause cause, String reason, boolean measuresLifted) implements TicketCommand {}

    /** Somebody on site, or a supervisor, notes that the leader or the guardian is away. */
    record NoteAbsence(String person) implements TicketCommand {}

    /** The supervisor who stopped the site releases it. */
    record ReleaseStop(String finding) implements TicketCommand {}

    /** The leader re-checks the site and resumes. */
    record Resume() implements TicketCommand {}

    /** The leader asks for a later end. */
    record RequestExtension(Instant to, String reason) implements TicketCommand {}

    /** The permitter grants it. */
    record GrantExtension() implements TicketCommand {}

    /** The issuer orders another leader. */
    record OrderLeaderChange(String to, String reason) implements TicketCommand {}

    /** The old or the new leader signs the handover. */
    record SignLeaderChange() implements TicketCommand {}

    /** The leader takes somebody into the crew. */
    record AddMember(String person) implements TicketCommand {}

    /** The leader lets somebody go from the crew. */
    record RemoveMember(String person) implements TicketCommand {}

    /**
     * The leader ends the work.
     *
     * @param headCount people counted out
     * @param tools tags of the tools counted
     * @param siteClean whether the site was found clean
     * @param unfinished why steps are left undone; empty when none is
     */
    record End(int headCount, SortedSet<String> tools, boolean siteClean, String unfinished) implements TicketCommand {}

    /** The permitter takes an earth off. */
    record RemoveEarth(String earth) implements TicketCommand {}

    /** The permitter takes a lock off. */
    record RemoveLock(String point, String lock) implements TicketCommand {}

    /** The permitter closes a point again: the circuit is re-energised. */
    record Restore(String point) implements TicketCommand {}

    /** The permitter terminates the ticket. */
    record Terminate() implements TicketCommand {}

    /** The checker archives it, stamped EXECUTED. */
    record Archive() implements TicketCommand {}

    /** It is stamped VOID. */
    record VoidTicket(String reason) implements TicketCommand {}

    /** It is stamped NOT EXECUTED. */
    record MarkNotExecuted(String reason) implements TicketCommand {}

    /** The issuer of the second unit signs as well. */
    record CounterSign() implements TicketCommand {}

    /** The customer's permitter releases the customer's side. */
    record PermitAsCustomer() implements TicketCommand {}

    /**
     * A call is put on record.
     *
     * @param kind what was said
     * @param with whom the speaker says he is; a person's id
     * @param recording where the recording is kept
     */
    record RecordCall(CallKind kind, String with, String recording) implements TicketCommand {}

    /**
     * Something is read off an instrument.
     *
     * @param kind what, and in which unit
     * @param value the value
     * @param instrument tag of the instrument; empty where none is needed to see it
     * @param place where; for a breath test the person
     */
    record TakeReading(ReadingKind kind, long value, String instrument, String place) implements TicketCommand {}

    /** Somebody makes sure of a condition. */
    record Confirm(Condition condition, String note, String photo) implements TicketCommand {}

    /** The guardian calls a line of a switching ticket or sheet (唱票); it is done by somebody else. */
    record CallLine(String number) implements TicketCommand {}

    /** A line of a secondary-measure sheet is taken back. */
    record UndoLine(String number, String photo) implements TicketCommand {}

    /**
     * The leader agrees to make the circuit live for a test.
     *
     * @param testers who stays; everybody else has left
     * @param reason what is tested
     */
    record BeginLiveTest(SortedSet<String> testers, String reason) implements TicketCommand {}

    /** The test under voltage is over. */
    record EndLiveTest() implements TicketCommand {}

    /** The crew moves to the next place of the same ticket. */
    record Move(String place) implements TicketCommand {}

    /** The leader leaves briefly and names who stands in. */
    record Delegate(String to) implements TicketCommand {}

    /** The stand-in gives the lead back. */
    record ReturnLead() implements TicketCommand {}

    /** The leader proposes one more task behind the same isolation. */
    record ProposeTask(String task) implements TicketCommand {}

    /** Issuer or permitter consents to the task proposed. */
    record ConsentToTask() implements TicketCommand {}

    /** The permitter in charge names the one of the next shift. */
    record HandOverShift(String to) implements TicketCommand {}

    /** The permitter of the next shift takes over ticket, locks and earths. */
    record TakeOverShift() implements TicketCommand {}

    /** Somebody who attends because of the risk records what he found. */
    record Attend(String finding) implements TicketCommand {}

    /** The crew looks back on the job (班后会). */
    record HoldClosingMeeting(String result, String nearMisses) implements TicketCommand {}

    /** The clock passed its end. */
    record Expire() implements TicketCommand {}
}
