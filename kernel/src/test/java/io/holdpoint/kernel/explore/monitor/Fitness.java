package io.holdpoint.kernel.explore.monitor;

import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.facts.PersonFacts;
import io.holdpoint.kernel.regime.Setting;
import io.holdpoint.kernel.ticket.TicketFacts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Whether somebody may be at work today, judged anew from the record. */
final class Fitness {

    private Fitness() {}

    /** What is wrong with {@code person}; empty where nothing is. */
    static Optional<String> fault(String person, TicketFacts facts, Instant at) {
        var known = facts.people().get(person);
        if (known == null || !known.active()) {
            return Optional.of(person + " is not on record");
        }
        var today = today(facts, at);
        if (known.suspended()) {
            return Optional.of(person + " is suspended");
        }
        if (past(known.examUntil(), today) || past(known.medicalUntil(), today)) {
            return Optional.of(person + " has no valid examination or medical check");
        }
        if (uncertified(known, facts, today)) {
            return Optional.of(person + " lacks a certificate");
        }
        if (away(known, facts, today)) {
            return Optional.of(person + " was away for too long");
        }
        return barred(known, today) ? Optional.of(person + " works for a barred contractor") : Optional.empty();
    }

    /** Whether {@code person} is on the published list for {@code role} today. */
    static boolean listed(String person, Role role, TicketFacts facts, Instant at) {
        var known = facts.people().get(person);
        return known != null && known.active() && known.holds(role, today(facts, at));
    }

    private static LocalDate today(TicketFacts facts, Instant at) {
        return at.atOffset(facts.offset()).toLocalDate();
    }

    private static boolean past(Optional<LocalDate> until, LocalDate today) {
        return until.isEmpty() || until.get().isBefore(today);
    }

    private static boolean uncertified(PersonFacts known, TicketFacts facts, LocalDate today) {
        return facts.workType().stream()
                .flatMap(type -> type.certificates().stream())
                .anyMatch(
                        needed -> past(Optional.ofNullable(known.certificates().get(needed)), today));
    }

    private static boolean away(PersonFacts known, TicketFacts facts, LocalDate today) {
        var days = facts.regime().number(Setting.SITE_BREAK_DAYS);
        return known.lastOnSite()
                .filter(last -> last.plusDays(days).isBefore(today))
                .isPresent();
    }

    private static boolean barred(PersonFacts known, LocalDate today) {
        return known.contract()
                .filter(contract -> contract.barred()
                        || contract.licenceUntil().isBefore(today)
                        || contract.agreementUntil().isBefore(today))
                .isPresent();
    }
}
