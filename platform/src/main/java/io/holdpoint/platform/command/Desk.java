package io.holdpoint.platform.command;

import io.holdpoint.kernel.Decision;
import io.holdpoint.kernel.Stamp;
import io.holdpoint.platform.audit.DecisionAudit;
import io.holdpoint.platform.command.Procedure.Decider;
import io.holdpoint.platform.command.Refused.Why;
import io.holdpoint.platform.command.internal.Answers;
import io.holdpoint.platform.database.Trip;
import io.holdpoint.platform.eventstore.Versioned;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jooq.DSLContext;
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
    private final DSLContext database;
    private final Clock clock;

    Desk(
            PlatformTransactionManager transactions,
            Answers answers,
            DecisionAudit audit,
            DSLContext database,
            Clock clock) {
        this.transaction = new TransactionTemplate(transactions);
        this.answers = answers;
        this.audit = audit;
        this.database = database;
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

    /** Two ways to the database: one to lock and look, one to write. A third where the history moved since it was last seen here. */
    private <S, C, E> Outcome once(Procedure<S, C, E> procedure, Order<C> order) {
        var look = new Trip();
        var earlier = order.key().map(key -> look.with(answers.earlier(order, key)));
        var lock = order.creates()
                ? none()
                : Optional.of(look.with(procedure.histories().locking(order.id())));
        var guess = order.creates()
                ? Optional.<Versioned<S>>empty()
                : procedure.histories().remembered(order.id());
        var prepared = order.creates() || guess.isPresent()
                ? Optional.of(ask(procedure, look, guess, order))
                : Optional.<Decider<E>>empty();
        look.make(database);
        Optional<Outcome> before = earlier.flatMap(Supplier::get);
        if (before.isPresent()) {
            return before.get();
        }
        var known =
                lock.flatMap(Supplier::get).map(version -> procedure.histories().at(order.id(), version));
        admit(procedure, order, known);
        var decider = prepared.filter(_ -> version(known) == version(guess))
                .orElseGet(() -> askAgain(procedure, known, order));
        return decided(procedure, known, order, decider);
    }

    private <S, C, E> Decider<E> askAgain(Procedure<S, C, E> procedure, Optional<Versioned<S>> known, Order<C> order) {
        var look = new Trip();
        var decider = ask(procedure, look, known, order);
        look.make(database);
        return decider;
    }

    private static <S, C, E> Decider<E> ask(
            Procedure<S, C, E> procedure, Trip look, Optional<Versioned<S>> subject, Order<C> order) {
        return procedure.ask(
                look,
                subject.map(Versioned::state),
                order.command(),
                order.actor().person());
    }

    private <S, C, E> Outcome decided(
            Procedure<S, C, E> procedure, Optional<Versioned<S>> known, Order<C> order, Decider<E> decider) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var write = new Trip();
        Outcome outcome = switch (decider.decide(now)) {
            case Decision.Granted<E> stands -> granted(procedure, known, order, stands, now, write);
            case Decision.Held<E>(var reasons) -> new Outcome.Held(order.id(), reasons);
        };
        order.key().ifPresent(key -> write.with(answers.keeping(order, key, outcome, now)));
        audit.decided(write, order.actor().person(), outcome instanceof Outcome.Granted);
        write.make(database);
        return outcome;
    }

    private static <S, C, E> Outcome granted(
            Procedure<S, C, E> procedure,
            Optional<Versioned<S>> known,
            Order<C> order,
            Decision.Granted<E> stands,
            Instant now,
            Trip write) {
        var stamp = new Stamp(order.actor().person(), now);
        var unit = procedure.unit(known.map(Versioned::state), order.command());
        var histories = procedure.histories();
        List<E> events = stands.events();
        Versioned<S> after = known.map(before -> histories.append(write, order.id(), unit, before, events, stamp))
                .orElseGet(() -> histories.begin(order.id(), unit, events, stamp));
        procedure.keep(write, known.map(Versioned::state), after);
        return new Outcome.Granted(order.id(), after.version(), stands.warnings());
    }

    private static int version(Optional<? extends Versioned<?>> known) {
        return known.map(Versioned::version).orElse(0);
    }

    private static Optional<Supplier<Optional<Integer>>> none() {
        return Optional.empty();
    }

    private static <S, C, E> void admit(Procedure<S, C, E> procedure, Order<C> order, Optional<Versioned<S>> known) {
        if (known.isEmpty() && !order.creates()) {
            throw new Refused(Why.UNKNOWN);
        }
        if (!order.actor().sees(procedure.unit(known.map(Versioned::state), order.command()))) {
            throw new Refused(Why.UNKNOWN);
        }
        if (order.expected().filter(expected -> expected != version(known)).isPresent()) {
            throw new Refused(Why.STALE);
        }
    }
}
