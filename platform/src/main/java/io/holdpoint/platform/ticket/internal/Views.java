package io.holdpoint.platform.ticket.internal;

import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.facts.PersonFacts;
import io.holdpoint.kernel.plan.Plan;
import io.holdpoint.kernel.review.TicketReview;
import io.holdpoint.kernel.ticket.Outlook;
import io.holdpoint.kernel.ticket.Ticket;
import io.holdpoint.kernel.ticket.TicketEvent;
import io.holdpoint.kernel.ticket.TicketFacts;
import io.holdpoint.kernel.ticket.TicketHistory;
import io.holdpoint.platform.catalogue.Speech;
import io.holdpoint.platform.command.Speakers;
import io.holdpoint.platform.eventstore.Recorded;
import io.holdpoint.platform.eventstore.Versioned;
import io.holdpoint.platform.organisation.People;
import io.holdpoint.platform.ticket.internal.BoardRow.Leader;
import io.holdpoint.platform.ticket.internal.TicketView.NextView;
import io.holdpoint.platform.ticket.internal.TicketView.PersonBrief;
import io.holdpoint.platform.ticket.internal.TicketView.PlanBrief;
import io.holdpoint.platform.ticket.internal.TicketView.ToolBrief;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Shows tickets: in words, with what they wait for and what the person signed in could do. */
@Component
class Views {

    private final Speakers speakers;
    private final People people;
    private final FactsDesk facts;
    private final TicketRows rows;

    Views(Speakers speakers, People people, FactsDesk facts, TicketRows rows) {
        this.speakers = speakers;
        this.people = people;
        this.facts = facts;
        this.rows = rows;
    }

    /** A ticket's page. */
    TicketView page(Versioned<Ticket> now, List<Recorded<TicketEvent>> events, String actor, Instant at) {
        var ticket = now.state();
        var known = facts.looking(ticket, actor);
        var grade = known.plan().flatMap(Plan::grade);
        var named = named(ticket, events, actor);
        var speech = speakers.about(named);
        return new TicketView(
                ticket.id(),
                rows.numbers(List.of(ticket.id())).getOrDefault(ticket.id(), ""),
                now.version(),
                ticket,
                new PlanBrief(ticket.content().plan(), grade),
                grade.map(found -> found.level()),
                next(ticket, known, at, speech),
                new Actions(ticket, actor, known, at).in(speech),
                Speakers.timeline(speech, "event.", events),
                briefs(named, speech),
                tools(ticket, known),
                ticket.content().hazards());
    }

    /** What the check of a ticket finds in its whole history. */
    ReviewView review(Ticket ticket, List<Recorded<TicketEvent>> events, String actor) {
        var known = facts.looking(ticket, actor);
        var history = events.stream()
                .map(past -> new TicketHistory.Recorded(past.event(), past.stamp()))
                .toList();
        var report = TicketReview.of(history, known);
        var speech = speakers.about(named(ticket, events, actor));
        return new ReviewView(
                report.band(),
                report.score(),
                report.flaws().stream()
                        .map(flaw -> new ReviewView.FlawView(
                                flaw.rule(),
                                flaw.grade(),
                                flaw.aspect(),
                                speech.say(flaw.message()),
                                flaw.clauses().stream().map(speech::clause).toList()))
                        .toList());
    }

    /** The rows of the board. */
    List<BoardRow> board(List<Versioned<Ticket>> tickets, Instant at) {
        var numbers = rows.numbers(tickets.stream().map(now -> now.state().id()).toList());
        var leaders =
                tickets.stream().map(now -> now.state().crew().leader()).collect(Collectors.toCollection(TreeSet::new));
        var speech = speakers.about(leaders);
        var known = facts.looking(tickets.stream().map(Versioned::state).toList());
        return tickets.stream()
                .flatMap(now ->
                        Stream.ofNullable(known.get(now.state().id())).map(seen -> row(now, seen, numbers, at, speech)))
                .toList();
    }

    private static BoardRow row(
            Versioned<Ticket> now, TicketFacts known, Map<String, String> numbers, Instant at, Speech speech) {
        var ticket = now.state();
        var content = ticket.content();
        var leader = ticket.crew().leader();
        return new BoardRow(
                ticket.id(),
                numbers.getOrDefault(ticket.id(), ""),
                now.version(),
                ticket.state(),
                content.form(),
                known.plan().flatMap(Plan::grade).map(grade -> grade.level()),
                content.task(),
                content.site().address(),
                content.site().box(),
                new Leader(leader, speech.name(leader)),
                content.unit(),
                ticket.window(),
                ticket.presence().signedIn().size(),
                ticket.register().count(),
                next(ticket, known, at, speech).stream().findFirst());
    }

    private static List<NextView> next(Ticket ticket, TicketFacts known, Instant at, Speech speech) {
        return Outlook.of(ticket, known, at).stream()
                .map(next -> new NextView(next.command(), next.by(), next.persons(), speech.reasons(next.reasons())))
                .toList();
    }

    private static SortedSet<String> named(Ticket ticket, List<Recorded<TicketEvent>> events, String actor) {
        var ids = new TreeSet<>(
                TicketNames.of(Optional.of(ticket), Optional.empty(), actor).people());
        ids.add(ticket.signatures().drafter());
        ids.addAll(ticket.presence().ever());
        events.forEach(past -> {
            ids.add(past.stamp().by());
            ids.addAll(TicketNames.of(past.event()));
        });
        return ids;
    }

    private SortedMap<String, PersonBrief> briefs(SortedSet<String> ids, Speech speech) {
        var known = people.facts(ids);
        SortedMap<String, PersonBrief> briefs = new TreeMap<>();
        ids.forEach(id -> briefs.put(
                id,
                new PersonBrief(
                        speech.name(id),
                        Optional.ofNullable(known.get(id)).map(Views::roles).orElse(Collections.emptySortedSet()))));
        return briefs;
    }

    private static SortedMap<String, ToolBrief> tools(Ticket ticket, TicketFacts known) {
        SortedMap<String, ToolBrief> briefs = new TreeMap<>();
        ticket.checks().tools().stream()
                .flatMap(tag -> Stream.ofNullable(known.tools().get(tag)))
                .forEach(tool -> briefs.put(tool.id(), new ToolBrief(tool.kind(), tool.testDue(), tool.condition())));
        return briefs;
    }

    private static SortedSet<Role> roles(PersonFacts person) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(person.roles().keySet()));
    }
}
