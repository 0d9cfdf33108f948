package io.holdpoint.kernel.explore.necessity;

import io.holdpoint.kernel.explore.Moment;
import io.holdpoint.kernel.explore.monitor.Chronicle;
import io.holdpoint.kernel.explore.monitor.Switching.Proof;

/** How far a job has come, as a number: what has to be so before people are at work. A search that goes where it grows gets there. */
final class Progress {

    private Progress() {}

    static int of(Moment moment) {
        return moment.story().tickets().stream().mapToInt(Progress::of).sum() - moment.lapsed();
    }

    private static int of(Chronicle ticket) {
        var paper = ticket.paper();
        var site = ticket.site();
        var switching = ticket.switching();
        var signed = given(paper.submitted()) + given(paper.issued()) + given(paper.received());
        var there = site.met().size() + site.in().size() + site.told().size() + yes(site.departed()) * 2;
        var isolated = switching.open().size()
                + Math.min(2, switching.locks().size())
                + yes(switching.proof() == Proof.DEAD && !switching.switched())
                + Math.min(1, switching.earths().size());
        var allowed = given(ticket.permission().by()) * 4
                + yes(site.disclosed()) * 2
                + yes(ticket.permission().running()) * 6;
        var gear = ticket.gear().lines().size()
                + ticket.gear().tools().size()
                + given(ticket.gear().place());
        return signed * 3 + there + isolated + allowed + gear;
    }

    private static int given(String name) {
        return name.isEmpty() ? 0 : 1;
    }

    private static int yes(boolean so) {
        return so ? 1 : 0;
    }
}
