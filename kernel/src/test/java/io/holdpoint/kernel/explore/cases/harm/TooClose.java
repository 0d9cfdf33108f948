package io.holdpoint.kernel.explore.cases.harm;

import io.holdpoint.kernel.facts.Certificate;
import io.holdpoint.kernel.facts.SiteTag;
import io.holdpoint.kernel.regime.Table;
import io.holdpoint.kernel.ticket.Condition;
import io.holdpoint.kernel.ticket.ReadingKind;
import io.holdpoint.kernel.ticket.TicketEvent.*;
import java.util.List;

/** People or machines are nearer to live parts than the air between insulates. */
final class TooClose implements Monitor {

    @Override
    public List<String> sees(Scene s) {
        return new Seen()
                // nobody knows how near
                .when(
                        s.works()
                                && (s.tag(SiteTag.NEAR_LIVE) || s.live())
                                && s.table(s.live() ? Table.LIVE_WORK_MM : Table.APPROACH_MM)
                                        .isPresent()
                                && s.unread(ReadingKind.DISTANCE_MM),
                        "was near live parts at a distance not measured")
                // nothing between hand and live part
                .when(
                        s.works() && !s.live() && uncovered(s) && !s.sure(Condition.LIVE_PARTS_COVERED),
                        "was near live parts that nobody covered")
                // nearer than people reach
                .when(
                        s.works() && !s.live() && nearer(s, ReadingKind.DISTANCE_MM, Table.REACH_MM),
                        "was within reach of live parts")
                // nearer than a live worker may be
                .when(
                        s.works() && s.live() && nearer(s, ReadingKind.DISTANCE_MM, Table.LIVE_WORK_MM),
                        "was too near for live work")
                // whoever does not know what is live
                .when(
                        s.works()
                                && nearer(s, ReadingKind.DISTANCE_MM, Table.UNQUALIFIED_MM)
                                && s.present().stream().anyMatch(who -> !electrician(s, who)),
                        "was near live parts and is no electrician")
                // a layman beside live parts
                .when(
                        (s.works() || s.event() instanceof SignedIn)
                                && (s.live() || s.tag(SiteTag.NEAR_LIVE))
                                && s.present().stream().anyMatch(who -> !electrician(s, who)),
                        "is no electrician and was beside live parts")
                // nobody knows how near the other line is
                .when(
                        s.works()
                                && s.tag(SiteTag.CROSSING)
                                && s.table(Table.CROSSING_MM).isPresent()
                                && s.unread(ReadingKind.CROSSING_MM),
                        "was near a line at a distance not measured")
                // too near to another line
                .when(
                        s.works() && nearer(s, ReadingKind.CROSSING_MM, Table.CROSSING_MM),
                        "was too near to another line")
                // nobody knows how near the jib comes
                .when(
                        s.works()
                                && s.tag(SiteTag.CRANE)
                                && s.table(Table.CRANE_MM).isPresent()
                                && s.newest(ReadingKind.CRANE_MM)
                                        .filter(taken -> !s.leftSince(taken.at()))
                                        .isEmpty(),
                        "moved a jib at a distance not measured")
                // the jib comes too near
                .when(s.works() && nearer(s, ReadingKind.CRANE_MM, Table.CRANE_MM), "moved a jib too near to a line")
                // the machine sinks, is not earthed, or nobody watches it
                .when(
                        s.works() && s.tag(SiteTag.CRANE) && !s.sure(Condition.CRANE_READY),
                        "worked with a crane that nobody watches")
                .words();
    }

    private static boolean nearer(Scene s, ReadingKind kind, Table table) {
        var least = s.table(table);
        return least.isPresent() && s.under(kind, least.getAsLong());
    }

    private static boolean uncovered(Scene s) {
        return s.table(Table.APPROACH_MM).isEmpty()
                ? s.tag(SiteTag.NEAR_LIVE)
                : nearer(s, ReadingKind.DISTANCE_MM, Table.APPROACH_MM);
    }

    private static boolean electrician(Scene s, String who) {
        return s.person(who)
                .filter(person -> person.certified(Certificate.LOW_VOLTAGE_ELECTRICIAN, s.today())
                        || person.certified(Certificate.HIGH_VOLTAGE_ELECTRICIAN, s.today()))
                .isPresent();
    }
}
