package io.holdpoint.platform.ticket.internal;

import io.holdpoint.kernel.ticket.TicketCommand;
import io.holdpoint.platform.evidence.Evidence;
import io.holdpoint.platform.problem.Problem;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Sees to it that a command shows a picture that is really there. */
@Component
class Photos {

    private final Evidence evidence;

    Photos(Evidence evidence) {
        this.evidence = evidence;
    }

    /** Refuses a command whose picture is not stored; whether one is needed at all is the kernel's rule. */
    void check(TicketCommand command) {
        photo(command).filter(hash -> !hash.isEmpty() && !evidence.has(hash)).ifPresent(hash -> {
            throw Problem.invalid("photo", "no picture with this SHA-256 is stored");
        });
    }

    private static Optional<String> photo(TicketCommand command) {
        return switch (command) {
            case TicketCommand.ScanPlace scan -> Optional.of(scan.photo());
            case TicketCommand.OpenPoint open -> Optional.of(open.photo());
            case TicketCommand.LockPoint lock -> Optional.of(lock.photo());
            case TicketCommand.ApplyEarth earth -> Optional.of(earth.photo());
            case TicketCommand.DoMeasure measure -> Optional.of(measure.photo());
            case TicketCommand.CompleteStep step -> Optional.of(step.photo());
            case TicketCommand.Confirm sure -> Optional.of(sure.photo());
            case TicketCommand.UndoLine line -> Optional.of(line.photo());
            default -> Optional.empty();
        };
    }
}
