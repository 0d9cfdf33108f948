package io.holdpoint.kernel.ticket.rules;

import static io.holdpoint.kernel.HoldPoint.before;

import io.holdpoint.kernel.Finding;
import io.holdpoint.kernel.Harm;
import io.holdpoint.kernel.HoldPoint;
import io.holdpoint.kernel.Message;
import io.holdpoint.kernel.Remedy;
import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.Standard;
import io.holdpoint.kernel.facts.SourceKind;
import io.holdpoint.kernel.regime.Setting;
import io.holdpoint.kernel.ticket.Condition;
import io.holdpoint.kernel.ticket.Register.Point;
import io.holdpoint.kernel.ticket.TicketCommand.*;
import io.holdpoint.kernel.ticket.TicketQuestion;
import java.util.List;
import java.util.Optional;

/** Disconnect, secure, and earth, in the order of EN 50110-1; testing has a file of its own. */
public final class IsolationRules {

    private IsolationRules() {}

    /** A lock goes on a point that is open. */
    static final HoldPoint<TicketQuestion> OPEN_FIRST = before(LockPoint.class)
            .id("HP-LOCK-01")
            .against(Harm.LIVE_CONDUCTOR_TOUCHED)
            .unconfirmed(Standard.EN_50110_1, "6.2.3")
            .requires(question -> question.command() instanceof LockPoint lock
                    ? Finding.when(
                            point(question, lock.point()),
                            found -> found.openedAt().isEmpty(),
                            _ -> Finding.of(Message.of("HP-LOCK-01").text("point", lock.point()))
                                    .remedy(Remedy.act(Role.PERMITTER, "openPoint", lock.point())))
                    : List.of());

    /** Every source that can feed the work zone, back-feed included, is open and locked. */
    static final HoldPoint<TicketQuestion> EVERY_SOURCE_LOCKED = before(
                    List.of(Permit.class, Start.class, Resume.class, CompleteStep.class))
            .id("HP-LOCK-02")
            .against(Harm.LIVE_CONDUCTOR_TOUCHED)
            .unconfirmed(Standard.EN_50110_1, "6.2.3")
            .clause(Standard.SG_TEN_DONTS, "5")
            .requires(question -> question.isolates()
                    ? Finding.each(
                            question.ticket().register().points().values(),
                            point -> !point.secured(),
                            IsolationRules::unsecured)
                    : List.of());

