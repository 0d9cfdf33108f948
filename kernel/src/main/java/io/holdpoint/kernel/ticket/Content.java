package io.holdpoint.kernel.ticket;

import io.holdpoint.kernel.facts.SiteTag;
import io.holdpoint.kernel.facts.Source;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * What a ticket says. It does not change after it is issued; what happens on site is recorded beside it.
 *
 * @param form ticket or card
 * @param plan the plan it carries out
 * @param unit the unit whose work it is
 * @param workType code of the kind of work
 * @param task the task, in words
 * @param site the place
 * @param window from when until when
 * @param leader the work leader
 * @param guardian the dedicated guardian, if there is one
 * @param members the other members of the crew
 * @param sources every source to be opened and locked
 * @param measures the lines of site measures, each to be done and evidenced
 * @param hazards the hazards whose controls are to be in place, each a line to be done and evidenced
 * @param steps the step card, in order
 * @param particulars what the form says beyond that; empty for nothing
 */
public record Content(
        Form form,
        String plan,
        String unit,
        String workType,
        String task,
        Site site,
        Window window,
        String leader,
        Optional<String> guardian,
        SortedSet<String> members,
        List<Source> sources,
        List<String> measures,
        List<String> hazards,
        List<String> steps,
        Optional<Particulars> particulars) {

    /** What the form says beyond what every form says. */
    public Particulars more() {
        return particulars.orElse(Particulars.NONE);
    }

    /** Whether the place or the work has {@code tag}. */
    public boolean has(SiteTag tag) {
        return more().has(tag);
    }
}
