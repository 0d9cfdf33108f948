package io.holdpoint.kernel;

import io.holdpoint.kernel.facts.Certificate;
import io.holdpoint.kernel.facts.Contract;
import io.holdpoint.kernel.facts.PersonFacts;
import io.holdpoint.kernel.facts.ServicePoint;
import io.holdpoint.kernel.facts.Source;
import io.holdpoint.kernel.facts.SourceKind;
import io.holdpoint.kernel.facts.ToolCondition;
import io.holdpoint.kernel.facts.ToolFacts;
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
        return tool(new ToolFacts(tag, kind, Optional.of(DAY.plusMonths(3)), ToolCondition.FIT, Optional.empty()));
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
                        new TreeMap<>(Map.of(Certificate.LOW_VOLTAGE_ELECTRICIAN, DAY.plusYears(2))),
                        Optional.of(DAY.plusMonths(6)),
                        Optional.of(DAY.plusMonths(6)),
                        Optional.of(DAY.minusDays(3)),
                        false,
                        Optional.empty(),
                        Optional.empty()));
    }

    public static PersonFacts approving(PersonFacts p, RiskLevel level) {
        return new PersonFacts(
                p.id(),
                p.unit(),
                p.active(),
                p.roles(),
                p.certificates(),
                p.examUntil(),
                p.medicalUntil(),
                p.lastOnSite(),
                p.suspended(),
                Optional.of(level),
                p.contract());
    }

    public static PersonFacts inactive(PersonFacts p) {
        return new PersonFacts(
                p.id(),
                p.unit(),
                false,
                p.roles(),
                p.certificates(),
                p.examUntil(),
                p.medicalUntil(),
                p.lastOnSite(),
                p.suspended(),
                p.approvesUpTo(),
                p.contract());
    }

    public static PersonFacts uncertified(PersonFacts p) {
        return new PersonFacts(
                p.id(),
                p.unit(),
                p.active(),
                p.roles(),
                new TreeMap<>(Map.of(Certificate.LOW_VOLTAGE_ELECTRICIAN, DAY.minusDays(1))),
                p.examUntil(),
                p.medicalUntil(),
                p.lastOnSite(),
                p.suspended(),
                p.approvesUpTo(),
                p.contract());
    }

    public static PersonFacts unexamined(PersonFacts p) {
        return new PersonFacts(
                p.id(),
                p.unit(),
                p.active(),
                p.roles(),
                p.certificates(),
                Optional.of(DAY.minusDays(1)),
                p.medicalUntil(),
                p.lastOnSite(),
                p.suspended(),
                p.approvesUpTo(),
                p.contract());
    }

    public static PersonFacts unwell(PersonFacts p) {
        return new PersonFacts(
                p.id(),
                p.unit(),
                p.active(),
                p.roles(),
                p.certificates(),
                p.examUntil(),
                Optional.empty(),
                p.lastOnSite(),
                p.suspended(),
                p.approvesUpTo(),
                p.contract());
    }

    public static PersonFacts suspended(PersonFacts p) {
        return new PersonFacts(
                p.id(),
                p.unit(),
                p.active(),
                p.roles(),
                p.certificates(),
                p.examUntil(),
                p.medicalUntil(),
                p.lastOnSite(),
                true,
                p.approvesUpTo(),
                p.contract());
    }

    public static PersonFacts away(PersonFacts p) {
        return new PersonFacts(
                p.id(),
                p.unit(),
                p.active(),
                p.roles(),
                p.certificates(),
                p.examUntil(),
                p.medicalUntil(),
                Optional.of(DAY.minusDays(200)),
                p.suspended(),
                p.approvesUpTo(),
                p.contract());
    }

    public static PersonFacts barred(PersonFacts p) {
        return new PersonFacts(
                p.id(),
                p.unit(),
                p.active(),
                p.roles(),
                p.certificates(),
                p.examUntil(),
                p.medicalUntil(),
                p.lastOnSite(),
                p.suspended(),
                p.approvesUpTo(),
                Optional.of(new Contract(DAY.plusYears(1), DAY.plusYears(1), true)));
    }

    public static PersonFacts unlisted(PersonFacts p) {
        return new PersonFacts(
                p.id(),
                p.unit(),
                p.active(),
                new TreeMap<>(),
                p.certificates(),
                p.examUntil(),
                p.medicalUntil(),
                p.lastOnSite(),
                p.suspended(),
                p.approvesUpTo(),
                p.contract());
    }
}
