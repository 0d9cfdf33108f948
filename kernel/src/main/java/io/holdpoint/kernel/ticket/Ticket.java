package io.holdpoint.kernel.ticket;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A ticket as its history made it; it comes about by {@link TicketHistory#evolve} only.
 *
 * @param id the ticket
 * @param state where it stands
 * @param content what it says
 * @param window from when until when work is allowed, extension included
 * @param signatures who signed for it
 * @param crew who works on it
 * @param meeting the pre-shift meeting
 * @param presence who is on site
 * @param checks what was scanned, tested and put in place
 * @param register locks and earths
 * @param disclosure the site disclosure
 * @param work what was done and how it stands
 * @param changedAt when the last event happened
 */
public record Ticket(
        String id,
        TicketState state,
        Content content,
        Window window,
        Signatures signatures,
        Crew crew,
        Meeting meeting,
        Presence presence,
        Checks checks,
        Register register,
        Disclosure disclosure,
        Work work,
        Instant changedAt) {

    /** A ticket just filled in. */
    static Ticket drafted(String id, Content content, String by, Instant at) {
        return new Ticket(
                id,
                TicketState.DRAFT,
                content,
                content.window(),
                Signatures.draftedBy(by),
                Crew.of(content),
                Meeting.NONE,
                Presence.NOBODY,
                Checks.NONE,
                Register.of(content.sources()),
                Disclosure.NONE,
                Work.NOT_BEGUN,
                at);
    }

    /** Everybody who may be on site for this ticket: leader, guardian and members. */
    public SortedSet<String> everybody() {
        var all = new TreeSet<>(crew.members());
        all.add(crew.leader());
        crew.guardian().ifPresent(all::add);
        return Collections.unmodifiableSortedSet(all);
    }

    /** What is to be done, in order: the lines where the ticket has lines, else the steps of the card; and the tasks added since. */
    public List<String> steps() {
        var lines = content.more().lines();
        if (lines.isEmpty() && work.course().added().isEmpty()) {
            return content.steps();
        }
        var all = new ArrayList<String>(lines.isEmpty() ? content.steps() : List.of());
        lines.forEach(line -> all.add(line.id()));
        all.addAll(work.course().added());
        return List.copyOf(all);
    }

    /** The guardian, or the leader who guards where no dedicated guardian is named. */
    public Optional<String> guardian() {
        return crew.guardian();
    }

    Ticket in(TicketState next) {
        return new Ticket(
                id,
                next,
                content,
                window,
                signatures,
                crew,
                meeting,
                presence,
                checks,
                register,
                disclosure,
                work,
                changedAt);
    }

    Ticket with(Content next) {
        return drafted(id, next, signatures.drafter(), changedAt)
                .with(signatures)
                .in(state);
    }

    Ticket with(Window next) {
        return new Ticket(
                id,
                state,
                content,
                next,
                signatures,
                crew,
                meeting,
                presence,
                checks,
                register,
                disclosure,
                work,
                changedAt);
    }

    Ticket with(Signatures next) {
        return new Ticket(
                id,
                state,
                content,
                window,
                next,
                crew,
                meeting,
                presence,
                checks,
                register,
                disclosure,
                work,
                changedAt);
    }

    Ticket with(Crew next) {
        return new Ticket(
                id,
                state,
                content,
                window,
                signatures,
                next,
                meeting,
                presence,
                checks,
                register,
                disclosure,
                work,
                changedAt);
    }

    Ticket with(Meeting next) {
        return new Ticket(
                id,
                state,
                content,
                window,
                signatures,
                crew,
                next,
                presence,
                checks,
                register,
                disclosure,
                work,
                changedAt);
    }

    Ticket with(Presence next) {
        return new Ticket(
                id,
                state,
                content,
                window,
                signatures,
                crew,
                meeting,
                next,
                checks,
                register,
                disclosure,
                work,
                changedAt);
    }

    Ticket with(Checks next) {
        return new Ticket(
                id,
                state,
                content,
                window,
                signatures,
                crew,
                meeting,
                presence,
                next,
                register,
                disclosure,
                work,
                changedAt);
    }

    Ticket with(Register next) {
        return new Ticket(
                id,
                state,
                content,
                window,
                signatures,
                crew,
                meeting,
                presence,
                checks,
                next,
                disclosure,
                work,
                changedAt);
    }

    Ticket with(Disclosure next) {
        return new Ticket(
                id,
                state,
                content,
                window,
                signatures,
                crew,
                meeting,
                presence,
                checks,
                register,
                next,
                work,
                changedAt);
    }

    Ticket with(Work next) {
        return new Ticket(
                id,
                state,
                content,
                window,
                signatures,
                crew,
                meeting,
                presence,
                checks,
                register,
                disclosure,
                next,
                changedAt);
    }

    Ticket changed(Instant at) {
        return new Ticket(
                id,
                state,
                content,
                window,
                signatures,
                crew,
                meeting,
                presence,
                checks,
                register,
                disclosure,
                work,
                at);
    }
}
