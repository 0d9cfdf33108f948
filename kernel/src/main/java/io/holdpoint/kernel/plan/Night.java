package io.holdpoint.kernel.plan;

import io.holdpoint.kernel.regime.Setting;
import java.time.Duration;

/** Whether a plan of less than a day reaches into the night, whatever its planner ticked; of longer ones only the planner knows. */
final class Night {

    private Night() {}

    static boolean touches(PlanContent content, PlanFacts facts) {
        var from = content.from().atOffset(facts.offset());
        var to = content.to().atOffset(facts.offset());
        var lasts = Duration.between(from, to);
        if (lasts.isNegative() || lasts.isZero() || lasts.compareTo(Duration.ofDays(1)) >= 0) {
            return false;
        }
        var begins = facts.regime().number(Setting.NIGHT_FROM_HOUR);
        var ends = facts.regime().number(Setting.NIGHT_TO_HOUR);
        return at(from.getHour(), begins, ends)
                || at(to.minusSeconds(1).getHour(), begins, ends)
                || from.toLocalDate().isBefore(to.toLocalDate());
    }

    private static boolean at(long hour, long begins, long ends) {
        return begins < ends ? hour >= begins && hour < ends : hour >= begins || hour < ends;
    }
}
