package io.holdpoint.simulator.district;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A person as the organisation keeps them; every date is a last day. */
public record Person(
        String id,
        Name name,
        String unit,
        boolean active,
        Optional<String> contractor,
        List<Listing> roles,
        List<Paper> certificates,
        Optional<LocalDate> examUntil,
        Optional<LocalDate> medicalUntil,
        Optional<LocalDate> lastOnSite,
        boolean suspended,
        Optional<String> approvesUpTo,
        Optional<Suitability> suitability) {

    /** A role, by a published list that ends on a day. */
    public record Listing(String role, LocalDate until) {}

    /** A certificate and its last day. */
    public record Paper(String certificate, LocalDate until) {}

    /** What is kept about the person's fitness, as the organisation takes it in one piece. */
    public Competence competence() {
        return new Competence(certificates, examUntil, medicalUntil, lastOnSite, suspended, suitability);
    }

    /** A person's fitness: papers, examination, medical, last site work, suspension, and what else is on record. */
    public record Competence(
            List<Paper> certificates,
            Optional<LocalDate> examUntil,
            Optional<LocalDate> medicalUntil,
            Optional<LocalDate> lastOnSite,
            boolean suspended,
            Optional<Suitability> suitability) {}
}
