package io.holdpoint.platform.command;

import io.holdpoint.kernel.Decision;
import io.holdpoint.kernel.Stamp;
import io.holdpoint.platform.audit.DecisionAudit;
import io.holdpoint.platform.command.Refused.Why;
import io.holdpoint.platform.command.internal.Answers;
import io.holdpoint.platform.eventstore.Versioned;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes orders: one transaction in which the history is locked, the facts are gathered, the kernel decides, and everything that
 * follows is written, or nothing.
 */
@Component
public final class Desk {

    /** A guard of the database may break a decision that raced with another; decided anew, the kernel sees why and says it. */
    private static final int TRIES = 3;

    private final TransactionTemplate transaction;
    private final Answers answers;
    private final DecisionAudit audit;
    private final Clock clock;

    Desk(PlatformTransactionManager transactions, Answers answers, DecisionAudit audit, Clock clock) {
        this.transaction = new TransactionTemplate(transactions);
        this.answers = answers;
        this.audit = audit;
        this.clock = clock;
    }

    /** Has an order decided; throws {@link Refused} where it does not come to that. */
    public <S, C, E> Outcome take(Procedure<S, C, E> procedure, Order<C> order) {
        DataIntegrityViolationException raced = null;
        for (int attempt = 0; attempt < TRIES; attempt++) {
            try {
                return transaction.execute(_ -> once(procedure, order));
            } catch (PessimisticLockingFailureException busy) {
                throw new Refused(Why.BUSY);
            } catch (DataIntegrityViolationException guarded) {
                raced = guarded;
            }
        }
        throw new IllegalStateException("a guard of the database contradicts the rules", raced);
    }

    private <S, C, E> Outcome once(Procedure<S, C, E> procedure, Order<C> order) {
        return answers.earlier(order).orElseGet(() -> anew(procedure, order));
    }

    private <S, C, E> Outcome anew(Procedure<S, C, E> procedure, Order<C> order) {
        Optional<Versioned<S>> known =
                order.creates() ? Optional.empty() : procedure.histories().lock(order.id());
        Optional<S> subject = known.map(Versioned::state);
        admit(procedure, order, known);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        String actor = order.actor().person();
        Outcome outcome = switch (procedure.decide(subject, order.command(), actor, now)) {
            case Decision.Granted<E>(var events) -> {
                var stamp = new Stamp(actor, now);
                var unit = procedure.unit(subject, order.command());
                var histories = procedure.histories();
                Versioned<S> after = known.map(before -> histories.append(order.id(), unit, before, events, stamp))
                        .orElseGet(() -> histories.begin(order.id(), unit, events, stamp));
                procedure.keep(subject, after);
                yield new Outcome.Granted(order.id(), after.version());
            }
            case Decision.Held<E>(var reasons) -> new Outcome.Held(order.id(), reasons);
        };
        answers.keep(order, outcome, now);
        audit.decided(actor, outcome instanceof Outcome.Granted);
        return outcome;
    }

    private static <S, C, E> void admit(Procedure<S, C, E> procedure, Order<C> order, Optional<Versioned<S>> known) {
        if (known.isEmpty() && !order.creates()) {
            throw new Refused(Why.UNKNOWN);
        }
        if (!order.actor().sees(procedure.unit(known.map(Versioned::state), order.command()))) {
            throw new Refused(Why.UNKNOWN);
        }
        int version = known.map(Versioned::version).orElse(0);
        if (order.expected().filter(expected -> expected != version).isPresent()) {
            throw new Refused(Why.STALE);
        }
    }
}
