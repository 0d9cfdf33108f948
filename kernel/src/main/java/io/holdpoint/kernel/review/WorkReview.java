package io.holdpoint.kernel.review;

import static io.holdpoint.kernel.review.ReviewRule.rule;

import io.holdpoint.kernel.Message;
import io.holdpoint.kernel.Standard;
import io.holdpoint.kernel.regime.Setting;
import io.holdpoint.kernel.ticket.Ticket;
import io.holdpoint.kernel.ticket.TicketEvent;
import io.holdpoint.kernel.ticket.TicketEvent.*;
import io.holdpoint.kernel.ticket.TicketHistory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** What was done on site, and in which order. */
final class WorkReview {

    private static final List<Class<? extends TicketEvent>> WORK =
            List.of(Started.class, Resumed.class, StepCompleted.class);
    private static final List<Class<? extends TicketEvent>> PERMIT = List.of(Permitted.class);

    private WorkReview() {}

    static final ReviewRule NO_PERMIT = rule("SF-PERMIT-01", Grade.A, Aspect.MEASURES)
            .clause(Standard.CSG_REVIEW, "A03")
            .when(looked -> looked.type().needsPermit()
                    && looked.ever(
                            WORK, (before, _) -> before.signatures().permitted().isEmpty()));

    static final ReviewRule NO_TEST = rule("SF-TEST-01", Grade.A, Aspect.MEASURES)
            .clause(Standard.CSG_REVIEW, "A03")
            .when(looked -> looked.type().outage()
                    && looked.ever(PERMIT, (before, _) -> tested(before).isEmpty()));

    static final ReviewRule NO_EARTH = rule("SF-EARTH-01", Grade.A, Aspect.MEASURES)
            .clause(Standard.CSG_REVIEW, "A03")
            .when(looked -> looked.type().outage()
                    && looked.ticket().content().more().isolations().isEmpty()
                    && looked.ever(
                            PERMIT,
                            (before, _) -> before.register().earths().isEmpty()
                                    && before.checks().earthWaiver().isEmpty()));

    static final ReviewRule OPEN_SOURCE = rule("SF-LOCK-01", Grade.A, Aspect.MEASURES)
            .clause(Standard.CSG_REVIEW, "A03")
            .when(looked -> looked.type().outage()
                    && looked.ever(
                            WORK,
                            (before, _) ->
                                    before.register().points().values().stream().anyMatch(point -> !point.secured())));

    static final ReviewRule CONTROLS = rule("SF-MEASURE-01", Grade.B, Aspect.MEASURES)
            .clause(Standard.SG_TEN_DONTS, "3")
            .when(looked -> looked.ever(
                    List.of(Started.class),
                    (before, _) -> !before.checks()
                                    .done()
                                    .keySet()
                                    .containsAll(before.content().measures())
                            || !before.checks()
                                    .done()
                                    .keySet()
                                    .containsAll(before.content().hazards())));

    static final ReviewRule DISCLOSURE_UNSIGNED = rule("SF-SIGN-02", Grade.B, Aspect.EVIDENCE)
            .unconfirmed(Standard.FIELD_PRACTICE, "R02")
            .when(looked -> looked.ever(
                    WORK,
                    (before, _) -> !before.disclosure()
                            .signed()
                            .containsAll(before.presence().signedIn())));

    static final ReviewRule LEADER_AWAY = rule("SF-SITE-01", Grade.A, Aspect.MEASURES)
            .clause(Standard.SG_TEN_DONTS, "10")
            .when(looked -> looked.ever(
                    WORK,
                    (before, _) ->
                            !before.presence().signedIn().contains(before.crew().inCharge())));

    static final ReviewRule GUARDIAN_AWAY = rule("SF-GUARD-01", Grade.B, Aspect.MEASURES)
            .unconfirmed(Standard.FIELD_PRACTICE, "R03")
            .when(looked -> looked.ever(
                    WORK,
                    (before, _) -> before.crew()
                            .guardian()
                            .filter(guardian -> !before.presence().signedIn().contains(guardian))
                            .isPresent()));

    static final ReviewRule OVERDUE_TOOL = rule("SF-TOOL-01", Grade.B, Aspect.MEASURES)
            .unconfirmed(Standard.FIELD_PRACTICE, "R01")
            .finds(looked -> {
                var begun = looked.first(Started.class);
                return looked.ticket().checks().tools().stream()
                        .flatMap(tag ->
                                Optional.ofNullable(looked.facts().tools().get(tag)).stream())
                        .filter(tool -> begun.isPresent()
                                && tool.testDue()
                                        .filter(due -> !due.isBefore(looked.dayOf(begun.get())))
                                        .isEmpty())
                        .map(tool -> Message.of("SF-TOOL-01").text("tool", tool.id()))
                        .toList();
            });

