package io.holdpoint.platform.ticket.internal;

import io.holdpoint.kernel.Commands;
import io.holdpoint.kernel.Decision;
import io.holdpoint.kernel.facts.SourceKind;
import io.holdpoint.kernel.ticket.Admission;
import io.holdpoint.kernel.ticket.CallKind;
import io.holdpoint.kernel.ticket.Condition;
import io.holdpoint.kernel.ticket.Indication;
import io.holdpoint.kernel.ticket.Part;
import io.holdpoint.kernel.ticket.ReadingKind;
import io.holdpoint.kernel.ticket.SuspensionCause;
import io.holdpoint.kernel.ticket.Ticket;
import io.holdpoint.kernel.ticket.TicketCommand;
import io.holdpoint.kernel.ticket.TicketCommand.*;
import io.holdpoint.kernel.ticket.TicketEvent;
import io.holdpoint.kernel.ticket.TicketFacts;
import io.holdpoint.kernel.ticket.TicketKernel;
import io.holdpoint.kernel.ticket.TicketQuestion;
import io.holdpoint.platform.catalogue.Speech;
import io.holdpoint.platform.command.ActionView;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a person could do about a ticket now. A command whole in itself is put to the kernel; of the others, part and state are looked at. */
final class Actions {

    private static final List<TicketCommand> WHOLE = List.of(
            new Submit(),
            new Issue(),
            new Receive(),
            new SignMeeting(),
            new Depart(),
            new SignIn(),
            new SignOut(),
            new Permit(),
            new SignDisclosure(),
            new Start(),
            new ReleaseStop("-"),
            new Resume(),
            new GrantExtension(),
            new SignLeaderChange(),
            new Terminate(),
            new Archive(),
            new CounterSign(),
            new PermitAsCustomer(),
            new EndLiveTest(),
            new ReturnLead(),
            new ConsentToTask(),
            new TakeOverShift());

    private static final List<TicketCommand> WITH_INPUT = List.of(
            new Return(""),
            new HoldMeeting(Collections.emptySortedSet()),
            new ScanPlace("", "", "", ""),
            new ScanTool(""),
            new ReturnTool(""),
            new ReportSource("", SourceKind.GRID, ""),
            new OpenPoint("", ""),
            new LockPoint("", "", ""),
            new TestVoltage("", Indication.NOT_TESTED, Collections.emptySortedMap(), Indication.NOT_TESTED),
            new ApplyEarth("", "", ""),
            new WaiveEarth(""),
            new DoMeasure("", ""),
            new HoldDisclosure(""),
            new CompleteStep("", ""),
            new Suspend(SuspensionCause.OTHER, "", false),
            new NoteAbsence(""),
            new RequestExtension(Instant.EPOCH, ""),
            new OrderLeaderChange("", ""),
            new AddMember(""),
            new RemoveMember(""),
            new End(0, Collections.emptySortedSet(), false, ""),
            new RecordCall(CallKind.OUTAGE_ASKED, "", ""),
            new TakeReading(ReadingKind.OXYGEN, 0, "", ""),
            new Confirm(Condition.LOAD_OFF, "", ""),
            new CallLine(""),
            new UndoLine("", ""),
            new BeginLiveTest(Collections.emptySortedSet(), ""),
            new Move(""),
            new Delegate(""),
            new ProposeTask(""),
            new HandOverShift(""),
            new Attend(""),
            new HoldClosingMeeting("", ""),
            new RemoveEarth(""),
            new RemoveLock("", ""),
            new Restore(""),
            new VoidTicket(""),
            new MarkNotExecuted(""));

    private final Ticket ticket;
    private final String actor;
    private final TicketFacts facts;
    private final Instant now;

    Actions(Ticket ticket, String actor, TicketFacts facts, Instant now) {
        this.ticket = ticket;
        this.actor = actor;
        this.facts = facts;
        this.now = now;
    }

    /** All of them, those decided whole first. */
    List<ActionView> in(Speech words) {
        var open = Stream.concat(WITH_INPUT.stream(), Stream.of(new Revise(ticket.content())));
        return Stream.concat(
                        WHOLE.stream().map(command -> decided(command, words)),
                        open.map(
                                command -> new ActionView(Commands.code(command), fits(command), List.of(), List.of())))
                .toList();
    }

    private ActionView decided(TicketCommand command, Speech words) {
        Decision<TicketEvent> decision = TicketKernel.decide(Optional.of(ticket), command, actor, facts, now);
        return switch (decision) {
            case Decision.Granted<TicketEvent>(var _, var warnings) ->
                new ActionView(Commands.code(command), true, List.of(), words.reasons(warnings));
            case Decision.Held<TicketEvent>(var reasons) ->
                new ActionView(Commands.code(command), false, words.reasons(reasons), List.of());
        };
    }

    private boolean fits(TicketCommand command) {
        var question = new TicketQuestion(ticket, true, command, actor, facts, now);
        return Admission.of(command, question.type()).contains(ticket.state())
                && Part.of(command, question.type()).stream().anyMatch(part -> Part.has(question, part));
    }
}
