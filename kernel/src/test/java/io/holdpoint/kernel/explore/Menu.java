package io.holdpoint.kernel.explore;

import io.holdpoint.kernel.ticket.Ticket;
import io.holdpoint.kernel.ticket.TicketCommand;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The commands to try on a ticket, each with its arguments.
 *
 * @param drafts what may be asked while there is no ticket
 * @param choices what may be asked of one
 */
public record Menu(List<TicketCommand> drafts, List<Choice> choices) {

    /** A command whose arguments may depend on the ticket. */
    public interface Choice extends Function<Ticket, TicketCommand> {}

    /** A menu of these. */
    public static Menu of(Choice... choices) {
        return new Menu(List.of(), List.of(choices));
    }

    /** The same and these. */
    public Menu and(Choice... more) {
        return new Menu(drafts, Stream.concat(choices.stream(), Stream.of(more)).toList());
    }

    /** The same and all of another. */
    public Menu and(Menu more) {
        return new Menu(
                drafts, Stream.concat(choices.stream(), more.choices.stream()).toList());
    }

    /** The same, and these while there is no ticket. */
    public Menu drafting(TicketCommand... first) {
        return new Menu(List.of(first), choices);
    }

    /** The same but for one type of command. */
    Menu without(Class<?> type) {
        List<Choice> rest = choices.stream()
                .<Choice>map(choice -> ticket -> {
                    var command = choice.apply(ticket);
                    return type.isInstance(command) ? new TicketCommand.SignMeeting() : command;
                })
                .toList();
        return new Menu(drafts, rest);
    }

    /** The commands for a ticket as it stands. */
    public List<TicketCommand> of(Optional<Ticket> ticket) {
        return ticket.map(known ->
                        choices.stream().map(choice -> choice.apply(known)).toList())
                .orElse(drafts);
    }
}
