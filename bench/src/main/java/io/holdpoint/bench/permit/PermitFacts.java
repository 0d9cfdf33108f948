package io.holdpoint.bench.permit;

import io.holdpoint.kernel.Stamp;
import io.holdpoint.kernel.facts.Certificate;
import io.holdpoint.kernel.facts.SiteTag;
import io.holdpoint.kernel.regime.Keys;
import io.holdpoint.kernel.regime.Table;
import io.holdpoint.kernel.ticket.Condition;
import io.holdpoint.kernel.ticket.Field;
import io.holdpoint.kernel.ticket.ReadingKind;
import io.holdpoint.kernel.ticket.TicketQuestion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /** The permitter in charge. */
    public record Watch(String id) {}

    /** A certificate that the work asks for. */
    public record Needed(Certificate certificate) {}

    /** What is special about the place or the work. */
    public record Tag(SiteTag tag) {}

    /** A kind of tool that the work asks for. */
    public record Kind(String name) {}

    /** How long an operating rod has to be at the voltage worked on, millimetres, where the regime says so. */
    public record RodLength(long least) {}

    /** For how long a test of a kind of tool holds, where the regime says so. */
    public record Interval(String kind, long months) {}

    /** A line of measures or controls. */
    public record Line(String id) {}

    /** A point that feeds the place, by the register. */
    public record Supply(String point) {}

    /** A point that the ticket lists as one that feeds the place. */
    public record Listed(String point) {}

    /** An island of the work zone. */
    public record Zone(String island) {}

    /** A point that the ticket, or a certificate that it relies on, parts. */
    public record Parting(String point) {}

    /** A certificate of isolation that the ticket relies on. */
    public record Isolation(String id) {}

    /** The ticket that this one stands under. */
    public record Parent(String id) {}

    /** The emergency repair that this ticket goes on with. */
    public record Continued(String id) {}

    /** Since when work goes on, or is permitted. */
    public record Begun(Instant at) {}

    /** The last reading of a kind at a place. */
    public record Measured(ReadingKind kind, String place, long value) {}

    /** A condition that was made sure of. */
    public record Sure(Condition condition, Instant at, LocalDate day) {}

    static List<Object> of(TicketQuestion question) {
        var all = new ArrayList<Object>(List.of(
                question, question.ticket(), question.type(), new Moment(question.today(), question.lastDay())));
        people(question, all);
        work(question, all);
        tools(question, all);
        ties(question, all);
        site(question, all);
        return all;
    }

    private static void people(TicketQuestion question, List<Object> all) {
        var ticket = question.ticket();
        var crew = ticket.crew();
        crew.everybody().forEach(id -> all.add(new CrewMember(id)));
        crew.guardian().map(Guardian::new).ifPresent(all::add);
        crew.watch().permitter().map(Watch::new).ifPresent(all::add);
        ticket.signatures().issued().map(Stamp::by).map(Issuer::new).ifPresent(all::add);
        var others = Stream.of(
                question.actor(),
                question.nextLeader(),
                crew.watch().permitter().orElse(question.actor()));
        Stream.concat(others, crew.everybody().stream())
                .distinct()
                .flatMap(id -> question.person(id).stream())
                .forEach(all::add);
    }

    private static void work(TicketQuestion question, List<Object> all) {
        var content = question.ticket().content();
        var type = question.facts().workType();
        type.ifPresent(all::add);
        type.ifPresent(work -> work.certificates().forEach(one -> all.add(new Needed(one))));
        type.ifPresent(work -> work.toolKinds().forEach(kind -> all.add(new Kind(kind))));
        Stream.concat(content.more().tags().stream(), type.stream().flatMap(work -> work.tags().stream()))
                .distinct()
                .forEach(tag -> all.add(new Tag(tag)));
        content.measures().forEach(line -> all.add(new Line(line)));
        content.hazards().forEach(line -> all.add(new Line(line)));
    }

    private static void tools(TicketQuestion question, List<Object> all) {
        var regime = question.facts().regime();
        var worked = question.ticket().content().more().voltageClass();
        all.addAll(question.toolsOut());
        regime.number(Table.OPERATING_ROD_LENGTH_MM, worked).ifPresent(least -> all.add(new RodLength(least)));
        question.toolsOut().stream()
                .map(tool -> tool.kind())
                .distinct()
                .filter(Keys.TOOL.names()::contains)
                .forEach(kind -> regime.number(Table.TOOL_TEST_MONTHS, kind)
                        .ifPresent(months -> all.add(new Interval(kind, months))));
    }

    private static void network(TicketQuestion question, List<Object> all) {
        question.facts().vicinity().ifPresent(around -> {
            around.zone().forEach(island -> all.add(new Zone(island)));
            all.addAll(around.points());
            all.addAll(around.feeds());
        });
        var ticket = question.ticket();
        ticket.register().points().keySet().forEach(point -> all.add(new Parting(point)));
        ticket.content().sources().forEach(source -> all.add(new Parting(source.point())));
        ticket.content().more().isolations().stream()
                .flatMap(id -> question.other(id).stream())
                .flatMap(other -> other.points().stream())
                .forEach(point -> all.add(new Parting(point)));
    }

    private static void ties(TicketQuestion question, List<Object> all) {
        var more = question.ticket().content().more();
        all.addAll(question.facts().others());
        more.isolations().forEach(id -> all.add(new Isolation(id)));
        more.parent().map(Parent::new).ifPresent(all::add);
        Optional.ofNullable(more.fields().get(Field.CONTINUES))
                .filter(id -> !id.isBlank())
                .map(Continued::new)
                .ifPresent(all::add);
    }

    private static void site(TicketQuestion question, List<Object> all) {
        var ticket = question.ticket();
        var checks = ticket.checks();
        question.facts()
                .servicePoint()
                .ifPresent(place -> place.sources().forEach(source -> all.add(new Supply(source.point()))));
        ticket.content().sources().forEach(source -> all.add(new Listed(source.point())));
        all.addAll(ticket.register().points().values());
        network(question, all);
        checks.place().ifPresent(all::add);
        checks.test().ifPresent(all::add);
        checks.readings()
                .forEach((kind, places) ->
                        places.forEach((place, taken) -> all.add(new Measured(kind, place, taken.value()))));
        checks.confirmed().forEach((condition, at) -> all.add(new Sure(condition, at, question.dayOf(at))));
        ticket.work().suspension().ifPresent(all::add);
        ticket.work()
                .startedAt()
                .or(() -> ticket.signatures().permitted().map(Stamp::at))
                .map(Begun::new)
                .ifPresent(all::add);
    }
}
