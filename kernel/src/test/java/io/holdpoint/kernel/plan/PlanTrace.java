package io.holdpoint.kernel.plan;

import io.holdpoint.kernel.HoldPoint;
import io.holdpoint.kernel.Rules;
import io.holdpoint.kernel.regime.Regime;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** Puts one rule alone to its own case, under a regime that may look on. */
public final class PlanTrace {

    private PlanTrace() {}

    /** Asks {@code point} its case; {@code watched} takes the regime of the case and gives the one to ask under. */
    public static void ask(HoldPoint<PlanQuestion> point, UnaryOperator<Regime> watched) {
        var ask = Objects.requireNonNull(PlanCasesTest.all().get(point.id()), () -> point.id() + " has no case")
                .ask();
        var day = ask.day();
        day.world.regime = watched.apply(day.world.regime);
        PlanKernel.decide(day.plan, ask.command(), ask.who(), day.facts(), day.now, Rules.of(List.of(point)));
    }
}
