package io.holdpoint.kernel;

import io.holdpoint.kernel.facts.Certificate;
import io.holdpoint.kernel.facts.Contract;
import io.holdpoint.kernel.facts.Duty;
import io.holdpoint.kernel.facts.Fitness;
import io.holdpoint.kernel.facts.PersonFacts;
import io.holdpoint.kernel.facts.Rating;
import io.holdpoint.kernel.facts.ServicePoint;
import io.holdpoint.kernel.facts.Source;
import io.holdpoint.kernel.facts.SourceKind;
import io.holdpoint.kernel.facts.ToolCondition;
import io.holdpoint.kernel.facts.ToolFacts;
import io.holdpoint.kernel.facts.VoltageClass;
import io.holdpoint.kernel.regime.Regime;
import io.holdpoint.kernel.risk.Hazard;
import io.holdpoint.kernel.risk.RiskLevel;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** A small world in which every fact is as it should be, until a test makes one otherwise. */
public final class World {

    public static final ZoneOffset OFFSET = ZoneOffset.ofHours(8);
    public static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    public static final Regime REGIME = Catalogue.regime();
    public static final SortedMap<String, Hazard> HAZARDS = Catalogue.hazards();

    /** Tested three months ago, made for every voltage, long enough for each. */
    public static final Rating RATING = new Rating(
            Optional.of(DAY.minusMonths(3)),
            Optional.of(VoltageClass.UP_TO_1000_KV),
            Optional.of(10_000),
            Optional.empty(),
            Optional.empty());

    public final SortedMap<String, PersonFacts> people = new TreeMap<>();
    public final SortedMap<String, ToolFacts> tools = new TreeMap<>();
    public Optional<ServicePoint> place = Optional.of(new ServicePoint(
            "C-100",
            "12 Lane",
            "B-7",
            "Box 7",
            "M-OLD",
            List.of(new Source("F-7", SourceKind.GRID, "Fuse 7"), new Source("PV-17", SourceKind.PHOTOVOLTAIC, "PV"))));
    public Regime regime = REGIME;

    public World() {
        person("planner", Role.PLANNER);
        person("approver", Role.APPROVER);
        person("issuer", Role.ISSUER);
        person("issuer2", Role.ISSUER, Role.PERMITTER);
        person("leader", Role.LEADER, Role.PERMITTER);
        person("leader2", Role.LEADER);
        person("permitter", Role.PERMITTER);
        person("guardian", Role.GUARDIAN);
        person("wang", Role.MEMBER);
        person("zhao", Role.MEMBER);
        person("supervisor", Role.SUPERVISOR);
        person("checker", Role.CHECKER);
        change("approver", person -> approving(person, RiskLevel.II));
        tool("T-1", "VOLTAGE_TESTER");
        tool("T-2", "INSULATED_GLOVES");
        tool("T-3", "INSULATED_SCREWDRIVER");
    }

    /** {@code 08:30} of the day, as an instant. */
    public static Instant at(String time) {
        return DAY.atTime(LocalTime.parse(time)).toInstant(OFFSET);
    }

    /** Makes one fact about a person otherwise. */
    public World change(String person, UnaryOperator<PersonFacts> how) {
        people.computeIfPresent(person, (_, known) -> how.apply(known));
        return this;
    }

    public World tool(String tag, String kind) {
        return tool(
                new ToolFacts(tag, kind, Optional.of(DAY.plusMonths(3)), ToolCondition.FIT, Optional.empty(), RATING));
    }

    public World tool(ToolFacts tool) {
        tools.put(tool.id(), tool);
        return this;
    }

    private void person(String id, Role... roles) {
        var until = new TreeMap<Role, LocalDate>();
        for (Role role : roles) {
            until.put(role, DAY.plusYears(1));
        }
        people.put(
                id,
                new PersonFacts(
                        id,
                        "unit",
                        true,
                        until,
                        certified(),
                        Optional.of(DAY.plusMonths(6)),
                        Optional.of(DAY.plusMonths(6)),
                        Optional.of(DAY.minusDays(3)),
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        new Fitness(
                                Optional.of(DAY.plusMonths(6)),
                                false,
                                true,
                                trained(),
                                Optional.empty(),
                                Optional.of(new Duty(0, 720, 1, 0)))));
    }

