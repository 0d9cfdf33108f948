package io.holdpoint.kernel.explore.cases.harm;

import io.holdpoint.kernel.facts.SiteTag;
import io.holdpoint.kernel.regime.Setting;
import io.holdpoint.kernel.ticket.Condition;
import io.holdpoint.kernel.ticket.ReadingKind;
import io.holdpoint.kernel.ticket.TicketEvent.*;
import java.util.ArrayList;
import java.util.List;

/** Somebody breathes air that nobody knows to be good. */
final class BadAir implements Monitor {

    @Override
    public List<String> sees(Scene s) {
        return new Seen()
                // a gas that the place may hold was not measured here
                .when(s.enters() && kinds(s).stream().anyMatch(s::unread), "went in with the air not measured")
                // the air has changed since it was measured
                .when(
                        s.enters() && kinds(s).stream().anyMatch(kind -> s.older(kind, Setting.GAS_AGE_MINUTES)),
                        "went in on an old measurement")
                // nobody measures while people stay inside
                .when(
                        s.event() instanceof StepCompleted
                                && kinds(s).stream().anyMatch(kind -> s.older(kind, Setting.GAS_REPEAT_MINUTES)),
                        "stayed in without measuring again")
                // too little oxygen to breathe
                .when(
                        inside(s) && s.under(ReadingKind.OXYGEN, s.set(Setting.GAS_OXYGEN_MIN_TENTHS)),
                        "breathed too little oxygen")
                // so much oxygen that clothes burn
                .when(
                        inside(s) && s.over(ReadingKind.OXYGEN, s.set(Setting.GAS_OXYGEN_MAX_TENTHS)),
                        "breathed too much oxygen")
                // gas near its explosive limit
                .when(
                        inside(s) && s.over(ReadingKind.LEL, s.set(Setting.GAS_LEL_MAX_TENTHS) - 1),
                        "was inside flammable gas")
                // carbon monoxide poisons
                .when(inside(s) && s.over(ReadingKind.CO, s.set(Setting.GAS_CO_MAX_PPM)), "breathed carbon monoxide")
                // hydrogen sulphide poisons
                .when(
                        inside(s) && s.over(ReadingKind.H2S, s.set(Setting.GAS_H2S_MAX_PPM)),
                        "breathed hydrogen sulphide")
                // sulphur hexafluoride and what it decays to
                .when(inside(s) && s.over(ReadingKind.SF6, 0), "breathed sulphur hexafluoride")
                // bad air was not driven out
                .when(s.enters() && !kinds(s).isEmpty() && !s.sure(Condition.VENTILATED), "went in unventilated")
                // what was measured before the room was ventilated stirred up is no measure
                .when(
                        s.enters() && kinds(s).stream().anyMatch(kind -> measuredFirst(s, kind)),
                        "went in on what was measured before it was ventilated")
                // whoever collapses inside is not pulled out
                .when(
                        (s.enters() || s.event() instanceof StepCompleted)
                                && s.tag(SiteTag.CONFINED_SPACE)
                                && !s.sure(Condition.RESCUE_READY),
                        "was inside with no watcher outside")
                // alone, nobody even knows
                .when(s.works() && s.tag(SiteTag.CONFINED_SPACE) && s.present().size() < 2, "was inside alone")
                // the detector may be dead
                .when(
                        s.enters() && !kinds(s).isEmpty() && !s.sureToday(Condition.DETECTOR_BUMPED),
                        "trusted a detector that nobody tried")
                .words();
    }

    private static boolean inside(Scene s) {
        return s.enters() || s.event() instanceof StepCompleted;
    }

    private static boolean measuredFirst(Scene s, ReadingKind kind) {
        var aired = s.after().checks().confirmed(Condition.VENTILATED);
        return aired.isPresent()
                && s.newest(kind)
                        .filter(taken -> taken.at().isBefore(aired.get()))
                        .isPresent();
    }

    /** What may be wrong with the air of such a place. */
    private static List<ReadingKind> kinds(Scene s) {
        var kinds = new ArrayList<ReadingKind>();
        if (s.tag(SiteTag.CONFINED_SPACE)) {
            kinds.addAll(List.of(ReadingKind.OXYGEN, ReadingKind.LEL, ReadingKind.CO, ReadingKind.H2S));
        }
        if (s.tag(SiteTag.SF6_ROOM)) {
            kinds.addAll(List.of(ReadingKind.OXYGEN, ReadingKind.SF6));
        }
        return kinds;
    }
}
