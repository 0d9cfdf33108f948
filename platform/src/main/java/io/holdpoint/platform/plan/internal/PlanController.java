package io.holdpoint.platform.plan.internal;

import io.holdpoint.kernel.Commands;
import io.holdpoint.kernel.plan.PlanCommand;
import io.holdpoint.kernel.plan.PlanContent;
import io.holdpoint.kernel.plan.PlanState;
import io.holdpoint.platform.audit.AuditNotes;
import io.holdpoint.platform.command.Actor;
import io.holdpoint.platform.command.Envelope;
import io.holdpoint.platform.command.Orders;
import io.holdpoint.platform.command.Page;
import io.holdpoint.platform.command.Paging;
import io.holdpoint.platform.command.Replies;
import io.holdpoint.platform.identity.Callers;
import io.holdpoint.platform.problem.Problem;
import java.time.LocalDate;
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

/** Plans over HTTP. */
@RestController
@RequestMapping("/api/plans")
class PlanController {

    private final PlanDesk desk;
    private final Callers callers;
    private final Envelope envelope;
    private final Orders orders;
    private final AuditNotes notes;

    PlanController(PlanDesk desk, Callers callers, Envelope envelope, Orders orders, AuditNotes notes) {
        this.desk = desk;
        this.callers = callers;
        this.envelope = envelope;
        this.orders = orders;
        this.notes = notes;
    }

    /** Makes a plan. */
    @PostMapping
    ResponseEntity<PlanView> make(
            @RequestHeader("Idempotency-Key") String key,
            @RequestHeader(name = "Prefer", required = false) @Nullable String prefer,
            @RequestBody PlanContent content) {
        Actor actor = actor();
        var order = envelope.key(key, "/api/plans", content);
        var granted = orders.granted(() -> desk.make(actor, content, order));
        return Replies.created("/api/plans", granted, prefer, () -> desk.page(actor, granted.id(), granted.version()));
    }

    /** Gives a command to a plan. */
    @PostMapping("/{id}/commands")
    ResponseEntity<PlanView> command(
            @PathVariable String id,
            @RequestHeader("Idempotency-Key") String key,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestHeader(name = "Prefer", required = false) @Nullable String prefer,
            @RequestBody PlanCommand command) {
        if (command instanceof PlanCommand.Draft) {
            throw Problem.invalid("type", "is not a command that people give to a plan");
        }
        notes.note(Commands.code(command));
        Actor actor = actor();
        var order = envelope.key(key, "/api/plans/" + id, command);
        var expected = envelope.version(ifMatch);
        var granted = orders.granted(() -> desk.order(actor, id, command, order, expected));
        return Replies.changed(granted, prefer, () -> desk.page(actor, granted.id(), granted.version()));
    }

    /** A plan's page. */
    @GetMapping("/{id}")
    ResponseEntity<PlanView> page(@PathVariable String id) {
        Actor actor = actor();
        var view = Orders.known(() -> desk.page(actor, id));
        return ResponseEntity.ok().eTag(Envelope.tag(view.version())).body(view);
    }

    /** Plans in order of time. */
    @GetMapping
    Page<PlanRow> list(
            @RequestParam(defaultValue = "") List<PlanState> state,
            @RequestParam Optional<LocalDate> day,
            @RequestParam Optional<String> cursor,
            @RequestParam Optional<Integer> limit) {
        var paging = new Paging(cursor, limit);
        return desk.list(actor(), state, day, paging.place(), paging.most());
    }

    private Actor actor() {
        return Actor.of(callers.current());
    }
}
