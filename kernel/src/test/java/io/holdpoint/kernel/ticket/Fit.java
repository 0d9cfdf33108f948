package io.holdpoint.kernel.ticket;

import io.holdpoint.kernel.facts.Duty;
import io.holdpoint.kernel.facts.Fitness;
import io.holdpoint.kernel.facts.VoltageClass;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.UnaryOperator;

/** A person's fitness with one fact otherwise. */
final class Fit {

    private Fit() {}

    static UnaryOperator<Fitness> firstAid(Optional<LocalDate> until) {
        return f -> new Fitness(until, f.newcomer(), f.insured(), f.trainedUntil(), f.upTo(), f.duty());
    }

    static UnaryOperator<Fitness> newcomer() {
        return f -> new Fitness(f.firstAidUntil(), true, f.insured(), f.trainedUntil(), f.upTo(), f.duty());
    }

    static UnaryOperator<Fitness> uninsured() {
        return f -> new Fitness(f.firstAidUntil(), f.newcomer(), false, f.trainedUntil(), f.upTo(), f.duty());
    }

    static UnaryOperator<Fitness> trained(SortedMap<String, LocalDate> until) {
        return f -> new Fitness(f.firstAidUntil(), f.newcomer(), f.insured(), until, f.upTo(), f.duty());
    }

    static UnaryOperator<Fitness> upTo(VoltageClass voltage) {
        return f -> new Fitness(
                f.firstAidUntil(), f.newcomer(), f.insured(), f.trainedUntil(), Optional.of(voltage), f.duty());
    }

    static UnaryOperator<Fitness> duty(Optional<Duty> duty) {
        return f -> new Fitness(f.firstAidUntil(), f.newcomer(), f.insured(), f.trainedUntil(), f.upTo(), duty);
    }
}