    /** One lock, one point. */
    static final HoldPoint<TicketQuestion> LOCK_FREE = before(LockPoint.class)
            .id("HP-LOCK-03")
            .against(Harm.RE_ENERGISED_ON_PEOPLE)
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question -> question.command() instanceof LockPoint lock
                    ? Finding.each(
                            question.ticket().register().points().values(),
                            point -> point.locks().contains(lock.lock()),
                            point -> Finding.of(Message.of("HP-LOCK-03")
                                            .text("lock", lock.lock())
                                            .text("point", point.source().point()))
                                    .remedy(Remedy.act(Role.PERMITTER, "lockPoint", lock.point())))
                    : List.of());

    /** What is not on the ticket is not touched; another point needs a new ticket. */
    static final HoldPoint<TicketQuestion> ON_TICKET = before(
                    List.of(OpenPoint.class, LockPoint.class, ApplyEarth.class, RemoveLock.class, Restore.class))
            .id("HP-SCOPE-02")
            .against(Harm.OUT_OF_SCOPE_WORKED)
            .clause(Standard.SG_TEN_DONTS, "4")
            .requires(question -> Finding.when(
                    pointOf(question),
                    id -> point(question, id).isEmpty(),
                    id -> Finding.of(Message.of("HP-SCOPE-02").text("point", id))
                            .remedy(Remedy.act(Role.LEADER, "reportSource", id))
                            .remedy(new Remedy.NewTicket())));

    /** Earths are on, or it is recorded why none is needed. */
    static final HoldPoint<TicketQuestion> EARTHED = before(List.of(Permit.class, Start.class, Resume.class))
            .id("HP-EARTH-01")
            .against(Harm.RE_ENERGISED_ON_PEOPLE)
            .clause(Standard.SG_TEN_DONTS, "5")
            .unconfirmed(Standard.EN_50110_1, "6.2.5")
            .requires(question -> Finding.when(
                    question.isolatesItself()
                            && question.ticket().register().earths().isEmpty()
                            && question.ticket().checks().earthWaiver().isEmpty(),
                    () -> Finding.of(Message.of("HP-EARTH-01"))
                            .remedy(Remedy.act(Role.PERMITTER, "applyEarth"))
                            .remedy(Remedy.act(Role.PERMITTER, "waiveEarth"))));

    /** Where back-feed is possible, or above low voltage, earths are not waived. */
    static final HoldPoint<TicketQuestion> NO_WAIVER = before(
                    List.of(WaiveEarth.class, Permit.class, Start.class, Resume.class))
            .id("HP-EARTH-02")
            .against(Harm.RE_ENERGISED_ON_PEOPLE)
            .unconfirmed(Standard.EN_50110_1, "6.2.5")
            .requires(question -> {
                var waives = question.command() instanceof WaiveEarth
                        || (question.ticket().checks().earthWaiver().isPresent()
                                && question.ticket().register().earths().isEmpty());
                if (!waives) {
                    return List.of();
                }
                var feed = question.ticket().register().points().values().stream()
                        .map(point -> point.source().kind())
                        .filter(kind -> kind != SourceKind.GRID)
                        .findFirst();
                var allowed = question.facts().regime().allows(Setting.LOW_VOLTAGE_EARTH_WAIVER)
                        && !question.ticket().content().more().voltageClass().high();
                return Finding.when(
                        feed.isPresent() || !allowed,
                        () -> Finding.of(Message.of("HP-EARTH-02")
                                        .term("kind", "source." + feed.orElse(SourceKind.GRID)))
                                .remedy(Remedy.act(Role.PERMITTER, "applyEarth")));
            });

    /** An earth is on one place only. */
    static final HoldPoint<TicketQuestion> EARTH_FREE = before(ApplyEarth.class)
            .id("HP-EARTH-03")
            .against(Harm.RE_ENERGISED_ON_PEOPLE)
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question -> question.command() instanceof ApplyEarth earth
                    ? Finding.when(
                            question.ticket().register().earths().containsKey(earth.earth()),
                            () -> Finding.of(Message.of("HP-EARTH-03").text("earth", earth.earth()))
                                    .remedy(Remedy.act(Role.PERMITTER, "applyEarth", earth.point())))
                    : List.of());

    /** Only what is on can be taken off. */
    static final HoldPoint<TicketQuestion> IS_ON = before(List.of(RemoveLock.class, RemoveEarth.class))
            .id("HP-REGISTER-02")
            .against(Harm.LOCK_OR_EARTH_LEFT_BEHIND)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Finding.when(
                    !isOn(question),
                    () -> Finding.of(Message.of("HP-REGISTER-02")).seen(Registers.seen(question.ticket()))));

    /** Above low voltage a customer with more than one source is parted from the network by a break that can be seen. */
    static final HoldPoint<TicketQuestion> VISIBLE_BREAK = before(List.of(Permit.class, Start.class, Resume.class))
            .id("HP-SOURCE-03")
            .against(Harm.HIDDEN_SOURCE)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Finding.when(
                    question.isolates()
                            && question.ticket().content().more().voltageClass().high()
                            && severalSources(question)
                            && question.ticket()
                                    .checks()
                                    .confirmed(Condition.VISIBLE_BREAK)
                                    .isEmpty(),
                    () -> Finding.of(Message.of("HP-SOURCE-03"))
                            .seen(Message.of("evidence.none"))
                            .remedy(Remedy.act(Role.PERMITTER, "confirm", Condition.VISIBLE_BREAK.name()))));

    private static boolean isOn(TicketQuestion question) {
        var register = question.ticket().register();
        return switch (question.command()) {
            case RemoveLock off ->
                point(question, off.point())
                        .filter(found -> found.locks().contains(off.lock()))
                        .isPresent();
            case RemoveEarth off -> register.earths().containsKey(off.earth());
            default -> true;
        };
    }

    private static boolean severalSources(TicketQuestion question) {
        var listed = question.ticket().register().points().size();
        var known = question.facts().servicePoint().map(place -> place.sources().size());
        return listed > 1 || known.orElse(0) > 1;
    }

    private static Finding unsecured(Point point) {
        var id = point.source().point();
        var found = Finding.of(Message.of("HP-LOCK-02")
                        .text("point", id)
                        .text("name", point.source().name())
                        .term("kind", "source." + point.source().kind()))
                .seen(point.openedAt()
                        .map(at -> Message.of("evidence.opened").time("at", at))
                        .orElse(Message.of("evidence.closed")));
        var opened = point.openedAt().isPresent() ? found : found.remedy(Remedy.act(Role.PERMITTER, "openPoint", id));
        return opened.remedy(Remedy.act(Role.PERMITTER, "lockPoint", id));
    }

    private static Optional<String> pointOf(TicketQuestion question) {
        return switch (question.command()) {
            case OpenPoint open -> Optional.of(open.point());
            case LockPoint lock -> Optional.of(lock.point());
            case ApplyEarth earth -> Optional.of(earth.point());
            case RemoveLock off -> Optional.of(off.point());
            case Restore restore -> Optional.of(restore.point());
            default -> Optional.empty();
        };
    }

    private static Optional<Point> point(TicketQuestion question, String id) {
        return Optional.ofNullable(question.ticket().register().points().get(id));
    }

    /** Every hold point of this file. */
    static final List<HoldPoint<TicketQuestion>> ALL = List.of(
            OPEN_FIRST,
            EVERY_SOURCE_LOCKED,
            LOCK_FREE,
            ON_TICKET,
            EARTHED,
            NO_WAIVER,
            EARTH_FREE,
            IS_ON,
            VISIBLE_BREAK);
}
