package io.holdpoint.kernel.ticket.rules;

import io.holdpoint.kernel.regime.Setting;
import io.holdpoint.kernel.ticket.TicketQuestion;
import io.holdpoint.kernel.ticket.Window;

/** What windows are measured by. */
final class Windows {

    private Windows() {}

    /** Whether the form ends on the day on which it begins. */
    static boolean endSameDay(TicketQuestion question) {
        return switch (question.ticket().content().form()) {
            case LOW_VOLTAGE_TICKET, FIELD_WORK_CARD ->
                question.facts().regime().allows(Setting.LOW_VOLTAGE_SAME_DAY);
            default -> false;
        };
    }

    /** Whether {@code inner} lies inside {@code outer}. */
    static boolean inside(Window inner, Window outer) {
        return !inner.from().isBefore(outer.from()) && !inner.to().isAfter(outer.to());
    }
}
