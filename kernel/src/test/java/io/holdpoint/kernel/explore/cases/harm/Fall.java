package io.holdpoint.kernel.explore.cases.harm;

import io.holdpoint.kernel.facts.Certificate;
import io.holdpoint.kernel.facts.SiteTag;
import io.holdpoint.kernel.regime.Setting;
import io.holdpoint.kernel.ticket.Condition;
import io.holdpoint.kernel.ticket.ReadingKind;
import java.util.List;

/** Somebody is high up with nothing to hold him. */
final class Fall implements Monitor {

    @Override
    public List<String> sees(Scene s) {
        return new Seen()
                // nothing holds whoever slips
                .when(
                        s.works() && s.up() && !s.sure(Condition.HARNESS_ANCHORED),
                        "was high up with no anchored harness")
                // there is no harness at all
                .when(s.works() && s.up() && !s.out("HARNESS"), "was high up without a harness")
                // a ladder that nobody checked out
                .when(
                        s.works() && s.tag(SiteTag.LADDER) && !s.out("LADDER", "INSULATING_LADDER", "WOODEN_LADDER"),
                        "was on an unknown ladder")
                // the ladder slides
                .when(
                        s.works() && s.tag(SiteTag.LADDER) && !s.sure(Condition.LADDER_HELD),
                        "was on a ladder that nobody held")
                // the pole falls with the man on it
                .when(s.works() && s.tag(SiteTag.POLE) && !s.sureHere(Condition.POLE_SOUND), "was on an unsound pole")
                // so high that a fall injures, and nobody prepared for it
                .when(
                        s.works() && !s.up() && s.over(ReadingKind.HEIGHT_MM, s.set(Setting.HEIGHT_FROM_MM) - 1),
                        "was higher than the ticket says")
                // nobody knows how high
                .when(
                        s.begins() && s.tag(SiteTag.LADDER) && !s.up() && s.unread(ReadingKind.HEIGHT_MM),
                        "was on a ladder at a height not measured")
                // nobody learnt to climb
                .when(
                        s.works()
                                && (s.up() || s.tag(SiteTag.LADDER))
                                && s.after().crew().everybody().stream().noneMatch(who -> climbs(s, who)),
                        "climbed and nobody of the crew may")
                .words();
    }

    private static boolean climbs(Scene s, String who) {
        return s.person(who)
                .filter(person -> person.certified(Certificate.WORK_AT_HEIGHT, s.today()))
                .isPresent();
    }
}
