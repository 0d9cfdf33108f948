package io.holdpoint.kernel.explore.universe;

import io.holdpoint.kernel.Catalogue;
import io.holdpoint.kernel.World;
import io.holdpoint.kernel.facts.Certificate;
import io.holdpoint.kernel.facts.ServicePoint;
import io.holdpoint.kernel.facts.Source;
import io.holdpoint.kernel.facts.SourceKind;
import io.holdpoint.kernel.facts.WorkType;
import io.holdpoint.kernel.plan.Plan;
import io.holdpoint.kernel.plan.PlanContent;
import io.holdpoint.kernel.plan.PlanState;
import io.holdpoint.kernel.risk.HazardChoice;
import io.holdpoint.kernel.risk.RiskOverrides;
import io.holdpoint.kernel.ticket.Content;
import io.holdpoint.kernel.ticket.Drafting;
import io.holdpoint.kernel.ticket.Form;
import io.holdpoint.kernel.ticket.TicketFacts;
import io.holdpoint.kernel.ticket.TicketType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The facts that a universe begins with: a job as small as the rulebook lets it be.
 *
 * @param world people, tools, place and regime
 * @param type the kind of work
 * @param guardian the dedicated guardian
 * @param members the other members of the crew
 * @param hazards the hazards of the plan
 * @param leader the leader
 */
record Scene(
        World world,
        WorkType type,
        String leader,
        Optional<String> guardian,
        SortedSet<String> members,
        List<String> hazards) {

    static final Instant MORNING = World.at("08:31");
    private static final SortedMap<Form, TicketType> TYPES = Catalogue.ticketTypes();

    static final Source FUSE = new Source("F-7", SourceKind.GRID, "Fuse 7");
    static final Source ROOF = new Source("PV-17", SourceKind.PHOTOVOLTAIC, "PV");

    /** Two people replace a meter that one fuse feeds. */
    static Scene isolated() {
        return new Scene(
                        new World(),
                        type(true, List.of("S-CONNECT"), List.of("M-SIGN")),
                        "leader",
                        Optional.empty(),
                        crew("wang"),
                        List.of())
                .fedBy(FUSE);
    }

    /** Two people mount a meter that is not connected yet. */
    static Scene card() {
        return new Scene(
                        new World(),
                        type(false, List.of("S-CONNECT"), List.of("M-SIGN")),
                        "leader",
                        Optional.empty(),
                        crew("wang"),
                        List.of())
                .fedBy(FUSE);
    }

    Scene fedBy(Source... sources) {
        world.tool("T-4", "VOLTAGE_TESTER");
        world.place = Optional.of(new ServicePoint("C-100", "12 Lane", "B-7", "Box 7", "M-OLD", List.of(sources)));
        return this;
    }

    Scene steps(String... steps) {
        return new Scene(
                world, type(type.isolates(), List.of(steps), type.measures()), leader, guardian, members, hazards);
    }

    Scene guardedBy(String person) {
        return new Scene(world, type, leader, Optional.of(person), members, hazards);
    }

    Scene with(String... people) {
        return new Scene(world, type, leader, guardian, crew(people), hazards);
    }

    Scene ledBy(String person) {
        return new Scene(world, type, person, guardian, members, hazards);
    }

    Scene bringing(String... hazard) {
        return new Scene(world, type, leader, guardian, members, List.of(hazard));
    }

    TicketFacts facts() {
        return new TicketFacts(
                world.regime,
                World.OFFSET,
                world.people,
                world.tools,
                Optional.of(plan()),
                world.place,
                Optional.of(type),
                World.HAZARDS,
                List.of(),
                TYPES,
                Optional.empty());
    }

    Content content() {
        return Drafting.from(form(), plan(), world.place.orElseThrow(), type);
    }

    private TicketType form() {
        var form = type.isolates() ? Form.LOW_VOLTAGE_TICKET : Form.FIELD_WORK_CARD;
        return facts().type(form);
    }

    private Plan plan() {
        var content = new PlanContent(
                "unit",
                type.code(),
                "replace the meter",
                "C-100",
                "M-NEW",
                World.at("08:30"),
                World.at("17:30"),
                leader,
                guardian,
                members,
                hazards.stream().map(id -> new HazardChoice(id, false, "")).toList(),
                false,
                false,
                "",
                Optional.empty());
        return new Plan(
                "P-1",
                PlanState.APPROVED,
                content,
                "planner",
                new TreeSet<>(List.of("planner")),
                Optional.empty(),
                Optional.of("approver"),
                RiskOverrides.NONE);
    }

    private static WorkType type(boolean isolates, List<String> steps, List<String> measures) {
        return new WorkType(
                isolates ? "METER_REPLACE" : "METER_MOUNT_UNENERGISED",
                isolates,
                new TreeSet<>(List.of(Certificate.LOW_VOLTAGE_ELECTRICIAN)),
                List.of(),
                steps,
                new TreeSet<>(List.of("VOLTAGE_TESTER")),
                new TreeSet<>(),
                measures);
    }

    private static SortedSet<String> crew(String... people) {
        return new TreeSet<>(List.of(people));
    }
}
