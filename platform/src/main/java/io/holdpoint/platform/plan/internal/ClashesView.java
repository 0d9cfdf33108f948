package io.holdpoint.platform.plan.internal;

import io.holdpoint.kernel.clash.ClaimKind;
import io.holdpoint.kernel.clash.ClashKind;
import io.holdpoint.kernel.clash.Severity;
import io.holdpoint.kernel.facts.SpecialNeed;
import io.holdpoint.kernel.text.ReasonView.ClauseView;
import io.holdpoint.kernel.text.Text;
import io.holdpoint.kernel.ticket.Window;
import java.util.List;
import java.util.Optional;

/**
 * What a plan clashes with.
 *
 * @param clashes in order of the other plans' time, the gravest first for each
 * @param deprived the key customers whose supply it takes away
 * @param free the nearest time at which nothing would be held for a clash with another plan; empty where none is needed or there is none
 */
record ClashesView(List<ClashView> clashes, List<DeprivedView> deprived, Optional<Window> free) {

    /**
     * A clash with another plan.
     *
     * @param rule id of the hold point or warning that speaks of it
     * @param code code of the line of the table of clashes
     * @param why that line in words
     * @param text the whole in words
     * @param clause where the line of the table comes from
     * @param shared what the two share
     * @param unit the unit whose work the other is
     * @param window when the other is planned
     * @param other the other plan; empty where it is out of reach
     */
    record ClashView(
            String rule,
            ClashKind kind,
            Severity severity,
            String code,
            Text why,
            Text text,
            ClauseView clause,
            List<SharedView> shared,
            String unit,
            Window window,
            Optional<OtherView> other) {}

    /** One thing that both occupy. */
    record SharedView(ClaimKind kind, String subject) {}

    /** The other plan, for who may see it. */
    record OtherView(String id, String task, String leader, Text leaderName) {}

    /** A key customer, and in words why he must not be without supply. */
    record DeprivedView(String customer, SpecialNeed need, Text text) {}
}
