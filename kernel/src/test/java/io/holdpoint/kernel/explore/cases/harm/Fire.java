package io.holdpoint.kernel.explore.cases.harm;

import io.holdpoint.kernel.facts.SiteTag;
import io.holdpoint.kernel.regime.Setting;
import io.holdpoint.kernel.ticket.Condition;
import io.holdpoint.kernel.ticket.Form;
import io.holdpoint.kernel.ticket.ReadingKind;
import io.holdpoint.kernel.ticket.TicketEvent.*;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Something burns, or may, and nobody can put it out. */
final class Fire implements Monitor {

    @Override
    public List<String> sees(Scene s) {
        return new Seen()
                // nobody sees it begin
                .when(s.works() && s.hot() && !s.sure(Condition.FIRE_WATCH_POSTED), "made sparks with no fire watch")
                // nothing to put it out
                .when(s.works() && s.hot() && !s.out("FIRE_EXTINGUISHER"), "made sparks without an extinguisher")
                // it is not at hand
                .when(
                        s.works() && s.hot() && !s.sureHere(Condition.EXTINGUISHER_READY),
                        "made sparks with the extinguisher elsewhere")
                // the sparks find what burns
                .when(s.works() && s.hot() && !s.sure(Condition.COMBUSTIBLES_CLEARED), "made sparks beside what burns")
                // gas that nobody looked for
                .when(s.begins() && gas(s) && s.unread(ReadingKind.LEL), "made sparks where gas was not measured")
                // gas that has come since
                .when(
                        s.begins() && gas(s) && s.older(ReadingKind.LEL, Setting.GAS_AGE_MINUTES),
                        "made sparks on an old measurement")
                // gas that comes while they work
                .when(
                        s.event() instanceof StepCompleted
                                && gas(s)
                                && s.older(ReadingKind.LEL, Setting.GAS_REPEAT_MINUTES),
                        "went on without measuring again")
                // gas
                .when(
                        s.works() && s.hot() && s.over(ReadingKind.LEL, s.set(Setting.GAS_HOT_WORK_LEL_MAX_TENTHS) - 1),
                        "made sparks in flammable gas")
                // the watch goes home while it smoulders
                .when(
                        s.event() instanceof Confirmed sure
                                && sure.condition() == Condition.FIRE_OUT
                                && s.hot()
                                && watched(s)
                                        .filter(until -> s.now().isBefore(until))
                                        .isPresent(),
                        "the fire watch went home before its time")
                // nobody looked for embers
                .when(
                        s.event() instanceof Terminated
                                && s.hot()
                                && watched(s)
                                        .filter(until -> s.after()
                                                .checks()
                                                .confirmed(Condition.FIRE_OUT)
                                                .filter(at -> !at.isBefore(until))
                                                .isEmpty())
                                        .isPresent(),
                        "left embers")
                .words();
    }

    private static boolean gas(Scene s) {
        return s.hot() && (s.after().content().form() == Form.HOT_WORK_FIRST || s.tag(SiteTag.CONFINED_SPACE));
    }

    private static Optional<Instant> watched(Scene s) {
        return s.after()
                .signatures()
                .ended()
                .map(end -> end.at().plus(Duration.ofMinutes(s.set(Setting.HOT_WATCH_MINUTES))));
    }
}
