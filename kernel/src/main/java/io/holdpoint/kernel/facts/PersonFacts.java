package io.holdpoint.kernel.facts;

import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.risk.RiskLevel;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What is on record about a person's powers and fitness. Days are inclusive, in the site's own calendar.
 *
 * @param id the person
 * @param unit the unit that employs the person
 * @param active whether the account is open
 * @param roles each role with the last day of its published list
 * @param certificates each certificate with its last day
 * @param examUntil last day of the yearly safety examination
 * @param medicalUntil last day of medical fitness
 * @param lastOnSite last day of site work; empty for a newcomer
 * @param suspended whether a supervisor or the points system suspended the person
 * @param approvesUpTo the gravest level whose plans the person may approve
 * @param contract the employer's contract; empty for the utility's own staff
 * @param fitness what else is on record about fitness and hours
 */
public record PersonFacts(
        String id,
        String unit,
        boolean active,
        SortedMap<Role, LocalDate> roles,
        SortedMap<Certificate, LocalDate> certificates,
        Optional<LocalDate> examUntil,
        Optional<LocalDate> medicalUntil,
        Optional<LocalDate> lastOnSite,
        boolean suspended,
        Optional<RiskLevel> approvesUpTo,
        Optional<Contract> contract,
        Fitness fitness) {

    /** Whether the person is on the published list for {@code role} on {@code day}. */
    public boolean holds(Role role, LocalDate day) {
        var until = roles.get(role);
        return until != null && !until.isBefore(day);
    }

    /** Whether the person's {@code certificate} is valid on {@code day}. */
    public boolean certified(Certificate certificate, LocalDate day) {
        var until = certificates.get(certificate);
        return until != null && !until.isBefore(day);
    }

    /** The same person with these hours. */
    public PersonFacts with(Optional<Duty> duty) {
        return new PersonFacts(
                id,
                unit,
                active,
                roles,
                certificates,
                examUntil,
                medicalUntil,
                lastOnSite,
                suspended,
                approvesUpTo,
                contract,
                fitness.with(duty));
    }

    /** The same person with nothing but what plans are decided by: no health, no examination, no certificate, no hours. */
    public PersonFacts inPlans() {
        return new PersonFacts(
                id,
                unit,
                active,
                roles,
                Collections.emptySortedMap(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                approvesUpTo,
                contract,
                Fitness.NOTHING_ELSE);
    }
}
