package io.holdpoint.platform.ticket.internal;

import io.holdpoint.kernel.Commands;
import io.holdpoint.kernel.ticket.TicketCommand;
import io.holdpoint.kernel.ticket.TicketState;
import io.holdpoint.platform.audit.AuditNotes;
import io.holdpoint.platform.command.Actor;
import io.holdpoint.platform.command.Envelope;
import io.holdpoint.platform.command.Orders;
import io.holdpoint.platform.command.Page;
import io.holdpoint.platform.command.Paging;
import io.holdpoint.platform.command.Replies;
import io.holdpoint.platform.identity.Callers;
import io.holdpoint.platform.problem.Problem;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tickets over HTTP. */
@RestController
@RequestMapping("/api/tickets")
class TicketController {

    private final TicketDesk desk;
    private final Callers callers;
    private final Envelope envelope;
    private final Orders orders;
    private final AuditNotes notes;

    TicketController(TicketDesk desk, Callers callers, Envelope envelope, Orders orders, AuditNotes notes) {
        this.desk = desk;
        this.callers = callers;
        this.envelope = envelope;
        this.orders = orders;
        this.notes = notes;
    }

    /** Makes a ticket from an approved plan. */
    @PostMapping
    ResponseEntity<TicketView> make(
            @RequestHeader("Idempotency-Key") String key,
            @RequestHeader(name = "Prefer", required = false) @Nullable String prefer,
            @RequestBody NewTicket wanted) {
        Actor actor = actor();
        var order = envelope.key(key, "/api/tickets", wanted);
        var granted = orders.granted(() -> desk.make(actor, wanted, order));
        return Replies.created(
                "/api/tickets", granted, prefer, () -> desk.page(actor, granted.id(), granted.version()));
    }

    /** Gives a command to a ticket. */
    @PostMapping("/{id}/commands")
    ResponseEntity<TicketView> command(
            @PathVariable String id,
            @RequestHeader("Idempotency-Key") String key,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestHeader(name = "Prefer", required = false) @Nullable String prefer,
            @RequestBody TicketCommand command) {
        forPeople(command);
        notes.note(Commands.code(command));
        Actor actor = actor();
        var order = envelope.key(key, "/api/tickets/" + id, command);
        var expected = envelope.version(ifMatch);
        var granted = orders.granted(() -> desk.order(actor, id, command, order, expected));
        return Replies.changed(granted, prefer, () -> desk.page(actor, granted.id(), granted.version()));
    }

    /** A ticket's page. */
    @GetMapping("/{id}")
    ResponseEntity<TicketView> page(@PathVariable String id) {
        Actor actor = actor();
        var view = Orders.known(() -> desk.page(actor, id));
        return ResponseEntity.ok().eTag(Envelope.tag(view.version())).body(view);
    }

    /** What the check of a ticket finds in its history. */
    @GetMapping("/{id}/review")
    ReviewView review(@PathVariable String id) {
        Actor actor = actor();
        return Orders.known(() -> desk.review(actor, id));
    }

    /** The isolation that the ticket's place needs by the network, and what can still energise it. */
    @GetMapping("/{id}/isolation")
    TicketIsolation isolation(@PathVariable String id) {
        Actor actor = actor();
        return Orders.known(() -> desk.isolation(actor, id));
    }

    /** The board. */
    @GetMapping
    Page<BoardRow> board(
            @RequestParam(defaultValue = "") List<TicketState> state,
            @RequestParam(defaultValue = "false") boolean live,
            @RequestParam Optional<String> cursor,
            @RequestParam Optional<Integer> limit) {
        var paging = new Paging(cursor, limit);
        return desk.board(actor(), state, live, paging.place(), paging.most());
    }

    private Actor actor() {
        return Actor.of(callers.current());
    }

    /** A ticket is made under its own address, and expires by the clock. */
    private static void forPeople(TicketCommand command) {
        if (command instanceof TicketCommand.Draft || command instanceof TicketCommand.Expire) {
            throw Problem.invalid("type", "is not a command that people give to a ticket");
        }
    }
}