    static final ReviewRule PICTURE_TWICE = rule("SF-PHOTO-01", Grade.C, Aspect.EVIDENCE)
            .unconfirmed(Standard.FIELD_PRACTICE, "R05")
            .when(looked -> {
                var seen = new TreeSet<String>();
                return looked.history().stream()
                        .map(past -> photo(past.event()))
                        .filter(photo -> !photo.isEmpty())
                        .anyMatch(photo -> !seen.add(photo));
            });

    static final ReviewRule HASTY_DISCLOSURE = rule("SF-BRIEF-01", Grade.D, Aspect.EVIDENCE)
            .unconfirmed(Standard.FIELD_PRACTICE, "R06")
            .when(WorkReview::hasty);

    static final ReviewRule OUT_OF_ORDER = rule("SF-ORDER-01", Grade.C, Aspect.TIME_ORDER)
            .clause(Standard.CSG_REVIEW, "C81")
            .when(looked -> {
                var times =
                        looked.history().stream().map(past -> past.stamp().at()).toList();
                return !times.equals(times.stream().sorted().toList()) || !staged(looked);
            });

    static final ReviewRule EARLY = rule("SF-WINDOW-01", Grade.B, Aspect.TIME_ORDER)
            .unconfirmed(Standard.FIELD_PRACTICE, "R10")
            .when(looked -> looked.ever(
                    List.of(Permitted.class, Started.class, StepCompleted.class),
                    (before, now) -> now.stamp().at().isBefore(before.window().from())));

    static final ReviewRule LATE = rule("SF-WINDOW-02", Grade.B, Aspect.TIME_ORDER)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .when(looked -> looked.ever(
                    WORK,
                    (before, now) -> !now.stamp().at().isBefore(before.window().to())));

    static final ReviewRule CUSTOMER = rule("SF-CUSTOMER-01", Grade.A, Aspect.MEASURES)
            .unconfirmed(Standard.FIELD_PRACTICE, "R09")
            .when(looked -> looked.ticket().content().more().customerPermit()
                    && looked.ever(
                            WORK,
                            (before, _) ->
                                    before.signatures().customerPermitted().isEmpty()));

    private static Optional<Instant> tested(Ticket before) {
        return before.checks()
                .test()
                .map(test -> test.at())
                .filter(at -> before.register()
                        .changedAt()
                        .filter(change -> !at.isAfter(change))
                        .isEmpty());
    }

    private static boolean hasty(Case looked) {
        var least = Duration.ofSeconds(looked.facts().regime().number(Setting.DISCLOSURE_MIN_SECONDS));
        Optional<Instant> held = Optional.empty();
        for (TicketHistory.Recorded past : looked.history()) {
            if (past.event() instanceof DisclosureHeld) {
                held = Optional.of(past.stamp().at());
            }
            if (past.event() instanceof DisclosureSigned
                    && held.filter(at -> past.stamp().at().isBefore(at.plus(least)))
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean staged(Case looked) {
        var stages = new ArrayList<Instant>();
        List.of(Submitted.class, Issued.class, Permitted.class, Started.class, Ended.class, Terminated.class)
                .forEach(stage -> looked.first(stage).ifPresent(stages::add));
        return stages.equals(stages.stream().sorted().toList());
    }

    private static String photo(TicketEvent event) {
        return switch (event) {
            case PlaceScanned scan -> scan.photo();
            case PointOpened opened -> opened.photo();
            case PointLocked locked -> locked.photo();
            case EarthApplied earth -> earth.photo();
            case MeasureDone done -> done.photo();
            case StepCompleted step -> step.photo();
            case Confirmed sure -> sure.photo();
            case LineUndone undone -> undone.photo();
            default -> "";
        };
    }

    /** Every rule of this file. */
    static final List<ReviewRule> ALL = List.of(
            NO_PERMIT,
            NO_TEST,
            NO_EARTH,
            OPEN_SOURCE,
            CONTROLS,
            DISCLOSURE_UNSIGNED,
            LEADER_AWAY,
            GUARDIAN_AWAY,
            OVERDUE_TOOL,
            PICTURE_TWICE,
            HASTY_DISCLOSURE,
            OUT_OF_ORDER,
            EARLY,
            LATE,
            CUSTOMER);
}
