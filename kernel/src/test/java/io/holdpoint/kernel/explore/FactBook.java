package io.holdpoint.kernel.explore;

import io.holdpoint.kernel.facts.ToolFacts;
import io.holdpoint.kernel.ticket.OtherTicket;
import io.holdpoint.kernel.ticket.Ticket;
import io.holdpoint.kernel.ticket.TicketFacts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The facts around each ticket of a universe at any moment: what has lapsed, and what the other tickets bind. */
public final class FactBook {

    private record Page(int job, int lapsed, List<Claims> claims) {}

    private final Universe universe;
    private final Map<Page, TicketFacts> pages = new HashMap<>();

    /** The facts of {@code universe}. */
    public FactBook(Universe universe) {
        this.universe = universe;
    }

    /** What is known around one ticket. */
    public TicketFacts of(int job, Moment moment) {
        return of(job, moment, moment.lapsed());
    }

    /** What would be known around one ticket if just these facts had lapsed. */
    public TicketFacts of(int job, Moment moment, int lapsed) {
        return pages.computeIfAbsent(new Page(job, lapsed, claims(job, moment)), this::written);
    }

    private List<Claims> claims(int job, Moment moment) {
        if (moment.tickets().size() == 1) {
            return List.of();
        }
        var self = universe.jobs().get(job).id();
        return moment.tickets().stream()
                .flatMap(Optional::stream)
                .filter(other -> !other.id().equals(self))
                .filter(other -> other.state().open() || tied(self, other))
                .map(Claims::of)
                .toList();
    }

    /** A ticket is told of every other one that it is tied to, open or not. */
    private boolean tied(String self, Ticket other) {
        var content = other.content().more();
        return content.parent().filter(self::equals).isPresent()
                || content.isolations().contains(self)
                || relies(self, other.id());
    }

    private boolean relies(String self, String other) {
        return universe.jobs().stream()
                .filter(job -> job.id().equals(self))
                .anyMatch(job -> job.ties().contains(other));
    }

    private TicketFacts written(Page page) {
        var facts = universe.jobs().get(page.job()).facts();
        for (int bit = 0; bit < universe.lapses().size(); bit++) {
            if ((page.lapsed() >> bit & 1) == 1) {
                facts = universe.lapses().get(bit).how().apply(facts);
            }
        }
        return page.claims().isEmpty() ? facts : claimed(facts, page.claims());
    }

    private static TicketFacts claimed(TicketFacts facts, List<Claims> claims) {
        var tools = new TreeMap<>(facts.tools());
        for (Claims claim : claims) {
            for (String tag : claim.tools()) {
                tools.computeIfPresent(tag, (_, tool) -> out(tool, claim.other()));
            }
        }
        return Scenery.of(facts)
                .tools(tools)
                .others(claims.stream().map(Claims::other).toList())
                .facts();
    }

    private static ToolFacts out(ToolFacts tool, OtherTicket on) {
        return new ToolFacts(
                tool.id(), tool.kind(), tool.testDue(), tool.condition(), Optional.of(on.id()), tool.rating());
    }
}
