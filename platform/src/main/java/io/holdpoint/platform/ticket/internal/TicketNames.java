package io.holdpoint.platform.ticket.internal;

import io.holdpoint.kernel.ticket.Content;
import io.holdpoint.kernel.ticket.Crew;
import io.holdpoint.kernel.ticket.Field;
import io.holdpoint.kernel.ticket.Ticket;
import io.holdpoint.kernel.ticket.TicketCommand;
import io.holdpoint.kernel.ticket.TicketEvent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The people, tools and points that a ticket and a command name: what facts have to be gathered about.
 *
 * @param people ids of persons
 * @param tools tags of tools
 * @param points ids of isolation points
 * @param tickets ids of the tickets themselves: what stands under them or relies on them is of interest
 * @param tied ids of tickets that they stand under or rely on
 */
record TicketNames(
        SortedSet<String> people,
        SortedSet<String> tools,
        SortedSet<String> points,
        SortedSet<String> tickets,
        SortedSet<String> tied) {

    /** What is named by the ticket, if there is one yet, by the command, and by acting. */
    static TicketNames of(Optional<Ticket> ticket, Optional<TicketCommand> command, String actor) {
        var names = nothing();
        ticket.ifPresent(names::add);
        command.ifPresent(names::add);
        if (!actor.isEmpty()) {
            names.people.add(actor);
        }
        return names;
    }

    private static TicketNames nothing() {
        return new TicketNames(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    }

    /** What is named by any of these tickets. */
    static TicketNames of(List<Ticket> tickets) {
        var names = nothing();
        tickets.forEach(names::add);
        return names;
    }

    /** The people that an event names beside the one who made it happen. */
    static Set<String> of(TicketEvent event) {
        return switch (event) {
            case TicketEvent.LeaderChangeOrdered ordered -> Set.of(ordered.to());
            case TicketEvent.LeaderChanged changed -> Set.of(changed.from(), changed.to());
            case TicketEvent.MemberAdded added -> Set.of(added.person());
            case TicketEvent.MemberRemoved removed -> Set.of(removed.person());
            case TicketEvent.AbsenceNoted absence -> Set.of(absence.person());
            case TicketEvent.LeadDelegated stand -> Set.of(stand.to());
            case TicketEvent.ShiftHandedOver over -> Set.of(over.to());
            case TicketEvent.CallRecorded call -> Set.of(call.with());
            case TicketEvent.LiveTestBegun test -> test.testers();
            default -> Set.of();
        };
    }

    private void add(Ticket ticket) {
        people.addAll(ticket.everybody());
        ticket.crew().pending().map(Crew.LeaderChange::to).ifPresent(person -> people.add(person));
        tools.addAll(ticket.checks().tools());
        points.addAll(ticket.register().points().keySet());
        tickets.add(ticket.id());
        tie(ticket.content());
        ticket.crew().standIn().ifPresent(person -> people.add(person));
        ticket.crew().watch().permitter().ifPresent(person -> people.add(person));
        ticket.content().more().liaison().ifPresent(person -> people.add(person));
        ticket.signatures().signed().values().forEach(stamp -> people.add(stamp.by()));
        ticket.checks().calls().values().forEach(call -> people.add(call.with()));
    }

    private void add(Content content) {
        people.add(content.leader());
        content.guardian().ifPresent(person -> people.add(person));
        people.addAll(content.members());
        content.sources().forEach(source -> points.add(source.point()));
        content.more().liaison().ifPresent(person -> people.add(person));
        tie(content);
    }

    private void tie(Content content) {
        content.more().parent().ifPresent(parent -> tied.add(parent));
        tied.addAll(content.more().isolations());
        Optional.ofNullable(content.more().fields().get(Field.CONTINUES)).ifPresent(before -> tied.add(before));
    }

    private void add(TicketCommand command) {
        switch (command) {
            case TicketCommand.Draft draft -> add(draft.content());
            case TicketCommand.Revise revise -> add(revise.content());
            case TicketCommand.ScanTool scan -> tools.add(scan.tool());
            case TicketCommand.ReturnTool back -> tools.add(back.tool());
            case TicketCommand.TestVoltage test -> tools.add(test.tester());
            case TicketCommand.End end -> tools.addAll(end.tools());
            case TicketCommand.OrderLeaderChange change -> people.add(change.to());
            case TicketCommand.AddMember add -> people.add(add.person());
            case TicketCommand.RemoveMember off -> people.add(off.person());
            case TicketCommand.NoteAbsence absence -> people.add(absence.person());
            case TicketCommand.Delegate stand -> people.add(stand.to());
            case TicketCommand.HandOverShift over -> people.add(over.to());
            case TicketCommand.RecordCall call -> people.add(call.with());
            case TicketCommand.BeginLiveTest test -> people.addAll(test.testers());
            case TicketCommand.TakeReading reading -> tools.add(reading.instrument());
            case TicketCommand.ReportSource report -> points.add(report.point());
            case TicketCommand.OpenPoint open -> points.add(open.point());
            case TicketCommand.LockPoint lock -> points.add(lock.point());
            case TicketCommand.ApplyEarth earth -> points.add(earth.point());
            case TicketCommand.RemoveLock off -> points.add(off.point());
            case TicketCommand.Restore restore -> points.add(restore.point());
            default -> {}
        }
    }
}