    private static SortedMap<Certificate, LocalDate> certified() {
        var until = new TreeMap<Certificate, LocalDate>();
        for (Certificate certificate : Certificate.values()) {
            until.put(certificate, DAY.plusYears(2));
        }
        return until;
    }

    private static SortedMap<String, LocalDate> trained() {
        var until = new TreeMap<String, LocalDate>();
        HAZARDS.keySet().forEach(hazard -> until.put(hazard, DAY.plusMonths(6)));
        return until;
    }

    public static PersonFacts approving(PersonFacts p, RiskLevel level) {
        return new Change(p).approvesUpTo(Optional.of(level)).made();
    }

    public static PersonFacts inactive(PersonFacts p) {
        return new Change(p).active(false).made();
    }

    public static PersonFacts uncertified(PersonFacts p) {
        return new Change(p)
                .certificates(new TreeMap<>(Map.of(Certificate.LOW_VOLTAGE_ELECTRICIAN, DAY.minusDays(1))))
                .made();
    }

    public static PersonFacts unexamined(PersonFacts p) {
        return new Change(p).examUntil(Optional.of(DAY.minusDays(1))).made();
    }

    public static PersonFacts unwell(PersonFacts p) {
        return new Change(p).medicalUntil(Optional.empty()).made();
    }

    public static PersonFacts suspended(PersonFacts p) {
        return new Change(p).suspended(true).made();
    }

    public static PersonFacts away(PersonFacts p) {
        return new Change(p).lastOnSite(Optional.of(DAY.minusDays(200))).made();
    }

    public static PersonFacts barred(PersonFacts p) {
        return new Change(p)
                .contract(Optional.of(new Contract(DAY.plusYears(1), DAY.plusYears(1), true)))
                .made();
    }

    public static PersonFacts unlisted(PersonFacts p) {
        return new Change(p).roles(new TreeMap<>()).made();
    }

    /** Another fitness. */
    public static PersonFacts fit(PersonFacts p, UnaryOperator<Fitness> how) {
        return new Change(p).fitness(how.apply(p.fitness())).made();
    }

    /** One person, with some facts otherwise. */
    public static final class Change {

        private final PersonFacts p;
        private String unit;
        private boolean active;
        private SortedMap<Role, LocalDate> roles;
        private SortedMap<Certificate, LocalDate> certificates;
        private Optional<LocalDate> examUntil;
        private Optional<LocalDate> medicalUntil;
        private Optional<LocalDate> lastOnSite;
        private boolean suspended;
        private Optional<RiskLevel> approvesUpTo;
        private Optional<Contract> contract;
        private Fitness fitness;

        public Change(PersonFacts p) {
            this.p = p;
            this.unit = p.unit();
            this.active = p.active();
            this.roles = p.roles();
            this.certificates = p.certificates();
            this.examUntil = p.examUntil();
            this.medicalUntil = p.medicalUntil();
            this.lastOnSite = p.lastOnSite();
            this.suspended = p.suspended();
            this.approvesUpTo = p.approvesUpTo();
            this.contract = p.contract();
            this.fitness = p.fitness();
        }

        public PersonFacts made() {
            return new PersonFacts(
                    p.id(),
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
                    fitness);
        }

        public Change unit(String next) {
            this.unit = next;
            return this;
        }

        public Change active(boolean next) {
            this.active = next;
            return this;
        }

        public Change roles(SortedMap<Role, LocalDate> next) {
            this.roles = next;
            return this;
        }

        public Change certificates(SortedMap<Certificate, LocalDate> next) {
            this.certificates = next;
            return this;
        }

        public Change examUntil(Optional<LocalDate> next) {
            this.examUntil = next;
            return this;
        }

        public Change medicalUntil(Optional<LocalDate> next) {
            this.medicalUntil = next;
            return this;
        }

        public Change lastOnSite(Optional<LocalDate> next) {
            this.lastOnSite = next;
            return this;
        }

        public Change suspended(boolean next) {
            this.suspended = next;
            return this;
        }

        public Change approvesUpTo(Optional<RiskLevel> next) {
            this.approvesUpTo = next;
            return this;
        }

        public Change contract(Optional<Contract> next) {
            this.contract = next;
            return this;
        }

        public Change fitness(Fitness next) {
            this.fitness = next;
            return this;
        }
    }
}
