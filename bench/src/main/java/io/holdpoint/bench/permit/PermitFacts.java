package io.holdpoint.bench.permit;

import io.holdpoint.kernel.Stamp;
import io.holdpoint.kernel.facts.Certificate;
import io.holdpoint.kernel.ticket.TicketQuestion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A question taken apart into the facts that rules match: each person, tool, point and line by itself, so that a rule can join them. The
 * kernel's own values go in as they are; the records here wrap what has no type of its own.
 */
public final class PermitFacts {

    private PermitFacts() {}

    /** Today on site, and the last day for which papers have to hold. */
    public record Moment(LocalDate today, LocalDate lastDay) {}

    /** Somebody who may be on site. */
    public record CrewMember(String id) {}

    /** The dedicated guardian. */
    public record Guardian(String id) {}

    /** Who issued the ticket. */
    public record Issuer(String id) {}

    /** A certificate that the work asks for. */
    public record Needed(Certificate certificate) {}

    /** A certificate that somebody has. */
    public record Paper(String person, Certificate certificate, LocalDate until) {}

    /** A kind of tool that the work asks for. */
    public record Kind(String name) {}

    /** A line of measures or controls. */
    public record Line(String id) {}

    static List<Object> of(TicketQuestion question) {
        var ticket = question.ticket();
        var all = new ArrayList<Object>(List.of(question, ticket, moment(question)));
        ticket.everybody().forEach(id -> all.add(new CrewMember(id)));
        Stream.concat(Stream.of(question.actor()), ticket.everybody().stream())
                .distinct()
                .flatMap(id -> question.person(id).stream())
                .forEach(person -> {
                    all.add(person);
                    person.certificates().forEach((one, until) -> all.add(new Paper(person.id(), one, until)));
                });
        ticket.crew().guardian().map(Guardian::new).ifPresent(all::add);
        ticket.signatures().issued().map(Stamp::by).map(Issuer::new).ifPresent(all::add);
        question.facts().workType().ifPresent(type -> {
            type.certificates().forEach(one -> all.add(new Needed(one)));
            type.toolKinds().forEach(kind -> all.add(new Kind(kind)));
        });
        question.toolsOut().forEach(all::add);
        ticket.content().measures().forEach(line -> all.add(new Line(line)));
        ticket.content().hazards().forEach(line -> all.add(new Line(line)));
        all.addAll(ticket.register().points().values());
        ticket.checks().place().ifPresent(all::add);
        ticket.checks().test().ifPresent(all::add);
        ticket.work().suspension().ifPresent(all::add);
        all.addAll(question.facts().others());
        return all;
    }

    private static Moment moment(TicketQuestion question) {
        var today = question.today();
        var planned = question.dayOf(question.ticket().window().to().minusMillis(1));
        return new Moment(today, planned.isAfter(today) ? planned : today);
    }
}
