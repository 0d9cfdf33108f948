package io.holdpoint.browser.alike;

import io.holdpoint.kernel.ticket.AllCases;
import io.holdpoint.kernel.ticket.CaseBook.Ask;
import io.holdpoint.kernel.ticket.Day;
import io.holdpoint.kernel.ticket.Days;
import io.holdpoint.kernel.ticket.Form;
import io.holdpoint.kernel.ticket.Ticket;
import io.holdpoint.kernel.ticket.TicketCommand;
import io.holdpoint.kernel.ticket.TicketFacts;
import io.holdpoint.kernel.ticket.TicketKernel;
import io.holdpoint.kernel.ticket.rules.TicketRulebook;
import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Tickets of every form at every stage, and as the case of each rule leaves them; anybody asks them what any case asks. */
final class TicketCross implements Iterator<Line> {

    private static final List<UnaryOperator<Days>> STAGES = List.of(
            Days::drafted,
            Days::issued,
            Days::received,
            Days::onSite,
            Days::ready,
            Days::called,
            Days::isolated,
            Days::measured,
            Days::permitted,
            Days::disclosed,
            Days::working,
            Days::done,
            Days::ended,
            Days::cleared,
            Days::terminated,
            Days::archived);

    private static final int LONGEST_WAIT = 3600;
    /** So often something that is granted is looked for, in every second step. */
    private static final int TRIES = 60;

    private final Asks asks;
    private final Chance chance;
    private final List<Day> days = new ArrayList<>();
    private final IdentityHashMap<Day, TicketFacts> around = new IdentityHashMap<>();
    private final List<TicketCommand> commands;
    private final List<TicketCommand> drafts;

    TicketCross(Asks asks, Chance chance) {
        this.asks = asks;
        this.chance = chance;
        var cases = AllCases.all().values().stream().map(each -> each.ask()).toList();
        this.commands = cases.stream().map(Ask::command).distinct().toList();
        this.drafts = commands.stream()
                .filter(command -> command instanceof TicketCommand.Draft)
                .toList();
        cases.stream().map(Ask::day).forEach(days::add);
        for (Form form : Form.values()) {
            STAGES.forEach(stage -> days.add(stage.apply(Days.of(form)).day()));
        }
    }

    @Override
    public boolean hasNext() {
        return true;
    }

    @Override
    public Line next() {
        var day = chance.of(days);
        var ticket = AllCases.ticket(day);
        var facts = Objects.requireNonNull(around.computeIfAbsent(day, Day::facts));
        var people = List.copyOf(facts.people().keySet());
        var now = day.now.plusSeconds(chance.below(LONGEST_WAIT));
        var actor = chance.of(people);
        var command = command(ticket);
        for (int tries = chance.below(2) * TRIES; tries > 0 && !granted(ticket, command, actor, facts, now); tries--) {
            actor = chance.of(people);
            command = command(ticket);
        }
        return asks.ticket(ticket, command, actor, facts, now);
    }

    /** A ticket that is not there yet can only be drafted. */
    private TicketCommand command(Optional<Ticket> ticket) {
        return chance.of(ticket.isEmpty() ? drafts : commands);
    }

    private static boolean granted(
            Optional<Ticket> ticket, TicketCommand command, String actor, TicketFacts facts, Instant now) {
        return TicketKernel.grants(ticket, command, actor, facts, now, TicketRulebook.RULES);
    }
}
